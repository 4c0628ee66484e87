import type { Figure } from "@tarjih/reading";
import { Refused } from "../app/refused.ts";
import type { Snapshot } from "../desk/desk.ts";
import type { TiedFigures, TiedPassage, TieShown } from "../shapes/pictures.ts";
import { tiesOf } from "./lineage-of.ts";

/** Letters beyond the sentence of a figure. */
const AROUND = 30;
const LISTED = 12;

/** What two reports have in common: the figures that links name, and those of one origin and one number. */
export function tieShown(now: Snapshot, from: string, to: string): TieShown {
  const { scene } = now;
  if (!scene.reports.has(from) || !scene.reports.has(to)) throw new Refused("not-found");
  const ties = tiesOf(now.weighing.lineage);
  const tie = ties.find((each) => each.from === from && each.to === to) ?? null;
  const found = new Map<string, readonly [Figure, Figure]>();
  const add = (a: Figure | undefined, b: Figure | undefined): void => {
    if (a !== undefined && b !== undefined) found.set(`${a.id} ${b.id}`, [a, b]);
  };
  for (const link of tie?.links ?? []) {
    const ids = [link.from, link.to];
    const named = (report: string): Figure | undefined =>
      scene.figures.get(ids.find((each) => each.report === report)?.figure ?? "");
    add(named(from), named(to));
  }
  for (const { answers } of now.weighing.questions) {
    const said = answers.flatMap(({ figure, root }) => {
      const known = scene.figures.get(figure);
      return known === undefined ? [] : [{ known, root }];
    });
    for (const a of said.filter(({ known }) => known.report === from)) {
      const b = said.find(
        ({ known, root }) =>
          known.report === to &&
          root === a.root &&
          known.low === a.known.low &&
          known.high === a.known.high,
      );
      add(a.known, b?.known);
    }
  }
  const pairs = [...found.values()];
  return {
    tie,
    pairs: pairs.slice(0, LISTED).map(([a, b]): TiedFigures => ({
      question: scene.questionsOf.get(a.id)?.[0]?.text ?? null,
      from: passageOf(now, a),
      to: passageOf(now, b),
    })),
    more: Math.max(0, pairs.length - LISTED),
  };
}

function passageOf({ scene }: Snapshot, figure: Figure): TiedPassage {
  const text = scene.texts.get(figure.report)?.text ?? "";
  const { start, end, sentence } = figure;
  return {
    figure,
    context: [
      text.slice(Math.max(0, Math.min(sentence.start, start - AROUND)), start),
      text.slice(start, end),
      text.slice(end, Math.max(sentence.end, end + AROUND)),
    ],
  };
}
