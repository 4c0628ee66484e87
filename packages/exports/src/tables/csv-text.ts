import { turnsWrittenOut } from "@tarjih/reading";
import type { Cell, Table } from "./table.ts";

/** What spreadsheets would run as a formula; an apostrophe before it makes it text there. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV for spreadsheets, which tell by a byte order mark that it is UTF-8. */
export function csvOf(table: Pick<Table, "columns" | "rows">): string {
  return `\uFEFF${plainCsvOf(table)}`;
}

/** A table as CSV by RFC 4180 in UTF-8, lines end with CRLF: to programs a byte order mark is a letter of the first head. */
export function plainCsvOf({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const head = columns.map(([name]) => name);
  return [head, ...rows].map((row) => `${row.map((cell) => field(cell)).join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const seen = turnsWrittenOut(cell);
  const safe = FORMULA.test(seen) ? `'${seen}` : seen;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
