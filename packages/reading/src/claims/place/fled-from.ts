import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { placeIn } from "./place-in.ts";

const WALLS = tagList("comma", "stop", "clause", "count", "quantity");
/** Items from a number to the place that they left. */
const REACH = 9;
const FLIGHT: ReadonlySet<string> = new Set(
  "out escape escapes escaped escaping flee fled away broke freed هرب هربوا يهرب فر فروا فرت هروب فرار تهريب تحرير حرر حررت حرروا".split(
    " ",
  ),
);

/**
 * The listed place from which people ran: "some 500 broke out of Olm prison", `فروا من سجن علم`, "no inmates managed to escape from Olm prison". Where one place alone is named for those who ran, it is that of
 * all of them; of two prisons that were stormed in one night each has its own number.
 */
export function fledFrom(items: readonly Item[], at: number, raw: string): string | null {
  for (let i = hasFrom(items, at, raw) ? at : at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || (i > at && hasOneOf(item, WALLS))) return null;
    const leads =
      i === at || FROM.has(item.word) || (item.word === "of" && items[i - 1]?.word === "out");
    if (!leads) continue;
    const fled = items.slice(Math.max(0, at - 2), i + 1).some(({ word }) => FLIGHT.has(word));
    const place = fled ? placeIn(items, i) : null;
    return place === null || isJoined(items, place.at + 1) ? null : place.id;
  }
  return null;
}
/** `50 سجيناً من سجن علم`: the preposition is read with the count, since it may open a part. */
export function hasFrom(items: readonly Item[], at: number, raw: string): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return (
    item !== undefined &&
    next !== undefined &&
    /(?:^|\s)من\s*$/u.test(raw.slice(item.start, next.start))
  );
}
const FROM: ReadonlySet<string> = new Set(["from", "من"]);

/** "from Olm and Tesk prisons", `من سجن علم والتسك`: from both. */
export function isJoined(items: readonly Item[], next: number): boolean {
  const item = items[next];
  if (item?.conj === true) return item.chunk?.kind === "name";
  return (item?.word === "and" || item?.word === "or") && items[next + 1]?.chunk?.kind === "name";
}
