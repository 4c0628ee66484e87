/** One drawn glyph; lengths in points, x to the right, y downwards from the page's top. */
export interface Glyph {
  /** What the font says it means, in logical order; several letters for a ligature. */
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the baseline. */
  readonly y: number;
  /** Its place among the glyphs as drawn. */
  readonly order: number;
  /** Height of an em. */
  readonly size: number;
  /** The page does not show it: it is drawn without ink, or a picture lies over it. */
  readonly hidden?: true;
}

/** Glyphs on one baseline, left to right. */
export interface Row {
  readonly glyphs: readonly Glyph[];
  readonly y: number;
  /** Of most of its glyphs. */
  readonly size: number;
}

const PRESENTATION = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/gu;

/**
 * Undoes presentation forms and Latin ligatures, and nothing else: full NFKC makes `120²` (a note's mark)
 * the number 1202.
 */
export function plainLetters(text: string): string {
  return text.replaceAll(PRESENTATION, (form) => form.normalize("NFKC").trim());
}

/** Half of a matrix of PDF: `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that does `inner` first. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** A matrix of any list of six numbers; null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null;
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : Array.from(Object.values(value).map(Number));
  const [a, b, c, d, e, f] = list.map(Number);
  const all = [a, b, c, d, e, f];
  if (all.some((n) => n === undefined || !Number.isFinite(n))) return null;
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
}
