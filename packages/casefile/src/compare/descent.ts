import type { JournalEntry } from "../journal/entry.ts";
import type { Descent } from "./case-diff.ts";

/** Whether one journal goes on where the other ends: the hash of an entry covers all before it. */
export function descentOf(
  before: readonly JournalEntry[],
  after: readonly JournalEntry[],
): Descent {
  let shared = 0;
  while (before[shared] !== undefined && before[shared]?.hash === after[shared]?.hash) shared += 1;
  return { kind: kindOf(shared, before.length, after.length), shared };
}

function kindOf(shared: number, before: number, after: number): Descent["kind"] {
  if (shared === before) return shared === after ? "same" : "continues";
  if (shared === after) return "continued-by";
  return shared === 0 ? "unrelated" : "parted";
}
