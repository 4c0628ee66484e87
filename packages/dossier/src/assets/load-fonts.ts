import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import type { FontFace } from "../scene/data.ts";

const SANS = "ibm-plex-sans-arabic";
const BOOK = "amiri";
/** Own name, so that a face of the same name on the reader's machine never stands in for it. */
const FAMILY = "Tarjih Text";
/** Amiri is drawn small for its size: at this share its Arabic is as tall as the Latin beside it. */
const BOOK_SIZE = 116;

interface Source {
  readonly face: string;
  readonly subset: "arabic" | "latin";
  /** Weight of the file, and the weight that it stands for. */
  readonly weight: number;
  readonly as: number;
  readonly size?: number;
}

/** Text and headings; two weights keep the file under 200 kB of fonts. */
const SCREEN: readonly Source[] = [
  { face: SANS, subset: "arabic", weight: 400, as: 400 },
  { face: SANS, subset: "latin", weight: 400, as: 400 },
  { face: SANS, subset: "arabic", weight: 600, as: 600 },
  { face: SANS, subset: "latin", weight: 600, as: 600 },
];

const PAPER: readonly Source[] = [
  { face: BOOK, subset: "arabic", weight: 400, as: 400, size: BOOK_SIZE },
  { face: BOOK, subset: "arabic", weight: 700, as: 600, size: BOOK_SIZE },
  { face: SANS, subset: "latin", weight: 400, as: 400 },
  { face: SANS, subset: "latin", weight: 600, as: 600 },
];

/**
 * IBM Plex Sans Arabic as base64: at 13 px its joined letters and digits stay open where Amiri, a
 * book face, closes up. Throws where the font package is not installed.
 */
export function loadFonts(): readonly FontFace[] {
  return SCREEN.map(load);
}

/**
 * Amiri for Arabic on paper: it reads well at print sizes, and it joins lam and alef from two glyphs, so that
 * programs that read the text of a PDF get both letters in their order (`إلى`, not `إىل`).
 */
export function loadPaperFonts(): readonly FontFace[] {
  return PAPER.map(load);
}

/** The fonts of the pages as files that any program reads: for a browser on a machine that has none. */
export function loadPlainFonts(): Promise<readonly Uint8Array[]> {
  return Promise.all(
    loadFonts().map(({ woff2 }) =>
      subsetFont(Buffer.from(woff2, "base64"), undefined, {
        targetFormat: "sfnt",
        keepAllGlyphs: true,
      }),
    ),
  );
}

function load({ face, subset, weight, as, size }: Source): FontFace {
  const require = createRequire(import.meta.url);
  const folder = `@fontsource/${face}`;
  const ranges: unknown = JSON.parse(
    readFileSync(require.resolve(`${folder}/unicode.json`), "utf8"),
  );
  const file = require.resolve(`${folder}/files/${face}-${subset}-${weight}-normal.woff2`);
  return {
    family: FAMILY,
    weight: as,
    range: rangeOf(ranges, subset),
    woff2: readFileSync(file).toString("base64"),
    ...(size === undefined ? {} : { size }),
  };
}

/** The characters of a subset as CSS writes them; all of them where the package does not say. */
function rangeOf(ranges: unknown, subset: string): string {
  const found: unknown =
    typeof ranges === "object" && ranges !== null ? Reflect.get(ranges, subset) : undefined;
  return typeof found === "string" ? found : "U+0-10FFFF";
}
