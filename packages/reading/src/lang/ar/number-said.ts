import { isRelative } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";

/**
 * Is the number from `from` to `to` one that somebody gave, and no name? `عن رقم 17 قتيلاً` has its noun, `رقم 92 الذي أوردته` who
 * gave it; `سجن رقم 3` is a name.
 */
export function isNumberSaid(items: readonly Item[], from: number, to: number): boolean {
  const next = items[to];
  // `تتمسك الجبهة برقم 31`
  if (items[from]?.prep === "ب" && keepsTo(items, from)) return true;
  if (next === undefined || next.conj) return false;
  if (next.tags.includes("victim") && !next.def) return true;
  const before = items[from - 1];
  // `ننوه إلى أن رقم 23 الذي نُشر`
  const led =
    before === undefined ||
    before.word === "عن" ||
    before.tags.includes("pred") ||
    before.tags.includes("that");
  return led && (isRelative(next) || SPREAD.test(next.word));
}
/** `رقم 29 المتداول`: so many are said to be. */
const SPREAD = /^(?:ال)?(?:متداول|معلن|منشور|مذكور|شايع)$/u;

/** A verb of keeping to what one said, right before over who does. */
function keepsTo(items: readonly Item[], from: number): boolean {
  return items.slice(Math.max(0, from - WHO), from).some(({ tags }) => tags.includes("keeps-to"));
}
const WHO = 4;
