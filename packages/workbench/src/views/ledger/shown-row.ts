import type { LedgerRow, LedgerSaying } from "@tarjih/server";
import { cellHeight } from "./cell-height.ts";
import type { CellWords } from "./cell-words.ts";
import { mergedSayings, type ShownColumn } from "./columns.ts";

/** A row as it is drawn: what stands in which column, and how high it is. */
export interface ShownRow {
  readonly row: LedgerRow;
  readonly cells: ReadonlyMap<ShownColumn, readonly LedgerSaying[]>;
  readonly height: number;
}

/** Pixels down of a row that is mostly silent. */
export const LEAST = 92;
/** Of a cell around what it shows. */
const AROUND = 14;

const known = new WeakMap<
  readonly ShownColumn[],
  WeakMap<CellWords, WeakMap<LedgerRow, ShownRow>>
>();

/**
 * Makes rows ready to be drawn in some columns. Rows come page by page, go and come with the filters, and stay when
 * somebody reads a report and comes back: each is made ready once.
 */
export function rowsShown(
  columns: readonly ShownColumn[],
  words: CellWords,
): (row: LedgerRow) => ShownRow {
  const byWords = known.get(columns) ?? new WeakMap<CellWords, WeakMap<LedgerRow, ShownRow>>();
  known.set(columns, byWords);
  const rows = byWords.get(words) ?? new WeakMap<LedgerRow, ShownRow>();
  byWords.set(words, rows);
  const places = new Map(columns.flatMap((column) => column.of.map((at) => [at, column] as const)));
  return (row) => {
    const before = rows.get(row);
    if (before !== undefined) return before;
    const shown = shownRow(row, places, words);
    rows.set(row, shown);
    return shown;
  };
}

function shownRow(
  row: LedgerRow,
  places: ReadonlyMap<number, ShownColumn>,
  words: CellWords,
): ShownRow {
  const said = new Map<ShownColumn, LedgerSaying[]>();
  for (const saying of row.sayings) {
    const column = places.get(saying.column);
    if (column === undefined) continue;
    const own = said.get(column);
    if (own === undefined) said.set(column, [saying]);
    else own.push(saying);
  }
  const cells = new Map<ShownColumn, readonly LedgerSaying[]>();
  let height = LEAST;
  for (const [column, own] of said) {
    const merged = mergedSayings(own);
    cells.set(column, merged);
    height = Math.max(height, cellHeight(merged, words) + AROUND);
  }
  return { row, cells, height };
}
