import type { Item } from "../../../text/item.ts";
import { isNumber } from "../relations/words.ts";
import { isWall, type Deed } from "./governor.ts";
import { EACH_TIME, MOSTLY, OFTEN, isOf } from "./words.ts";

/** Items around a deed and its number among which how often stands. */
const REACH = 4;

/**
 * So many in each stretch of time: `في كل عام يُقتل 12`, `يُقتل 12 يومياً`, `بمعدل 12 قتيلاً في الشهر`, `يُقتل عادة 12`. Behind the number it belongs
 * to it where it stands beside it (`قُتل 12 في سوق يرتاده المئات يومياً` is no rate).
 */
export function isRate(items: readonly Item[], { at: by, item }: Deed, at: number): boolean {
  const present = item?.tags.includes("verb") === true && /^[يتن]/u.test(item.word);
  for (let i = at - 1; i >= Math.max(0, by - REACH); i--) {
    const word = items[i];
    if (word === undefined || isWall(items, i) || isNumber(word)) break;
    if (howOften(items, i, present)) return true;
  }
  for (let i = at + 1; i <= Math.min(items.length - 1, at + REACH); i++) {
    const next = items[i];
    if (next === undefined || isWall(items, i) || next.conj || isNumber(next)) break;
    if (next.tags.includes("pred") || next.tags.includes("relative")) break;
    // `77 قتيلاً بمعدل 3 أشخاص يومياً`: how many a day the next number says
    if (next.tags.includes("rate") && isCounted(items[i + 1])) break;
    if (howOften(items, i, present)) return true;
  }
  return false;
}

/** `بمعدل 3 أشخاص`, `بمعدل طفل` */
function isCounted(item: Item | undefined): boolean {
  return item !== undefined && (isNumber(item) || item.tags.includes("counted"));
}

function howOften(items: readonly Item[], i: number, present: boolean): boolean {
  const [item, next, after] = [items[i], items[i + 1], items[i + 2]];
  if (item === undefined) return false;
  if (isOf(OFTEN, item)) return true;
  // `معدل القتلى 12 شهرياً`, `بمعدل 12`, `في المتوسط`
  if (
    item.tags.includes("rate") &&
    (item.prep === "ب" || /^(?:في|ب)$/u.test(items[i - 1]?.word ?? ""))
  )
    return true;
  if (item.word === "وسطيا") return true;
  if (item.word === "كل" || item.word === "لكل") return isOf(EACH_TIME, next);
  if (present && isOf(MOSTLY, item)) return true;
  const inEach = item.word === "في" || item.prep === "ب";
  const unit = item.word === "في" ? next : item;
  const one = item.word === "في" ? after : next;
  return inEach && isOf(EACH_TIME, unit) && /^(?:ال)?واحد(?:ه)?$/u.test(one?.word ?? "");
}
