import type { LedgerSaying } from "@tarjih/server";
import type { CellWords } from "./cell-words.ts";

/** Pixels of one line of a cell, and of a saying around its lines. */
const LINE = 22;
const AROUND = 2;
/** Pixels that the text of a cell has across, and what its smaller letters take at most. */
const ACROSS = 112;
const LETTER = 6.6;
const MARK_AROUND = 12;
const GAP = 4;
/** Of the link to what is not shown. */
const MORE = 28;

/** So many values of one cell are shown; the question's card has the rest. */
export const MOST_SAYINGS = 3;

type Marked = Pick<LedgerSaying, "asOf" | "marks" | "word">;

/**
 * Lines of a saying: its value, and below it the word that it was said in, the date and the marks, broken where they would be cut. Counted and not
 * measured, so that rows know their heights before they are drawn.
 */
export function linesOf(saying: Marked, words: CellWords): number {
  const dates = words.dates(saying);
  const parts = [
    // With its quotation marks.
    ...(saying.word === undefined ? [] : [(saying.word.length + 2) * LETTER]),
    ...dates.map((date) => date.length * LETTER),
    ...saying.marks.map((mark) => words.marks[mark].length * LETTER + MARK_AROUND),
  ];
  let lines = 1;
  let used = 0;
  for (const part of parts) {
    if (used > 0 && used + GAP + part > ACROSS) {
      lines += 1;
      used = 0;
    }
    // From one day to another takes two lines of its own.
    lines += Math.ceil(part / ACROSS) - 1;
    used += (used > 0 ? GAP : 0) + Math.min(part, ACROSS);
  }
  return 1 + lines;
}

/** Pixels down that a saying takes. */
export function sayingHeight(saying: Marked, words: CellWords): number {
  return linesOf(saying, words) * LINE + AROUND;
}

/** Pixels down of everything that a cell shows. */
export function cellHeight(sayings: readonly Marked[], words: CellWords): number {
  const shown = sayings.slice(0, MOST_SAYINGS);
  const height = shown.reduce((sum, saying) => sum + sayingHeight(saying, words), 0);
  return height + (sayings.length > MOST_SAYINGS ? MORE : 0);
}
