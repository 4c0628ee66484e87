import type { Figure, Finding, Question, Report } from "@tarjih/reading";
import type { DossierInput } from "../../scene/data.ts";
import { type Cell, csvText } from "../csv-text.ts";

/** A column: its name, its type for the schema, and its cell of an item. */
type Column<T> = readonly [
  name: string,
  type: "string" | "integer" | "number" | "boolean",
  cell: (item: T) => Cell,
];

/** A table for people and spreadsheets, with its Frictionless schema. */
export interface CsvTable {
  readonly name: string;
  readonly text: string;
  readonly schema: unknown;
}

const REPORTS: readonly Column<Report>[] = [
  ["id", "string", ({ id }) => id],
  ["path", "string", ({ path }) => path],
  ["sha256", "string", ({ sha256 }) => sha256],
  ["text_sha256", "string", (report) => report.text_sha256],
  ["length", "integer", ({ length }) => length],
  ["lang", "string", ({ lang }) => lang],
  ["outlet", "string", ({ outlet }) => outlet],
  ["author", "string", ({ author }) => author],
  ["url", "string", ({ url }) => url],
  ["published", "string", ({ published }) => published],
  ["captured", "string", ({ captured }) => captured],
  ["title", "string", ({ title }) => title],
];

const FIGURES: readonly Column<Figure>[] = [
  ["id", "string", ({ id }) => id],
  ["report", "string", ({ report }) => report],
  ["start", "integer", ({ start }) => start],
  ["end", "integer", ({ end }) => end],
  ["quote", "string", ({ quote }) => quote],
  ["measure", "string", ({ measure }) => measure],
  ["group", "string", ({ group }) => group],
  ["unit", "string", ({ unit }) => unit],
  ["low", "integer", ({ low }) => low],
  ["high", "integer", ({ high }) => high],
  ["bound", "string", ({ bound }) => bound],
  ["mode", "string", ({ mode }) => mode],
  ["phase", "string", ({ phase }) => phase],
  ["as_of_start", "string", ({ asOf }) => asOf.start],
  ["as_of_end", "string", ({ asOf }) => asOf.end],
  ["as_of_basis", "string", ({ asOf }) => asOf.basis],
  ["place", "string", ({ place }) => place],
  ["event", "string", ({ event }) => event],
  ["stance", "string", ({ stance }) => stance],
  // From the outlet to the originator.
  ["chain", "string", ({ chain }) => chain.map(({ source }) => source).join(" > ")],
];

const QUESTIONS: readonly Column<Question>[] = [
  ["id", "string", ({ id }) => id],
  ["text_ar", "string", ({ text }) => text.ar],
  ["text_en", "string", ({ text }) => text.en],
  ["measure", "string", ({ measure }) => measure],
  ["reports", "integer", ({ reports }) => reports],
  ["roots", "integer", ({ roots }) => roots],
  ["rule", "string", ({ estimate }) => estimate.rule],
  ["low", "number", ({ estimate }) => estimate.low],
  ["best", "number", ({ estimate }) => estimate.best],
  ["high", "number", ({ estimate }) => estimate.high],
  ["contested", "boolean", ({ estimate }) => estimate.contested],
];

const FINDINGS: readonly Column<Finding>[] = [
  ["id", "string", ({ id }) => id],
  ["code", "string", ({ code }) => code],
  ["report", "string", ({ report }) => report],
  ["start", "integer", ({ start }) => start ?? null],
  ["end", "integer", ({ end }) => end ?? null],
  ["severity", "string", ({ severity }) => severity],
  ["detail", "string", ({ detail }) => JSON.stringify(detail)],
];

/** Reports, figures, questions and findings as tables. */
export function csvTables({ weighing, readings }: DossierInput): readonly CsvTable[] {
  const findings = [...weighing.findings, ...readings.flatMap((reading) => reading.findings)];
  return [
    table("reports", REPORTS, weighing.reports),
    table("figures", FIGURES, weighing.figures),
    table("questions", QUESTIONS, weighing.questions),
    table("findings", FINDINGS, [...new Map(findings.map((one) => [one.id, one])).values()]),
  ];
}

function table<T>(name: string, columns: readonly Column<T>[], items: readonly T[]): CsvTable {
  return {
    name,
    text: csvText(
      columns.map(([column]) => column),
      items.map((item) => columns.map(([, , cell]) => cell(item))),
    ),
    schema: {
      fields: columns.map(([column, type]) => ({ name: column, type })),
      primaryKey: "id",
    },
  };
}
