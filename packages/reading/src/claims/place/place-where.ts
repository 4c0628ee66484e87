import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { PACK_PLACES } from "../../packs/packs.ts";
import type { Item } from "../../text/item.ts";
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
      const isTold = opensWith(items.slice(i + 1, at), item.word) && !hasOwn(items, at);
      if (place?.kind !== "name" || place.is !== "place" || !isTold) return null;
      // `في السودان، حيث قُتل خمسة في قرية`: somewhere in it
      countries ??= new Set(
        PACK_PLACES.filter(({ kind }) => kind === "country").map(({ id }) => id),
      );
      return countries.has(place.id) ? null : place.id;
    }
    // another place, or another clause: told of it and no longer of the first
    if (item.chunk?.kind === "name" || hasOneOf(item, WALLS)) return null;
    if (item.tags.includes("comma") || item.tags.includes("in")) return null;
  }
  return null;
}

/** "where | at least 39", `حيث | قُتل 39`: nothing else is told of the place first, as in "where he hid after killing 12". */
function opensWith(between: readonly Item[], where: string): boolean {
  const [first, ...rest] = between;
  const led = where === "where" || first === undefined ? between : rest;
  const isFate = where === "where" || first?.tags.includes("pred") === true || led === between;
  return isFate && !led.some((item) => hasOneOf(item, VERBS));
}
const VERBS = tagList("pred", "verb-past", "verb-plain", "aux", "pronoun", "nominal");

/** `توجه إلى طبرق حيث قُتل أربعة قرب غريان`: the clause has a place of its own. */
function hasOwn(items: readonly Item[], at: number): boolean {
  for (const item of items.slice(at)) {
    if (hasOneOf(item, OWN_WALLS)) return false;
    if (item.chunk?.kind === "name" && item.chunk.is === "place") return true;
    if (item.chunk === null && NEAR.test(item.word)) return true;
  }
  return false;
}
let countries: ReadonlySet<string> | undefined;
const OWN_WALLS = tagList("stop", "clause", "say", "voices", "according", "quote");
const NEAR = /^(?:ب?قرب|near|outside)$/u;
