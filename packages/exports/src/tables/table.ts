/** A value of a cell; null is an empty cell. */
export type Cell = string | number | boolean | null;

export type ColumnType = "string" | "integer" | "number" | "boolean";

/** A column: its name, its type, and its cell of an item. */
export type Column<T> = readonly [name: string, type: ColumnType, cell: (item: T) => Cell];

/** A table for people and programs; `key` is the column that tells rows apart, if one does. */
export interface Table {
  readonly name: string;
  readonly key: string | null;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Items under columns. */
export function tableOf<T>(
  name: string,
  key: string | null,
  columns: readonly Column<T>[],
  items: readonly T[],
): Table {
  return {
    name,
    key,
    columns: columns.map(([column, type]) => [column, type]),
    rows: items.map((item) => columns.map(([, , cell]) => cell(item))),
  };
}
