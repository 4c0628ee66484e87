import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { AT_HEAD } from "./event-limits.ts";

const NUMBERS = tagList("count", "quantity");

/** Of how many told of some may remain: none of the dead and the hurt. */
export function leftOf(item: Item | undefined, measure: Measure | undefined): number {
  return measure === "killed" || measure === "wounded" || measure === "bodies"
    ? 0
    : (numberOf(item) ?? 0);
}

/** "The remaining 130 pupils" are left of more than that; "a raid that killed 12" leaves nobody of them. */
export function mayBeLeft(items: readonly Item[], told: { readonly left: number } | null): boolean {
  const at = items.findIndex(
    ({ word }, i) => i < AT_HEAD && word === "remaining" && items[i - 1]?.word === "the",
  );
  if (at < 0) return true;
  const remaining = numberOf(items.slice(at, at + 3).find((item) => hasOneOf(item, NUMBERS)));
  return told !== null && told.left > (remaining ?? 0);
}

function numberOf(item: Item | undefined): number | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "quantity") return chunk.low;
  return chunk?.kind === "count" ? chunk.quantity.low : null;
}
