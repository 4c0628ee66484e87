import { givenName } from "../../persons/vocabulary/given-names.ts";
import type { Item } from "../../text/item.ts";

/** Words of a name at most. */
const NAME = 4;

/**
 * Whether the name of somebody ends right before an item: a given name and one word more at least, none of which means anything else here ("Omar Sadi", `سالم النوري`).
 * A town, a party and a hospital may bear a given name too ("Sidi Omar", "Amal Hospital"): it does not open their name, or they say what they are.
 */
export function isNamedBefore(items: readonly Item[], at: number, raw: string): boolean {
  for (let from = at - 1; from >= at - NAME; from--) {
    const item = items[from];
    if (item === undefined || !isNameWord(item, raw)) return false;
    if (PLACES.test(item.word)) return false;
    // `علي` is a name, `على` none
    const isOn = raw.slice(item.start, item.end).endsWith("لى");
    if (from < at - 1 && !isOn && isGiven(item) && !isNamedOf(items[from - 1], raw)) return true;
  }
  return false;
}

function isGiven({ word }: Item): boolean {
  const given = givenName(word) ?? givenName(word.replace(/^و/u, ""));
  return given !== null && given !== "weak";
}

/** "Sidi Omar Sadi", "in Salem Nuri", `مشفى سالم النوري`: a name that goes on from another word, or that of a place. */
function isNamedOf(before: Item | undefined, raw: string): boolean {
  if (before === undefined) return false;
  const isOfPlace = before.tags.some((tag) => OF_PLACES.has(tag)) || PLACES.test(before.word);
  return isOfPlace || isLatinName(before, raw);
}
const OF_PLACES: ReadonlySet<string> = new Set(["in", "site", "body-noun"]);
const PLACES =
  /^(?:wadi|sidi|camp|district|ward|street|square|bridge|مخيم|حي|شارع|ساحه|ميدان|مسجد|جامع|جسر|قريه|سيدي|وادي)$/u;

function isLatinName(item: Item, raw: string): boolean {
  return (
    item.tags.length === 0 && item.chunk === null && /^\p{Lu}\p{Ll}/u.test(raw.slice(item.start))
  );
}

/** A word that no list has; in Latin letters with a capital. `أمين`, an office, is a name behind another. */
function isNameWord(item: Item, raw: string): boolean {
  const isOther = item.tags.some((tag) => tag !== "office");
  return (
    item.chunk === null && !isOther && /^(?:\p{Lu}|[ء-ي])[\p{L}'’-]/u.test(raw.slice(item.start))
  );
}
