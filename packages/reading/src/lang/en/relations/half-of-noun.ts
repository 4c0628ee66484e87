import type { Item } from "../../../text/item.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";
import { mayBeNoun } from "../compound-object.ts";
import { isCalling } from "../nouns/callings.ts";

/** Nouns of places, things and bodies, which a person before them only describes. */
const WHAT = tagList("site", "vehicle", "goods", "formation", "outlet-noun", "body-noun");
const WRITTEN = tagList("document", "say");

/** "a ranger | station", "a climber camp", "a steward bell": the first noun says only of what kind the second is, and counts nobody. */
export function isHalfOfNoun(items: readonly Item[], at: number): boolean {
  const [noun, next, behind] = items.slice(at, at + 3);
  if (noun === undefined || next === undefined || next.chunk !== null) return false;
  if (hasOneOf(next, WHAT) && !hasOneOf(next, VERBS)) return true;
  if (!isCalling(noun.word)) return false;
  if (mayBeNoun(next)) return true;
  // "a guard post was hit", "a conductor cable was burned"
  return hasOneOf(next, WRITTEN) && behind?.tags.includes("aux") === true;
}
const VERBS = tagList("pred", "aux", "verb-past", "in", "func");
