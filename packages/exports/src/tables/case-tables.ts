import type { DossierInput } from "@tarjih/dossier";
import type { Finding, Report } from "@tarjih/reading";
import { indexOf } from "../share/case-index.ts";
import { figuresTable } from "./figures-table.ts";
import { questionsTable } from "./questions-table.ts";
import { type Column, type Table, tableOf } from "./table.ts";
import { verdictsTable } from "./verdicts-table.ts";

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
  ["warnings", "string", ({ warnings }) => warnings?.join(" ") ?? null],
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

/** Reports, figures, questions, verdicts and findings as tables. */
export function caseTables(data: DossierInput): readonly Table[] {
  const { weighing, readings } = data;
  const index = indexOf(data);
  const findings = [...weighing.findings, ...readings.flatMap((reading) => reading.findings)];
  return [
    tableOf("reports", "id", REPORTS, weighing.reports),
    figuresTable(data, index),
    questionsTable(data),
    verdictsTable(data, index),
    tableOf("findings", "id", FINDINGS, [
      ...new Map(findings.map((one) => [one.id, one])).values(),
    ]),
  ];
}
