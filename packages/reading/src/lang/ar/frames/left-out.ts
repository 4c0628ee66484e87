import type { Item } from "../../../text/item.ts";
import { ends, isNumber } from "../relations/words.ts";
import { EXCEPT, ROOM_FOR, isNegation, isOf } from "./words.ts";

/** Items back to the negation that an exception belongs to. */
const REACH = 20;
/** Items between `مجهز` and whom it is for. */
const NEAR = 4;

/**
 * `قُتل الجميع عدا 12`, `كلهم باستثناء 12 شخصاً`: these it did not befall. Behind a negation they are just those whom it did
 * (`لم يُقتل إلا 12`), which `ar.relation.but-for` reads.
 */
export function isLeftOut(items: readonly Item[], at: number): boolean {
  const [near, far] = [items[at - 1], items[at - 2]];
  const except = isOf(EXCEPT, near)
    ? at - 1
    : near?.chunk === null && !near.tags.includes("pred") && isOf(EXCEPT, far)
      ? at - 2
      : -1;
  if (except < 0) return false;
  // `عدا عن 12 جريحاً`: and besides
  if (items[except + 1]?.word === "عن") return false;
  for (let i = except - 1; i >= Math.max(0, except - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item)) break;
    if (isNegation(item)) return false;
  }
  return true;
}

/** `يتسع المستشفى لـ12 جريحاً`, `مجهز لاستقبال 12 قتيلاً`: whom it has room for. */
export function isRoomFor(items: readonly Item[], at: number): boolean {
  if (isBuiltFor(items, at) && !isToldOf(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i];
    if (item === undefined || isNumber(item) || item.tags.includes("comma")) return false;
    if (isOf(ROOM_FOR, item)) {
      const to = items.slice(i + 1, at + 1);
      return to.some(({ prep, word }) => prep === "ل" || word.startsWith("ل"));
    }
  }
  return false;
}

/** `أُعد المخيم لـ40 أسيراً أُفرج عنهم`: what befell them is told. */
function isToldOf(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.tags.includes("counted") === true ? items[at + 2] : items[at + 1];
  if (next?.chunk !== null || next.conj || !next.tags.includes("pred")) return false;
  return next.sense?.measure !== undefined && !/^[يت]/u.test(next.word);
}

/** `السجن المصمم لـ350 نزيلاً`, `بُني السجن ليستوعب 500`, `لاستيعاب 400`: for how many it was built, whoever is in it. */
function isBuiltFor(items: readonly Item[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - BUILT_NEAR); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma")) return false;
    if (i < at && isNumber(item)) return false;
    if (i < at && HOLDS.test(item.word)) return item.prep === "ل" || item.word.startsWith("ل");
    const led = i === at ? item.prep === "ل" : item.word === "ل";
    if (led) return isBuilt(items, i);
  }
  return false;
}

/** Stands `صُمم`, `المشيّد` before `at`, over its house and when it was? */
function isBuilt(items: readonly Item[], at: number): boolean {
  const lead = items.slice(Math.max(0, at - BUILT_REACH), at);
  const by = lead.findLastIndex(({ word }) => BUILT.test(word));
  if (
    by < 0 ||
    lead
      .slice(by + 1)
      .some(({ tags }) => ["comma", "stop", "pred"].some((tag) => tags.includes(tag)))
  )
    return false;
  // `أُقيم في المخيم عزاء لـ12 شهيداً`: the house is where it was held
  if (lead[by + 1]?.word === "في") return false;
  // `أُعد تقرير لـ40 أسيراً`
  return lead.some(({ word }) => HOUSE.test(word));
}
const BUILT_NEAR = 3;
const BUILT_REACH = 8;
const HOLDS = /^ل?(?:استيعاب|[يت]ستوعب|[يت]تسع)$/u;
const BUILT =
  /^(?:ال)?(?:صمم|شيد|بني|انشي|اقيم|اعد)(?:ت)?$|^(?:ال)?(?:مصمم|مشيد|معد|منشا|مقام|مخصص|مجهز)(?:ه|ا)?$/u;
const HOUSE =
  /^(?:ال)?(?:سجن|عنبر|عنابر|زنزان|زنازين|مخيم|معسكر|مبني|مركز|مستشفي|مدرس|قاع|صال|ملج|ملعب|مهجع|معتقل|مساح|غرف|دار|جناح|خيم)/u;
