import type { Place } from "@tarjih/reading";

/** Metres up to which a place is as precise as its word says, as in `case.yaml`. */
export const PLACE_RADIUS: Readonly<Record<Place["precision"], number>> = Object.freeze({
  exact: 50,
  site: 500,
  district: 2_000,
  city: 15_000,
  region: 150_000,
  // A country is no circle around its middle: it is listed. How far an unknown one is off, nobody knows.
  country: Infinity,
  unknown: 0,
});
