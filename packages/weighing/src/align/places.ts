import { fold } from "@tarjih/reading";
import type { CaseInfo, Figure, Measure } from "@tarjih/reading";
import type { Containment } from "./groups.ts";

/** The event as a whole: no place said. */
export const EVERYWHERE = "";

/** Counts that belong to the site whether it is named or not: who escaped from it, who is held in it. */
const OF_THE_SITE: readonly Measure[] = [
  "escaped",
  "recaptured",
  "held",
  "hostage",
  "attackers",
  "vehicles",
];

/** What a case knows about places. */
export interface Places {
  /** Canonical place of a figure: an id of the case, folded words, or {@link EVERYWHERE}. */
  readonly placeOf: (figure: Pick<Figure, "place" | "event" | "measure">) => string;
  readonly containment: (a: string, b: string) => Containment;
}

/** Places of a case. Names and ids lead to the same place; words that nobody listed stay themselves. */
export function placesOf(info: CaseInfo): Places {
  const ids = new Map<string, string>();
  const within = new Map<string, string>();
  for (const place of info.places) {
    for (const name of [place.id, ...place.names.ar, ...place.names.en])
      ids.set(fold(name), place.id);
  }
  const canonical = (name: string): string => ids.get(fold(name)) ?? fold(name);
  for (const place of info.places) {
    if (place.within !== null) within.set(place.id, canonical(place.within));
  }
  const above = (place: string): readonly string[] => {
    const all: string[] = [];
    for (
      let at: string | undefined = place;
      at !== undefined && !all.includes(at);
      at = within.get(at)
    ) {
      all.push(at);
    }
    return all;
  };
  const eventPlaces = new Map<string, readonly string[]>();
  for (const event of info.events) {
    if (event.place !== null) eventPlaces.set(event.id, above(canonical(event.place)));
  }
  const known = new Set(ids.values());
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
      return known.has(a) && known.has(b) ? "apart" : "unknown";
    },
  };
}
