import type { SQLOutputValue } from "node:sqlite";

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A stored value that is not what the program writes there: somebody or something changed the file. */
export class UnreadableValue extends Error {
  constructor(place: string) {
    super(`${place} is not as the program writes it`);
    this.name = "UnreadableValue";
  }
}

/** A text column that is never null. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new UnreadableValue(column);
  return value;
}

/** A text column that may be null. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** An integer column that is never null. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new UnreadableValue(column);
  return value;
}

/** A column of bytes that is never null. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new UnreadableValue(column);
  return value;
}

/**
 * A column of JSON that this program wrote, as the type that it wrote there. Its shape is not looked
 * at again: every such column has a hash in the journal, and `verifyCase` tells whether it still fits.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type that was written
export function json<T>(row: Row, column: string): T {
  const stored = text(row, column);
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where stored JSON gets its type
    return JSON.parse(stored) as T;
  } catch {
    throw new UnreadableValue(column);
  }
}
