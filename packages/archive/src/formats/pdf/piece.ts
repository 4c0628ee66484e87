/** A glyph's letters with their marks, or a space. */
export interface Piece {
  readonly text: string;
  /** Its place among the glyphs as drawn; none for a space that is told by a gap. */
  readonly order?: number;
}

/** Which letters were read last: they decide how the signs within a number are set. */
export type Strong = "arabic" | "latin" | null;

/** What decides the order beside the pieces. */
export interface OrderContext {
  /** The letters that were read last in the same paragraph. */
  readonly before: Strong;
  /** The page draws its runs in the order of reading (LibreOffice), not from left to right (Chromium). */
  readonly drawnAsRead: boolean;
}

export type PieceKind = "rtl" | "ltr" | "digit" | "space" | "other";

const ARABIC_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /^[0-9٠-٩۰-۹]+$/u;

/** The kind at a place of a row; `other` beyond its ends. */
export function kindAt(seen: readonly Piece[], at: number): PieceKind {
  const text = seen[at]?.text;
  if (text === undefined) return "other";
  if (text === " ") return "space";
  if (DIGIT.test(text)) return "digit";
  if (LETTER.test(text)) return ARABIC_LETTER.test(text) ? "rtl" : "ltr";
  return "other";
}

/** The letters that a text ends with, signs and digits aside. */
export function lastStrong(text: string): Strong {
  const letter = text.match(/\p{L}(?=\P{L}*$)/u)?.[0];
  if (letter === undefined) return null;
  return ARABIC_LETTER.test(letter) ? "arabic" : "latin";
}
