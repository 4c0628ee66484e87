import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ledger } from "../shapes/ledger.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";

const RELEASED =
  "34 detainees were released from the Elm prison. The convoy left at noon and reached the river bridge two hours later, where families waited in the rain for news of their sons.";

/** Without outlets: a page, a copy of it, one that gives it to somebody else and adds a number, and two that are damaged. */
const FILES: Readonly<Record<string, string>> = {
  "1.txt": `${RELEASED}\n`,
  "2.txt": `${RELEASED} Some went home.\n`,
  "3.txt": `The union said that ${RELEASED} It said that 6 guards were wounded.\n`,
  "4.pdf": "no PDF",
  "5.docx": "no document",
};

let opened: Opened;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-ledger-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  opened = await openedCase(await caseOf(folder));
});
afterAll(async () => {
  await opened.end();
});

async function ledger(): Promise<Ledger> {
  const isLedger = (given: unknown): given is Ledger =>
    typeof given === "object" && given !== null && "columns" in given;
  const given: unknown = await (await opened.get("/api/ledger")).json();
  if (!isLedger(given)) throw new Error("no ledger");
  return given;
}

test("a copy is what repeats a number of the same origin, not whatever stands in a report that copies", async () => {
  const { rows, columns, roots } = await ledger();
  const marked = (measure: string): readonly (readonly [string, string, boolean])[] =>
    rows
      .filter((row) => row.measure === measure)
      .flatMap(({ sayings }) =>
        sayings.map(({ column, marks }) => {
          const { root = null, name } = columns[column] ?? { name: { en: "" } };
          return [roots[root ?? -1]?.code ?? "", name.en, marks.includes("copy")] as const;
        }),
      );
  const released = marked("released");
  const copies = released.filter(([, , isCopy]) => isCopy);
  expect(copies).toHaveLength(1);
  // The other one of its origin is what it copies: one origin, counted once.
  const [origin] = copies[0] ?? [];
  expect(released.filter(([code]) => code === origin)).toHaveLength(2);
  expect(rows.find(({ measure }) => measure === "released")?.roots).toBe(
    new Set(released.map(([code]) => code)).size,
  );
  expect(marked("wounded").map(([, , isCopy]) => isCopy)).toEqual([false]);
});

test("a damaged file has its column at the end: unread is not silent", async () => {
  const { columns, rows } = await ledger();
  expect(columns.slice(-2).map(({ root, name, reports }) => [root, name.en, reports])).toEqual([
    [null, "4.pdf", []],
    [null, "5.docx", []],
  ]);
  const last = columns.length - 2;
  expect(rows.flatMap(({ sayings }) => sayings).every(({ column }) => column < last)).toBe(true);
});
