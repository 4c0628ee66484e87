import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import type { Ledger, LedgerRows } from "@tarjih/server";
import { useMemo } from "react";
import { asking, useAnswer } from "../../shell/ask.ts";

/** More rows than a screen holds: they are there at once, however large the case is. */
const FIRST = 40;
/** So many come at a time afterwards: read in a moment, so that nothing on the screen waits for them. */
const PAGE = 50;

/** A ledger as far as it is there; `answer` fails where any of it does. */
export interface GrowingLedger {
  readonly answer: UseQueryResult;
  readonly ledger: Ledger | undefined;
}

/** The ledger under a rule: its first rows as soon as they are there, then page by page the rest. */
export function useLedger(rule: string): GrowingLedger {
  const asked = rule === "" ? "" : `rule=${rule}&`;
  const first = useAnswer("ledger", `?${asked}first=${FIRST}`);
  const { data } = first;
  const pages = useQueries({
    queries: pageStarts(data).map((from) => asking("rows", `?${asked}from=${from}&count=${PAGE}`)),
    combine: joined,
  });
  const ledger = useMemo(
    () => (data === undefined ? undefined : withPages(data, pages.data)),
    [data, pages.data],
  );
  return { answer: pages.failed ?? first, ledger };
}

function pageStarts(ledger: Ledger | undefined): readonly number[] {
  if (ledger === undefined) return [];
  const { rows, total } = ledger;
  const count = Math.ceil((total - rows.length) / PAGE);
  return Array.from({ length: count }, (_, at) => rows.length + at * PAGE);
}

interface Joined {
  readonly data: readonly (LedgerRows | undefined)[];
  readonly failed: UseQueryResult<LedgerRows> | undefined;
}

function joined(pages: readonly UseQueryResult<LedgerRows>[]): Joined {
  return {
    data: pages.map((page) => page.data),
    failed: pages.find(({ error }) => error !== null),
  };
}

/** The pages that follow without a gap and are of the same state of the case. */
export function withPages(first: Ledger, pages: readonly (LedgerRows | undefined)[]): Ledger {
  const gap = pages.findIndex((page) => page?.state !== first.state);
  const there = gap === -1 ? pages : pages.slice(0, gap);
  if (there.length === 0) return first;
  return { ...first, rows: [...first.rows, ...there.flatMap((page) => page?.rows ?? [])] };
}
