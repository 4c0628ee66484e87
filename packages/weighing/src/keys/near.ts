import { NEAR_JOIN } from "@tarjih/reading";
import type { Figure, PlaceClaim } from "@tarjih/reading";
import type { Places } from "../align/places.ts";

/** "The town of Hask", `قرية العين`: a place by its word, whoever lists it or not. */
const BY_ITS_WORD = /\.name\.place-head$/u;
/** `ساحة السجن`: of the prison that is spoken of, whichever that is, and no name. */
const THE_PRISON = /\sال(?:سجن|معتقل)$/u;

/**
 * The place that a report names beside a number of which it does not say where: "Shelling hit the town of Hask; nine people were
 * killed", and another's twelve beside the village of Darsa. Only names that no list holds, of which nobody knows how they lie
 * to each other; the name behind "in" beside the number, the only one of the sentence, else the only one of the report. Where two could
 * be meant, none is.
 */
export function nearby(
  places: readonly PlaceClaim[],
  figures: readonly Figure[],
  { isListed }: Places,
): (figure: Figure) => string | undefined {
  const named = places.filter(
    ({ place, rules }) =>
      !isListed(place) && !THE_PRISON.test(place) && rules.some((rule) => BY_ITS_WORD.test(rule)),
  );
  const inReport = onlyOne(named);
  const nearOf = ownNear(figures);
  const byNumber = nearByNumber(figures, nearOf);
  return (figure) => {
    const { place, sentence } = figure;
    if (place !== null) return undefined;
    // "Nine were killed in Darsa": its own words, before those of the report
    const near = nearOf(figure) ?? byNumber.get(numberKey(figure));
    if (near !== undefined) return isListed(near) ? undefined : near;
    const here = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (here.length > 0) return onlyOne(here);
    return named.some((claim) => claim.start < sentence.start || !isOfOthers(claim, figures))
      ? inReport
      : undefined;
  };
}

/** "97 escaped. … 33 people were arrested in the village of Hask": a name that comes later, and there limits another number, is not where the first ones fled. */
function isOfOthers({ place, start, end }: PlaceClaim, figures: readonly Figure[]): boolean {
  return figures.some(
    (figure) =>
      figure.place === place && start >= figure.sentence.start && end <= figure.sentence.end,
  );
}

function onlyOne(named: readonly PlaceClaim[]): string | undefined {
  const names = new Set(named.map(({ place }) => place));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** "Rockets kill nine", and below it "nine people were killed in Darsa": of numbers that are told twice the one name beside them. */
function nearByNumber(
  figures: readonly Figure[],
  nearOf: (figure: Figure) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  const told = Map.groupBy(figures, numberKey);
  return new Map(
    [...told].map(([key, same]) => {
      const names = new Set(same.flatMap((one) => one.place ?? nearOf(one) ?? []));
      const [name] = names;
      return [
        key,
        names.size === 1 && same.every(({ place }) => place === null) ? name : undefined,
      ];
    }),
  );
}

/** The name beside a number; of "19 were killed: 12 in Serin and seven in Dorra" the names of all its parts, since the 19 are of no one of them. */
function ownNear(figures: readonly Figure[]): (figure: Figure) => string | undefined {
  const parts = Map.groupBy(
    figures.filter(({ place }) => place === null),
    ({ partOf }) => partOf,
  );
  return ({ id, near }) => {
    if (near !== undefined) return near;
    const names = new Set(
      (parts.get(id) ?? []).flatMap((part) => part.near?.split(NEAR_JOIN) ?? []),
    );
    return names.size < 2 ? undefined : [...names].toSorted().join(NEAR_JOIN);
  };
}

function numberKey({ measure, low, high, event }: Figure): string {
  return `${measure}|${low ?? ""}|${high ?? ""}|${event}`;
}
