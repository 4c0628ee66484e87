import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { placeIn } from "./place-in.ts";

const WALLS = tagList("comma", "stop", "clause", "count", "quantity");
/** Items from a none to the place that it is of. */
const REACH = 9;
const FLIGHT: ReadonlySet<string> = new Set(
  "out escape escaped escaping flee fled away هرب هربوا فر فروا هروب فرار".split(" "),
);

/**
 * The listed place that nobody left: "no inmates managed to break out from Olm prison", `لم يهرب أحد من سجن علم`. Of a number the place from which they ran is the
 * event's; a none is only of it.
 */
export function noneFrom(items: readonly Item[], at: number): string | null {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return null;
    if (item.word !== "from" && item.word !== "من") continue;
    const fled = items.slice(Math.max(0, at - 2), i).some(({ word }) => FLIGHT.has(word));
    return fled ? (placeIn(items, i)?.id ?? null) : null;
  }
  return null;
}
