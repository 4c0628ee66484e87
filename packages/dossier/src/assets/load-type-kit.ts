import { Blob, Buffer as Letters, Face, Font, shape } from "harfbuzzjs";
import subsetFont from "subset-font";
import type { FontFace } from "../scene/data.ts";
import { fontFace } from "../style/style.ts";
import { loadFonts } from "./load-fonts.ts";

/** What pictures need of fonts. */
export interface TypeKit {
  /** Width of a line in letters' heights, its letters joined as the fonts of the pictures join them. */
  readonly measure: (text: string, bold: boolean) => number;
  /** The `@font-face` rules for these letters, with fonts of these letters alone inside. */
  readonly embed: (letters: string) => Promise<string>;
}

const BOLD = 600;
/** A letter that no font of ours has: about as wide as most. */
const UNKNOWN = 0.62;
/** In every picture, so that most have the same letters and their fonts are cut once: digits, Latin and Arabic letters, marks. */
const USUAL = [
  [0x20, 0x7e],
  [0x621, 0x63a],
  [0x640, 0x652],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
  .map((code) => String.fromCharCode(code))
  .join("")
  .concat("«»“”–…·،؛؟≈≥≤×");
/** Runs in the Arabic font; a space belongs to what it stands in. */
const RUNS =
  /[\p{Script=Arabic}\u0600-\u06ff\u0640\u064b-\u0655 ]+|[^\p{Script=Arabic}\u0600-\u06ff ]+/gu;
/** Marks of direction take no room. */
const UNSEEN = /[\u061c\u200c-\u200f\u2066-\u2069]/g;

interface Loaded {
  readonly face: FontFace;
  readonly woff2: Uint8Array;
  readonly width: (run: string) => number;
}

let kit: Promise<TypeKit> | undefined;

/** Measures and cuts the fonts of the dossier; read once. */
export function loadTypeKit(): Promise<TypeKit> {
  kit ??= load();
  return kit;
}

async function load(): Promise<TypeKit> {
  const faces = await Promise.all(loadFonts().map(opened));
  const seen = new Map<string, number>();
  const measure = (text: string, bold: boolean): number => {
    const key = `${bold ? "b" : "r"}${text}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const [arabic, latin] = faces.filter(({ face }) => (face.weight === BOLD) === bold);
    let width = 0;
    for (const [run] of text.replace(UNSEEN, "").matchAll(RUNS)) {
      const isArabic = /[\p{Script=Arabic}]/u.test(run);
      width += (isArabic ? arabic : latin)?.width(run) ?? run.length * UNKNOWN;
    }
    seen.set(key, width);
    return width;
  };
  const made = new Map<string, Promise<string>>();
  const embed = (letters: string): Promise<string> => {
    const all = [...new Set(USUAL + letters)].toSorted().join("");
    const rules = made.get(all) ?? embedded(faces, all);
    made.set(all, rules);
    return rules;
  };
  return { measure, embed };
}

async function opened(face: FontFace): Promise<Loaded> {
  const woff2 = Buffer.from(face.woff2, "base64");
  const whole = await subsetFont(woff2, undefined, { targetFormat: "sfnt", keepAllGlyphs: true });
  const sfnt = new ArrayBuffer(whole.byteLength);
  new Uint8Array(sfnt).set(whole);
  const known = new Face(new Blob(sfnt));
  const font = new Font(known);
  return {
    face,
    woff2,
    width: (run) => {
      const letters = new Letters();
      letters.addText(run);
      letters.guessSegmentProperties();
      shape(font, letters);
      const places = letters.getGlyphPositions();
      return letters
        .getGlyphInfos()
        .reduce(
          (sum, { codepoint }, at) =>
            sum + (codepoint === 0 ? UNKNOWN : (places[at]?.xAdvance ?? 0) / known.upem),
          0,
        );
    },
  };
}

async function embedded(faces: readonly Loaded[], letters: string): Promise<string> {
  const rules: string[] = [];
  for (const { face, woff2 } of faces) {
    const cut = await subsetFont(woff2, letters, { targetFormat: "woff2" });
    rules.push(fontFace({ ...face, woff2: Buffer.from(cut).toString("base64") }));
  }
  return rules.join("\n");
}
