import type { Cell, Table } from "./table.ts";

/** What spreadsheets would run as a formula; an apostrophe before it makes it text there. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV by RFC 4180: UTF-8 with a byte order mark (spreadsheets read Arabic by it), lines end with CRLF. */
export function csvOf({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const head = columns.map(([name]) => name);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map((cell) => field(cell)).join(",")}\r\n`).join("")}`;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
