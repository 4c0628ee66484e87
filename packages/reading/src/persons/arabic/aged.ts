import { isDoing } from "./doing.ts";
import { STOPS } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** `سيلان الورغا (52 عاماً)`, `عطا فضة، 60 عاماً`: up to three words before an age, from a verb or a mark on. */
export function agedTo({ text, words }: Words, at: number): number | null {
  for (let to = at + 1; to <= at + 3; to++) {
    const last = words[to - 1];
    if (last === undefined || (to > at + 1 && !last.joined)) return null;
    const mark = text[last.end] === " " ? text[last.end + 1] : text[last.end];
    const isAged =
      (mark === "(" || mark === "،" || mark === ",") &&
      /^\s?[(،,]\s?[0-9٠-٩]{1,2} (?:عام|سن)/u.test(text.slice(last.end, last.end + 9));
    // `كيسان، ذكر، 22`: of whom a list has the sex, and no list has it of a noun
    if (to === at + 1 && SEXED.test(text.slice(last.end, last.end + 16)))
      return beginsAge(words, at) && !isPersonNoun(last) && !STOPS.has(last.folded) ? to : null;
    if (!isAged) continue;
    // `رجل مسن، 70 عاماً`: nobody is named; in brackets one word may be a boy's or a man's all the same
    const first = words[at];
    const isNoun = mark !== "(" && (to === at + 1 || first === undefined || isPersonNoun(first));
    return beginsAge(words, at) && !isNoun ? to : null;
  }
  return null;
}

/** Behind a name of a list: a man's or a woman's, and how old. */
const SEXED = /^\s?[،,|;]\s?(?:ذكر|أنثى)\s?[،,|;]?\s?[0-9٠-٩]{1,2}(?![0-9٠-٩])/u;

/** From a verb or a mark on. */
function beginsAge(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  if (isDoing(before)) return true;
  if (isDoing(words[at])) return false;
  const folded = before?.folded ?? "";
  return words[at]?.joined !== true || /^[وفب]?ال/u.test(folded) || AMONG.has(folded);
}
/** `بينهم رويدا سليم، 40 عاماً`: a list of persons begins. */
export const AMONG: ReadonlySet<string> = new Set(
  "بينهم وبينهم بينهن منهم ومنهم منهن وهم هم وهو وهي".split(" "),
);
