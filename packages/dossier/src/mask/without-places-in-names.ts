import type { Figure, Passage, Reading, Weighing } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";

/**
 * Without the places that were read inside something hidden: the surname `الزعتري` is a camp as well, and "[Person 3]" with the camp behind
 * it on a map would tell the surname. Figures and questions lose such a place where nothing else says it. A
 * place that is itself hidden, by the list of the case, has an id in which it is withheld already (`withheld`), and stays under that.
 */
export function withoutPlacesInNames<T extends Pick<DossierInput, "readings" | "weighing">>(
  input: T,
  hidden: ReadonlyMap<string, readonly Passage[]>,
  withheld: ReadonlySet<string> = new Set(),
): T {
  const gone = new Map<string, ReadonlySet<string>>();
  const readings = input.readings.map((reading) => {
    const passages = hidden.get(reading.report.id) ?? [];
    const kept = reading.places.filter((claim) =>
      withheld.has(claim.place) ? !isWithin(claim, passages) : !isInside(claim, passages),
    );
    if (kept.length === reading.places.length) return reading;
    const said = new Set(kept.map(({ place }) => place));
    const lost = new Set(reading.places.flatMap(({ place }) => (said.has(place) ? [] : place)));
    gone.set(reading.report.id, lost);
    return { ...reading, places: kept };
  });
  if (gone.size === 0) return input;
  const bared = (figures: readonly Figure[]): readonly Figure[] =>
    figures.map((figure) =>
      gone.get(figure.report)?.has(figure.place ?? "") === true
        ? { ...figure, place: null }
        : figure,
    );
  const weighed = { ...input.weighing, figures: bared(input.weighing.figures) };
  return {
    ...input,
    readings: readings.map((reading): Reading => ({ ...reading, figures: bared(reading.figures) })),
    weighing: withoutPlacesOf(weighed),
  };

  /** A question is of a place while one of its figures is, or something else in the case says it. */
  function withoutPlacesOf(weighing: Weighing): Weighing {
    const lost = new Set([...gone.values()].flatMap((places) => [...places]));
    for (const { places } of readings) for (const { place } of places) lost.delete(place);
    for (const { place } of weighing.figures) lost.delete(place ?? "");
    const questions = weighing.questions.map((question) =>
      lost.has(question.place ?? "") ? { ...question, place: null } : question,
    );
    return { ...weighing, questions };
  }
}

/** Within something longer: what is hidden as a whole is the place itself. */
function isWithin({ start, end }: Passage, passages: readonly Passage[]): boolean {
  return passages.some(
    (one) => one.start <= start && end <= one.end && end - start < one.end - one.start,
  );
}

function isInside({ start, end }: Passage, passages: readonly Passage[]): boolean {
  return passages.some((one) => one.start <= start && end <= one.end);
}
