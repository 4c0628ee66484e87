import type { Figure, PlaceClaim } from "@tarjih/reading";
import type { Places } from "../align/places.ts";

/** "The town of Hask", `قرية العين`: a place by its word, whoever lists it or not. */
const BY_ITS_WORD = /\.name\.place-head$/u;

/**
 * The place that a report names beside a number of which it does not say where: "Shelling hit the town of Hask; nine people were
 * killed", and another's twelve beside the village of Darsa. Only names that no list holds, of which nobody knows how they lie
 * to each other; the only one of the sentence, else the only one of the report. Where two could be meant, none is.
 */
export function nearby(
  places: readonly PlaceClaim[],
  { isListed }: Places,
): (figure: Figure) => string | undefined {
  const named = places.filter(
    ({ place, rules }) => !isListed(place) && rules.some((rule) => BY_ITS_WORD.test(rule)),
  );
  if (named.length === 0) return () => undefined;
  const inReport = onlyOne(named);
  return ({ place, sentence }) => {
    if (place !== null) return undefined;
    const here = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return here.length === 0 ? inReport : onlyOne(here);
  };
}

function onlyOne(named: readonly PlaceClaim[]): string | undefined {
  const names = new Set(named.map(({ place }) => place));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}
