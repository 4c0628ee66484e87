import type { Item } from "../../text/item.ts";
import { EVENTS, hasAny } from "./arabic-words.ts";

/**
 * Stands behind a stranger's name, between commas, which office he holds, and then what he tells of (`، حاكم الوادي، السبت، مقتل 12`)?
 */
export function isWhoHeIs(
  items: readonly Item[],
  from: number,
  limit: number,
  afterAsides: (items: readonly Item[], from: number, limit: number) => number,
): boolean {
  if (items[from]?.tags.includes("comma") !== true) return false;
  const office = items[from + 1]?.tags.includes("office") === true;
  const close = items.findIndex(
    (item, i) => i > from + 1 && i < Math.min(limit, from + TITLE) && item.tags.includes("comma"),
  );
  if (!office || close < 0) return false;
  let at = afterAsides(items, close + 1, limit);
  // `، حاكم الوادي، السبت، عن مقتل 12`
  if (OF.has(items[at]?.word ?? "")) at++;
  const told = items[at];
  return told !== undefined && startsObject(told);
}
const OF: ReadonlySet<string> = new Set(["عن"]);
/** `ارتفاع عدد القتلى`: a number that has grown. */
const RISES: ReadonlySet<string> = new Set("ارتفاع تزايد ازدياد وصول بلوغ تجاوز تسجيل".split(" "));
/** Items of an office between its commas (`نائب رئيس لجنة الإغاثة في إقليم الوادي`). */
const TITLE = 12;

/** `قال سامر الحلاق مساعد مدير المرفأ إن`: one person's trade or rank right behind his name. */
export function isHisOffice({ chunk, sense, def, conj, prep }: Item): boolean {
  return (
    chunk === null &&
    !def &&
    !conj &&
    prep === "" &&
    sense?.unit === "persons" &&
    sense.number === "sg" &&
    sense.measure === undefined
  );
}

/** What happened, or how many: what a verb of speech has for its object. */
export function startsObject(item: Item): boolean {
  return (
    (hasAny(item, EVENTS) && item.prep === "") ||
    (item.chunk === null && RISES.has(item.word)) ||
    item.chunk?.kind === "count" ||
    item.chunk?.kind === "quantity"
  );
}
