import { nearestKey } from "../yaml/nearest-key.ts";
import { CLAIM_COLUMNS, claimColumn, headKey } from "./claims-columns.ts";
import type { ClaimColumn } from "./claims-columns.ts";

/** Where a column comes from: a head of the file, or the same words for every row. */
export type ColumnSource = { readonly head: string } | { readonly always: string };

/** Which column of ours is which of a coder's own table. */
export type ColumnMap = ReadonlyMap<ClaimColumn, ColumnSource>;

/** What is wrong with a map: a word on its left or right side that names nothing, with what may be meant. */
export interface ColumnMapProblem {
  readonly code: "no-pair" | "unknown-column" | "unknown-head" | "column-twice" | "not-a-map";
  readonly written: string;
  readonly nearest: string | null;
  /** Words that could stand there. */
  readonly allowed: readonly string[];
}

/** A map that was read, or what is wrong with it. */
export type ColumnMapRead =
  | { readonly ok: true; readonly map: ColumnMap }
  | { readonly ok: false; readonly problem: ColumnMapProblem };

/** Leaves the reading of a map from any depth; caught below and never seen outside. */
class Fault extends Error {
  readonly problem: ColumnMapProblem;
  constructor(code: ColumnMapProblem["code"], written: string, allowed: readonly string[] = []) {
    super(code);
    this.problem = { code, written, nearest: nearestKey(written, allowed), allowed };
  }
}

/** `date=Datum,value=N`: columns of ours and heads of the file; `subject:=Elm prison` says the same for all rows. */
export function parseColumnMap(written: string): ColumnMapRead {
  return guarded(() =>
    written
      .split(",")
      .filter((pair) => pair.trim() !== "")
      .map((pair) => {
        const [, left = "", sign, right = ""] =
          /^([^=:]*?)\s*(:?=)\s*(.*)$/su.exec(pair.trim()) ?? [];
        if (sign === undefined || right === "") throw new Fault("no-pair", pair.trim());
        return [left, sign === "=" ? { head: right } : { always: right }] as const;
      }),
  );
}

/** A map as a file has it: `asOf: Datum`, `subject: { always: Elm prison }`. */
export function columnMapOf(value: unknown): ColumnMapRead {
  return guarded(() => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new Fault("not-a-map", "");
    }
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
    return entries.map(([left, right]) => [left, sourceOf(left, right)] as const);
  });
}

/** A map as it is kept in a file, in the order of our columns. */
export function columnMapFields(
  map: ColumnMap,
): Readonly<Record<string, string | { readonly always: string }>> {
  const kept = CLAIM_COLUMNS.flatMap((column) => {
    const source = map.get(column);
    if (source === undefined) return [];
    return [[column, "head" in source ? source.head : { always: source.always }] as const];
  });
  return Object.fromEntries(kept);
}

/** Two maps as one; what the second says counts. */
export function joinedMaps(first: ColumnMap, second: ColumnMap): ColumnMap {
  return new Map([...first, ...second]);
}

/** The first head of a map that the file does not have, null where it has all. */
export function strayHead(map: ColumnMap, heads: readonly string[]): ColumnMapProblem | null {
  const known = new Set(heads.map(headKey));
  for (const source of map.values()) {
    if ("head" in source && !known.has(headKey(source.head))) {
      const { problem } = new Fault("unknown-head", source.head, heads);
      return problem;
    }
  }
  return null;
}

function sourceOf(left: string, right: unknown): ColumnSource {
  if (typeof right === "string" && right.trim() !== "") return { head: right };
  if (typeof right === "number") return { head: String(right) };
  if (typeof right === "object" && right !== null && "always" in right) {
    const { always } = right;
    if (typeof always === "string" || typeof always === "number") return { always: String(always) };
  }
  throw new Fault("no-pair", left);
}

function guarded(read: () => readonly (readonly [string, ColumnSource])[]): ColumnMapRead {
  try {
    const map = new Map<ClaimColumn, ColumnSource>();
    for (const [left, source] of read()) {
      const column = claimColumn(left);
      if (column === null) throw new Fault("unknown-column", left, CLAIM_COLUMNS);
      if (map.has(column)) throw new Fault("column-twice", left);
      map.set(column, source);
    }
    return { ok: true, map };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, problem: error.problem };
    throw error;
  }
}
