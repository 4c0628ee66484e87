import type { Count, Item } from "../../text/item.ts";
import { isPart } from "../relation-part.ts";

/** `أسقطت 12 من أصل 15 مسيّرة`: what is counted stands behind the whole. */
export function ofWhole(items: readonly Item[], at: number, count: Count): Count {
  if (count.unit !== "unknown" || items[at + 1]?.word !== "من") return count;
  const whole = items[items[at + 2]?.tags.includes("out-of") === true ? at + 3 : at + 2]?.chunk;
  if (whole?.kind !== "count" || !isPart(count.quantity.low, whole.quantity.high)) return count;
  const { group, unit, noun } = whole;
  return { ...count, group, unit, noun };
}
