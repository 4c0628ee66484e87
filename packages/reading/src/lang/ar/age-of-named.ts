import type { Match } from "../../extract/rule.ts";
import type { Item } from "../../text/item.ts";

/** Nobody is older. */
const OLDEST = 120;
/** Words of a name. */
const NAME = 6;

/**
 * `قُتل سالم النوري (24) وعادل أمين (19)`, `القتلى هم: سالم النوري (24)، عادل أمين (19)`: a number alone in brackets behind the words of a name, where a verb
 * is said of whoever bears it or a list of names opens. Behind a place, people or a count it is how many.
 */
export function isAgeOfNamed({ items, from, to }: Match): boolean {
  const chunk = items[from]?.chunk;
  if (chunk?.kind !== "quantity" || !chunk.digits || (chunk.high ?? OLDEST) >= OLDEST) return false;
  return isBracketed(items, from, to) && isOfNamed(items, from - 1);
}

function isBracketed(items: readonly Item[], from: number, to: number): boolean {
  return (
    items[from - 1]?.tags.includes("paren-open") === true &&
    items[to]?.tags.includes("paren-close") === true
  );
}

function isOfNamed(items: readonly Item[], open: number): boolean {
  for (let i = open - 1; i >= Math.max(0, open - NAME); i--) {
    const item = items[i];
    if (item === undefined) return false;
    const words = open - 1 - i;
    if (opensNames(items, i)) return words > 0;
    // the bracket of the one named before: of his list
    if (item.tags.includes("paren-close")) return words > 1 && isOfNamed(items, i - 2);
    if (!isOfName(item)) return false;
  }
  return false;
}

/** `قُتل`, `هم`, `وهما:`, `كل من`, `بينهم`, `الشاب`: behind it stand the names. */
function opensNames(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk !== null) return false;
  const before = items[at - 1];
  if (item.tags.includes("colon")) return before !== undefined && THEY.test(before.word);
  if (THEY.test(item.word) || item.tags.includes("among")) return true;
  if (item.word === "من" && /^كلا?$/u.test(before?.word ?? "")) return true;
  if (item.tags.includes("counted"))
    return item.def && item.sense?.unit === "persons" && item.sense.number === "sg";
  const { measure } = item.sense ?? {};
  return item.tags.includes("pred") && measure !== undefined && BEFALLS.has(measure);
}
const THEY = /^[وف]?(?:هم|هما|هو|هي|هن)$/u;
const BEFALLS: ReadonlySet<string> = new Set(
  "killed wounded missing arrested captured hostage released".split(" "),
);

/** A word that may be of a name: of no number, place, people or preposition; `سالم` may be a word of a list. */
function isOfName({ chunk, tags, prep, word }: Item): boolean {
  if (chunk !== null) return chunk.kind === "name" && chunk.is === "actor";
  if (prep !== "" || LITTLE.test(word)) return false;
  return !NO_NAME.some((tag) => tags.includes(tag));
}
const LITTLE = /^(?:في|من|الي|علي|عن|مع|بين|عدد|عند|قرب)$/u;
const NO_NAME: readonly string[] =
  "stop clause colon counted victim toll among in of that say".split(" ");
