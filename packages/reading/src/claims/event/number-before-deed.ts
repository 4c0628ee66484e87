import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Items from `قبل` to the number. */
const REACH = 8;
const BEFORE = spelled("[وف]?قبل");
const BOUND = /^(?:اقل|اكثر|نحو|حوالي|قرابه)$/u;
/** Some weeks, months or years; a few days may be those of the event itself. */
const LONG_AGO = /^P(?:\d+[WMY]|[4-9]D|\d{2,}D)/u;

/** `وقبل ذلك قُتل أربعة`, `فقبل أقل من أسبوعين أعلن الجيش`: told of a time before what was told. */
export function isNumberBeforeDeed(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return false;
    if (!isOf(item, BEFORE)) continue;
    const next = items[i + 1];
    if (next?.word === "ذلك") return true;
    const length = items.slice(i + 1, i + 5).find(({ chunk }) => chunk !== null)?.chunk;
    return BOUND.test(next?.word ?? "") && length?.kind === "date" && LONG_AGO.test(length.value);
  }
  return false;
}
