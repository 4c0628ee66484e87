import type { Figure, Question } from "@tarjih/reading";
import type { Snapshot } from "../desk/desk.ts";

/** Whether figures of a question are repeated from other reports. */
export type IsCopy = (question: Question, figures: readonly Figure[]) => boolean;

/**
 * A figure is a copy where its report repeats another one in which the same origin says the same. A report that repeats
 * a page and adds a number of its own is no copy in that number, nor is one that gives it to somebody else: the
 * origins of weighing are the truth, and a mark that says otherwise would count one origin as none.
 */
export function copiesIn({ weighing, scene }: Snapshot): IsCopy {
  const repeated = new Map<string, string[]>();
  for (const { kind, from, to } of weighing.lineage) {
    if (kind === "version") continue;
    const sources = repeated.get(to.report);
    if (sources === undefined) repeated.set(to.report, [from.report]);
    else sources.push(from.report);
  }
  const said = new WeakMap<Question, Said>();
  return (question, figures) => {
    if (!figures.some(({ report }) => repeated.has(report))) return false;
    const { rootOf, values } = said.get(question) ?? saidIn(question);
    return figures.every((figure) => {
      const root = rootOf.get(figure.id) ?? "";
      return (repeated.get(figure.report) ?? []).some((from) =>
        values.has(keyOf(root, from, figure)),
      );
    });
  };

  function saidIn(question: Question): Said {
    const rootOf = new Map(question.answers.map(({ figure, root }) => [figure, root]));
    const values = new Set(
      question.answers.flatMap(({ figure: id, root }) => {
        const figure = scene.figures.get(id);
        return figure === undefined ? [] : [keyOf(root, figure.report, figure)];
      }),
    );
    const made = { rootOf, values };
    said.set(question, made);
    return made;
  }
}

interface Said {
  readonly rootOf: ReadonlyMap<string, string>;
  readonly values: ReadonlySet<string>;
}

function keyOf(root: string, report: string, { low, high, stance }: Figure): string {
  return [root, report, low, high, stance === "denied"].join(" ");
}
