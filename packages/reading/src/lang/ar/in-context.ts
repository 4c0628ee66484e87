import { ranOutOfPrison } from "../../extract/figures/out-of-prison.ts";
import type { About } from "../../extract/figures/about.ts";
import { OF_NOTHING } from "../../extract/figures/about.ts";
import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { areCasualties, areOfBothFates } from "./both-fates.ts";
import { handedOver } from "./handed-over.ts";
import { foundSo } from "./relations/found-so.ts";
import { isSwapped } from "./swapped.ts";

/** Items behind a count or its verb in which "partly" belongs to it. */
const NEAR = 4;

/** Measures of those who are in somebody's hands, or were. */
const CUSTODY: ReadonlySet<Measure> = new Set<Measure>([
  "hostage",
  "held",
  "arrested",
  "captured",
  "escaped",
  "recaptured",
  "exchanged",
]);

/**
 * What the words around a figure make of its measure: what is ruined in part (`12 منزلاً دُمّرت جزئياً`, `تدمير جزئي لـ12 منزلاً`) still
 * stands, and is damaged; what is harmed wholly (`تضرر 960 منزلاً كلياً`) is lost. Who runs from kidnappers has escaped and left no
 * home; who comes out of a mine was in nobody's hands.
 */
export function inContext(
  { measure, count, clause }: Pick<LinkedFigure, "measure" | "count" | "clause">,
  told: readonly LinkedFigure[],
  items: readonly Item[],
  previous: readonly Item[] = [],
  about: About = OF_NOTHING,
): Measure {
  if (measure === "killed" && count.noun.includes("toll-noun")) {
    const at = items.findIndex(({ end }) => end > count.quantity.start);
    return at >= 0 && areOfBothFates(items, at, count) ? "other" : measure;
  }
  if (measure === "wounded") {
    const at = items.findIndex(({ end }) => end > count.quantity.start);
    if (at >= 0 && areCasualties(items, at, count)) return "other";
  }
  if (measure === "other") {
    const at = items.findIndex(({ end }) => end > count.quantity.start);
    return handedOver(count, items, at, about) ?? measure;
  }
  // `تفيد تقارير باحتجاز 90 حارساً` after `اتخذوا 90 حارساً رهائن`: the same again
  const low = count.quantity.low;
  const again = (one: LinkedFigure): boolean =>
    one.measure === "hostage" && low !== null && one.count.quantity.low === low;
  if (measure === "arrested") {
    if (told.some(again)) return "hostage";
    // `فرّوا: 86 … قُبض عليهم مجدداً: 50`
    const fled = told.some((one) => one.measure === "escaped" || one.measure === "recaptured");
    // `هرب 92 سجيناً … تم القبض على 19 سجيناً`: inmates are arrested because they had run
    const wasIn =
      count.group === "inmates" &&
      count.noun.includes("captive") &&
      !areCharged(items, count.end) &&
      !areOthers(items, count.end);
    return fled && (wasIn || items.some((item) => isAgain(item, clause))) ? "recaptured" : measure;
  }
  if (measure === "escaped") return isBroughtBack(count, items) ? "recaptured" : measure;
  // `عاد 21 من التلاميذ الذين خُطفوا`: free again
  if (measure === "returned") return wereTaken(items, count.end) ? "released" : measure;
  if (!DEPENDS.has(measure)) return measure;
  const at = items.findIndex(({ end }) => end > count.quantity.start);
  if (measure === "released" && at >= 0 && isSwapped(items, at, told)) return "exchanged";
  const from = items.findIndex(({ end }) => end > clause.start);
  const behind = items.findIndex(({ start }) => start >= Math.max(clause.end, count.end));
  const to = behind < 0 ? items.length : behind;
  if (measure === "destroyed") return isPartly(items, from, to) ? "damaged" : measure;
  if (measure === "damaged")
    return isWholly(items, from, to) || isUnfit(items, at) ? "destroyed" : measure;
  const says = (tag: string): boolean =>
    items.slice(Math.max(0, from), to).some(({ tags }) => tags.includes(tag));
  const inHands = count.noun.includes("captive") || told.some((one) => CUSTODY.has(one.measure));
  // `خطف مسلحون 38 تلميذاً … تمكن 11 منهم من الهرب`
  if (measure === "displaced")
    return says("flight") &&
      (inHands || fledPrison(count, items, previous) || gotAway(count, items, says("managed")))
      ? "escaped"
      : measure;
  if (measure === "missing") return foundSo(items, at) ?? measure;
  // `خرج 19 عاملاً بأنفسهم`, `خرجت 70 حالة بعد الشفاء`
  const locked = items.some(({ tags, word }) => tags.includes("captive") || LOCKED.test(word));
  const free = says("left") && !inHands && !locked;
  return free ? "other" : measure;
}

