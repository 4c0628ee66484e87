import type { Glyph } from "./glyph.ts";

/** From the left edge of the first letter to the right edge of the last. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** Part of an em of white that parts two words. */
const WORD_GAP = 0.15;

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
const ARABIC_LETTER = /[\p{Script=Arabic}--\p{N}]/v;
const NOT_DRAWN = /[\s\p{Mn}\p{Cf}\u0640]/gu;

/**
 * Where words stand among the glyphs of a line, told by their letters: Arabic from right to left, Latin and numbers from
 * left to right. Null where they are both, stand there more than once, or not as they are read.
 */
export function stretchOf(glyphs: readonly Glyph[], words: string): Stretch | null {
  const wanted = words.replaceAll(NOT_DRAWN, "");
  const isRtl = ARABIC_LETTER.test(wanted);
  if (wanted === "" || (isRtl && (LATIN.test(wanted) || /\p{N}/u.test(wanted)))) return null;
  const drawn = glyphs.toSorted((a, b) => (isRtl ? b.x0 - a.x0 : a.x0 - b.x0));
  const letters = drawn.flatMap((glyph) =>
    [...glyph.text.replaceAll(NOT_DRAWN, "")].map((letter) => ({ letter, glyph })),
  );
  const asked = Array.from(wanted);
  const found: Stretch[] = [];
  for (let first = 0; first + asked.length <= letters.length; first += 1) {
    const run = letters.slice(first, first + asked.length);
    if (run.some(({ letter }, at) => letter !== asked[at])) continue;
    const own = run.map(({ glyph }) => glyph);
    const [before, after] = [letters[first - 1]?.glyph, letters[first + asked.length]?.glyph];
    const [begin, finish] = [own[0], own.at(-1)];
    if (begin === undefined || finish === undefined) continue;
    if (goesOn(before, begin) || goesOn(finish, after)) continue;
    found.push({
      x0: own.reduce((least, { x0 }) => Math.min(least, x0), Infinity),
      x1: own.reduce((most, { x1 }) => Math.max(most, x1), -Infinity),
    });
  }
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}

/** Whether two glyphs belong to one word or number: 12 is not found in 120. */
function goesOn(one: Glyph | undefined, other: Glyph | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const white = Math.max(one.x0, other.x0) - Math.min(one.x1, other.x1);
  return kindOf(one) === kindOf(other) && kindOf(one) !== "" && white < WORD_GAP * one.size;
}

function kindOf({ text }: Glyph): string {
  if (/\p{N}/u.test(text)) return "number";
  return ARABIC.test(text) || LATIN.test(text) ? "letter" : "";
}
