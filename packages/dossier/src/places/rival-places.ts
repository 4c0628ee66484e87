import { isOwnAnswer } from "@tarjih/reading";
import type { Figure, Localised, Question } from "@tarjih/reading";

/** Two places that answers to one question name, or that are given for one number. */
export interface RivalPlaces {
  readonly a: string;
  readonly b: string;
  readonly question: { readonly id: string; readonly text: Localised };
}

type Figures = ReadonlyMap<string, Figure>;

/**
 * Places that stand against each other, once for each question: answers that are set apart by their places alone, and
 * one number of one thing that is placed here by some and there by others. `within` says in which place a place lies.
 */
export function rivalPlaces(
  questions: readonly Question[],
  figures: Figures,
  drawn: ReadonlySet<string>,
  within: ReadonlyMap<string, string | null>,
): readonly RivalPlaces[] {
  const found = new Map<string, RivalPlaces>();
  const join = ({ id, text }: Question, places: readonly string[]): void => {
    const [a, b] = places.filter((place) => drawn.has(place)).toSorted();
    if (a === undefined || b === undefined || a === b) return;
    if (liesIn(within, a, b) || liesIn(within, b, a)) return;
    found.set(`${id} ${a} ${b}`, { a, b, question: { id, text } });
  };
  const placeOf = (figure: string): readonly string[] => {
    const place = figures.get(figure)?.place ?? null;
    return place === null ? [] : [place];
  };
  for (const question of questions) {
    for (const { a, b, because } of question.pairs) {
      if (because === "place") join(question, [...placeOf(a), ...placeOf(b)]);
    }
  }
  for (const [question, other] of placedTwice(questions, figures)) {
    join(question, [question.place ?? "", other.place ?? ""]);
  }
  return [...found.values()];
}

/** Fewer are counted anew in every village: "two people were wounded" in each of them is no one number. */
const LEAST_NUMBER = 5;

/** Questions that ask the same of two places and have an exact number in common. */
function placedTwice(
  questions: readonly Question[],
  figures: Figures,
): readonly (readonly [Question, Question])[] {
  const numbersOf = ({ answers }: Question): ReadonlySet<number> =>
    new Set(
      answers.filter(isOwnAnswer).flatMap(({ figure }) => {
        const { low, high, bound } = figures.get(figure) ?? { low: null, high: null };
        const isExact = bound === "exact" && low !== null && low === high;
        return isExact && low >= LEAST_NUMBER ? [low] : [];
      }),
    );
  const placed = questions.filter(({ place }) => place !== null);
  const alike = Map.groupBy(placed, ({ event, measure, group, unit, subject }) =>
    JSON.stringify([event, measure, group, unit, subject ?? null]),
  );
  return [...alike.values()].flatMap((some) =>
    some.flatMap((question, at) => {
      const numbers = numbersOf(question);
      if (numbers.size === 0) return [];
      return some
        .slice(at + 1)
        .filter((other) => !numbers.isDisjointFrom(numbersOf(other)))
        .map((other) => [question, other] as const);
    }),
  );
}

function liesIn(within: ReadonlyMap<string, string | null>, inner: string, outer: string): boolean {
  const seen = new Set<string>();
  for (let at = within.get(inner); at !== undefined && at !== null; at = within.get(at)) {
    if (at === outer) return true;
    // A place that lies within itself by mistake ends the walk.
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
