import type { CodedClaim } from "@tarjih/reading";
import type { FindingDraft } from "../report/finding-draft.ts";
import type { CodedClaims } from "./claims-of-rows.ts";
import type { ColumnMap } from "./column-map.ts";
import type { NamedTable } from "./find-claims-tables.ts";
import { claimsOfTable } from "./read-claims-file.ts";

/**
 * Claims of several tables as of one: rows go on counting from table to table behind `before`, which a finding says of each, since a
 * row is known by its number. Mistakes name the row of their own table.
 */
export function joinTables(
  tables: readonly NamedTable[],
  before: number,
  map?: ColumnMap,
): CodedClaims {
  const claims: CodedClaim[] = [];
  const findings: FindingDraft[] = [];
  let last = before;
  for (const { name, table } of tables) {
    const read = claimsOfTable(table, name, map);
    for (const claim of read.claims) claims.push({ ...claim, row: claim.row + last });
    findings.push(...read.findings);
    const first = last + 1;
    last += Math.max(0, table.rows.length - 1);
    if (read.claims.length === 0) continue;
    const detail = { name, count: read.claims.length, first, last };
    findings.push({ code: "claims-table-read", severity: "info", detail });
  }
  return { claims, findings };
}
