import { BOUNDS, MEASURES, MODES } from "@tarjih/reading";
import type { Bound, CodedClaim, ValueSet } from "@tarjih/reading";
import type { ClaimColumn } from "./claims-columns.ts";
import { edtfInterval } from "./edtf-interval.ts";

/** What is wrong with a row: its column, a code, and the cell as written. */
export interface RowFault {
  readonly column: string;
  readonly cause:
    | "csv"
    | "missing-column"
    | "missing-cell"
    | "not-a-count"
    | "negative"
    | "fraction"
    | "too-large"
    | "not-one-of"
    | "bad-date"
    | "low-above-high"
    | "exact-with-range";
  readonly value: string;
  /** Words that the column takes, where the cell has none of them. */
  readonly allowed?: string;
}

export type ReadRow =
  | { readonly ok: true; readonly claim: CodedClaim }
  | { readonly ok: false; readonly fault: RowFault };

/** Leaves the row from any depth; caught below and never seen outside. */
class Fault extends Error {
  readonly fault: RowFault;
  constructor(column: ClaimColumn, cause: RowFault["cause"], value: string, allowed?: string) {
    super(cause);
    this.fault = { column, cause, value, ...(allowed === undefined ? {} : { allowed }) };
  }
}

type Cell = (column: ClaimColumn) => string;

/** Reads one row; `cell` gives the trimmed text of a column, empty where there is none. */
export function readClaimRow(row: number, cell: Cell): ReadRow {
  try {
    const subject = required(cell, "subject");
    const source = required(cell, "source");
    const bound = wordOf(cell, "bound", BOUNDS);
    return {
      ok: true,
      claim: {
        row,
        subject,
        measure: wordOf(cell, "measure", MEASURES) ?? "other",
        group: groupOf(cell("group")),
        ...valueOf(cell, bound),
        mode: wordOf(cell, "mode", MODES) ?? "unknown",
        asOf: dateOf(cell, "asOf"),
        source,
        via: cell("via") === "" ? null : cell("via"),
        report: cell("report") === "" ? null : cell("report"),
      },
    };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** "All" in a sheet is everybody, and no group of that name: the same as no word. */
const EVERYBODY: ReadonlySet<string> = new Set(
  "all any everybody everyone total people persons unknown - — n/a الكل الجميع المجموع أشخاص".split(
    " ",
  ),
);

function groupOf(text: string): string {
  return text === "" || EVERYBODY.has(text.toLowerCase()) ? "unknown" : text;
}

function required(cell: Cell, column: ClaimColumn): string {
  const text = cell(column);
  if (text === "") throw new Fault(column, "missing-cell", "");
  return text;
}

/** `More than` and `more_than` are the word `more-than`. */
function wordOf<const T extends string>(
  cell: Cell,
  column: ClaimColumn,
  allowed: readonly T[],
): T | null {
  const text = cell(column);
  if (text === "") return null;
  const word = text.toLowerCase().replace(/[\s_]+/gu, "-");
  const found = allowed.find((one) => one === word);
  if (found === undefined) throw new Fault(column, "not-one-of", text, allowed.join(", "));
  return found;
}

function dateOf(cell: Cell, column: ClaimColumn): string | null {
  const text = cell(column);
  if (text === "") return null;
  const date = edtfInterval(text);
  if (date === null) throw new Fault(column, "bad-date", text);
  return date;
}

/** More than all people who live, and more than anyone can have counted: a typo or a telephone number. */
const MOST_COUNTED = 100_000_000_000;

/** `1200`, `1,200`, `١٬٢٠٠`; a part of a person is no count. */
function countOf(cell: Cell, column: ClaimColumn): number | null {
  const text = cell(column);
  if (text === "") return null;
  const western = text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0));
  const plain = /^\d{1,3}([,٬\u00A0\u202F ]\d{3})+$/u.test(western)
    ? western.replace(/\D/gu, "")
    : western;
  if (/^[-−–]\d+$/u.test(plain)) throw new Fault(column, "negative", text);
  if (/^\d+[.٫,]\d+$/u.test(plain)) throw new Fault(column, "fraction", text);
  if (!/^\d+$/u.test(plain)) throw new Fault(column, "not-a-count", text);
  const count = Number(plain);
  if (count > MOST_COUNTED) throw new Fault(column, "too-large", text);
  return count;
}

/** The value set: an open bound keeps its one end, else one value stands for both ends. */
function valueOf(cell: Cell, said: Bound | null): ValueSet & { readonly bound: Bound } {
  const value = countOf(cell, "value");
  const low = countOf(cell, "low") ?? value;
  const high = countOf(cell, "high") ?? value;
  const one = low ?? high;
  if (one === null) throw new Fault("value", "missing-cell", "");
  if (low !== null && high !== null && low > high) {
    throw new Fault("low", "low-above-high", `${low} > ${high}`);
  }
  const bound = said ?? (low !== null && high !== null && low < high ? "range" : "exact");
  switch (bound) {
    case "more-than":
    case "at-least":
      return { low: one, high: null, bound };
    case "up-to":
    case "at-most":
    case "less-than":
      return { low: null, high: high ?? one, bound };
    case "exact":
      if (low !== null && high !== null && low < high) {
        throw new Fault("bound", "exact-with-range", `${low}-${high}`);
      }
      return { low: one, high: one, bound };
    case "about":
    case "range":
    case "vague":
      return { low: low ?? one, high: high ?? one, bound };
  }
}
