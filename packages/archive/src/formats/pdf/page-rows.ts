import type { Glyph, Row } from "./glyph.ts";

/** Parts of an em by which baselines of one row differ: raised notes and vowel marks set as text. */
const SAME_ROW = 0.45;
/** Part of an em within which the same glyph twice is one that is drawn bold. */
const SAME_PLACE = 0.1;

/** The rows of a page from top to bottom, each from left to right. */
export function pageRows(glyphs: readonly Glyph[]): readonly Row[] {
  const rows: { glyphs: Glyph[]; y: number; size: number }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    const reach = SAME_ROW * Math.max(glyph.size, row?.size ?? 0);
    if (row !== undefined && glyph.y - row.y <= reach) {
      row.glyphs.push(glyph);
      // The larger glyphs carry the line; a raised note's mark above them came first.
      if (glyph.size > row.size) {
        row.size = glyph.size;
        row.y = glyph.y;
      }
    } else rows.push({ glyphs: [glyph], y: glyph.y, size: glyph.size });
  }
  return rows.map((row) => ({ ...row, glyphs: once(row.glyphs) }));
}

function once(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.x0 + a.x1 - b.x0 - b.x1)) {
    const near = SAME_PLACE * glyph.size;
    const double = kept.findLastIndex(
      (it, at) =>
        at >= kept.length - 3 &&
        it.text === glyph.text &&
        Math.abs(it.x0 - glyph.x0) < near &&
        Math.abs(it.y - glyph.y) < near,
    );
    if (double < 0) kept.push(glyph);
    // Of one that is shown and one that is not, the page shows the one.
    else if (glyph.hidden !== true) kept[double] = glyph;
  }
  return kept;
}
