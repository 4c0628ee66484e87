import { messages } from "@tarjih/i18n";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { caseTables } from "../tables/case-tables.ts";
import type { Table } from "../tables/table.ts";
import { type Sheet, workbook } from "./workbook.ts";

/** The tables as one workbook; the figures first, as that is the sheet which programs take when nobody says. */
export const xlsxFormat: ExportFormat = Object.freeze({ id: "xlsx", ending: "xlsx", files });

const ORDER: readonly string[] = ["figures", "questions", "verdicts", "reports", "findings"];

function* files({ data }: SharedCase): Generator<ExportFile> {
  const tables = caseTables(data).toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  const { sheets } = messages(data.lang).exports;
  const named = tables.map((table) => ({ name: sheets[table.name] ?? table.name, table }));
  const content = workbook([...named, columnsSheet(named, data.lang)], data.lang === "ar");
  yield { path: "tables.xlsx", content };
}

/** What each column means: whoever gets the file alone has no other place to look. */
function columnsSheet(
  named: readonly (Sheet & { readonly table: Table })[],
  lang: "ar" | "en",
): Sheet {
  const { columns, sheets } = messages(lang).exports;
  return {
    name: sheets["columns"] ?? "columns",
    table: {
      columns: [
        ["sheet", "string"],
        ["column", "string"],
        ["meaning", "string"],
      ],
      rows: named.flatMap(({ name, table }) =>
        table.columns.map(([column]) => [name, column, columns[column] ?? null]),
      ),
    },
  };
}
