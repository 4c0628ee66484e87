import type { Item } from "../../text/item.ts";
import type { NamePlace } from "./cue.ts";
import { unitAt } from "../../text/unit-at.ts";

/**
 * People are called after places: a town's name that ends the name of a person is none. In Arabic a title stands before
 * the given name (`النائب شكيب الفارعة`), in English a capitalised word that is none of ours ("Hajj Waddan").
 */
export function isFamilyName({ before: [given, title], head, raw }: NamePlace): boolean {
  if (given === undefined || given.chunk !== null || given.tags.length > 0) return false;
  if (isArabic(head, raw)) {
    const isGiven = isArabic(given, raw) && !given.def && !given.conj && given.prep === "";
    return isGiven && title !== undefined && title.def && title.tags.includes("office");
  }
  // What opens a sentence has its capital from there.
  return title !== undefined && isCapital(given, raw) && !MODIFIERS.has(given.word);
}

/** "Old Aleppo", "Rural Damascus": no names of people. */
const MODIFIERS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central greater old new upper lower rural downtown occupied inner outer nearby".split(
    " ",
  ),
);

function isArabic({ start }: Item, raw: string): boolean {
  const unit = unitAt(raw, start);
  return unit >= 0x0600 && unit <= 0x06ff;
}

function isCapital({ start }: Item, raw: string): boolean {
  const unit = unitAt(raw, start);
  return unit >= 0x41 && unit <= 0x5a;
}
