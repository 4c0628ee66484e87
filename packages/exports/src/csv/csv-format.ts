import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { caseTables } from "../tables/case-tables.ts";
import { csvOf } from "../tables/csv-text.ts";

/** Tidy tables: one row a figure, a question, a pair, a report, a finding. */
export const csvFormat: ExportFormat = Object.freeze({ id: "csv", ending: null, files });

function* files({ data }: SharedCase): Generator<ExportFile> {
  for (const table of caseTables(data)) yield { path: `${table.name}.csv`, content: csvOf(table) };
}
