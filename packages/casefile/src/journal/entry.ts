import { canonicalJson, sha256 } from "../canonical.ts";

export const ACTIONS = [
  "create",
  "migrate",
  "case",
  "contain",
  "add",
  "read",
  "find",
  "weigh",
  "decide",
  "import",
  "take",
  "salt",
  "export",
] as const;
/** What was done: made the file, changed its schema, took in case.yaml, a container, a report, …; `salt`: made the secret for hashes that leave. */
export type Action = (typeof ACTIONS)[number];

/** Facts of an entry: ids, hashes, versions; flat, so that a person can read a line. */
export type Subject = Readonly<Record<string, string | number | null>>;

/** One line of the journal. `hash` covers everything else in it and, by `prev`, all lines before. */
export interface JournalEntry {
  /** 1 for the first. */
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly action: Action;
  readonly subject: Subject;
  readonly prev: string;
  readonly hash: string;
}

/** `prev` of the first entry. */
export const GENESIS: string = "0".repeat(64);

/** SHA-256 of the canonical JSON of {action, at, prev, seq, subject, who}, in hex. */
export function entryHash(entry: Omit<JournalEntry, "hash">): string {
  const { seq, at, who, action, subject, prev } = entry;
  return sha256(canonicalJson({ seq, at, who, action, subject, prev }));
}
