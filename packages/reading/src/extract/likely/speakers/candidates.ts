import type { Item } from "../../../text/item.ts";
import { isCapitalAt, isLetterAt } from "../../../text/letters.ts";
import { isOf, itemClass } from "../../../text/traits.ts";

/** Nouns of those who speak and of papers that do, as rules know them; `captive`, `crew`: of people who may. */
const SPEAKER = itemClass(
  "office body-noun party-noun agency-noun outlet-noun anon document page-word witness source actor spokes caller voices toll-noun kin force staff member captive victim survivor crew rank rescue traveller formation site persons-only own one-of some-of others =he =she =they =it =i =we =one =both =another =some =many =several =who".split(
    " ",
  ),
);
/** Words of saying: a word beside one of them may be whose saying it is, whatever it is ("the abbot said"). */
const SAYING = itemClass(
  "say say-that cite of-saying says-on shows said-it spokes asks statement".split(" "),
);
/** No noun, whatever stands beside it. */
const NO_NOUN = itemClass(
  "verb verb-past verb-ing verb-plain reach launch takes-an pred neg aux func".split(" "),
);
/** What no source's words are made of, unless a rule knows the word as one that speaks. */
const NEVER = itemClass(
  "article func aux comma punct stop colon quote quote-open quote-close dash say conj =of =in =on =at =by =for =to =with =from =and =or =but =a =an =the =that =which =as =than =not =no =is =was =were =are =be =been =هو =هي =هم =هما =وهو =وهي =وهم".split(
    " ",
  ),
);
const THOUGH = itemClass("office body-noun anon document".split(" "));
const COUNTED = itemClass(["counted"]);

/** Words to a word of saying beside which any noun may speak. */
const NEAR = 3;

/** Whether an item may be one of the words that name who says something: one in three of a text. `قال وهو يبكي` names nobody. */
export function mayName(items: readonly Item[], at: number, raw: string): boolean {
  const item = items[at];
  if (item === undefined || (isOf(item, NEVER) && !isOf(item, THOUGH))) return false;
  const { chunk } = item;
  if (chunk !== null) {
    if (chunk.kind === "name") return true;
    return chunk.kind === "count" && (chunk.unit === "persons" || chunk.unit === "unknown");
  }
  if (isOf(item, SPEAKER)) return true;
  if (!isLetterAt(raw, item.start) && raw.charAt(item.start) !== "@") return false;
  if (isCapital(item, raw) && (at > 0 || item.tags.length === 0)) return true;
  if (item.sense?.unit === "persons" && isOf(item, COUNTED)) return true;
  return !isOf(item, NO_NOUN) && isBesideSaying(items, at);
}

export function isCapital({ start }: Item, raw: string): boolean {
  return isCapitalAt(raw, start);
}

function isBesideSaying(items: readonly Item[], at: number): boolean {
  for (let d = 1; d <= NEAR; d++) {
    const [left, right] = [items[at - d], items[at + d]];
    if (left !== undefined && isOf(left, SAYING)) return true;
    if (right !== undefined && isOf(right, SAYING)) return true;
  }
  return false;
}

/** Whether an item may stand inside a name of some words, so that what governs it lies beyond. */
export function isWithin(item: Item, raw: string): boolean {
  const { chunk, tags } = item;
  if (chunk !== null) return chunk.kind === "name" || chunk.kind === "count";
  if (isOf(item, SPEAKER) || isOf(item, SMALL)) return true;
  if (isOf(item, ENDS)) return false;
  return isOf(item, JOINS) || tags.length === 0 || isOf(item, COUNTED) || isCapital(item, raw);
}
const ENDS = itemClass(
  "verb verb-past verb-ing verb-plain reach launch takes-an pred say say-that cite aux neg func that says-on shows comma stop colon quote quote-open quote-close punct dash time-prep in".split(
    " ",
  ),
);
const SMALL = itemClass("=of =the =a =an".split(" "));
const JOINS = itemClass("=for of article poss possessive single many no-suffix place".split(" "));

/** A noun that rules know. */
export function isNoun(item: Item): boolean {
  return isOf(item, SPEAKER) || isOf(item, COUNTED);
}
