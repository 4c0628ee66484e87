import type { Match } from "../../../extract/rule.ts";
import type { Item, Quantity } from "../../../text/item.ts";

/** "Children were among 13 people killed": the 13 are all of them, and those before it the part; "among the 13 killed" says so of itself. */
export function isWholeAmong({ items, from }: Match): boolean {
  const all = quantityIn(items[from + 1]);
  if (all === null) return false;
  if (isMoreThanBefore(items, from, all)) return true;
  const who = items[from - 2];
  // "a man who planned to flee was among 12 killed": too far from whom it says it of; "his sister, who was among 12 killed"
  const isOf =
    who?.chunk !== null ||
    who.word === "who" ||
    who.tags.includes("counted") ||
    who.tags.length === 0;
  return isOf && items[from - 1]?.tags.includes("aux") === true;
}

/** "He lost seven relatives, among 30 people killed": thirty are no part of seven. */
function isMoreThanBefore(items: readonly Item[], from: number, all: Quantity): boolean {
  if (items[from]?.word !== "among") return false;
  const part = items.slice(0, from).findLast((item) => quantityIn(item) !== null);
  return (quantityIn(part)?.high ?? Infinity) < (all.low ?? 0);
}

function quantityIn(item: Item | undefined): Quantity | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "count") return chunk.quantity;
  return chunk?.kind === "quantity" ? chunk : null;
}
