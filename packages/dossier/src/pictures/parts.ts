import type { DrawnRow } from "./drawing.ts";

type Part = readonly DrawnRow[];

/**
 * The rows in as few parts as have room, about as long as each other where that is possible; a row that is taller than
 * the room has a part of its own. `room` is in letters.
 */
export function partsOf(rows: readonly DrawnRow[], room: number): readonly Part[] {
  const packed = filled(rows, (sum, { height }) => sum + height > room);
  const share = heightOf(rows) / packed.length;
  const even = filled(
    rows,
    (sum, { height }, parts) => parts < packed.length && sum + height / 2 > share,
  );
  const fits = even.every((part) => part.length === 1 || heightOf(part) <= room);
  return fits && even.length === packed.length ? even : packed;
}

function heightOf(rows: Part): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Row by row, with a new part where `isFull` says so of the last one's height, the next row and the parts so far. */
function filled(
  rows: readonly DrawnRow[],
  isFull: (sum: number, next: DrawnRow, parts: number) => boolean,
): readonly Part[] {
  const parts: DrawnRow[][] = [];
  let sum = 0;
  for (const row of rows) {
    const last = parts.at(-1);
    if (last === undefined || isFull(sum, row, parts.length)) {
      parts.push([row]);
      sum = row.height;
    } else {
      last.push(row);
      sum += row.height;
    }
  }
  return parts;
}
