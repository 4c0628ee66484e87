import { ImageKind, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Glyph, Matrix } from "./glyph.ts";
import { boxIn, isIn, shared } from "./picture-box.ts";
import type { PictureBox } from "./picture-box.ts";

/** How what is drawn shows: what the state of graphics says of it. */
export interface Ink {
  /** How text is rendered; 3 is without ink, 7 as a clip alone. */
  readonly mode: number;
  /** 0 lets everything through. */
  readonly fill: number;
  readonly stroke: number;
  /** Colours are laid on what is there, not mixed with it. */
  readonly plain: boolean;
  /** Beyond it nothing shows; null is the page. */
  readonly clip: PictureBox | null;
}

/** What a page starts with. */
export const INK: Ink = Object.freeze({ mode: 0, fill: 1, stroke: 1, plain: true, clip: null });

/** A picture that lets nothing through, drawn after so many glyphs. */
export interface Cover {
  readonly box: PictureBox;
  readonly after: number;
}

const STROKED = new Set([1, 2, 5, 6]);
const FILLED = new Set([0, 2, 4, 6]);

/** Whether text shows: programs that recognise letters lay them over a scan without ink. */
export function isInked({ mode, fill, stroke }: Ink): boolean {
  return (FILLED.has(mode) && fill > 0) || (STROKED.has(mode) && stroke > 0);
}

/** The ink with what a dictionary of the state of graphics says of it. */
export function withAlpha(ink: Ink, said: unknown): Ink {
  let next = ink;
  for (const pair of listOf(said)) {
    const [key, value] = listOf(pair);
    if (key === "ca" && typeof value === "number") next = { ...next, fill: value };
    if (key === "CA" && typeof value === "number") next = { ...next, stroke: value };
    if (key === "BM") next = { ...next, plain: value === "source-over" };
  }
  return next;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The ink within a path too, of which the corners are told. */
export function clippedTo(ink: Ink, corners: unknown, ctm: Matrix): Ink {
  const isList = Array.isArray(corners) || ArrayBuffer.isView(corners);
  const [x0, y0, x1, y1] = isList ? Object.values(corners).map(Number) : [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return ink;
  const box = boxIn(ctm, [x0, y0, x1, y1]);
  return { ...ink, clip: ink.clip === null ? box : shared(ink.clip, box) };
}

/** What a picture covers: nothing where it is drawn with alpha, mixed with what is under it, or cannot be opened. */
export async function covering(
  page: PDFPageProxy,
  picture: unknown,
  { ctm, ink }: { readonly ctm: Matrix; readonly ink: Ink },
  after: number,
): Promise<readonly Cover[]> {
  if (after === 0 || ink.fill < 1 || !ink.plain) return [];
  if (!(await isOpaque(page, picture))) return [];
  const box = boxIn(ctm);
  return [{ box: ink.clip === null ? box : shared(box, ink.clip), after }];
}

/** What a filled rectangle covers: the bar that somebody laid over a name, with the name still under it. */
export function coveringRect(
  [op, data, corners]: readonly unknown[],
  { ctm, ink }: { readonly ctm: Matrix; readonly ink: Ink },
  after: number,
): readonly Cover[] {
  if (after === 0 || ink.fill < 1 || !ink.plain || !FILLS.has(Number(op))) return [];
  if (!isRectangle(data)) return [];
  const { clip } = clippedTo(ink, corners, ctm);
  return clip === null ? [] : [{ box: clip, after }];
}

const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** A path of four corners that goes along the edges of the page; what any other one covers is less than its corners say. */
function isRectangle(data: unknown): boolean {
  const path: unknown = Array.isArray(data) ? data[0] : data;
  if (!ArrayBuffer.isView(path)) return false;
  const numbers = Object.values(path).map(Number);
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const [step, x = NaN, y = NaN] = numbers.slice(at, at + 3);
    // A path that is closed ends so.
    if (step === CLOSE && at + 1 === numbers.length) break;
    if (step !== MOVE && step !== LINE) return false;
    points.push([x, y]);
  }
  const turns = points
    .slice(1)
    .every(([x, y], at) => x === points[at]?.[0] || y === points[at]?.[1]);
  return points.length >= 4 && points.length <= 5 && turns;
}

/** Steps of a path as the library writes it. */
const [MOVE, LINE, CLOSE] = [0, 1, 4];

async function isOpaque(page: PDFPageProxy, picture: unknown): Promise<boolean> {
  const image = typeof picture === "string" ? await imageNamed(page, picture) : picture;
  const kind = typeof image === "object" && image !== null && "kind" in image ? image.kind : null;
  return kind === ImageKind.GRAYSCALE_1BPP || kind === ImageKind.RGB_24BPP;
}

/** Pictures come after the list of what is drawn; one that cannot be opened comes as null. */
function imageNamed(page: PDFPageProxy, name: string): Promise<unknown> {
  const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

/** Covers that are looked at, the largest first: a map may be drawn in thousands of tiles. */
const MOST_COVERS = 200;
/** Part of an em by which the middle of a letter stands over its baseline. */
const MIDDLE = 0.3;

/** Glyphs with a mark on those that a later picture covers. */
export function withHidden(glyphs: readonly Glyph[], covers: readonly Cover[]): readonly Glyph[] {
  if (covers.length === 0) return glyphs;
  const area = ({ box }: Cover): number => box.width * box.height;
  const largest = covers.toSorted((a, b) => area(b) - area(a)).slice(0, MOST_COVERS);
  return glyphs.map((glyph) => {
    const { x0, x1, y, size, order } = glyph;
    const [across, down] = [(x0 + x1) / 2, y - MIDDLE * size];
    const isCovered = largest.some(({ box, after }) => order < after && isIn(box, across, down));
    return isCovered ? { ...glyph, hidden: true } : glyph;
  });
}
