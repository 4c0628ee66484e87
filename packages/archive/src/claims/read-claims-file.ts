import type { FindingDraft } from "../report/finding-draft.ts";
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
  return claimsOfTable(await readClaimsTable(bytes, name), name, map);
}

/** Claims of a table that was read; how many of its rows were left out is said before all else. */
export function claimsOfTable(table: ClaimsTable, name: string, map?: ColumnMap): CodedClaims {
  const { claims, findings } = claimsOfRows(table, name, map);
  return { claims, findings: [...rowsLost(name, claims.length, findings), ...findings] };
}

/** Whoever looks at what is left of a sheet should know that sixteen of its seventeen rows are not in it. */
function rowsLost(
  name: string,
  kept: number,
  findings: readonly FindingDraft[],
): readonly FindingDraft[] {
  const lost = new Set(
    findings.flatMap(({ code, detail }) =>
      code === "bad-claims-row" && detail["row"] !== 0 ? (detail["row"] ?? []) : [],
    ),
  ).size;
  if (lost === 0) return [];
  const detail = { name, count: lost, rows: kept + lost };
  return [{ code: "claims-rows-lost", severity: "error", detail }];
}

/** The rows of such a file as they are, the head first. `mostBytes`: to which a workbook may unpack. */
export async function readClaimsTable(
  bytes: Uint8Array,
  name: string,
  mostBytes?: number,
): Promise<ClaimsTable> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return csvTable(bytes, name);
  const { workbookTable } = await import("./read-coded-workbook.ts");
  return workbookTable(bytes, name, mostBytes);
}
