import type { Figure, Passage } from "@tarjih/reading";
import type { DossierData } from "../scene/data.ts";
import type { DossierProblem } from "./problem.ts";

interface Quoted extends Passage {
  readonly id: string;
  readonly report: string;
  readonly quote: string;
}

/** Every claim's passage, sliced again, must be its quote. */
export function passageProblems(data: DossierData): readonly DossierProblem[] {
  const texts = new Map(data.texts.map(({ report, text }) => [report, text]));
  return claims(data).flatMap(({ id, report, start, end, quote }) => {
    const text = texts.get(report);
    if (text?.slice(start, end) === quote) return [];
    return [{ code: "passage", detail: { claim: id, report, start, end } }];
  });
}

/** Claims coded by hand come without a text: there is nothing to slice. */
function isRead({ row }: Figure): boolean {
  return row === undefined;
}

/** Every claim that is a slice of a text. */
export function claims({ weighing, readings }: DossierData): readonly Quoted[] {
  return [
    ...weighing.figures.filter(isRead),
    ...readings.flatMap((reading) => [
      ...reading.figures.filter(isRead),
      ...reading.dates,
      ...reading.statements,
      ...reading.statements.flatMap((statement) =>
        [statement.actor, statement.target]
          .filter((mention) => mention !== undefined)
          .map((mention) => ({ ...mention, report: statement.report })),
      ),
      ...reading.attributions,
      ...reading.places,
      ...reading.questions,
    ]),
  ];
}
