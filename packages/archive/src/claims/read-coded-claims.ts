import type { CodedClaim } from "@tarjih/reading";
import { CsvError, parse } from "csv-parse/sync";
import { decodeReport } from "../formats/decode-report.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import { claimColumn } from "./claims-columns.ts";
import type { ClaimColumn } from "./claims-columns.ts";
import { readClaimRow } from "./read-claim-row.ts";
import type { RowFault } from "./read-claim-row.ts";

/** The claims of a file in its order, and a finding for each row that is none. */
export interface CodedClaims {
  readonly claims: readonly CodedClaim[];
  readonly findings: readonly FindingDraft[];
}

const DELIMITERS = [",", ";", "\t"] as const;

/** The delimiter that the head has most of, outside quotes. */
function delimiterOf(text: string): string {
  const head = (/^[^\r\n]*/u.exec(text)?.[0] ?? "").replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((mark) => head.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Reads a CSV file of hand-coded claims (`,`, `;` or tab; any charset that reports may have). Rows
 * count from 1 after the head, blank ones too, as a spreadsheet counts them. A row with a fault is
 * left out and told in a finding `bad-claims-row` with row, column and cause; row 0 is the head.
 */
export function readCodedClaims(bytes: Uint8Array, name: string): CodedClaims {
  const decoded = decodeReport(bytes, name);
  if (!decoded.ok) return { claims: [], findings: decoded.findings };
  const findings: FindingDraft[] = [...decoded.findings];
  const bad = (row: number, fault: RowFault): void => {
    const detail = { name, row, ...fault };
    findings.push({ code: "bad-claims-row", severity: "error", detail });
  };
  const { rows, broken } = parseRows(decoded.text.replace(/^\uFEFF/u, ""));
  const [head = [], ...body] = rows;
  const columns = columnsOf(head);
  const missing = missingColumns(columns);
  if (broken !== null) bad(broken, { column: "", cause: "csv", value: "" });
  else if (missing.length > 0) {
    bad(0, { column: missing.join(", "), cause: "missing-column", value: head.join(", ") });
  }
  if (missing.length > 0) return { claims: [], findings };
  const claims: CodedClaim[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const read = readClaimRow(index + 1, (column) => {
      const at = columns.get(column);
      return at === undefined ? "" : (cells[at] ?? "").trim();
    });
    if (read.ok) claims.push(read.claim);
    else bad(index + 1, read.fault);
  }
  return { claims, findings };
}

/** Where a column is named twice the first one counts. */
function columnsOf(head: readonly string[]): ReadonlyMap<ClaimColumn, number> {
  const columns = new Map<ClaimColumn, number>();
  for (const [at, cell] of head.entries()) {
    const column = claimColumn(cell);
    if (column !== null && !columns.has(column)) columns.set(column, at);
  }
  return columns;
}

function missingColumns(columns: ReadonlyMap<ClaimColumn, number>): readonly string[] {
  const missing: string[] = [];
  if (!columns.has("subject")) missing.push("subject");
  if (!columns.has("low") && !columns.has("value") && !columns.has("high")) missing.push("value");
  if (!columns.has("source")) missing.push("source");
  return missing;
}

/** `broken` is the row where the CSV itself ends to make sense (a quote that never closes). */
function parseRows(text: string): {
  readonly rows: readonly (readonly string[])[];
  readonly broken: number | null;
} {
  const rows: string[][] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (record: string[]) => {
        rows.push(record);
        return null;
      },
    });
    return { rows, broken: null };
  } catch (error) {
    if (error instanceof CsvError) return { rows, broken: rows.length };
    throw error;
  }
}
