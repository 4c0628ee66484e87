import { ascendingRanges } from "./ascending.ts";
import type { Ascending } from "./ascending.ts";
import type { Glyph, Row } from "./glyph.ts";
import { logicalOrder } from "./logical-order.ts";
import type { OrderContext, Piece } from "./piece.ts";

/** Part of an em that parts two words. */
const WORD_GAP = 0.15;
/** Ems that part two cells of a table, or two columns. */
const CELL_GAP = 1.3;
/** What stands between two cells of a row. */
const BETWEEN_CELLS = "\t";
/** A note's mark: smaller than the row, and raised by so much of an em. */
const NOTE_SIZE = 0.8;
const NOTE_RISE = 0.15;

/** Ems beyond which a mark is not one of the base. */
const FAR_MARK = 1.5;

const MARK = /^\p{Mn}+$/u;
const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;
const NOTE_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A row in logical order, its cells in the order of reading. */
export function rowText(row: Row, context: OrderContext): Ascending {
  const cells = cellsOf(row);
  const rtl = isRightToLeft(cells.flat());
  // Each cell is a paragraph of its own.
  const own = cells.length > 1 ? { ...context, before: null } : context;
  const texts = cells.map((cell) => {
    const arabic = hasLetter(cell) ? isRightToLeft(cell) : rtl;
    return logicalOrder(cell, arabic, own);
  });
  const text = (rtl ? texts.toReversed() : texts)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(BETWEEN_CELLS);
  return rtl ? ascendingRanges(text) : { text, turned: [] };
}

function cellsOf(row: Row): readonly (readonly Piece[])[] {
  const marks = row.glyphs.filter(({ text }) => MARK.test(text));
  const bases = row.glyphs.filter(({ text }) => !MARK.test(text));
  const onBase = placeMarks(marks, bases);
  const cells: Piece[][] = [[]];
  let last: Glyph | null = null;
  let spaced = false;
  for (const glyph of bases) {
    if (glyph.text === "") {
      // The second half of a ligature, whose letters the first half has.
      last = glyph;
      continue;
    }
    if (glyph.text.trim() === "") {
      // A space of no width is drawn between letters of one word by some producers.
      if (glyph.x1 - glyph.x0 > WORD_GAP * glyph.size * 0.5) spaced = true;
      continue;
    }
    const gap = last === null ? 0 : glyph.x0 - last.x1;
    const em = Math.max(glyph.size, last?.size ?? 0);
    if (last !== null && gap > CELL_GAP * em) cells.push([]);
    else if (last !== null && (gap > WORD_GAP * em || (spaced && gap > 0)))
      cells.at(-1)?.push(SPACE);
    spaced = false;
    const text = withMarks(noteMark(glyph, row), onBase.get(glyph) ?? []);
    cells.at(-1)?.push({ text, order: glyph.order });
    last = glyph;
  }
  return cells;
}

const SPACE: Piece = { text: " " };

/**
 * To which base each mark belongs. Where it stands does not tell: a mark's ink may lie an em beside its
 * place. Who draws a word from left to right draws the mark before its base, else after it.
 */
function placeMarks(
  marks: readonly Glyph[],
  bases: readonly Glyph[],
): ReadonlyMap<Glyph, readonly string[]> {
  const drawn = bases
    .filter(({ text }) => text.trim() !== "")
    .toSorted((a, b) => a.order - b.order);
  const found = new Map<Glyph, string[]>();
  for (const mark of marks) {
    const next = drawn.find(({ order }) => order > mark.order);
    const before = drawn.findLast(({ order }) => order < mark.order);
    const base = baseOf(mark, before, next);
    if (base !== undefined) found.set(base, [...(found.get(base) ?? []), mark.text]);
  }
  return found;
}

function baseOf(
  mark: Glyph,
  before: Glyph | undefined,
  next: Glyph | undefined,
): Glyph | undefined {
  if (before === undefined || next === undefined) return before ?? next;
  const offBefore = distance(mark, before);
  const offNext = distance(mark, next);
  const far = FAR_MARK * mark.size;
  if (offBefore > far || offNext > far) return offBefore < offNext ? before : next;
  return next.x0 >= before.x0 ? next : before;
}

function distance(mark: Glyph, base: Glyph): number {
  const centre = (mark.x0 + mark.x1) / 2;
  return Math.max(base.x0 - centre, centre - base.x1, 0);
}

/** The shadda first, as it is typed; the same mark once: some producers draw it twice. */
function withMarks(base: string, marks: readonly string[]): string {
  const all = [...new Set(marks.flatMap((mark) => [...mark]))];
  return base + all.toSorted((a, b) => Number(b === "\u0651") - Number(a === "\u0651")).join("");
}

/** `120` with a small raised `1` is not 1201: the mark is written as the raised digit that it is. */
function noteMark(glyph: Glyph, row: Row): string {
  const small = glyph.size < NOTE_SIZE * row.size;
  if (!small || row.y - glyph.y < NOTE_RISE * row.size) return glyph.text;
  return glyph.text.replaceAll(/[0-9٠-٩]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return NOTE_DIGITS[code >= 0x0660 ? code - 0x0660 : code - 0x30] ?? digit;
  });
}

function hasLetter(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => LETTER.test(text));
}

function isRightToLeft(pieces: readonly Piece[]): boolean {
  let balance = 0;
  for (const { text } of pieces) {
    if (LETTER.test(text)) balance += ARABIC.test(text) ? 1 : -1;
  }
  return balance > 0;
}
