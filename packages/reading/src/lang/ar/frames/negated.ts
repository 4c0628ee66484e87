import type { Frame } from "../../../extract/figures/frame.ts";
import { isHisName } from "../../../extract/attributions/arabic-words.ts";
import type { Item } from "../../../text/item.ts";
import { wordsBefore, governs, isFinite, isWall, type Deed } from "./governor.ts";
import {
  DOUBTS,
  OCCURS,
  PREVENTS,
  PROOFS,
  REJECTS,
  RULES_OUT,
  SHOWS,
  isNegation,
  isOf,
} from "./words.ts";

/** Items from `ليس` to the number that is not so. */
const REACH = 8;

/**
 * Is the deed negated, or the number itself? `ما قُتل 12`, `لم يُسجَّل مقتل 12`, `عدد القتلى ليس 12` deny it; what nobody has seen,
 * established or told (`لم يثبت`, `لم ير أحد`, `لا علم لنا بمقتل`) is only asked. What somebody did not prevent happened.
 */
export function negated(items: readonly Item[], deed: Deed, at: number): Frame | null {
  if (isOpeningNot(items, deed) || isNotSo(items, deed, at)) return "denied";
  if (isNoneOf(items, at)) return "unreal";
  if (isRejected(items, at)) return "denied";
  for (const i of wordsBefore(items, deed)) {
    const item = items[i];
    if (item === undefined) return null;
    if (isWithout(items, i, deed)) return "unreal";
    if (!governs(items, i, deed) || isOfHisName(items, i, deed)) continue;
    // `لم ترد أنباء عن مقتل`, `لا يمكن الجزم بمقتل`: the negation stands over the verb
    const not = isNot(items, i) || (isOf(PROOFS, item) && isNot(items, i - 1));
    const told = deed.at < at && (!isFinite(deed) || deed.open < deed.at);
    if (told && isOf(PREVENTS, item)) return not || isFailed(items, i) ? null : "unreal";
    // `بياناً تنفي فيه مقتل 12`, `نافياً مقتل 12`
    if (
      !not &&
      told &&
      !isPlaced(items, at) &&
      (item.tags.includes("deny") || isOf(RULES_OUT, item))
    )
      return "denied";
    if (!not && told && isOf(DOUBTS, item)) return "doubted";
    if (!not) continue;
    if (item.sense?.slot === "deny") return "doubted";
    // `لم يتم تحديد هوية سبعة قتلى`: who they were is not known, and that they fell is
    if (isOfTheirNames(items, i, at)) continue;
    // `لم تسفر الغارات الثلاث عن قتلى`: they took place, and none died in them
    if (areKnownStrikes(items[at])) continue;
    if (isOf(OCCURS, item) && items[i - 1]?.word !== "ما" && (told || isBare(items, i, at)))
      return "denied";
    // `لم يُعرف موقف الحركة من إطلاق تسعة`: what is not known is another thing
    if (/^(?:من|في|الي)$/u.test(items[deed.open - 1]?.word ?? "")) continue;
    if (isOf(SHOWS, item) || isOf(PROOFS, item)) return "asked";
    if (item.tags.includes("say") && !item.tags.includes("reach")) return "asked";
  }
  return null;
}

/** `قال ضابط لم يذكر اسمه إن ستة قتلوا`: of who speaks his name is what is not told, and never what he says. */
function isOfHisName(items: readonly Item[], i: number, deed: Deed): boolean {
  return items.slice(i + 1, Math.min(deed.open, i + 4)).some(isHisName);
}

function isOfTheirNames(items: readonly Item[], not: number, at: number): boolean {
  return items
    .slice(Math.max(not + 1, at - NAMES), at)
    .some(({ word }) => /^(?:هويه|هويات|اسماء)$/u.test(word));
}
/** Items from "the identity of" to the number. */
const NAMES = 4;

function areKnownStrikes(item: Item | undefined): boolean {
  const chunk = item?.chunk;
  return chunk?.kind === "count" && chunk.unit === "events" && chunk.noun.includes("the");
}

/** `تنفي سقوط أي مدني في الضربتين`: when and where it was is not denied. */
function isPlaced(items: readonly Item[], at: number): boolean {
  return /^(?:في|خلال|جراء|اثناء|من)$/u.test(items[at - 1]?.word ?? "");
}

/** `لا أحد من الـ12 قُتل`, `لم يُقتل أي من 12 شخصاً`: of how many nobody is counted. */
function isNoneOf(items: readonly Item[], at: number): boolean {
  const of = items[at - 1]?.word === "ال" ? at - 2 : at - 1;
  if (items[of]?.word !== "من" || !/^(?:احد|اي|ايا|واحد)$/u.test(items[of - 1]?.word ?? ""))
    return false;
  return items.slice(Math.max(0, of - 4), of - 1).some(isNegation);
}

