import { fold, PACK_PLACES } from "@tarjih/reading";
import type { CaseInfo, Figure, Measure } from "@tarjih/reading";
import type { Containment } from "./groups.ts";
import { compareWording, namesPart, wordingKey } from "./place-words.ts";

/** The event as a whole: no place said. */
export const EVERYWHERE = "";

/** Counts that belong to the site whether it is named or not: who escaped from it, who is held in it. */
export const OF_THE_SITE: readonly Measure[] = [
  "escaped",
  "recaptured",
  "held",
  "hostage",
  "attackers",
  "vehicles",
];

/** What a case knows about places. */
export interface Places {
  /** Canonical place of a figure: an id of the case or the packs, folded words, or {@link EVERYWHERE}. */
  readonly placeOf: (figure: Pick<Figure, "place" | "event" | "measure">) => string;
  readonly containment: (a: string, b: string) => Containment;
  /** Whether the case or the packs hold the name of a place. */
  readonly isListed: (name: string) => boolean;
  /** Two wordings that nobody listed, of one place as far as words can tell. */
  readonly isSame: (a: string, b: string) => boolean;
  /** Two wordings that nobody listed, of one place as far as their sound in two scripts can tell. */
  readonly isAlike: (a: string, b: string) => boolean;
  /** Where containment is `unknown`: whether the two may be one place at all, by their words. */
  readonly mayMeet: (a: string, b: string) => boolean;
  /** A wing, a quarter, a town: never the whole site by itself. */
  readonly isPart: (place: string) => boolean;
}

/**
 * Places of a case over those of the packs, with what lies within what. Names and ids lead to the same place; words that
 * nobody listed stay themselves and are compared as words.
 */
export function placesOf(info: CaseInfo): Places {
  // Over the packs, which are the same for every case: to copy their thousands of names costs more than to weigh a small case.
  const own = new Map<string, string>();
  const idOf = (folded: string): string | undefined => own.get(folded) ?? PACK_IDS.get(folded);
  const within = new Map<string, string | null>();
  const keys = new Map<string, string | null>();
  for (const place of info.places) {
    within.set(place.id, null);
    for (const name of [place.id, ...place.names.ar, ...place.names.en]) {
      own.set(fold(name), place.id);
      const key = wordingKey(name);
      // Two places of the same words: neither is meant by other wordings of them.
      keys.set(key, (keys.get(key) ?? place.id) === place.id ? place.id : null);
    }
  }
  const canonical = (name: string): string =>
    idOf(fold(name)) ?? keys.get(wordingKey(name)) ?? packTown(name) ?? fold(name);
  for (const place of info.places) {
    if (place.within !== null) within.set(place.id, canonical(place.within));
  }
  const above = (place: string): readonly string[] => {
    const all: string[] = [];
    // A place that lies within itself by mistake ends the walk.
    for (let at: string | null = place; at !== null && !all.includes(at);) {
      all.push(at);
      const inCase = within.get(at);
      at = inCase === undefined ? (PACK_WITHIN.get(at) ?? null) : inCase;
    }
    return all;
  };
  const eventPlaces = new Map<string, readonly string[]>();
  for (const event of info.events) {
    if (event.place !== null) eventPlaces.set(event.id, above(canonical(event.place)));
  }
  const ofCase = new Set(own.values());
  const taken = allTaken(own);
  const isKnown = (id: string): boolean => ofCase.has(id) || (PACK_NAMES.has(id) && !taken.has(id));
  const wordings = (a: string, b: string): ReturnType<typeof compareWording> =>
    isKnown(a) && isKnown(b) ? "other" : compareWording(a, b);
  return {
    placeOf: ({ place, event, measure }) => {
      if (place === null) return EVERYWHERE;
      const id = canonical(place);
      // "29 killed inside the prison" is no count of all killed; "31 escaped from the prison" is all of them.
      const isOfSite = OF_THE_SITE.includes(measure) && (eventPlaces.get(event) ?? []).includes(id);
      return isOfSite ? EVERYWHERE : id;
    },
    containment: (a, b) => {
      if (a === b) return "equal";
      if (a === EVERYWHERE) return "contains";
      if (b === EVERYWHERE) return "inside";
      if (above(a).includes(b)) return "inside";
      if (above(b).includes(a)) return "contains";
      if (isKnown(a) && isKnown(b)) return "apart";
      const words = compareWording(a, b);
      return words === "inside" || words === "contains" ? words : "unknown";
    },
    isListed: (name) => isKnown(canonical(name)),
    isSame: (a, b) => !isKnown(a) && !isKnown(b) && wordings(a, b) === "same",
    isAlike: (a, b) => !isKnown(a) && !isKnown(b) && wordings(a, b) === "alike",
    mayMeet: (a, b) => MAY_MEET.has(wordings(a, b)),
    isPart: namesPart,
  };
}

/** Places of the packs of which every name is another place's in the case: nothing leads to them. */
function allTaken(own: ReadonlyMap<string, string>): ReadonlySet<string> {
  const some = new Set([...own.keys()].flatMap((folded) => PACK_IDS.get(folded) ?? []));
  return new Set(
    [...some].filter((id) => (PACK_NAMES.get(id) ?? []).every((name) => own.has(name))),
  );
}

/** "The city of Olm" is the Olm of the packs, where that is a town. */
function packTown(name: string): string | undefined {
  const bare = fold(name).replace(TOWN_OF, "");
  const id = bare === fold(name) ? undefined : PACK_IDS.get(bare);
  return id !== undefined && PACK_TOWNS.has(id) ? id : undefined;
}
const TOWN_OF = /^(?:the )?(?:city|town|village) of |^(?:مدينه|بلده|قريه) /u;
const PACK_TOWNS: ReadonlySet<string> = new Set(
  PACK_PLACES.filter(({ kind }) => /^(?:city|town|village)$/u.test(kind)).map(({ id }) => id),
);

const MAY_MEET: ReadonlySet<string> = new Set(["same", "alike", "perhaps"]);

const PACK_IDS: ReadonlyMap<string, string> = new Map(
  PACK_PLACES.flatMap(({ id, names }) =>
    [...names.ar, ...names.en, id].map((name) => [fold(name), id] as const),
  ),
);
/** The names, folded, that lead to a place of the packs. */
const PACK_NAMES: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  PACK_IDS.keys(),
  (folded) => PACK_IDS.get(folded) ?? "",
);
const PACK_WITHIN: ReadonlyMap<string, string> = new Map(
  PACK_PLACES.flatMap(({ id, within }) => (within === null ? [] : [[id, within] as const])),
);
