import { expect, test } from "vitest";
import type { ColumnMap } from "@tarjih/archive";
import { makeScreen } from "../terminal/screen.ts";
import { askColumns } from "./ask-columns.ts";
import type { Shell } from "./shell.ts";

const ROWS = [
  ["Datum", "N", "Quelle"],
  ["2031-05-04", "31", "Interior Ministry"],
];

async function answersTo(
  answers: readonly (string | null)[],
  rows: readonly (readonly string[])[] = ROWS,
): Promise<{ readonly map: ColumnMap; readonly notes: string }> {
  const notes: string[] = [];
  const left = [...answers];
  const shell: Shell = {
    lang: "en",
    version: "0.0.0",
    out: () => Promise.resolve(true),
    note: (line) => notes.push(line),
    input: async function* input() {
      // Nothing is on standard input.
    },
    columns: undefined,
    color: false,
    live: true,
    clock: () => "2031-01-01T00:00:00Z",
    who: "a test",
    isProgram: false,
    random: () => "00".repeat(32),
    remember: () => null,
    end: () => undefined,
  };
  const screen = makeScreen({ lang: "en", bidi: "logical", color: false, columns: 80 });
  const ask = (): Promise<string | null> => Promise.resolve(left.shift() ?? null);
  const map = await askColumns({ path: "own.csv", rows, map: new Map() }, ask, shell, screen);
  expect(left).toEqual([]);
  return { map, notes: notes.join("\n") };
}

test("asks for what must be there until it is said, for the rest once, by number, name or the same words for all", async () => {
  const { map, notes } = await answersTo([
    "",
    "9",
    "=Elm prison",
    "2",
    "Quelle",
    "=escaped",
    "",
    "",
    "",
    "1",
    "",
    "",
  ]);
  expect(Object.fromEntries(map)).toEqual({
    subject: { always: "Elm prison" },
    value: { head: "N" },
    source: { head: "Quelle" },
    measure: { always: "escaped" },
    asOf: { head: "Datum" },
  });
  expect(notes).toContain("  2  N  (31)");
  expect(notes).toContain("“9” is no column of the file.");
});

test("two ends stand in place of one number, and what the heads say is not asked for", async () => {
  const rows = [
    ["subject", "von", "bis", "source", "date"],
    ["fire", "3", "5", "A", ""],
  ];
  const { map } = await answersTo(["", "2", "3", "", "", "", "", "", ""], rows);
  expect(Object.fromEntries(map)).toEqual({ low: { head: "von" }, high: { head: "bis" } });
});

test("words for all rows are no number, and what is taken by its head is said", async () => {
  const rows = [
    ["subject", "n", "source", "date"],
    ["fire", "3", "A", "2031-05-04"],
  ];
  const { map, notes } = await answersTo(["=killed", "2", "", "", "", "", "", ""], rows);
  expect(map.get("value")).toEqual({ head: "n" });
  expect(notes).toContain("“=killed” is no column of the file.");
  expect(notes).toContain("  4 is taken for ");
  expect(notes).not.toContain("  2 is taken for ");
});

test("Ctrl-C ends the questions", async () => {
  await expect(answersTo([null])).rejects.toMatchObject({ exit: 130 });
});
