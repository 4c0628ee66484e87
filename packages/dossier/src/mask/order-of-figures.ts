import type { Answer, Figure, Question, Weighing } from "@tarjih/reading";

/**
 * Answers of one time, versions, pairs and open questions in the order in which the figures stand. Answers stand by their times first, and
 * the parts behind what answers as a whole: among those that are told apart by their reports alone the order of the reports says which is first.
 */
export function inOrderOfFigures(weighing: Weighing): Weighing {
  const figures = new Map(weighing.figures.map((figure, place) => [figure.id, { figure, place }]));
  const place = (id: string): number => figures.get(id)?.place ?? figures.size;
  const timeOf = ({ figure, part }: Answer): string => {
    const { asOf } = figures.get(figure)?.figure ?? NO_TIME;
    return `${part === true} ${asOf.start} ${asOf.end}`;
  };
  return {
    ...weighing,
    questions: weighing.questions.map((question) => {
      const answers = runs(question.answers, timeOf).flatMap((run) =>
        run.toSorted((a, b) => place(a.figure) - place(b.figure)),
      );
      return inOrderOfAnswers({ ...question, answers });
    }),
    open: weighing.open.map((one) =>
      one.figures === undefined
        ? one
        : { ...one, figures: one.figures.toSorted((a, b) => place(a) - place(b)) },
    ),
  };
}

const NO_TIME: { readonly asOf: Pick<Figure["asOf"], "start" | "end"> } = {
  asOf: { start: null, end: null },
};

/** A pair has its two in the order of the answers. */
function inOrderOfAnswers(question: Question): Question {
  const at = new Map(question.answers.map(({ figure }, place) => [figure, place]));
  const place = (id: string): number => at.get(id) ?? at.size;
  return {
    ...question,
    versions: question.versions.map((version) => ({
      ...version,
      figures: version.figures.toSorted((a, b) => place(a) - place(b)),
    })),
    pairs: question.pairs
      .map((pair) => (place(pair.a) <= place(pair.b) ? pair : { ...pair, a: pair.b, b: pair.a }))
      .toSorted((one, two) => place(one.a) - place(two.a) || place(one.b) - place(two.b)),
  };
}

/** Neighbours that have one key, together. */
function runs<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const out: T[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) out.at(-1)?.push(item);
    else out.push([item]);
    last = key;
  }
  return out;
}
