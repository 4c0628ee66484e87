import type { Passage } from "@tarjih/reading";
import type { Label } from "./edits.ts";

/** A passage that goes, and what stands in its place; without a label the name is withheld. */
export type Labelled = Passage & { readonly label?: Label };

/** Between the words of a name on one line. */
const BLANKS = /^[ \t\u00a0_-]+$/u;

/**
 * Passages that meet go as one, so that no half of a name stays; earlier lists say what stands there. Given name and surname that
 * were found one by one are one person, too: "[Person 2] [Person 2]" tells nobody more.
 */
export function apart(text: string, lists: readonly (readonly Labelled[])[]): readonly Labelled[] {
  const ranked = lists.flat().map((passage, rank) => ({ passage, rank }));
  const out: { passage: Labelled; rank: number }[] = [];
  for (const next of ranked.toSorted((a, b) => a.passage.start - b.passage.start)) {
    const last = out.at(-1);
    if (last === undefined || !isOne(text, last.passage, next.passage)) {
      out.push(next);
      continue;
    }
    const { rank, passage } = next.rank < last.rank ? next : last;
    const end = Math.max(last.passage.end, next.passage.end);
    out[out.length - 1] = { rank, passage: { ...passage, start: last.passage.start, end } };
  }
  return out.map(({ passage }) => passage);
}

/** Of two persons who meet in a passage the longer name says who it is: "Merike Vashti" is not the "Vashti" who sends the mail. */
export function longestFirst(passages: readonly Labelled[]): readonly Labelled[] {
  return passages.toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

function isOne(text: string, before: Labelled, after: Labelled): boolean {
  if (after.start < before.end) return true;
  // Two phones, or two names on the list, are two; a person's label is that person's alone.
  if (before.label === undefined || before.label !== after.label) return false;
  return BLANKS.test(text.slice(before.end, after.start));
}
