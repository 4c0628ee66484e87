import { isArabic } from "../lineage/sound.ts";
import { compareText } from "./compare.ts";
import { townKey } from "./place-words.ts";
import { EVERYWHERE, OF_THE_SITE } from "./places.ts";
import type { Places } from "./places.ts";
import type { Statement } from "./statement.ts";

/**
 * The statements of one block (one event, measure and unit) with one word for each place: "the orchard" and "the orchard at
 * Hask" are one where no other orchard is spoken of. What escaped, is held or attacked at the only site that anybody names
 * is of the whole event, named or not. A wording that fits two places that differ stays by itself. A name in each script that
 * sounds the same is one place, too, but keeps how it was heard: nobody said that the two are one.
 */
export function mergePlaces(
  statements: readonly Statement[],
  places: Places,
): readonly Statement[] {
  const said = [...new Set(statements.map(({ place }) => place))].toSorted(compareText);
  const named = said.filter((place) => place !== EVERYWHERE);
  if (named.length === 0) return statements;
  const worded = new Map(named.map((place) => [place, leading(place, named, places)]));
  const heard = heardAsOne([...new Set(worded.values())], places);
  const merged = new Map([...worded].map(([place, as]) => [place, heard.get(as) ?? as]));
  const all = [...new Set(merged.values())];
  /** "From a prison in Olm" and "from the old prison of Olm": the town is no second site. Of a wing its prison is the whole. */
  const isAround = (place: string, site: string): boolean =>
    place !== site && places.containment(place, site) === "contains" && !places.isPart(site);
  const sites = all.filter((place) => !all.some((other) => isAround(place, other)));
  const [site] = sites;
  const [first] = statements;
  const only =
    sites.length === 1 &&
    site !== undefined &&
    (said.length > named.length || all.length > 1) &&
    first !== undefined &&
    OF_THE_SITE.includes(first.figure.measure) &&
    !places.isPart(site) &&
    // named for a none alone ("no inmates broke out from Olm"), it is another site than that of the numbers
    statements.some(({ place, reach }) => merged.get(place) === site && reach.said.high !== 0);
  const isOfSite = first !== undefined && OF_THE_SITE.includes(first.figure.measure);
  /** Of two prisons that were stormed the town of one is that prison. */
  const innerOf = (place: string): string => {
    if (!isOfSite) return place;
    const [inner, ...more] = sites.filter((one) => isAround(place, one));
    return inner === undefined || more.length > 0 ? place : inner;
  };
  return statements.map((statement) => {
    const called = merged.get(statement.place);
    const place = only ? EVERYWHERE : called === undefined ? statement.place : innerOf(called);
    const as = worded.get(statement.place);
    if (as !== undefined && heard.has(as)) return { ...statement, place, heard: as };
    return place === statement.place ? statement : { ...statement, place };
  });
}

/** Of each place that is named once in either script, with one sound, the name in Latin letters for both; of a town the bare name. */
function heardAsOne(sites: readonly string[], places: Places): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const site of sites) {
    const [alike, ...others] = sites.filter((other) => places.isAlike(site, other));
    if (alike === undefined || others.length > 0) continue;
    if (sites.some((other) => other !== site && places.isAlike(alike, other))) continue;
    found.set(site, isArabic(site) ? alike : site);
  }
  for (const site of sites) {
    const bare = found.has(site) ? null : bareTown(site, sites, places);
    if (bare !== null) found.set(site, bare).set(bare, bare);
  }
  return found;
}

/** "Olm" of "the city of Olm", where both are named; a question is about both, whether or not the bare name means more. */
function bareTown(site: string, sites: readonly string[], places: Places): string | null {
  const town = places.isListed(site) || !places.isPart(site) ? null : townKey(site, sites);
  if (town === null) return null;
  const bare = sites.filter(
    (other) => !places.isListed(other) && !places.isPart(other) && townKey(other, sites) === town,
  );
  return bare.length === 1 ? (bare[0] ?? null) : null;
}

/** The shortest wording of the same place; the place itself where its likes are not all alike. */
function leading(place: string, named: readonly string[], places: Places): string {
  const alike = named.filter((other) => other === place || places.isSame(place, other));
  const agree = alike.every((one) =>
    named.every(
      (other) =>
        other === one ||
        !places.isSame(one, other) ||
        alike.every((mine) => mine === other || places.isSame(mine, other)),
    ),
  );
  if (!agree) return place;
  const [shortest] = alike.toSorted((a, b) => a.length - b.length || compareText(a, b));
  return shortest ?? place;
}
