import type { Answer, Figure, Question } from "@tarjih/reading";
import type { LineageCase, LineageQuestion } from "./lineage-gold.ts";
import type { WeighedLineage } from "./weigh-lineage.ts";

/** How the roots of one question were told, by the tool and by two ways that need no tool. */
export interface RootJudgement {
  readonly measure: string;
  /** Roots there are. */
  readonly wanted: number;
  readonly ours: WayOfCounting;
  /** Each report its own root. */
  readonly reports: WayOfCounting;
  /** Equal numbers one root. */
  readonly numbers: WayOfCounting;
  /** Figures of the gold that the question does not hold, by report and words. */
  readonly absent: readonly string[];
}

/** A count of roots, and the pairs of figures that it puts together. */
export interface WayOfCounting {
  readonly roots: number;
  readonly together: number;
  readonly rightlyTogether: number;
  /** Pairs that belong together. */
  readonly belong: number;
}

/** Judges the question of the weighing that holds most figures of the gold's question. */
export function judgeRoots(
  gold: LineageCase,
  asked: LineageQuestion,
  weighed: WeighedLineage,
): RootJudgement {
  const figures = asked.roots.flatMap((root, index) =>
    root.map((one) => ({ ...one, root: index, read: figureAt(gold, one, asked.measure, weighed) })),
  );
  const held = (question: Question): number =>
    figures.filter(({ read }) => answerOf(question, read) !== undefined).length;
  const [question] = weighed.weighing.questions
    .filter(({ measure }) => measure === asked.measure)
    .toSorted((a, b) => held(b) - held(a));
  const answers = figures.map((figure, index) => {
    const answer = question === undefined ? undefined : answerOf(question, figure.read);
    const { read } = figure;
    const number = `${read?.low ?? ""}..${read?.high ?? ""}`;
    // What was not read stands alone.
    return {
      ...figure,
      answer,
      ours: answer?.root ?? `absent ${index}`,
      number: read === undefined ? `absent ${index}` : number,
    };
  });
  const way = (key: (one: (typeof answers)[number]) => string): WayOfCounting => {
    const pairs = answers.flatMap((one, index) =>
      answers.slice(index + 1).map((other) => ({
        isTogether: key(one) === key(other),
        isOne: one.root === other.root,
      })),
    );
    return {
      roots: new Set(answers.map(key)).size,
      together: pairs.filter(({ isTogether }) => isTogether).length,
      rightlyTogether: pairs.filter(({ isTogether, isOne }) => isTogether && isOne).length,
      belong: pairs.filter(({ isOne }) => isOne).length,
    };
  };
  const absent = answers.filter(({ answer }) => answer === undefined);
  return {
    measure: asked.measure,
    wanted: asked.roots.length,
    // The number that is printed beside the question, with whatever else answers it.
    ours: { ...way(({ ours }) => ours), roots: absent.length > 0 ? -1 : (question?.roots ?? 0) },
    reports: way(({ report }) => report),
    numbers: way(({ number }) => number),
    absent: absent.map(({ report, quote }) => `${report}:${quote}`),
  };
}

function answerOf(question: Question, figure: Figure | undefined): Answer | undefined {
  return question.answers.find((one) => one.figure === figure?.id && one.part !== true);
}

/** The figure read at the gold's words, one of the measure before others. */
function figureAt(
  gold: LineageCase,
  { report, quote }: { readonly report: string; readonly quote: string },
  measure: string,
  { weighing, nameOf }: WeighedLineage,
): Figure | undefined {
  const start = gold.reports.find(({ id }) => id === report)?.text.indexOf(quote) ?? -1;
  const there = weighing.figures.filter(
    (figure) =>
      nameOf.get(figure.report) === report &&
      figure.start < start + quote.length &&
      start < figure.end,
  );
  return there.find((figure) => figure.measure === measure) ?? there[0];
}
