import type { Item } from "../../text/item.ts";

/** Nothing but links behind it. */
const REST = /…(?:https?:\/\/\S+)?(?:\s+https?:\/\/\S+)*\s*$/uy;

/**
 * `بلغ عدد القتلى 12…` as the last words of a text, or before nothing but a link: a repost and a teaser are cut at a letter, and the
 * number may have been 1,250. Three full stops are how people write, and `12… وقال` goes on.
 */
export function isCutOff(digits: Item, raw: string): boolean {
  if (raw[digits.end] !== "…") return false;
  REST.lastIndex = digits.end;
  return REST.test(raw);
}