/** `واعتُقل 20 بتهمة المساعدة`: others, who helped. */
function areCharged(items: readonly Item[], end: number): boolean {
  const at = items.findIndex(({ start }) => start >= end);
  const near = at < 0 ? [] : items.slice(at, at + NEAR);
  return near.some(({ word }) => /(?:تهم|اشتباه|مشتبه|شبه|ساعد|تورط|متورط)/u.test(word));
}

/** `واعتقلت القوات 9 سجناء رأي`, `9 سجناء مفرج عنهم`: by what follows no inmates who ran. */
function areOthers(items: readonly Item[], end: number): boolean {
  const next = items.find(({ start }) => start >= end)?.word ?? "";
  return /^(?:(?:ال)?(?:راي|ضمير|سابق|سياسي)|مفرج|محرر|مطلق)/u.test(next);
}

/** `فرّ 60 سجيناً. وقالت الإدارة إنها أعادت 44 منهم`: some of those who escaped, behind a verb that brings them back. */
function isBroughtBack({ quantity, noun }: LinkedFigure["count"], items: readonly Item[]): boolean {
  const at = items.findIndex(({ end }) => end > quantity.start);
  if (!OF_THEM.test(items[at + 1]?.word ?? "") && !noun.includes("them") && !isThem(items[at]))
    return false;
  return items.slice(Math.max(0, at - BACK_REACH), at).some(({ word }) => BACK.test(word));
}
function isThem(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" && item.chunk.noun.includes("them");
}
const BACK_REACH = 4;
const BACK = /^[وف]?(?:اعاد(?:ت|وا)?|اعيد|اعاده|استعاد(?:ت|وا)?|استعيد)$/u;
const OF_THEM = /^منهم$/u;

/** `فرّوا من سجني الوادي والتل … أن 500 شخص تمكنوا من الفرار`: of the prison from which the sentence before told that they ran; a prison that is shelled empties the homes around it. */
function fledPrison(
  { group, unit }: LinkedFigure["count"],
  items: readonly Item[],
  previous: readonly Item[],
): boolean {
  if (group !== "unknown" || unit !== "persons" || items.some(({ word }) => HIT.test(word)))
    return false;
  const ran = previous.some(({ tags }) => tags.includes("flight") || tags.includes("fugitive"));
  return ran && ranOutOfPrison(previous) && !leavesPlace(items);
}
/** `15 عاملاً تمكنوا من الفرار`: a few who managed to get away have left no homes; `من القصف`, `من القرية` tell what or where they left. */
function gotAway(
  { quantity, unit }: LinkedFigure["count"],
  items: readonly Item[],
  managed: boolean,
): boolean {
  return managed && unit === "persons" && (quantity.high ?? MANY) < MANY && !leavesPlace(items);
}
const MANY = 100;

const HIT = /^[وبل]?(?:ال)?(?:قصف|غارات|غاره|قذايف|محيط|اشتباكات)/u;

/** `فروا من منازلهم`: `من الفرار`, `من بينهم` name no place. */
function leavesPlace(items: readonly Item[]): boolean {
  return items.some(({ word, tags }, at) => {
    const next = items[at + 1];
    const isFrom = word === "من" && items[at - 1]?.tags.includes("flight") === true;
    return isFrom && !tags.includes("flight") && next?.tags.includes("flight") !== true;
  });
}

