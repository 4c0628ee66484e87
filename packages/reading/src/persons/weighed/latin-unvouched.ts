import { NAMED_AFTER, OFFICES, STOPS } from "../cues.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../given-names.ts";
import { isOfTitleLine } from "../latin-lines.ts";
import { isMourned } from "../latin-acting.ts";
import { isPlaceInText, isPlaceOrBody } from "../latin-places.ts";
import { standsAsPlace } from "../latin-standing.ts";
import { isRank } from "../latin-suspects.ts";
import { KNOWN_NAMES, type NameWord } from "../name-words.ts";
import { hasOffice, isNamedAfter } from "../public-role.ts";
import type { CaseKnows } from "../suspect.ts";
import { isWithinPublicName } from "../within-public-name.ts";
import { isCalendar, latinGroupOf, mayBeCalledSo } from "./latin-signs.ts";

/** "Dar Halwan", "the Guard Force": capitals of which one says that they are a place or a body. */
function isInPlaceOrBody(words: readonly NameWord[], at: number): boolean {
  let [from, to] = [at, at + 1];
  while (words[from]?.joined === true && isOfRun(words[from - 1])) from--;
  // "Tell Auntie Pearl": no hill
  if (words[from]?.folded === "tell" && at > from + 1) from++;
  while (words[to]?.joined === true && isOfRun(words[to])) to++;
  const run = words.slice(from, to);
  return (
    run.length > 1 && (isPlaceOrBody(run) || run.some(({ folded }) => NAMED_AFTER.has(folded)))
  );
}

function isOfRun(word: NameWord | undefined): boolean {
  return word !== undefined && word.capital && !word.arabic && !STOPS.has(word.folded);
}

/** "Household 12: head Sharmo", "King, Dilo": a head without an article has no office, and who is called King neither. */
function bearsOffice(where: Words, at: number, isHidden: (at: number) => boolean): boolean {
  if (!hasOffice(where, at, at + 1)) return false;
  const { words } = where;
  const [before, second] = [words[at - 1], words[at - 2]];
  if (words[at]?.joined === true && before?.folded === "head")
    return /^(?:the|its|their|a)$/u.test(second?.folded ?? "");
  for (let back = at - 1; back >= Math.max(0, at - 5); back--)
    if (OFFICES.has(words[back]?.folded ?? "")) return !isHidden(back);
  return true;
}

function isOfNoList(folded: string): boolean {
  return givenName(folded) === null && !familyName(folded);
}

/** Words in Latin letters, with a capital or small, that nothing says to be nobody's name. */
export function unvouchedLatin(
  where: Words,
  {
    names,
    places,
    offices,
    credited,
  }: Pick<CaseKnows, "names" | "places" | "offices" | "credited">,
  isCommon: (folded: string) => boolean,
  isHidden: (at: number) => boolean,
): readonly number[] {
  const { text, words } = where;
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.arabic || !mayBeCalledSo(word.folded)) continue;
    const { folded, capital, start, end } = word;
    // Days and months are names with a capital alone; `وصل إلى Athens` is judged by what is Arabic.
    if (!capital && isCalendar(folded)) continue;
    if (word.joined && words[at - 1]?.arabic === true) continue;
    if (!capital && isCommon(folded) && givenName(folded) === null) continue;
    const raw = text.slice(start, end);
    if (capital && !/\p{Ll}/u.test(raw)) continue;
    if (/\p{Ll}\p{Lu}/u.test(raw)) continue;
    // An address, a tag, a name of a file; `<script>` is a word of a page
    if (
      /[@#/_.\d]|<$/u.test(text.slice(Math.max(0, start - 1), start)) ||
      /^(?:[@/_\d]|\.\p{Ll})/u.test(text.slice(end, end + 2))
    )
      continue;
    if ([names, places, offices, credited].some((list) => list.has(folded))) continue;
    if (isWithinPublicName(where, at, names) || isNamedAfter(where, at, at + 1)) continue;
    if (
      capital &&
      (bearsOffice(where, at, isHidden) ||
        isRank(where, at) ||
        isOfTitleLine(where, at) ||
        isInPlaceOrBody(words, at))
    )
      continue;
    // What no dictionary has and is written small is judged by `smallNames`.
    // "met in Washington", but "we buried Paris"
    const isPlace =
      standsAsPlace(where, at, at + 1) || (isOfNoList(folded) && isPlaceInText(where, at));
    if (capital && isPlace && !isMourned(where, at)) continue;
    if (!capital && (KNOWN_NAMES.has(folded) || latinGroupOf(folded) === "unknown")) continue;
    found.push(at);
  }
  return found;
}
