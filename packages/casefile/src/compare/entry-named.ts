import type { JournalEntry } from "../journal/entry.ts";

/** Fewer letters of a hash than these name nothing. */
const LEAST_LETTERS = 6;

/** The entry that a person means: its number, or the first letters of its hash; null where none or several fit. */
export function entryNamed(entries: readonly JournalEntry[], name: string): JournalEntry | null {
  const word = name.trim().toLowerCase();
  const bySeq = entries.find(({ seq }) => String(seq) === word);
  if (bySeq !== undefined) return bySeq;
  if (word.length < LEAST_LETTERS || !/^[0-9a-f]+$/.test(word)) return null;
  const found = entries.filter(({ hash }) => hash.startsWith(word));
  return found.length === 1 ? (found[0] ?? null) : null;
}
