import type { CodedClaims } from "./claims-of-rows.ts";
import { readCodedClaims } from "./read-coded-claims.ts";

/** Reads a file of hand-coded claims: CSV, or the first sheet of a workbook (XLSX), told by the first bytes. */
export async function readClaimsFile(bytes: Uint8Array, name: string): Promise<CodedClaims> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readCodedClaims(bytes, name);
  const { readCodedWorkbook } = await import("./read-coded-workbook.ts");
  return readCodedWorkbook(bytes, name);
}
