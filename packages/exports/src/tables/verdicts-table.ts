import type { DossierInput } from "@tarjih/dossier";
import type { Figure, Pair } from "@tarjih/reading";
import type { CaseIndex } from "../share/case-index.ts";
import { type Column, type Table, tableOf } from "./table.ts";

/** A pair with the question that it is on. */
interface Judged extends Pair {
  readonly question: string;
}

/** One row a pair of figures on one question. */
export function verdictsTable({ weighing, lang }: DossierInput, index: CaseIndex): Table {
  const columns: readonly Column<Judged>[] = [
    ["question_id", "string", ({ question }) => question],
    ["a", "string", ({ a }) => a],
    ["b", "string", ({ b }) => b],
    ["a_quote", "string", ({ a }) => index.figure(a)?.quote ?? null],
    ["b_quote", "string", ({ b }) => index.figure(b)?.quote ?? null],
    ["a_source", "string", ({ a }) => sourceOf(index.figure(a))],
    ["b_source", "string", ({ b }) => sourceOf(index.figure(b))],
    ["verdict", "string", ({ verdict }) => verdict],
    ["because", "string", ({ because }) => because],
    ["missing", "string", ({ missing }) => missing ?? null],
    ["decision", "string", ({ decision }) => decision ?? null],
  ];
  const judged = weighing.questions.flatMap(({ id, pairs }) =>
    pairs.map((pair) => ({ ...pair, question: id })),
  );
  return tableOf("verdicts", null, columns, judged);

  function sourceOf(figure: Figure | undefined): string | null {
    const origin = figure?.chain.at(-1);
    return origin === undefined ? null : index.name(origin.source, lang);
  }
}
