import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { plainLetters } from "./glyph.ts";
import { type DrawnLetter, type LettersByMarks, lettersByMarks } from "./letters-by-marks.ts";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A glyph as its font has it; `width` in units of the font. */
export interface FontGlyph {
  readonly text: string;
  readonly width: number;
  readonly space: boolean;
}

/** Stands for a glyph of which the font does not say what it is. */
const NAMELESS = "\uFFFD";
const CONTROL = /^\p{Cc}+$/u;

/**
 * What the glyphs of a page are. A glyph that is missing in its font's table of letters comes from the library with its number as its letter: a
 * vowel mark as `O`, an alef as the digit 1. ReportLab numbers the digits of its fonts by their own letters, and names them.
 * `byMarks` is that of the whole file: it learns from each page.
 */
export function fontLetters(
  page: PDFPageProxy,
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  byMarks: LettersByMarks = lettersByMarks(),
): (item: unknown, font: string) => FontGlyph {
  const named = namesOf(fnArray, argsArray);
  const tables = new Map<string, ReadonlySet<number> | null>();
  const asNamed = (item: unknown, font: string): FontGlyph => {
    if (typeof item !== "object" || item === null) return { text: "", width: 0, space: false };
    const said = "unicode" in item && typeof item.unicode === "string" ? item.unicode : "";
    const table = tables.get(font) ?? tableOf(page, font);
    tables.set(font, table);
    const isUnnamed = table === null || !table.has(codeOf(item) ?? -1);
    const nameless =
      CONTROL.test(said) || (isUnnamed && named.has(font) && isOwnNumber(item, said));
    const width = "width" in item && typeof item.width === "number" ? item.width : 0;
    return {
      text: nameless && said.trim() !== "" ? NAMELESS : said,
      width,
      space: "isSpace" in item && item.isSpace === true,
    };
  };
  byMarks.learn(
    shownIn(fnArray, argsArray).flatMap(({ item, font }): readonly DrawnLetter[] => {
      const code = typeof item === "object" && item !== null ? codeOf(item) : null;
      if (code === null) return [];
      const { text, width } = asNamed(item, font);
      return [
        { font, code, text: text === NAMELESS ? null : plainLetters(text), hasRoom: width > 0 },
      ];
    }),
  );
  return (item, font) => {
    const glyph = asNamed(item, font);
    if (glyph.text !== NAMELESS || typeof item !== "object" || item === null) return glyph;
    return { ...glyph, text: byMarks.of(font, codeOf(item) ?? -1) ?? NAMELESS };
  };
}

/** What a page shows, glyph by glyph in the order of drawing, with the font of each. */
function shownIn(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
): readonly { readonly item: unknown; readonly font: string }[] {
  const shown: { item: unknown; font: string }[] = [];
  let font = "";
  for (const [index, op] of fnArray.entries()) {
    const args: readonly unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    if (op === OPS.setFont) font = String(args[0]);
    if (op !== OPS.showText || !Array.isArray(args[0])) continue;
    const items: readonly unknown[] = args[0];
    for (const item of items) shown.push({ item, font });
  }
  return shown;
}

function codeOf(item: object): number | null {
  return "originalCharCode" in item && typeof item.originalCharCode === "number"
    ? item.originalCharCode
    : null;
}

function isOwnNumber(item: object, text: string): boolean {
  return codeOf(item) === text.codePointAt(0);
}

/** The numbers that a font's own table names; null where the library does not give it. */
function tableOf(page: PDFPageProxy, name: string): ReadonlySet<number> | null {
  if (!page.commonObjs.has(name)) return null;
  const font: unknown = page.commonObjs.get(name);
  const own =
    typeof font === "object" && font !== null && "toUnicode" in font ? font.toUnicode : null;
  // An object with one list, which has a place for each number that the table names.
  const list: unknown = Object.values(own ?? {}).find((value) => Array.isArray(value));
  return Array.isArray(list) ? new Set(Object.keys(list).map(Number)) : null;
}

/** Fonts of which most glyphs have another letter than their number: they name their glyphs by a table. */
function namesOf(fnArray: readonly number[], argsArray: readonly unknown[]): ReadonlySet<string> {
  const own = new Map<string, { same: number; all: number }>();
  for (const { item, font } of shownIn(fnArray, argsArray)) {
    if (typeof item !== "object" || item === null || !("unicode" in item)) continue;
    const count = own.get(font) ?? { same: 0, all: 0 };
    own.set(font, count);
    count.all += 1;
    if (isOwnNumber(item, String(item.unicode))) count.same += 1;
  }
  return new Set([...own].filter(([, { same, all }]) => same * 2 < all).map(([name]) => name));
}
