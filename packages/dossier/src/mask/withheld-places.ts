import type { Place } from "@tarjih/reading";
import { WITHHELD } from "./edits.ts";

/** Ids of places that are called after somebody hidden, with what stands for each: the id (`home-of-brandt`) often says the name too. */
export function placesOfHidden(
  places: readonly Place[],
  clear: (text: string) => string,
): ReadonlyMap<string, string> {
  const telling = places.filter(({ id, names }) =>
    [id, ...names.ar, ...names.en].some((name) => clear(name) !== name),
  );
  return new Map(telling.map(({ id }, at) => [id, `place-withheld-${at + 1}`]));
}

/**
 * Places without what leads to somebody hidden: one that is called after him in one language loses its names in both, and its
 * coordinates. `ids` are those of {@link placesOfHidden}; `after` are the places with them.
 */
export function withoutWithheldPlaces(
  after: readonly Place[],
  ids: ReadonlyMap<string, string>,
): readonly Place[] {
  const withheld = new Set(ids.values());
  return after.map((place) =>
    withheld.has(place.id)
      ? { ...place, names: { ar: [WITHHELD.ar], en: [WITHHELD.en] }, lat: null, lon: null }
      : place,
  );
}
