import type { Item } from "../../text/item.ts";

/** Words of a region behind its name: "the Jufra region". */
const REGIONS: ReadonlySet<string> = new Set(
  "governorate region province district county city town municipality area state camp".split(" "),
);
/** The same before it, in both languages: `محافظة غريان`, "the city of Tobruk". */
const KINDS: ReadonlySet<string> = new Set(
  "governorate region province district county city town municipality area state camp محافظه ولايه مدينه بلده قريه قضاء منطقه مديريه اقليم ناحيه محليه حي مخيم".split(
    " ",
  ),
);
const COMPASS =
  /^(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?$/u;

/** A place told by its name alone, with the words for what it is and the side of it that is meant. */
export interface PlacePhrase {
  readonly id: string;
  readonly from: number;
  /** A side of it only ("South Gharyan"): its words then say more than its id. */
  readonly side: boolean;
}

export function isPlaceName(item: Item | undefined): boolean {
  return item?.chunk?.kind === "name" && item.chunk.is === "place";
}

/** The place whose phrase ends before `end`: "Tobruk", "the Jufra region", "South Gharyan", `محافظة غريان`; null where other words stand in it. */
export function placePhraseBefore(items: readonly Item[], end: number): PlacePhrase | null {
  let at = end - 1;
  if (REGIONS.has(items[at]?.word ?? "") && isPlaceName(items[at - 1])) at--;
  const name = items[at];
  if (name?.chunk?.kind !== "name" || name.chunk.is !== "place" || name.prep !== "") return null;
  const { id } = name.chunk;
  let from = at;
  const side = COMPASS.test(items[from - 1]?.word ?? "");
  if (side) from--;
  if (items[from - 1]?.word === "of" && KINDS.has(items[from - 2]?.word ?? "")) from -= 2;
  else if (KINDS.has(items[from - 1]?.word ?? "") && items[from - 1]?.prep === "") from--;
  if (items[from - 1]?.tags.includes("article") === true) from--;
  return { id, from, side };
}

/** Opens a clause or a row at `at`? Whatever a preposition or another noun leads up to does not. */
export function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return true;
  if (JOINS.has(before.word)) return true;
  return before.chunk === null && OPENING.some((tag) => before.tags.includes(tag));
}
/** Marks, and a verb of saying or its "that": "the agency said Tobruk recorded 5 deaths". */
const OPENING = "comma colon clause stop dash punct bullet quote-open say that".split(" ");
const JOINS: ReadonlySet<string> = new Set(["and", "while", "but", "و"]);

/**
 * "Tobruk recorded 5 deaths", "South Gharyan also reported 12 new cases", `سجلت محافظة غريان 5 وفيات`: it was there, and nobody says it. "Tobruk said" is told by whoever governs it.
 */
export function isHadByPlace(items: readonly Item[], cue: number): boolean {
  const verb = items[cue]?.word ?? "";
  if (HAD_AR.test(verb)) {
    const at = KINDS.has(items[cue + 1]?.word ?? "") ? cue + 2 : cue + 1;
    return isPlaceName(items[at]) && (isCounted(items[at + 1]) || isFate(items[at + 1]));
  }
  if (!HAD_EN.test(verb) || !countsNext(items, cue + 1)) return false;
  const place = placePhraseBefore(items, items[cue - 1]?.word === "also" ? cue - 1 : cue);
  return place !== null && opensClause(items, place.from);
}
const HAD_EN = /^(?:record|report|register|log)(?:s|ed|ged)?$/u;
const HAD_AR = /^(?:سجلت?|[تي]سجل)$/u;

/** A number right behind, or behind what nobody counts: "suspected cholera cases and 4 deaths". */
function countsNext(items: readonly Item[], from: number): boolean {
  const at = items.slice(from, from + UNCOUNTED).findIndex((item) => isCounted(item));
  return (
    at >= 0 &&
    items
      .slice(from, from + at)
      .every(({ chunk, tags }) => chunk === null && !WALLS.some((tag) => tags.includes(tag)))
  );
}
const UNCOUNTED = 5;
const WALLS = "comma stop that aux article in time-prep pronoun pred".split(" ");

function isCounted(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

/** `سجلت طبرق مقتل 5`. */
function isFate(item: Item | undefined): boolean {
  return item?.chunk === null && item.tags.includes("pred");
}
