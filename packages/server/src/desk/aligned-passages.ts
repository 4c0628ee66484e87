import type { Passage, Reading } from "@tarjih/reading";

/** What two texts name alike though their words differ: a number, a day, a place, a source. */
export interface AlignedPassage {
  readonly what: "number" | "day" | "name";
  readonly here: Passage;
  readonly there: Passage;
}

interface Named extends Passage {
  readonly what: AlignedPassage["what"];
  /** The same for what is the same, whatever the language. */
  readonly key: string;
}

/**
 * Numbers, days, places and sources of a text with their like in another, the first with the first and so on: what
 * holds a translation to its original, where no words are shared. What only one of them has is left out.
 */
export function alignedPassages(here: Reading, there: Reading): readonly AlignedPassage[] {
  const waiting = Map.groupBy(namedIn(there), ({ key }) => key);
  return namedIn(here).flatMap(({ key, what, start, end }) => {
    const twin = waiting.get(key)?.shift();
    if (twin === undefined) return [];
    return [{ what, here: { start, end }, there: { start: twin.start, end: twin.end } }];
  });
}

function namedIn({ figures, dates, places, attributions }: Reading): readonly Named[] {
  const named: readonly Named[] = [
    ...figures.map(({ start, end, low, high, measure }) => {
      return { what: "number", key: `number ${measure} ${low} ${high}`, start, end } as const;
    }),
    ...dates.map(({ start, end, value }) => {
      return { what: "day", key: `day ${value}`, start, end } as const;
    }),
    ...places.map(({ start, end, place }) => {
      return { what: "name", key: `place ${place}`, start, end } as const;
    }),
    ...attributions.map(({ start, end, source }) => {
      return { what: "name", key: `source ${source}`, start, end } as const;
    }),
  ];
  return named.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
