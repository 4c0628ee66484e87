import type { Place } from "@tarjih/reading";

/** A place whose name was taken out loses its coordinates: they lead there as well. `before` and `after` are the same places. */
export function withoutWithheldPlaces(
  before: readonly Place[],
  after: readonly Place[],
): readonly Place[] {
  return after.map((place, at) =>
    isNamedAlike(before[at], place) ? place : { ...place, lat: null, lon: null },
  );
}

function isNamedAlike(before: Place | undefined, after: Place): boolean {
  return (
    before !== undefined &&
    before.id === after.id &&
    JSON.stringify(before.names) === JSON.stringify(after.names)
  );
}
