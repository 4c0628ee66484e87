import type { CodedClaim } from "@tarjih/reading";
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

/** Claims of the rows of a table, the head first; `broken` is the row at which the table breaks off. */
export function claimsOfRows(
  rows: readonly (readonly string[])[],
  name: string,
  broken: number | null = null,
): CodedClaims {
  const findings: FindingDraft[] = [];
  const bad = (row: number, fault: RowFault): void => {
    const detail = { name, row, ...fault };
    findings.push({ code: "bad-claims-row", severity: "error", detail });
  };
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
