import type { EvidenceColumn, Reading, Statement, StatementKind } from "@tarjih/reading";
import { hash32 } from "../align/slug.ts";
import { squeezed } from "./offered-explanations.ts";
import type { RootOfStatement } from "./statement-roots.ts";

/** A column before a person has judged it. */
export type NewEvidence = Pick<EvidenceColumn, "text" | "about" | "root" | "claims">;

/** Statements that bear on why and by whom; an explanation itself is a row, and no evidence for itself. */
const BEARING: ReadonlySet<StatementKind> = new Set([
  "responsibility",
  "denial",
  "warning",
  "control",
]);
/** Words at the least: "devoid of truth" alone says nothing that could fit a row or not. */
const LEAST_WORDS = 4;
/** Columns that a person can still rate row by row. */
const MOST_STATEMENTS = 16;

/** One column a root and wording; a statement printed in five places is one. */
export function statementEvidence(
  readings: readonly Reading[],
  rootOf: RootOfStatement,
): readonly NewEvidence[] {
  const bearing = readings
    .flatMap(({ statements }) => statements)
    .filter(({ kind, quote }) => BEARING.has(kind) && words(quote) >= LEAST_WORDS)
    .map((statement) => ({ statement, ...rootOf(statement) }));
  const columns = Map.groupBy(bearing, ({ id, statement }) =>
    JSON.stringify([id, squeezed(statement.quote)]),
  );
  return [...columns.values()].slice(0, MOST_STATEMENTS).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { statement, id: root, name } = first;
    return [
      {
        text: quoted(statement, name),
        about: `s-${hash32(squeezed(statement.quote))}`,
        root,
        claims: same.map((one) => one.statement.id),
      },
    ];
  });
}

function quoted({ quote }: Statement, name: string): string {
  return `${name}: «${quote.replaceAll(/\s+/gu, " ")}»`;
}

function words(quote: string): number {
  return squeezed(quote).split(" ").length;
}
