import type { Ledger, LedgerRow, LedgerRows } from "@tarjih/server";
import { expect, test } from "vitest";
import { withPages } from "./use-ledger.ts";

const row = (id: string): LedgerRow => ({
  id,
  text: { ar: id, en: id },
  measure: "escaped",
  group: "inmates",
  unit: "persons",
  event: "main",
  place: null,
  reports: 1,
  roots: 1,
  verdict: null,
  conflicts: 0,
  undetermined: 0,
  versions: 1,
  estimate: null,
  sayings: [],
});
const FIRST: Ledger = {
  rule: "roots",
  roots: [],
  columns: [],
  names: {},
  total: 5,
  state: "now",
  rows: [row("a")],
};
const page = (state: string, ...ids: readonly string[]): LedgerRows => ({
  state,
  rows: ids.map(row),
});

test("pages follow the first rows without a gap, and those of another state of the case wait", () => {
  const shown = (...pages: readonly (LedgerRows | undefined)[]): string =>
    withPages(FIRST, pages)
      .rows.map(({ id }) => id)
      .join("");
  expect(shown()).toBe("a");
  expect(shown(page("now", "b", "c"), page("now", "d", "e"))).toBe("abcde");
  expect(shown(undefined, page("now", "d", "e"))).toBe("a");
  expect(shown(page("now", "b", "c"), page("before", "d", "e"))).toBe("abc");
});