/** `رفضت الوزارة الرقم المتداول وهو 12 قتيلاً`, `شككت في الحصيلة البالغة 12`: a number that somebody rejects. */
function isRejected(items: readonly Item[], at: number): boolean {
  const told = items.slice(Math.max(0, at - REJECTED), at);
  const number = told.findLastIndex(({ word }) => NUMBERS.has(word));
  if (number < 0) return false;
  const behind = told.slice(number + 1);
  if (behind.some(({ tags }) => tags.includes("pred") || tags.includes("toll"))) return false;
  return told.slice(0, number).some((item) => isOf(REJECTS, item) && item.sense?.slot !== "deny");
}
const REJECTED = 10;
const NUMBERS: ReadonlySet<string> = new Set(
  ["رقم", "ارقام", "تقدير", "تقديرات", "ادعاء"].flatMap((word) => [word, `ال${word}`]),
);

/** `فشل في منع مقتل 12`: it happened. */
function isFailed(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.word !== "في" && items[i - 1]?.word !== "عن") return false;
  return items
    .slice(Math.max(0, i - 5), i - 1)
    .some(
      ({ word }, k, lead) =>
        FAILED.test(word) || (lead[k - 1]?.word === "لم" && SUCCEEDED.test(word)),
    );
}
const SUCCEEDED = /^[يتن](?:نجح|فلح|وفق|تمكن)(?:وا)?$/u;
const FAILED = /^[وف]?(?:فشل|اخفق|عجز)(?:ت|وا)?$/u;

/** `لا يوجد 12 جريحاً`: nothing between the verb and the number but who or where. */
function isBare(items: readonly Item[], i: number, at: number): boolean {
  return items
    .slice(i + 1, at + 1)
    .every(({ prep, conj, word }) => prep === "" && !conj && !EXCEPT.has(word));
}

/** `ما قُتل 12`: where it opens what is said, `ما` before a past verb negates it; elsewhere it is "what". */
function isOpeningNot(items: readonly Item[], { at, item }: Deed): boolean {
  if (items[at - 1]?.word !== "ما" || item?.tags.includes("verb") !== true) return false;
  if (/^[يتن]/u.test(item.word) && item.word.length > 3) return false;
  return isOpening(items, at - 1) && !items.slice(at + 1).some(({ word }) => EXCEPT.has(word));
}
const EXCEPT: ReadonlySet<string> = new Set(["الا", "سوي", "غير", "عدا"]);

function isOpening(items: readonly Item[], i: number): boolean {
  const lead = items[i - 1];
  return lead === undefined || lead.tags.some((tag) => OPENS.has(tag));
}
const OPENS: ReadonlySet<string> = new Set(["colon", "quote-open", "stop", "clause"]);

/** `لم`, `لا`, `ليس` right before the word at `i`; `ما` only where it opens: `ضعف ما أُعلن` is what was said. */
function isNot(items: readonly Item[], i: number): boolean {
  const not = items[i - 1]?.chunk === null ? (items[i - 1]?.word ?? "") : "";
  // `لا أحد يصدق أن`
  const nobody =
    /^(?:محد|محدا|ماحد|محدش)$/u.test(not) ||
    (/^(?:احد|حدا|حد|زول)$/u.test(not) && isNot(items, i - 1));
  // `لا أستطيع أن أؤكد`
  if (not === "ان") return CAN.test(items[i - 2]?.word ?? "") && isNot(items, i - 2);
  return (
    nobody || /^[وف]?(?:لم|لن|لا|ليس|ليست)$/u.test(not) || (not === "ما" && isOpening(items, i - 1))
  );
}

const CAN = /^(?:[اينت]?(?:ستطيع|ستطع|تمكن|مكن|تسن|قدر))(?:نا|وا|ني)?$/u;

/** `دون مقتل 12`, `حالت دون إصابة 12`, `من غير أن يُقتل`. */
function isWithout(items: readonly Item[], i: number, deed: Deed): boolean {
  const item = items[i];
  if (i !== deed.open - 1 || item === undefined || (isFinite(deed) && deed.open === deed.at))
    return false;
  if (/^(?:دون|بدون|بلا)$/u.test(item.word)) return true;
  return item.word === "غير" && items[i - 1]?.word === "من";
}

/** `عدد القتلى ليس 12`, `لم يكن عددهم 12`, `ليس هناك 12 قتيلاً`: the number is what is not so. */
function isNotSo(items: readonly Item[], deed: Deed, at: number): boolean {
  if (deed.at !== at) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isWall(items, i)) return false;
    if (ONLY.has(item.word) || item.tags.includes("pred")) return false;
    const been = /^(?:يكن|تكن|يكونوا|يكون|تكون)$/u.test(item.word) && isNot(items, i);
    if (!been && !/^[وف]?(?:ليس(?:ت|وا)?|مش|مو|موش|مهو|ماهو)$/u.test(item.word)) continue;
    return items
      .slice(i + 1, at)
      .every(({ tags, word }) => tags.some((tag) => COUNTS.has(tag)) || THERE.has(word));
  }
  return false;
}
const ONLY: ReadonlySet<string> = new Set("فقط سوي الا مجرد اقل اكثر".split(" "));
const COUNTS: ReadonlySet<string> = new Set(["toll", "counted", "size", "state"]);
const THERE: ReadonlySet<string> = new Set(
  "هناك ثمه بينهم بين في الرقم رقم المفرج المطلق المقبوض عنهم عليهم سراحهم سراح".split(" "),
);
