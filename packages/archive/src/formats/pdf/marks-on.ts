import type { Glyph } from "./glyph.ts";
import { pageLines } from "./page-lines.ts";
import type { PageLine } from "./page-lines.ts";
import { pageRows } from "./page-rows.ts";
import { placedLines } from "./placed-lines.ts";
import { stretchOf } from "./stretch-of.ts";

/** A rectangle on a page, in parts of its width and height from the left and the top. */
export interface PageMark {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A passage of the text that was made of a page. */
export interface WordsOnPage {
  /** All that was read on the page. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Parts of an em above and below a baseline: Arabic marks rise higher and letters go deeper than Latin ones. */
const [ABOVE, BELOW] = [1, 0.4];

/**
 * Where a passage stands on paper: its own letters, or the whole line where they cannot be told apart. Nothing where the
 * text is not what is read on the page today.
 */
export function marksOn(
  glyphs: readonly Glyph[],
  paper: { readonly width: number; readonly height: number },
  { text, start, end }: WordsOnPage,
): readonly PageMark[] {
  const rows = pageRows(glyphs);
  return placedLines(pageLines(rows), text)
    .filter((line) => line.start < end && start < line.end)
    .map((placed) => {
      const { line } = placed;
      const words = text.slice(Math.max(start, placed.start), Math.min(end, placed.end));
      const own = glyphsOf(rows, line);
      const stretch = stretchOf(own, words) ?? { x0: line.x0, x1: line.x1 };
      return {
        left: stretch.x0 / paper.width,
        top: (line.y - ABOVE * line.size) / paper.height,
        width: (stretch.x1 - stretch.x0) / paper.width,
        height: ((ABOVE + BELOW) * line.size) / paper.height,
      };
    });
}

/** What a line was made of: the glyphs of its row between its edges, as two columns share a row. */
function glyphsOf(
  rows: readonly { readonly y: number; readonly glyphs: readonly Glyph[] }[],
  { y, x0, x1 }: PageLine,
): readonly Glyph[] {
  const row = rows.find((each) => each.y === y);
  return (row?.glyphs ?? []).filter(
    (glyph) => glyph.x0 >= x0 && glyph.x1 <= x1 && glyph.text.trim() !== "",
  );
}
