import type { DossierInput } from "@tarjih/dossier";
import type { Question, Verdict } from "@tarjih/reading";
import { type Column, type Table, tableOf } from "./table.ts";

const COLUMNS: readonly Column<Question>[] = [
  ["id", "string", ({ id }) => id],
  ["text_ar", "string", ({ text }) => text.ar],
  ["text_en", "string", ({ text }) => text.en],
  ["measure", "string", ({ measure }) => measure],
  ["group", "string", ({ group }) => group],
  ["unit", "string", ({ unit }) => unit],
  ["event", "string", ({ event }) => event],
  ["place", "string", ({ place }) => place],
  ["reports", "integer", ({ reports }) => reports],
  ["roots", "integer", ({ roots }) => roots],
  ["versions", "integer", ({ versions }) => versions.length],
  ["conflicts", "integer", (question) => count(question, "conflict")],
  ["undetermined", "integer", (question) => count(question, "undetermined")],
  ["rule", "string", ({ estimate }) => estimate.rule],
  ["parameters", "string", ({ estimate }) => JSON.stringify(estimate.parameters)],
  ["low", "number", ({ estimate }) => estimate.low],
  ["best", "number", ({ estimate }) => estimate.best],
  ["high", "number", ({ estimate }) => estimate.high],
  ["contested", "boolean", ({ estimate }) => estimate.contested],
];

/** One row a question, with low, best and high and the rule that gave them. */
export function questionsTable({ weighing }: DossierInput): Table {
  return tableOf("questions", "id", COLUMNS, weighing.questions);
}

function count({ pairs }: Question, verdict: Verdict): number {
  return pairs.filter((pair) => pair.verdict === verdict).length;
}
