import type { Match } from "../../extract/rule.ts";
import type { Item } from "../../text/item.ts";

/** `لم يقتل سوى جندي`, `إلا ثلاثة`: all but denied. */
export function excepted(m: Match): boolean {
  return m.items.slice(m.from, m.to).some(({ word }) => word === "سوي" || word === "الا");
}

/** Stands `نفى`, `لم` or `عدم` right before the predicate? */
export function negatedAt(m: Match): boolean {
  const before = m.items[m.from - 1];
  if (excepted(m)) return false;
  // `لا صحة لمقتل 40 جندياً`
  if (before?.word === "صحه" && m.items[m.from - 2]?.tags.includes("neg") === true) return true;
  return isNegated(before);
}

/** `لم`, `لا`, `دون`; `ما` may be "what", and `غير` negates an adjective. */
export function isNegated(before: Item | undefined): boolean {
  return before?.tags.includes("neg") === true && before.word !== "ما" && before.word !== "غير";
}
