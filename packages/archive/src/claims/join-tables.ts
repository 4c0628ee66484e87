import type { CodedClaim } from "@tarjih/reading";
import type { FindingDraft } from "../report/finding-draft.ts";
import type { CodedClaims } from "./claims-of-rows.ts";
import type { ColumnMap } from "./column-map.ts";
import type { NamedTable } from "./find-claims-tables.ts";
import { claimsOfTable } from "./read-claims-file.ts";

/** What comes before these tables. */
export interface JoinAsked {
  /** Rows are numbered behind this one. */
  readonly rowsBefore?: number;
  readonly map?: ColumnMap;
  /** Whether a claim is weighed already, under another number. */
  readonly isHeld?: (claim: CodedClaim) => boolean;
}

/**
 * Claims of several tables as of one: rows go on counting from table to table, which a finding says of each, since a
 * row is known by its number. Mistakes name the row of their own table. What another table says in the same words
 * (the same file in two folders, a workbook beside the CSV that was saved of it) counts once, and is told.
 */
export function joinTables(
  tables: readonly NamedTable[],
  { rowsBefore = 0, map, isHeld = () => false }: JoinAsked = {},
): CodedClaims {
  const claims: CodedClaim[] = [];
  const findings: FindingDraft[] = [];
  const said = new Set<string>();
  let last = rowsBefore;
  for (const { name, table } of tables) {
    const read = claimsOfTable(table, name, map);
    const fresh = read.claims.filter((claim) => !said.has(sayingOf(claim)) && !isHeld(claim));
    // Only now: one table that says something twice means it twice
    for (const claim of read.claims) said.add(sayingOf(claim));
    for (const claim of fresh) claims.push({ ...claim, row: claim.row + last });
    findings.push(...read.findings);
    const first = last + 1;
    last += Math.max(0, table.rows.length - 1);
    const known = read.claims.length - fresh.length;
    if (fresh.length > 0) {
      const detail = { name, count: fresh.length, first, last };
      findings.push({ code: "claims-table-read", severity: "info", detail });
    }
    if (known > 0) {
      const detail = { name, count: known };
      findings.push({ code: "claims-rows-known", severity: "info", detail });
    }
  }
  return { claims, findings };
}

/** All that a claim says, without where it stands. */
function sayingOf(claim: CodedClaim): string {
  return JSON.stringify({ ...claim, row: 0 });
}
