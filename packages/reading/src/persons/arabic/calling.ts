import type { Words } from "../found.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** Says what somebody is called. */
const CALLS =
  /^[وف]?(?:(?:ي|ت)دعي|اسمه|اسمها|اسمي|المدعو(?:ه|ان|ين|تان)?|الملقبه?|المكني|المكناه|لقبها?|لقبه|كنيتها?|كنيته|(?:[يتن]|بي|بن)(?:سم|ناد)(?:ونه|ونها|وه|وها|يه|يها)|سموها?|سموه|سميناها?|سميناه|المسمي|المسماه)$/u;

/** `رجل يدعى الحمصي`, `ينادونه أبو حيدر`: any word that stands here is what somebody is called; `يدّعي الجيش` is another verb. */
export function isCalled({ text, words }: Words, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.joined !== true || before === undefined || !CALLS.test(before.folded)) return false;
  const isVerb = before.folded.endsWith("دعي");
  return (
    !isVerb || !word.folded.startsWith("ال") || text.slice(before.start, before.end).endsWith("دعى")
  );
}

/** `جهاد الملقب`, `وفاء التي`: what tells more of somebody is definite, so that a noun without an article is a name. */
const DEFINITE =
  /^(?:الملقبه?|المكني|المكناه|المدعوه?|المعروفه?|البالغه?|المولوده?|الذي|التي|اللي|المسكين|المسكينه|الصغير|الصغيره)$/u;

/** Somebody's place among kin, or what is his. */
const OF_SOMEBODY =
  /^(?:صاحبه?|قريبه?|شقيقه?|زوجه?|والده?|جاره?|ابنه?|ابن|بنت|اخو|اخت|ام|اب|اخ|خال|خاله|عم|عمه|سائق|سايق|حارس|ربه|مرت|مره|جوز)$/u;

/** `جهاد الملقب`, `وضاح، وهو أب لثلاثة`, `سيامند، قريب جيان`: what stands behind a name says that it is somebody. */
export function isToldOf({ text, words }: Words, to: number): boolean {
  const [last, next, further] = [words[to - 1], words[to], words[to + 1]];
  if (last === undefined || next === undefined) return false;
  if (next.joined && DEFINITE.test(next.folded)) return true;
  if (!next.joined && !/^ ?[،,] ?$/u.test(text.slice(last.end, next.start))) return false;
  if (/^(?:وهو|وهي)$/u.test(next.folded))
    return (
      further?.joined === true &&
      (OF_SOMEBODY.test(further.folded) ||
        (isPersonNoun(further) && !further.folded.startsWith("ال")))
    );
  return !next.joined && OF_SOMEBODY.test(next.folded);
}

/** `الكردي صاحب الفرن`: where somebody is from stands for his name, as no noun is before it. */
export function isByOrigin({ words }: Words, at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || !/^ال.{2,}ي$/u.test(word.folded) || isPersonNoun(word)) return false;
  const isFirst = !word.joined || /^(?:اما|ان|مع|عند|لكن|كان|وكان)$/u.test(before?.folded ?? "");
  return isFirst && next?.joined === true && OF_SOMEBODY.test(next.folded);
}
