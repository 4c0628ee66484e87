import type { Bound } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isNumber } from "../relations/words.ts";
import { isWall } from "./governor.ts";
import { APPROACHES, NEARLY, isNegation, isOf } from "./words.ts";

/** Items from a number back to the verb by which its toll reached it. */
const REACH = 14;
/** Items before that verb among which `يكاد`, or the toll that is its subject, stands. */
const NEAR = 8;

/**
 * The bound that the verb of a toll lays on its number, wherever toll, verb and number stand: `يفوق عددهم 70` and `زاد عدد القتلى على 45`
 * more than it, `لم يتجاوز عدد القتلى أربعة` at most, `لم يبلغ عدد الجرحى 40` less, `ناهز عدد القتلى 70`, `عددهم يكاد يبلغ 70`, `شارفت الحصيلة على
 * السبعين` about. `بلغ` says just what it is.
 */
export function reachedBound(items: readonly Item[], at: number): Bound | null {
  const to = items[at - 1]?.word ?? "";
  // `ارتفع عدد القتلى بـ12`: by so many
  if (items[at]?.prep === "ب") return null;
  let told = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isWall(items, i)) return null;
    // `طفل لا يتجاوز عمره 10 أعوام وإصابة 5`: the verb has its own number
    if (item.chunk?.kind === "non-count" || item.chunk?.kind === "date") {
      const verb = items.slice(Math.max(0, i - 3), i);
      if (verb.some(({ tags }) => tags.includes("exceed-direct"))) return null;
    }
    // `البلدات الثلاث`
    if (isNumber(item) && !item.def) return null;
    const isToll = item.tags.some((tag) => TOLLS.has(tag));
    told ||= isToll;
    const bound = boundOf(items, i, to);
    if (bound === null && (isToll || !item.tags.includes("pred"))) continue;
    const of = told || isTold(items, i) || OF_PEOPLE.test(item.word);
    return bound !== null && bound !== "exact" && of ? bound : null;
  }
  return null;
}
const TOLLS: ReadonlySet<string> = new Set([
  "toll",
  "toll-noun",
  "size",
  "victim",
  "take-part",
  "losses",
]);

/** What the verb at `i` says of the number it reaches; `exact` where it only reaches it, null where it is no such verb. */
function boundOf(items: readonly Item[], i: number, to: string): Bound | null {
  const item = items[i];
  if (item === undefined || item.chunk !== null || item.def) return null;
  const { tags, word } = item;
  const denied = isNegation(items[i - 1]);
  if (
    tags.includes("exceed-direct") ||
    OF_PEOPLE.test(word) ||
    (RISES.test(word) && (to === "علي" || to === "عن"))
  )
    return denied ? "at-most" : "more-than";
  // `لا يقل عدد القتلى عن 640`
  if (tags.includes("fall-short") && to === "عن") return denied ? "at-least" : "less-than";
  if (isBoat(items, i)) return null;
  if (tags.includes("about-verb") || isOf(APPROACHES, item) || isOf(NEARLY, item))
    return denied ? "exact" : "about";
  if (!tags.includes("reach")) return null;
  if (denied && FALLS_SHORT.test(word)) return "less-than";
  const nearly = items.slice(Math.max(0, i - NEAR), i).some((one) => isOf(NEARLY, one));
  return nearly ? "about" : "exact";
}
/** `ضحايا قارب المهاجرين`: a boat, unless its subject or its number stands right behind. */
function isBoat(items: readonly Item[], i: number): boolean {
  if (items[i]?.word !== "قارب") return false;
  const next = items[i + 1];
  if (next === undefined || isNumber(next)) return false;
  return !next.tags.some((tag) => TOLLS.has(tag)) && !/^(?:حاجز|عتبه|من)$/u.test(next.word);
}
/** `المتمردون لم يتجاوزوا 140`, `لا يتعدون`: those who are counted are the subject. */
const OF_PEOPLE = /^[يت](?:تجاوزوا|تعدوا|زيدوا|تجاوزون|تعدون|زيدون)$/u;
const RISES = /^(?:[يت]?(?:زاد|ازداد|زيد|زداد|ربو)ت?|[يت]زد)$/u;
const FALLS_SHORT = /^[يت](?:بلغ|صل)$/u;

/** `عدد القتلى يقترب من 70`: the toll stands before its verb. */
function isTold(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
    const item = items[i];
    if (item === undefined || isWall(items, i) || isNumber(item)) return false;
    if (item.tags.some((tag) => TOLLS.has(tag))) return true;
  }
  return false;
}

/** `ليس لدينا أكثر من 430 نزيلاً`, `ما عندنا أكثر من 12`: so many at most. */
export function haveNoMore(items: readonly Item[], at: number): boolean {
  const [have, not] = [items[at - 1], items[at - 2]];
  if (!HAVE.test((have?.word ?? "") + (have?.suffix ?? ""))) return false;
  // `قالت إن ما لديها أكثر من 40 أسيراً`, `مجموع ما لدينا`: "what they have"
  if (not?.word === "ما" && WHAT.test(items[at - 3]?.word ?? "")) return false;
  return isNegation(not) || /^(?:ما|ليس|ليست|لا|يوجد|توجد|يكن|تكن)$/u.test(not?.word ?? "");
}
const WHAT = /^[وفب]?(?:ان|كل|جميع|مجموع|اجمالي|عدد|ضعف|نصف|معظم|اغلب)$/u;
const HAVE = /^(?:لدي|عند)(?:نا|هم|ه|ها|كم|ي)$|^هناك$|^هنا$/u;
