import type { Figure } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { idsIn, namesFor } from "../desk/names.ts";
import { lastReviewBy } from "../desk/last-review-by.ts";
import type { ReviewItem, ReviewQueue } from "../shapes/views.ts";
import type { Host } from "./host.ts";

/** Characters of text around the sentence of a figure. */
const AROUND = 160;

export function reviewEndpoint({ desk, signer }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/review",
    summary: "Figures one after another, each in its sentence, with what a person made of it",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<ReviewQueue>("ReviewQueue", "Figures in the order of the reports"),
    run: () => {
      const now = desk.now();
      const { scene } = now;
      const byHand = Map.groupBy(
        now.weighing.figures.filter((figure) => figure.byHand !== undefined),
        (figure) => figure.report,
      );
      const items = now.reports.flatMap(({ report, text }) =>
        inText([
          ...(scene.readings.get(report.id)?.figures ?? []),
          ...(byHand.get(report.id) ?? []),
        ]).map((read): ReviewItem => {
          const figure = scene.figures.get(read.id) ?? read;
          const from = Math.max(0, Math.min(figure.sentence.start, figure.start) - AROUND);
          const to = Math.max(figure.sentence.end, figure.end) + AROUND;
          return {
            figure,
            report,
            context: [
              fromWord(text, from, figure.start),
              text.slice(figure.start, figure.end),
              toWord(text, figure.end, to),
            ],
            review: figure.review ?? null,
            questions: (scene.questionsOf.get(figure.id) ?? []).map(({ id }) => id),
          };
        }),
      );
      const ids = items.flatMap(({ figure, report }) => [...idsIn(figure), report.outlet]);
      const { who, isProgram } = signer.actor();
      const last = lastReviewBy(isProgram === true ? null : who, now.listed, items);
      return { items, last, names: namesFor(scene, ids) };
    },
  });
}

/** No word is cut, and what is left out is said. */
function fromWord(text: string, from: number, to: number): string {
  if (from === 0) return text.slice(0, to);
  const cut = /\s/u.exec(text.slice(from - 1, to));
  return cut === null ? text.slice(from, to) : `… ${text.slice(from + cut.index, to)}`;
}

function toWord(text: string, from: number, to: number): string {
  const own = text.slice(from, to + 1);
  if (to >= text.length) return own;
  const cut = own.search(/\s\S*$/u);
  return cut < 0 ? own : `${own.slice(0, cut)} …`;
}

function inText(figures: readonly Figure[]): readonly Figure[] {
  return figures.toSorted((a, b) => a.start - b.start);
}
