import type { FeatureCollection } from "geojson";
import type { InterfaceLanguage } from "@tarjih/i18n";
import { html, trusted } from "../markup/html.ts";
import { dossierData } from "../render.ts";
import { buildScene } from "../scene/scene.ts";
import type { Scene } from "../scene/scene.ts";
import type { Assets, DossierInput } from "../scene/data.ts";
import type { Drawing } from "./drawing.ts";
import { framed } from "./frame.ts";
import type { Framed } from "./frame.ts";
import { PALETTE } from "./palette.ts";
import { lineageDrawing } from "./lineage-drawing.ts";
import { mapDrawing } from "./map-drawing.ts";
import type { Measure } from "./pen.ts";
import { PICTURE_SIZES } from "./size.ts";
import type { PictureSize } from "./size.ts";
import { spreadDrawing } from "./spread-drawing.ts";
import { timelineDrawing } from "./timeline-drawing.ts";

/** Which pictures are asked for. */
export interface PicturesAsked {
  readonly langs: readonly InterfaceLanguage[];
  readonly sizes: readonly PictureSize["name"][];
  /** Under which licence they are published; null where nobody says. */
  readonly licence: string | null;
}

/** A picture whose letters are known and whose fonts are not in it yet. */
export interface Picture {
  /** Without its ending: `spread-03-killed.print.ar`. */
  readonly name: string;
  readonly size: PictureSize;
  /** In units of the drawing. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for whoever does not see it. */
  readonly words: string;
  /** Everything that is written in it. */
  readonly letters: string;
  /** The file, with these `@font-face` rules in it. */
  readonly svg: (fonts: string) => string;
}

/** What pictures are made with: how wide letters are, and coasts and borders of the world. */
export interface PictureAssets extends Assets {
  readonly measure: Measure;
  readonly outlines: FeatureCollection;
}

/** Where the fonts of the file are missing, those that a machine is likely to have. */
const FAMILIES = `'Tarjih Text','Noto Naskh Arabic','Geeza Pro','Segoe UI',Tahoma,'DejaVu Sans',sans-serif`;

/**
 * Every chart of the case as a file of its own, in each language and size, with title, source and licence. Names are taken
 * out first. The same case gives the same bytes.
 */
export function* renderPictures(
  input: DossierInput,
  asked: PicturesAsked,
  { measure, outlines, ...assets }: PictureAssets,
): Generator<Picture> {
  const scene = buildScene(dossierData(input, assets));
  for (const lang of asked.langs) {
    for (const drawing of drawingsOf(scene, outlines, lang)) {
      for (const size of PICTURE_SIZES.filter(({ name }) => asked.sizes.includes(name))) {
        const pen = { lang, measure, letter: size.letter };
        for (const part of framed(scene, drawing, { pen, size, licence: asked.licence })) {
          yield picture(drawing, part, size, lang);
        }
      }
    }
  }
}

/** All charts of a case: those of its questions in the order of the ledger, then times, origins and places. */
function* drawingsOf(
  scene: Scene,
  outlines: FeatureCollection,
  lang: InterfaceLanguage,
): Generator<Drawing> {
  const { questions } = scene.data.weighing;
  const digits = String(questions.length).length;
  for (const [at, question] of questions.entries()) {
    const number = String(at + 1).padStart(digits, "0");
    const drawing = spreadDrawing(scene, question, `spread-${number}-${question.measure}`, lang);
    if (drawing !== null) yield drawing;
  }
  const whole = [
    timelineDrawing(scene, lang),
    lineageDrawing(scene, lang),
    mapDrawing(scene, outlines, lang),
  ];
  for (const drawing of whole) if (drawing !== null) yield drawing;
}

/** A framed part as a file. */
export function picture(
  drawing: Drawing,
  { part, of, width, height, title, description, body }: Framed,
  size: PictureSize,
  lang: InterfaceLanguage,
): Picture {
  const { millimetres } = size;
  const mm = (units: number): string =>
    `${Math.round((units / width) * (millimetres ?? 0) * 10) / 10}mm`;
  const [w, h] = millimetres === null ? [width, height] : [mm(width), mm(height)];
  const name = [drawing.name, ...(of === 1 ? [] : [`part${part}`]), size.name, lang].join(".");
  return {
    name,
    size,
    width,
    height,
    words: description,
    letters: lettersOf(body.markup),
    svg: (fonts) =>
      html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${width} ${height}"
        width="${w}"
        height="${h}"
        lang="${lang}"
        role="img"
        aria-labelledby="title"
        aria-describedby="description"
        font-family="${trusted(FAMILIES)}"
      >
        <title id="title">${title}</title>
        <desc id="description">${description}</desc>
        <defs>
          <style>
            ${trusted(fonts)}
          </style>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45) scale(${size.letter / 13})"
          >
            <path d="M0 0H6V6H0Z" fill="${PALETTE.paper}"></path>
            <path d="M1.5 0V6" stroke="${PALETTE.said}" stroke-width="2"></path>
          </pattern>
        </defs>
        <path d="M0 0H${width}V${height}H0Z" fill="${PALETTE.paper}"></path>
        ${body}
      </svg> `.markup,
  };
}

/** What stands between the tags; a mark that was escaped is there as itself. */
function lettersOf(markup: string): string {
  const written = markup.match(/(?<=>)[^<>]+(?=<\/text>)/g) ?? [];
  return [...new Set(`${written.join("")}&<>"'`)].toSorted().join("");
}
