import type { Item } from "../../text/item.ts";
import { hasAny, isRecipient, isRelative } from "./arabic-words.ts";

/** Whether words begin at `at` that tell where, when, how or to whom something is said, and not who says it. */
export function isAdjunct(items: readonly Item[], at: number, limit: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.chunk !== null)
    return item.chunk.kind === "date" || (item.chunk.kind === "name" && isRecipient(item));
  if (hasAny(item, TIME) || ADVERBS.has(item.word) || isRelative(item)) return true;
  if (isRecipient(item) || LISTENERS.has(item.word)) return true;
  if (item.sense === null && item.word.startsWith("لل") && item.word.length > 4) return true;
  const next = items[at + 1];
  if (item.word === "في" || item.word === "خلال" || item.word === "عبر" || item.word === "علي")
    return next !== undefined && at + 1 < limit && isSaying(next);
  if (item.word === "من")
    return next !== undefined && SIDES.has(next.word.replace(/(?:ه|ها|هم|هما)$/u, ""));
  return item.word === "ل" && (next === undefined || hasAny(next, ["quote", "paren"]));
}

const TIME: readonly string[] = ["deictic", "weekday", "day-part", "time-head"];

/** `بدوره`, `أيضا`; and what a speaker asks about himself (`طلب عدم كشف اسمه`). */
const ADVERBS: ReadonlySet<string> = new Set(
  "بدوره بدورها بدورهم ايضا كذلك لاحقا سابقا حينها انذاك عبر خلال امام عقب اثر بعد قبل منذ بان بشان حول عند قرب تعليقا ردا معلقا صراحه مجددا مرارا شخصيا هاتفيا طلب طلبت طلبوا طالبا رفض رفضت رفضوا اشترط اشترطت فضل فضلت مشترطا مفضلا رافضا شرط شريطه لم لا ان انه بالحرف حرفيا مرتين مرات مره".split(
    " ",
  ),
);

/** `قال لي`, `قالت لنا`. */
export const LISTENERS: ReadonlySet<string> = new Set(
  "لنا لي له لها لهم للصحفيين للصحافيين للصحافه للاعلام للتلفزيون".split(" "),
);

/** `من جهته`, `من جانبها`, `من ناحيته`. */
const SIDES: ReadonlySet<string> = new Set(["جهت", "جانب", "ناحيت", "طرف", "جه", "جهه", "ناحيه"]);

/** `من جهة أخرى وثق التقرير`, `من ناحية ثانية أكدت`: on the other hand, and no other body that speaks. */
export function isOtherSide(items: readonly Item[], at: number): boolean {
  const side = items[at];
  if (side === undefined || side.def || !SIDES.has(side.word)) return false;
  return /^[وف]?من$/u.test(items[at - 1]?.word ?? "") && OTHER.test(items[at + 1]?.word ?? "");
}
const OTHER = /^(?:اخر|اخري|ثانيه?|ثان|ثالثه?|مقابله?)$/u;

/** Where things are said: `في بيان`, `في مؤتمر صحفي`, `على صفحته`, `خلال لقاء`. */
function isSaying(item: Item): boolean {
  return (
    hasAny(item, ["document", "outlet-noun", "time-unit", "date"]) ||
    item.chunk?.kind === "date" ||
    SAYINGS.has(item.word.replace(/^(?:ال|لل)/u, ""))
  );
}
const SAYINGS: ReadonlySet<string> = new Set(
  "بيان بيانه بيانها تصريح تصريحات تصريحه موتمر ندوه احتفال تجمع مهرجان حديث حديثه مقابله اتصال لقاء تغريده منشور خطاب كلمه كلمته رساله مداخله جلسه ايجاز احاطه بث وقت اعقاب اطار سياق هامش صفحته صفحتها حسابه حسابها موقعه موقعها قناته قناتها منصه موقع مقطع شريط تسجيل رد رده معرض ختام اجتماع اتصاله مقابل سياق بدايه الهاتف تلغرام تويتر فيسبوك".split(
    " ",
  ),
);
