import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { bare, isDeed } from "../deeds.ts";

const STOPS = tagList("stop", "clause", "count", "quantity");
/** Items from "elsewhere" to the number that is told of there. */
const REACH = 10;

/**
 * "Attacks elsewhere claimed at least 18 more lives", `أسفرت هجمات في مناطق أخرى عن مقتل خمسة`: deeds at other places are not the one that is told. "Eight died
 * in the market and five elsewhere" is of one deed, and has its place.
 */
export function isDeedElsewhere(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (item.chunk !== null && item.chunk.kind !== "date") return false;
    const deed = items[i - (endsElse(items, i) ?? NaN)];
    // "Unlike attacks elsewhere it wounded 30": what the news is set against
    if (deed !== undefined && isDeed(bare(deed.word)))
      return !SET_AGAINST.test(items[0]?.word ?? "");
  }
  return false;
}

const SET_AGAINST = /^(?:unlike|like|after|despite|following|amid|with|as|خلافا|بعد|عقب)$/u;

/** How many items behind the deed "elsewhere" at `at` ends; null where none stands there. */
function endsElse(items: readonly Item[], at: number): number | null {
  const word = items[at]?.word ?? "";
  if (word === "elsewhere") return 1;
  if (!OTHER.has(word)) return null;
  const [place, led] = [items[at - 1], items[at - 2]?.word];
  if (place === undefined || !PLACES.has(place.word)) return null;
  if (place.prep === "ب") return 2;
  return led === "في" ? 3 : null;
}
const OTHER: ReadonlySet<string> = new Set(["اخري", "اخر"]);
const PLACES: ReadonlySet<string> = new Set("اماكن مناطق مكان مواقع بلدات قري مدن".split(" "));
