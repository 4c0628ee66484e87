import type { Figure } from "@tarjih/reading";
import { Refused } from "../app/refused.ts";
import type { Snapshot } from "../desk/desk.ts";
import type { TiedFigures, TiedPassage, TieShown } from "../shapes/pictures.ts";
import { tiesOf } from "./lineage-of.ts";

/** Letters beyond the sentence of a figure. */
const AROUND = 30;
const LISTED = 12;

/**
 * What two reports have in common: the figures that links name, and those of one number, on one question and of one origin
 * where there are such. A translation names its sources otherwise, and has the same numbers of other origins.
 */
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
  const rootsOf = new Map<string, string>();
  for (const { answers } of now.weighing.questions) {
    for (const { figure, root } of answers) rootsOf.set(figure, root);
  }
  const figures = (report: string): readonly Figure[] =>
    [...scene.figures.values()]
      .filter((figure) => figure.report === report)
      .toSorted((a, b) => a.start - b.start);
  const theirs = figures(to);
  const paired = new Set([...found.values()].flat().map(({ id }) => id));
  for (const a of figures(from)) {
    if (paired.has(a.id)) continue;
    const alike = theirs.filter(
      (b) => !paired.has(b.id) && a.measure === b.measure && a.low === b.low && a.high === b.high,
    );
    const b = best(alike, [
      (each) => isAsked(a, each) && rootsOf.get(a.id) === rootsOf.get(each.id),
      (each) => isAsked(a, each),
    ]);
    if (b === undefined) continue;
    paired.add(a.id).add(b.id);
    add(a, b);
  }
  const pairs = [...found.values()];
  /** Whether both answer one question. */
  function isAsked(a: Figure, b: Figure): boolean {
    const ids = scene.questionsOf.get(a.id)?.map(({ id }) => id) ?? [];
    return (scene.questionsOf.get(b.id) ?? []).some(({ id }) => ids.includes(id));
  }
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

/** The first for which the first of the tests holds that holds for any; else the first. */
function best<T>(among: readonly T[], tests: readonly ((one: T) => boolean)[]): T | undefined {
  for (const test of tests) {
    const found = among.find(test);
    if (found !== undefined) return found;
  }
  return among[0];
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