/** `خرج 15 بعفو`, `خرجوا من السجن`: out of somebody's hands. */
const LOCKED = /(?:عفو|كفاله|سجن|سجون|زنزان|حبس|سراح|فراج|احتجاز|اعتقال|خاطف|رهين)/u;

/** `مجدداً`, `من جديد`, `ثانية` among the words that tell of the figure. */
function isAgain(
  { word, start, end }: Item,
  clause: { readonly start: number; readonly end: number },
): boolean {
  return AGAIN.test(word) && start >= clause.start && end <= clause.end;
}
const AGAIN = /^(?:مجددا|جديد|ثانيه)$/u;

const DEPENDS: ReadonlySet<Measure> = new Set<Measure>([
  "destroyed",
  "damaged",
  "displaced",
  "missing",
  "released",
]);

/** `الذين خُطفوا` right behind the counted. */
function wereTaken(items: readonly Item[], end: number): boolean {
  const at = items.findIndex(({ start }) => start >= end);
  return (
    at >= 0 &&
    items
      .slice(at, at + 3)
      .some(({ tags, sense }) => tags.includes("verb") && sense?.measure === "hostage")
  );
}

/** `تضرر 960 منزلاً كلياً`, and not "wholly or partly". */
function isWholly(items: readonly Item[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to + NEAR; at++) {
    const item = items[at];
    if (item === undefined || PARTLY.test(item.word)) return false;
    if (WHOLLY.test(item.word))
      return !items.slice(at + 1, at + 3).some(({ word, chunk }, i, near) => {
        // `960 كلياً و1300 جزئياً`: the next number's
        return chunk === null && PARTLY.test(word) && near[0]?.chunk === null;
      });
    const counts = item.chunk?.kind === "count" || item.chunk?.kind === "quantity";
    const ends = counts || item.conj || item.tags.includes("comma") || item.tags.includes("stop");
    if (at >= to && ends) return false;
  }
  return false;
}

/** `41 لم تعد صالحة للسكن`, `12 منها غير صالحة`: nobody can live there any more. */
function isUnfit(items: readonly Item[], at: number): boolean {
  if (at < 0) return false;
  for (let i = at + 1; i < Math.min(items.length, at + UNFIT_REACH); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop"))
      return false;
    if (item.chunk !== null || item.conj) return false;
    if (/^(?:صالح|قابل)ه?$/u.test(item.word))
      return /^(?:غير|[يت]عد|عادت?|ليست?)$/u.test(items[i - 1]?.word ?? "");
  }
  return false;
}
const UNFIT_REACH = 6;

/** Is the first word of how far, in the clause or right behind it, "partly", and not "partly or wholly"? */
function isPartly(items: readonly Item[], from: number, to: number): boolean {
  if (items.slice(Math.max(0, from), to).some(({ word }) => PARTS_OF.test(word))) return true;
  for (let at = Math.max(0, from); at < to + NEAR; at++) {
    const item = items[at];
    if (item === undefined || WHOLLY.test(item.word)) return false;
    if (PARTLY.test(item.word))
      return !items.slice(at, at + 3).some(({ word }) => WHOLLY.test(word));
    const counts = item.chunk?.kind === "count" || item.chunk?.kind === "quantity";
    // `بالأرض وألحق دماراً جزئياً`: of a verb that no list holds
    const and = item.conj || (item.sense === null && /^و[ات]\p{L}{3,}/u.test(item.word));
    const ends = counts || and || item.tags.includes("comma") || item.tags.includes("stop");
    if (at >= to && ends) return false;
  }
  return false;
}

/** `تحطم واجهات 14 محلاً`, `دمر زجاج 20 سيارة`: of each of them a part. */
const PARTS_OF = /^(?:واجه(?:ه|ات)|زجاج|نوافذ|ابواب|اسقف|سقوف|اسوار|جدران)$/u;
const WHOLLY = /^(?:ال|ب)*(?:كلي(?:ا|ه)?|كامل)$/u;
const PARTLY = /^(?:ال)?جزيي(?:ا|ه)?$/u;
