import { isRelative } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";

/**
 * Is the number from `from` to `to` one that somebody gave, and no name? `عن رقم 17 قتيلاً` has its noun, `رقم 92 الذي أوردته` who
 * gave it; `سجن رقم 3` is a name.
 */
export function isNumberSaid(items: readonly Item[], from: number, to: number): boolean {
  const next = items[to];
  if (next === undefined || next.conj) return false;
  if (next.tags.includes("victim") && !next.def) return true;
  const before = items[from - 1];
  const led = before === undefined || before.word === "عن" || before.tags.includes("pred");
  return led && isRelative(next);
}
