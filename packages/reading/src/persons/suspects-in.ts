import type { Passage } from "../model/passage.ts";
import { arabicNamesOf, arabicSuspects } from "./arabic-suspects.ts";
import { smallNames } from "./latin-small.ts";
import { latinSuspects } from "./latin-suspects.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { writtenOtherwise } from "./written-otherwise.ts";
import type { CaseKnows, Suspect, Suspects } from "./suspect.ts";

/**
 * Words of a text that may be somebody's name though nothing tells that they are: what is published hides them unless something vouches. `taken`
 * is what is hidden already.
 */
export function suspectsIn(text: string, knows: CaseKnows, taken: readonly Passage[]): Suspects {
  const words = nameWords(text);
  const indexes = indexesOf(words, taken);
  const isTaken = (at: number): boolean => indexes.has(at);
  const latin = latinSuspects({ text, words }, knows, isTaken);
  const small = smallNames({ text, words }, knows, isTaken);
  const otherwise = writtenOtherwise(text).filter(
    ({ start, end }) => !taken.some((one) => one.start < end && start < one.end),
  );
  const arabic = arabicSuspects({ text, words }, knows, isTaken);
  return {
    hidden: [...latin.hidden, ...small, ...otherwise, ...arabic.hidden].toSorted(
      (a, b) => a.start - b.start,
    ),
    standing: [...latin.standing, ...arabic.standing].toSorted((a, b) => a.start - b.start),
  };
}

/** Arabic words that another report of the case has as a name (`called`, folded), where a text has them too. */
export function calledIn(
  text: string,
  knows: CaseKnows & { readonly called: ReadonlySet<string> },
  taken: readonly Passage[],
): readonly Suspect[] {
  const words = nameWords(text);
  const { called } = knows;
  if (!words.some(({ folded }) => called.has(folded) || called.has(folded.slice(1)))) return [];
  const indexes = indexesOf(words, taken);
  return arabicNamesOf({ text, words }, knows, (at) => indexes.has(at));
}

function indexesOf(words: readonly NameWord[], taken: readonly Passage[]): ReadonlySet<number> {
  const indexes = new Set<number>();
  let at = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    while (at > 0 && (words[at - 1]?.end ?? 0) > start) at--;
    while (at < words.length && (words[at]?.end ?? 0) <= start) at++;
    for (let one = at; one < words.length && (words[one]?.start ?? end) < end; one++)
      indexes.add(one);
  }
  return indexes;
}

/** Latin words that a text writes small, folded. */
export function smallWordsIn(text: string): readonly string[] {
  return nameWords(text).flatMap(({ folded, arabic, capital }) =>
    arabic || capital ? [] : folded,
  );
}
