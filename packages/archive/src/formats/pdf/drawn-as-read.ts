import type { Glyph, Row } from "./glyph.ts";

const ARABIC = /\p{Script=Arabic}/u;
const PARTS = /[0-9A-Za-z]/u;

/**
 * True where rows from the right are drawn run by run as they are read: of two Arabic runs with a number
 * between them the right one first. Other producers draw a whole row from left to right.
 */
export function drawnAsRead(rows: readonly Row[]): boolean {
  let asRead = 0;
  let asSeen = 0;
  for (const { glyphs } of rows) {
    const left = glyphs.findIndex(({ text }) => ARABIC.test(text));
    const right = glyphs.findLastIndex(({ text }) => ARABIC.test(text));
    const between = glyphs.slice(left, right).some(({ text }) => PARTS.test(text));
    if (left < 0 || !between) continue;
    if (orderAt(glyphs, right) < orderAt(glyphs, left)) asRead += 1;
    else asSeen += 1;
  }
  return asRead > asSeen;
}

function orderAt(glyphs: readonly Glyph[], at: number): number {
  return glyphs[at]?.order ?? 0;
}
