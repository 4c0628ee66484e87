import { CsvError, parse } from "csv-parse/sync";
import { decodeReport } from "../formats/decode-report.ts";
import { claimsOfRows } from "./claims-of-rows.ts";
import type { ClaimsTable, CodedClaims } from "./claims-of-rows.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/** The delimiter that the head has most of, outside quotes. */
function delimiterOf(text: string): string {
  const head = (/^[^\r\n]*/u.exec(text)?.[0] ?? "").replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((mark) => head.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Reads a CSV file of hand-coded claims (`,`, `;` or tab; any charset that reports may have). Rows
 * count from 1 after the head, blank ones too. A row with a fault is
 * left out and told in a finding `bad-claims-row` with row, column, cell and cause; row 0 is the head.
 */
export function readCodedClaims(bytes: Uint8Array, name: string): CodedClaims {
  return claimsOfRows(csvTable(bytes, name), name);
}

/** A line for Excel alone, which shows no row for it. */
const SEPARATOR = /^"?sep=.?"?\r?\n/iu;

/** The rows of a CSV file. */
export function csvTable(bytes: Uint8Array, name: string): ClaimsTable {
  const decoded = decodeReport(bytes, name);
  if (!decoded.ok) return { rows: [], broken: null, findings: decoded.findings };
  const { rows, broken } = parseRows(decoded.text.replace(/^\uFEFF/u, "").replace(SEPARATOR, ""));
  return { rows, broken, findings: decoded.findings };
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
