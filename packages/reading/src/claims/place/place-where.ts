import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { firstEndingAfter } from "../../text/item-at.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** Items from "where" to the first number of its clause, and to those that share it. */
const REACH = 9;
const WHERE = /^(?:where|حيث)$/u;
const WALLS = tagList("stop", "say", "voices", "according", "quote", "clause");

/** "Most of the victims fell in Olm, where 39 people were killed", `سقطوا في طبرق حيث قُتل 39 شخصاً`: the place right before "where" limits what its clause counts. */
export function placeWhere({ items }: ReadSentence, clause: Passage): string | null {
  const at = firstEndingAfter(items, clause.start);
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.chunk === null && WHERE.test(item.word)) {
      const before = items[i - 1]?.tags.includes("comma") === true ? items[i - 2] : items[i - 1];
      const place = before?.chunk;
      return place?.kind === "name" && place.is === "place" ? place.id : null;
    }
    // another place, or another clause: told of it and no longer of the first
    if (item.chunk?.kind === "name" || hasOneOf(item, WALLS)) return null;
    if (item.tags.includes("comma") || item.tags.includes("in")) return null;
  }
  return null;
}
