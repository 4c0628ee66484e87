import { analysers } from "../../lang/languages.ts";
import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isArabicNoun, isArabicWord } from "../vocabulary/dictionary.ts";
import { NAMED_AFTER } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { familyName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** The noun of a deed that people are called by: `تحرير`, `تيسير`. */
const DEED = /^ت.{2}ي.$/u;
/** What is done, begun or told, and times: behind these stands a deed, and nobody. */
const BEFORE_DEED =
  /^[وفس]?(?:[يت]تم|تم|تمت|جري|[يت]جري|جرت|بدا|[يت]بدا|بدات|انتهي|استمر|تواصل|اعلن|اعلنت|[يت]علن|اعلان|عمليه|عمليات|معركه|معارك|بعد|قبل|منذ|يوم|خلال|لحظه|لاجل|اجل|بهدف|هدف|محاوله|اعاده|خبر|نبا|الي|من|في|علي|عن|حتي|ان)$/u;
/** `ثلاث قرى`, `عشرة مختطفين`; `ثلاث مرات` is how often. */
const NUMBER =
  /^(?:ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|عشرات|مئات|عدد|جميع|كل|بقيه|باقي)$/u;

/** `تحرير ثلاث قرى`, `بدأ تحرير القرى`, `تحرير الأرض واجب`: a deed, by to what it is done; in `فتحت تحرير الباب` she does it. */
export function isDeed({ text, words }: Words, at: number): boolean {
  const [word, next, further] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next?.joined !== true) return false;
  const bare = word.folded.replace(/^[وفبل](?=ت)/u, "");
  if (!DEED.test(bare) || !isArabicNoun(bare)) return false;
  const before = word.joined ? words[at - 1] : undefined;
  const isAsked = before !== undefined && BEFORE_DEED.test(before.folded);
  if (!isAsked && before !== undefined && isDoing(before)) return false;
  if (NUMBER.test(next.folded)) return further?.folded !== "مرات";
  if (/^ \p{N}/u.test(text.slice(word.end, word.end + 2))) return true;
  const isDone = next.folded.startsWith("ال") || NAMED_AFTER.has(next.folded) || isMany(next);
  return isThing(next) && (isAsked || isDone);
}

/** No surname, no name, no person. */
function isThing(word: NameWord): boolean {
  const bare = word.folded.replace(/^ال(?=.{2})/u, "");
  if (familyName(word.folded) || familyName(bare) || isNameWord(bare)) return false;
  return (isMany(word) || !isPersonNoun(word)) && (isArabicNoun(bare) || isArabicWord(word.folded));
}

function isMany({ folded }: NameWord): boolean {
  return analysers.ar(folded).sense?.number === "pl";
}

/** With their article nobody is called so: `الحق معنا`, `الأمل يتضاءل`. */
const VIRTUES =
  /^[وفبك]?(?:ال|لل)(?:حق|امل|عدل|عداله|سلام|حريه|كرامه|نصر|صبر|رحمه|شرف|مجد|وفاء|فرح|حزن|خوف|موت|حياه|نعمه|بركه|حب|ثوره|صمود|تحرير|كفاح|نضال|جهاد|عوده|يقين|رجاء|وعد)$/u;

/** A virtue, a hope or a fate, and no part of a longer name (`عبد الحق`, `الحق حمودة`). */
export function isVirtue({ words }: Words, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !VIRTUES.test(word.folded)) return false;
  const isOfName =
    word.joined &&
    /^[وفبل]?(?:عبد|ابو|ابي|بو|ام|بنت|بن|ال|ضيف|فضل|نور)$/u.test(before?.folded ?? "");
  const isBehindName = word.joined && before !== undefined && isNameWord(before.folded);
  const isBeforeName = next?.joined === true && isNameWord(next.folded) && !isDoing(next);
  return !isOfName && !isBehindName && !isBeforeName;
}

/** `كم هائل من الغبار`, `بقدر وافر من الماء`: how much of something. */
export function isAmount({ words }: Words, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.joined === true &&
    next?.joined === true &&
    next.folded === "من" &&
    /^[وفبل]?(?:كم|كميه|قدر|حجم|عدد)$/u.test(before?.folded ?? "")
  );
}
