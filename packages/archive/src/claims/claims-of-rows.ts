import type { CodedClaim } from "@tarjih/reading";
import type { FindingDraft } from "../report/finding-draft.ts";
import { claimColumn, headKey } from "./claims-columns.ts";
import type { ClaimColumn } from "./claims-columns.ts";
import type { ColumnMap } from "./column-map.ts";
import { dayOrderOf } from "./day-order.ts";
import { answersIn } from "./exported-rows.ts";
import { readClaimRow } from "./read-claim-row.ts";
import type { RowFault } from "./read-claim-row.ts";

/** The claims of a file in its order, and a finding for each mistake of a row that is none. */
export interface CodedClaims {
  readonly claims: readonly CodedClaim[];
  readonly findings: readonly FindingDraft[];
}

/** A table as a file has it, the head first; `broken` is the row at which it breaks off. */
export interface ClaimsTable {
  readonly rows: readonly (readonly string[])[];
  readonly broken: number | null;
  /** About the file itself; where it could not be read at all there are no rows. */
  readonly findings: readonly FindingDraft[];
}

/** Claims of the rows of a table. A map says which column is which where the heads do not. */
export function claimsOfRows(
  { rows, broken, findings: before }: ClaimsTable,
  name: string,
  map: ColumnMap = NO_MAP,
): CodedClaims {
  if (rows.length === 0 && before.some(({ severity }) => severity === "error")) {
    return { claims: [], findings: before };
  }
  const findings: FindingDraft[] = [...before];
  const [head = [], ...body] = rows;
  const columns = columnsOf(head, map);
  const bad = (row: number, fault: RowFault): void => {
    const place = placeOf(row, fault.column, columns, head);
    const detail = { name, row, ...fault, ...place };
    findings.push({ code: "bad-claims-row", severity: "error", detail });
  };
  const missing = missingColumns(head, map);
  if (broken !== null) bad(broken, { column: "", cause: "csv", value: "" });
  else if (missing.length > 0) {
    bad(0, { column: missing.join(", "), cause: "missing-column", value: head.join(", ") });
  }
  if (missing.length > 0) return { claims: [], findings };
  const claims: CodedClaim[] = [];
  const dated = columns.get("asOf");
  const days =
    typeof dated === "number" ? dayOrderOf(body.map((cells) => cells[dated] ?? "")) : null;
  if (days !== null) {
    const detail = { name, order: days.order, value: days.shownBy };
    findings.push({ code: "date-order-found", severity: "info", detail });
  }
  const isAnswer = answersIn(head);
  let unstated = 0;
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (!isAnswer(cells)) {
      unstated += 1;
      continue;
    }
    const cell = (column: ClaimColumn): string => {
      const at = columns.get(column);
      if (at === undefined) return "";
      return (typeof at === "string" ? at : unquoted(cells[at] ?? "")).trim();
    };
    const read = readClaimRow(index + 1, cell, days);
    if (read.ok) claims.push(read.claim);
    else for (const fault of read.faults) bad(index + 1, fault);
  }
  if (unstated > 0) {
    const detail = { name, count: unstated };
    findings.push({ code: "claims-rows-unstated", severity: "info", detail });
  }
  return { claims, findings };
}

const NO_MAP: ColumnMap = new Map();

/** Our own tables put an apostrophe before a cell that a spreadsheet would run as a formula. */
function unquoted(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/**
 * The place of each column in a row, or its words where they are the same in every row. What a map says counts, then
 * the heads; where a column is named twice the first one counts.
 */
function columnsOf(
  head: readonly string[],
  map: ColumnMap,
): ReadonlyMap<ClaimColumn, number | string> {
  const columns = new Map<ClaimColumn, number | string>();
  const taken = new Set<number>();
  for (const [column, source] of map) {
    if ("always" in source) columns.set(column, source.always);
    else {
      const at = head.findIndex((cell) => headKey(cell) === headKey(source.head));
      if (at < 0) continue;
      columns.set(column, at);
      taken.add(at);
    }
  }
  for (const [at, cell] of head.entries()) {
    const column = claimColumn(cell);
    if (column !== null && !columns.has(column) && !taken.has(at)) columns.set(column, at);
  }
  return columns;
}

/** Columns that must be there and are not, as heads and map have it. */
export function missingColumns(
  head: readonly string[],
  map: ColumnMap = NO_MAP,
): readonly ClaimColumn[] {
  const columns = columnsOf(head, map);
  const missing: ClaimColumn[] = [];
  if (!columns.has("subject")) missing.push("subject");
  if (!columns.has("low") && !columns.has("value") && !columns.has("high")) missing.push("value");
  if (!columns.has("source")) missing.push("source");
  return missing;
}

/** Where a spreadsheet shows the cell (`C7`), and the head that the file has for it, where it is another word. */
function placeOf(
  row: number,
  name: string,
  columns: ReadonlyMap<ClaimColumn, number | string>,
  head: readonly string[],
): { readonly cell?: string; readonly head?: string } {
  const column = claimColumn(name);
  const at = column === null ? undefined : columns.get(column);
  if (row === 0 || typeof at !== "number") return {};
  const own = (head[at] ?? "").replace("\uFEFF", "").trim();
  return {
    cell: `${letters(at)}${row + 1}`,
    ...(own === "" || own === column ? {} : { head: own }),
  };
}

/** `A`, `Z`, `AA`: a column by its number from 0. */
function letters(at: number): string {
  const before = Math.floor(at / 26);
  return `${before === 0 ? "" : letters(before - 1)}${String.fromCharCode(65 + (at % 26))}`;
}
