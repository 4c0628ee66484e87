import { readSheet } from "read-excel-file/node";
import { inflate, openZip } from "../formats/zip/open-zip.ts";
import { sourceOfBytes } from "../unfold/source.ts";
import type { ClaimsTable } from "./claims-of-rows.ts";

/** Unpacked, a sheet of a hundred thousand rows has some 30 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads the first sheet of a workbook as `csvTable` reads a CSV file: numbers to the digit as the
 * file has them, dates as their day. A file that is none, or unpacks to more than `mostBytes`, is a finding.
 */
export async function workbookTable(
  bytes: Uint8Array,
  name: string,
  mostBytes: number = MOST_BYTES,
): Promise<ClaimsTable> {
  const unreadable = (cause: string): ClaimsTable => ({
    rows: [],
    broken: null,
    findings: [{ code: "unreadable-file", severity: "error", detail: { name, cause } }],
  });
  const flaw = await flawOf(bytes, name, mostBytes);
  if (flaw !== null) return unreadable(flaw);
  try {
    const rows = await readSheet(Buffer.from(bytes), { parseNumber: wholeNumber });
    return { rows: rows.map((row) => row.map(cellText)), broken: null, findings: [] };
  } catch {
    return unreadable("xlsx");
  }
}

/** The library unpacks whatever it is given, so it is unpacked here first, piece by piece up to the bound. */
async function flawOf(bytes: Uint8Array, name: string, mostBytes: number): Promise<string | null> {
  const zip = await openZip(sourceOfBytes(name, bytes));
  if (zip === null) return "xlsx";
  const { file, entries, whole } = zip;
  try {
    let left = mostBytes;
    for (const { entry } of entries) {
      const part = await inflate(file, entry, left);
      if (part === "too-large") return "xlsx-too-large";
      if (part === "broken") return "xlsx";
      left -= part.length;
    }
    return whole ? null : "xlsx";
  } finally {
    file.close();
  }
}

/** `17`, `1.7E1` and `17.0` are 17; what is no whole number stays as it is written, to be told. */
function wholeNumber(written: string): string {
  const value = Number(written);
  return Number.isSafeInteger(value) ? String(value) : written;
}

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  return typeof value === "string" ? value : "";
}
