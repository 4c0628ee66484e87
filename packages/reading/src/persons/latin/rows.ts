import type { Words } from "../found.ts";
import { BULLET, isPlain } from "./words.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

export function isInRow(
  where: Words,
  run: { readonly from: number; readonly to: number },
  isTaken: (at: number) => boolean,
): boolean {
  const { words } = where;
  if (!isAgedRow(where, run.from, run.to)) return false;
  // "- Houses, 4"
  const isThings = (word: NameWord): boolean => isPlain(word) && word.folded.endsWith("s");
  if (words.slice(run.from, run.to).every((word) => isThings(word) || isPersonNoun(word)))
    return false;
  for (let at = Math.max(0, run.from - ROWS_NEAR); at < run.from + ROWS_NEAR; at++) {
    if (at === run.from || !isTaken(at) || isTaken(at - 1)) continue;
    let to = at + 1;
    while (isTaken(to) && words[to]?.joined === true) to++;
    if (isAgedRow(where, at, to)) return true;
  }
  return false;
}

const AGE_IN_ROW =
  /^ ?[(,;|–-]? ?(?:(?:aged? |about |around |approx\.? |c\. ?|~ ?)*\d{1,2}\)?|(?:infant|newborn|baby|toddler|elderly|age unknown|unknown age)\)?)(?=[ \t]*(?:[,;.|(]|\r?\n|$))/iu;

/** "4. Juniper (6)" in a list of which another row begins with somebody: so many words away. */
const ROWS_NEAR = 12;

function isAgedRow({ text, words }: Words, from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  const ahead = `${first.start < 16 ? "\n" : ""}${text.slice(Math.max(0, first.start - 16), first.start)}`;
  // "3. Old Pim, about 80"
  const isBegun =
    BULLET.test(ahead) || BULLET.test(ahead.replace(/(?:Old|Big|Wee|Baby|Little|Young) $/u, ""));
  return isBegun && AGE_IN_ROW.test(text.slice(last.end, last.end + 10));
}
