import { PACK_PLACES } from "../../packs/packs.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { hasFrom, isJoined } from "./fled-from.ts";
import { placeIn } from "./place-in.ts";

const WALLS = tagList("comma", "stop", "clause", "count", "quantity", "say", "quote", "time-prep");
/** Measures of those who are picked up somewhere. */
export const SEIZED: ReadonlySet<string> = new Set(["arrested", "hostage"]);
/** Words between those who were seized and where from: their own verb, what they are. */
const BETWEEN = 3;
/** `12 شخصاً قادمين من مدينة غريان`, `على مقربة من طبرق`: where they came from, and what a place is near to. */
const OTHER_FROM =
  /^(?:ال)?(?:قادم|عايد|نازح|هارب|فار|وافد|خارج|مهرب|منحدر|انسحب|عاد|خرج|فر|هرب|نزح|قدم)|^(?:ب?ال)?(?:قرب|مقربه)$/u;

/**
 * `اعتُقل ستة مواطنين من مدينة طبرق، واعتُقل خمسة من مدينة غريان`, `ستة اعتقلوا من مدينة طبرق`: Arabic tells by "from" where people are picked up, and each place has its own
 * number. A country is where they were born (`اعتقال ثمانية عمال من نيبال`).
 */
export function seizedFrom(items: readonly Item[], at: number, raw: string): string | null {
  for (let i = at; i <= at + BETWEEN; i++) {
    const item = items[i];
    if (item === undefined) return null;
    const leads = i === at ? hasFrom(items, at, raw) : item.word === "من";
    if (leads) return placeFrom(items, i);
    if (i > at && !mayStandBetween(item)) return null;
  }
  return null;
}

function mayStandBetween(item: Item): boolean {
  if (hasOneOf(item, WALLS) || item.prep !== "" || OTHER_FROM.test(item.word)) return false;
  return !item.tags.includes("pred") || SEIZED.has(item.sense?.measure ?? "");
}

function placeFrom(items: readonly Item[], from: number): string | null {
  const place = placeIn(items, from);
  if (place === null || isJoined(items, place.at + 1)) return null;
  // `ثلاثة شبان من قرية السفح تعرضوا للخطف على الطريق`: whence they are, and what befell them elsewhere
  const behind = items.slice(place.at + 1, place.at + 1 + BEFELL);
  const befell = behind.findIndex(({ word }) => /^تعرض(?:وا|ت|ا)?$/u.test(word));
  if (befell >= 0 && behind.slice(befell).some(({ word }) => KIDNAP.test(word))) return null;
  countries ??= new Set(PACK_PLACES.filter(({ kind }) => kind === "country").map(({ id }) => id));
  return countries.has(place.id) ? null : place.id;
}
/** Items from the place to that verb. */
const BEFELL = 5;
const KIDNAP = /^(?:لل|ال)?(?:خطف|اختطاف)$/u;
let countries: ReadonlySet<string> | undefined;
