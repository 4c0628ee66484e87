import { compareText } from "./compare.ts";
import { EVERYWHERE, OF_THE_SITE } from "./places.ts";
import type { Places } from "./places.ts";
import type { Statement } from "./statement.ts";

/**
 * The statements of one block (one event, measure and unit) with one word for each place: "the orchard" and "the orchard at
 * Hask" are one where no other orchard is spoken of. What escaped, is held or attacked at the only site that anybody names
 * is of the whole event, named or not. A wording that fits two places that differ stays by itself.
 */
export function mergePlaces(
  statements: readonly Statement[],
  places: Places,
): readonly Statement[] {
  const said = [...new Set(statements.map(({ place }) => place))].toSorted(compareText);
  const named = said.filter((place) => place !== EVERYWHERE);
  if (named.length === 0) return statements;
  const merged = new Map(named.map((place) => [place, leading(place, named, places)]));
  const sites = new Set(merged.values());
  const [site] = sites;
  const [first] = statements;
  const only =
    sites.size === 1 &&
    site !== undefined &&
    said.length > named.length &&
    first !== undefined &&
    OF_THE_SITE.includes(first.figure.measure) &&
    !places.isPart(site);
  return statements.map((statement) => {
    const place = only ? EVERYWHERE : (merged.get(statement.place) ?? statement.place);
    return place === statement.place ? statement : { ...statement, place };
  });
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
