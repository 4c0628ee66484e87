import type { Glyph, Row } from "./glyph.ts";

/** Ems of white between two columns. */
const GUTTER = 1.3;
/** Rows with white at the same place below which it is chance, or a table. */
const FEWEST_ROWS = 4;
/** Part by which a headline is larger than the text of its columns. */
const HEADLINE = 1.15;
/** Glyphs on each side of a row of prose; the cells of a table have fewer. */
const PROSE = 18;
/** Part of the widest line that a full one has, and part of the lines that are full. */
const FULL = 0.8;
const MOST_FULL = 0.7;
/** Columns within columns: eight on a page. */
const MOST_SPLITS = 3;

const ARABIC = /\p{Script=Arabic}/u;

/**
 * The rows of a page in blocks, each from top to bottom: columns of prose are read one after the other, not
 * across, which would make sentences of two halves. A row over the whole width parts what is above it
 * from what is below.
 */
export function columns(rows: readonly Row[], splits = 0): readonly (readonly Row[])[] {
  const gutter = splits < MOST_SPLITS ? gutterOf(rows) : null;
  if (gutter === null) return [rows];
  const blocks: (readonly Row[])[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const arabic = isArabic(rows);
  const headline = HEADLINE * usualSize(rows);
  const flush = (): void => {
    for (const side of arabic ? [right, left] : [left, right]) {
      if (side.length > 0) blocks.push(...columns(side, splits + 1));
    }
    left = [];
    right = [];
  };
  for (const row of rows) {
    // A headline at the edge of one column stands above both.
    const above = left.length + right.length === 0 && row.size > headline;
    if (above || crosses(row, gutter)) {
      flush();
      blocks.push([row]);
      continue;
    }
    const parts = halves(row, gutter);
    if (parts.left.length > 0) left.push({ ...row, glyphs: parts.left });
    if (parts.right.length > 0) right.push({ ...row, glyphs: parts.right });
  }
  flush();
  return blocks;
}

function usualSize(rows: readonly Row[]): number {
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** Where the most rows of prose have white at once, null where too few have. */
function gutterOf(rows: readonly Row[]): number | null {
  const prose = rows.flatMap((row) =>
    gaps(row).filter((gap) => {
      const parts = halves(row, (gap.from + gap.to) / 2);
      return parts.left.length >= PROSE && parts.right.length >= PROSE;
    }),
  );
  let best: number | null = null;
  let most = FEWEST_ROWS - 1;
  for (const { from, to } of prose) {
    const x = (from + to) / 2;
    const count = prose.filter((gap) => gap.from < x && x < gap.to).length;
    if (count > most) {
      most = count;
      best = x;
    }
  }
  return best === null || !isFilled(rows, best) ? null : best;
}

/** Lines of prose fill their column; the cells of a table are as long as what they say. */
function isFilled(rows: readonly Row[], x: number): boolean {
  const both = rows
    .filter((row) => !crosses(row, x))
    .map((row) => halves(row, x))
    .filter(({ left, right }) => left.length > 0 && right.length > 0);
  return [both.map(({ left }) => widthOf(left)), both.map(({ right }) => widthOf(right))].every(
    (widths) => {
      const widest = widths.reduce((most, width) => Math.max(most, width), 0);
      const full = widths.filter((width) => width > FULL * widest).length;
      return full >= MOST_FULL * widths.length;
    },
  );
}

function widthOf(glyphs: readonly Glyph[]): number {
  return (glyphs.at(-1)?.x1 ?? 0) - (glyphs[0]?.x0 ?? 0);
}

function gaps(row: Row): readonly { readonly from: number; readonly to: number }[] {
  const drawn = row.glyphs.filter(({ text }) => text.trim() !== "");
  return drawn.flatMap((glyph, at) => {
    const before = drawn[at - 1];
    if (before === undefined || glyph.x0 - before.x1 < GUTTER * row.size) return [];
    return [{ from: before.x1, to: glyph.x0 }];
  });
}

/** True for a row that has letters where the columns have white. */
function crosses(row: Row, gutter: number): boolean {
  const { left, right } = halves(row, gutter);
  if (row.glyphs.some(({ x0, x1 }) => x0 < gutter && gutter < x1)) return true;
  if (left.length === 0 || right.length === 0) return false;
  return !gaps(row).some(({ from, to }) => from < gutter && gutter < to);
}

function halves(
  row: Row,
  x: number,
): { readonly left: readonly Glyph[]; readonly right: readonly Glyph[] } {
  const drawn = row.glyphs.filter(({ text }) => text.trim() !== "");
  const isLeft = ({ x0, x1 }: Glyph): boolean => (x0 + x1) / 2 < x;
  if (!drawn.some(isLeft)) return { left: [], right: row.glyphs };
  if (drawn.every(isLeft)) return { left: row.glyphs, right: [] };
  return { left: row.glyphs.filter(isLeft), right: row.glyphs.filter((glyph) => !isLeft(glyph)) };
}

function isArabic(rows: readonly Row[]): boolean {
  let balance = 0;
  for (const { glyphs } of rows) {
    for (const { text } of glyphs) {
      if (/\p{L}/u.test(text)) balance += ARABIC.test(text) ? 1 : -1;
    }
  }
  return balance > 0;
}
