import { canonicalJson } from "../canonical.ts";
import type { Subject } from "../journal/entry.ts";

/** What verification can find, in the order in which it looks. */
export const PROBLEM_CODES = [
  /** Not a Tarjih case at all. */
  "not-a-case",
  /** Written by a newer program; `expected` is the version that opens it. */
  "newer-version",
  /** SQLite cannot read a part of it. */
  "damaged",
  /** Tables or triggers are not those that the program makes. */
  "schema-changed",
  /** An entry of the journal is not what its hash says, or the chain is broken, or its end is cut off. */
  "journal-broken",
  /** The chain does not hold the head that was noted elsewhere: its tail was cut off, or all of it made anew. */
  "head-lost",
  /** Bytes of an original, or text of a report, do not have the recorded hash. */
  "original-changed",
  "text-changed",
  /** A row is not what the journal says of it. */
  "row-changed",
  /** The journal tells of a row that is gone. */
  "row-missing",
  /** A row that the journal does not tell of. */
  "not-in-journal",
  /** A claim's quote is not what the text has at its place. */
  "passage-wrong",
  /** The index of the full text does not say what the texts and claims say. */
  "index-wrong",
  /** A container taken apart again does not hold a report that is said to be from it. */
  "not-in-container",
  /** The bytes read again give another text. */
  "text-not-reproduced",
  /** The text read again under the same rules gives other claims. */
  "reading-not-reproduced",
  /** What the weighing stood on, weighed again under the same rules, gives another weighing. */
  "weighing-not-reproduced",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something that is not as it should be. `subject` says where, with an id or a table. */
export interface Problem {
  readonly code: ProblemCode;
  readonly subject: string;
  readonly expected: string;
  readonly actual: string;
  /** Path of the report that it is in, where it is in one and the file can still say so. */
  readonly path?: string;
}

/** Collects problems in the order found. */
export type OnProblem = (
  code: ProblemCode,
  subject: string,
  expected: string,
  actual: string,
) => void;

/** A row as the journal tells of it. `key` is its number in its table. */
export interface Told {
  readonly key: number;
  readonly subject: Subject;
}

/** Compares what the rows of a table say of themselves now with what the journal says of them. */
export function compareWithJournal(
  table: string,
  rows: readonly Told[],
  told: readonly Told[],
  onProblem: OnProblem,
): void {
  const journaled = new Map(told.map(({ key, subject }) => [key, canonicalJson(subject)]));
  for (const { key, subject } of rows) {
    const actual = canonicalJson(subject);
    const expected = journaled.get(key);
    journaled.delete(key);
    if (expected === undefined) onProblem("not-in-journal", `${table} ${key}`, "", actual);
    else if (expected !== actual) onProblem("row-changed", `${table} ${key}`, expected, actual);
  }
  for (const [key, expected] of journaled)
    onProblem("row-missing", `${table} ${key}`, expected, "");
}
