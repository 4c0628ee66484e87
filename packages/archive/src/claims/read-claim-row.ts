import { BOUNDS, MEASURES, MODES } from "@tarjih/reading";
import type { Bound, CodedClaim, ValueSet } from "@tarjih/reading";
import type { ClaimColumn } from "./claims-columns.ts";
import { westernDigits } from "../report/western-digits.ts";
import { dayInOrder, type DayOrder } from "./day-order.ts";
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
    | "day-or-month"
    | "serial-date"
    | "low-above-high"
    | "exact-with-range";
  readonly value: string;
  /** Words that the column takes, where the cell has none of them. */
  readonly allowed?: string;
}

export type ReadRow =
  | { readonly ok: true; readonly claim: CodedClaim }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/** Leaves the row from any depth; caught below and never seen outside. */
class Fault extends Error {
  readonly fault: RowFault;
  constructor(column: ClaimColumn, cause: RowFault["cause"], value: string, allowed?: string) {
    super(cause);
    this.fault = { column, cause, value, ...(allowed === undefined ? {} : { allowed }) };
  }
}

type Cell = (column: ClaimColumn) => string;

/**
 * Reads one row; `cell` gives the trimmed text of a column, empty where there is none. Every mistake of the row is
 * told at once: who mends one and runs again only to hear of the next gives up. `days` is how the sheet writes a day and its month, where
 * it shows that.
 */
export function readClaimRow(row: number, cell: Cell, days: DayOrder | null = null): ReadRow {
  const faults: RowFault[] = [];
  const tried = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push(error.fault);
      return undefined;
    }
  };
  const subject = tried(() => required(cell, "subject"));
  const measure = tried(() => wordOf(cell, "measure", MEASURES) ?? "other");
  const bound = tried(() => wordOf(cell, "bound", BOUNDS));
  const value = tried(() => valueOf(cell, bound ?? null));
  const mode = tried(() => wordOf(cell, "mode", MODES) ?? "unknown");
  const asOf = tried(() => dateOf(cell, "asOf", days));
  const source = tried(() => required(cell, "source"));
  if (
    faults.length > 0 ||
    subject === undefined ||
    measure === undefined ||
    value === undefined ||
    mode === undefined ||
    asOf === undefined ||
    source === undefined
  ) {
    return { ok: false, faults };
  }
  const group = groupOf(cell("group"));
  const via = cell("via") === "" ? null : cell("via");
  const report = cell("report") === "" ? null : cell("report");
  return {
    ok: true,
    claim: { row, subject, measure, group, ...value, mode, asOf, source, via, report },
  };
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

function dateOf(cell: Cell, column: ClaimColumn, days: DayOrder | null): string | null {
  const text = cell(column);
  if (text === "") return null;
  const date = edtfInterval((days === null ? null : dayInOrder(text, days)) ?? text);
  if (date === null) throw new Fault(column, dateFault(text), text);
  return date;
}

/** `03/04/2031` is a day that exists, but of April or of March; `47943` is how a spreadsheet counts days. */
function dateFault(text: string): RowFault["cause"] {
  const plain = westernDigits(text);
  const [, one, two] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/u.exec(plain) ?? [];
  const [least, most] = [Math.min(Number(one), Number(two)), Math.max(Number(one), Number(two))];
  if (least >= 1 && least <= 12 && most <= 31) return "day-or-month";
  return /^\d{5}(?:\.\d+)?$/u.test(plain) ? "serial-date" : "bad-date";
}

/** More than all people who live, and more than anyone can have counted: a typo or a telephone number. */
const MOST_COUNTED = 100_000_000_000;

/** `1200`, `1,200`, `١٬٢٠٠`; a part of a person is no count. */
function countOf(text: string, column: ClaimColumn): number | null {
  if (text === "") return null;
  const digits = westernDigits(text);
  const plain = /^\d{1,3}([,٬\u00A0\u202F ]\d{3})+$/u.test(digits)
    ? digits.replace(/\D/gu, "")
    : digits;
  if (/^[-−–]\d+$/u.test(plain)) throw new Fault(column, "negative", text);
  if (/^\d+[.٫,]\d+$/u.test(plain)) throw new Fault(column, "fraction", text);
  if (!/^\d+$/u.test(plain)) throw new Fault(column, "not-a-count", text);
  const count = Number(plain);
  if (count > MOST_COUNTED) throw new Fault(column, "too-large", text);
  return count;
}

/** What coders put before a number in the cell itself, by what it says. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:>=|≥)\s*(?=\p{Nd})/u, "at-least"],
  [/^(?:<=|≤)\s*(?=\p{Nd})/u, "at-most"],
  [/^>\s*(?=\p{Nd})/u, "more-than"],
  [/^<\s*(?=\p{Nd})/u, "less-than"],
  [/^(?:[~≈]|approx(?:\.|imately)?|ca?\.|circa|about|around|حوالي|نحو)\s*(?=\p{Nd})/iu, "about"],
];

/** A cell as it stands where neither `low` nor `high` nor `bound` says more: `12-15`, `>30`, `approx. 30`. */
function valueCell(text: string): { low: string; high: string; bound: Bound | null } {
  const [, low, high] = /^(\p{Nd}+)\s*[-–]\s*(\p{Nd}+)$/u.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return { low, high, bound: null };
  for (const [sign, bound] of BEFORE) {
    const count = text.replace(sign, "");
    if (count !== text) return { low: count, high: count, bound };
  }
  return { low: text, high: text, bound: null };
}

/** The value set: an open bound keeps its one end, else one value stands for both ends. */
function valueOf(cell: Cell, written: Bound | null): ValueSet & { readonly bound: Bound } {
  const alone = written === null && cell("low") === "" && cell("high") === "";
  const text = cell("value");
  const value = alone ? valueCell(text) : { low: text, high: text, bound: null };
  const said = written ?? value.bound;
  const low = countOf(cell("low"), "low") ?? countOf(value.low, "value");
  const high = countOf(cell("high"), "high") ?? countOf(value.high, "value");
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
