import type { Words } from "../found.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** "her two girls, Charity and Sunday", "neighbours Jun and Marisol": a noun of persons, and one or more capitals by themselves. */
export function isInListOfPersons({ text, words }: Words, at: number): boolean {
  const isMany = /^(?:,| and) \p{Lu}\p{Ll}/u.test(
    text.slice(words[at]?.end, (words[at]?.end ?? 0) + 8),
  );
  let first = at;
  while (at - first < 4) {
    const [word, before] = [words[first], words[first - 1]];
    if (word === undefined || before === undefined) return false;
    const between = text.slice(before.end, word.start);
    if (isPersonNoun(before) && !before.capital)
      return /^(?:, |: | )$/u.test(between) && (first < at || isMany);
    if (before.folded === "and" && words[first - 2]?.capital === true) first -= 2;
    else if (/^, $/u.test(between) && before.capital) first--;
    else return false;
  }
  return false;
}

/** "four names: Mercer, Dean and Basil", "Heaven, 6, has measles": others are told with it, or an age. */
export function isInCompany({ text, words }: Words, at: number): boolean {
  const { start, end } = words[at] ?? { start: 0, end: 0 };
  const behind = text.slice(end, end + 12);
  // "Gale, 8 M, burns", "Moss (9)"
  if (/^, \d{1,2}, \p{Ll}|^,? \(?\d{1,2}\)?,? ?(?:[MF](?!\p{L})|y\/?o|years|yrs)/u.test(behind))
    return true;
  // "Informant “Magpie” confirms"
  const before = words[at - 1];
  if (
    before !== undefined &&
    (isPersonNoun(before) ||
      /^(?:informant|source|alias|codename|nickname)$/u.test(before.folded)) &&
    /^ ["“‘']$/u.test(text.slice(before.end, start)) &&
    /^["”’']/u.test(behind)
  )
    return true;
  return (
    /:\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:,| and) \p{Lu}\p{Ll}/u.test(behind)
  );
}
