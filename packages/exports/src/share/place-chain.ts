import type { Place } from "@tarjih/reading";
import type { CaseIndex } from "./case-index.ts";

/** Places above places go no deeper than this; a circle in a case file ends here. */
const DEEPEST = 8;

/** A place and what it lies in, from the smallest: a site, its city, its province, its country. */
export function placeChain(id: string | null, index: CaseIndex): readonly Place[] {
  const chain: Place[] = [];
  let place = index.place(id);
  while (place !== undefined && chain.length < DEEPEST) {
    chain.push(place);
    place = index.place(place.within);
  }
  return chain;
}

/** The place of that kind in a chain, by its English name: tables of the world are in English. */
export function placeOfKind(
  chain: readonly Place[],
  kinds: readonly Place["kind"][],
): string | null {
  const place = chain.find(({ kind }) => kinds.includes(kind));
  return place === undefined ? null : nameOf(place);
}

/**
 * A district that lies in a city is a quarter of it: whoever names it names the town. Any other is the district of an
 * administration, wider than a town.
 */
export function isQuarter(place: Place, index: CaseIndex): boolean {
  if (place.kind !== "district" && place.precision !== "district") return false;
  const around = index.place(place.within);
  return around !== undefined && (around.kind === "city" || around.precision === "city");
}

/** The district of an administration in a chain, by its English name. */
export function districtOf(chain: readonly Place[], index: CaseIndex): string | null {
  const place = chain.find((one) => one.kind === "district" && !isQuarter(one, index));
  return place === undefined ? null : nameOf(place);
}

/** Its English name, else its Arabic one, else its id. */
export function nameOf({ names, id }: Place): string {
  return names.en[0] ?? names.ar[0] ?? id;
}

/** Latitude and longitude, where both are known. */
export function positionOf(
  place: Place | undefined,
): { readonly lat: number; readonly lon: number } | null {
  if (place === undefined || place.lat === null || place.lon === null) return null;
  return { lat: rounded(place.lat), lon: rounded(place.lon) };
}

/** Six decimals are a tenth of a metre: more would say what nobody measured. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
