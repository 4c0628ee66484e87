import type { Matrix } from "./glyph.ts";

/** A part of a page, in points. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Corners = readonly [x0: number, y0: number, x1: number, y1: number];

/** A picture fills the square of one by one that the matrix places; other shapes say their corners. */
export function boxIn(matrix: Matrix, [x0, y0, x1, y1]: Corners = [0, 0, 1, 1]): PictureBox {
  const [a, b, c, d, e, f] = matrix;
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return between(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

/** What two boxes share; without width or height where they share nothing. */
export function shared(one: PictureBox, other: PictureBox): PictureBox {
  return between(
    Math.max(one.x, other.x),
    Math.max(one.y, other.y),
    Math.min(one.x + one.width, other.x + other.width),
    Math.min(one.y + one.height, other.y + other.height),
  );
}

/** Whether a point lies within a box. */
export function isIn({ x, y, width, height }: PictureBox, across: number, down: number): boolean {
  return across > x && across < x + width && down > y && down < y + height;
}

function between(x0: number, y0: number, x1: number, y1: number): PictureBox {
  return { x: x0, y: y0, width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0) };
}
