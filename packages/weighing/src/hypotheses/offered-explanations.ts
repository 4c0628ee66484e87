import { fold } from "@tarjih/reading";
import type { HypothesisRow, Reading, Statement } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import type { NameOf } from "../align/question-text.ts";
import type { RootOfStatement } from "./statement-roots.ts";

/** Rows that a person can still rate with care; further explanations are the person's to add. */
export const MOST_ROWS = 12;

type Row = Pick<HypothesisRow, "text" | "by" | "claims">;

/**
 * Explanations offered in the reports, each in somebody's words: responsibility of one side is one row whoever
 * claims or lays it, an explanation is one row however often it is printed. An explanation that is denied
 * ("we deny the guards' complicity") is one that somebody else must have offered, so it is a row too; denied
 * responsibility ("no group has claimed it") names nobody and is none.
 */
export function offeredExplanations(
  readings: readonly Reading[],
  rootOf: RootOfStatement,
  nameOf: NameOf,
  lang: "ar" | "en",
): readonly Row[] {
  const offers = readings.flatMap(({ statements }) =>
    statements.flatMap((statement) => {
      const key = rowKey(statement);
      return key === null ? [] : [{ key, statement }];
    }),
  );
  const rows = [...Map.groupBy(offers, ({ key }) => key).values()].map((same) => {
    const statements = same.map(({ statement }) => statement);
    const by = [
      ...new Set(
        statements
          .filter(({ stance }) => stance !== "denied")
          .map((statement) => rootOf(statement).name),
      ),
    ];
    return { text: rowText(statements, nameOf, lang), by, claims: statements.map(({ id }) => id) };
  });
  // What most sources speak of first; among equals the order of the reports.
  return rows.toSorted((a, b) => b.by.length - a.by.length).slice(0, MOST_ROWS);
}

function rowKey({ kind, actor, quote, stance }: Statement): string | null {
  if (kind === "explanation") return `words:${squeezed(quote)}`;
  // "Gunmen attacked" holds nobody responsible who has a name.
  if (kind !== "responsibility" || actor === undefined || actor.id === actor.quote) return null;
  return stance === "denied" ? null : `actor:${actor.id}`;
}

function rowText(statements: readonly Statement[], nameOf: NameOf, lang: "ar" | "en"): string {
  const [first] = statements;
  if (first === undefined) return "";
  const words = messages(lang).hypotheses;
  return first.kind === "responsibility" && first.actor !== undefined
    ? words.responsible(nameOf(first.actor.id, lang))
    : words.quoted(first.quote.replaceAll(/\s+/gu, " "));
}

/** Words without what differs in print only. */
export function squeezed(quote: string): string {
  return fold(quote)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
