import { claimsOfRows } from "./claims-of-rows.ts";
import type { ClaimsTable, CodedClaims } from "./claims-of-rows.ts";
import type { ColumnMap } from "./column-map.ts";
import { csvTable } from "./read-coded-claims.ts";

/** Reads a file of hand-coded claims: CSV, or the first sheet of a workbook (XLSX), told by the first bytes. */
export async function readClaimsFile(
  bytes: Uint8Array,
  name: string,
  map?: ColumnMap,
): Promise<CodedClaims> {
  return claimsOfRows(await readClaimsTable(bytes, name), name, map);
}

/** The rows of such a file as they are, the head first. */
export async function readClaimsTable(bytes: Uint8Array, name: string): Promise<ClaimsTable> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return csvTable(bytes, name);
  const { workbookTable } = await import("./read-coded-workbook.ts");
  return workbookTable(bytes, name);
}
