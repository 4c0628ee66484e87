import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { matrixOf, plainLetters, times } from "./glyph.ts";
import type { Glyph, Matrix } from "./glyph.ts";
import { fontLetters } from "./font-letters.ts";
import { turnOf, turnOfMost, type Turn } from "./letter-turn.ts";
import type { LettersByMarks } from "./letters-by-marks.ts";
import {
  clippedTo,
  covering,
  coveringRect,
  INK,
  isInked,
  withAlpha,
  withHidden,
} from "./hidden-glyphs.ts";
import type { Cover, Ink } from "./hidden-glyphs.ts";
import { ALL_SHOWN } from "./shown-layers.ts";
import type { IsShown } from "./shown-layers.ts";
import { boxIn } from "./picture-box.ts";
import type { PictureBox } from "./picture-box.ts";

/** What a page draws: its glyphs, how many others lie on their side or head, and whether there are pictures. */
export interface DrawnPage {
  readonly glyphs: readonly Glyph[];
  readonly sideways: number;
  /** How the page was turned, clockwise from how its file has it, so that most of its letters stand upright. */
  readonly rotation: number;
  /** Width and height of the page as turned. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly pictures: boolean;
  /** Letters in layers that are switched off; they are not among the glyphs. */
  readonly unshown: number;
  /** Where each picture stands, in points from the upper left corner of the page. */
  readonly boxes: readonly PictureBox[];
}

/**
 * Glyphs of one page above which it is no page: a newspaper's full one has some 20,000. It is not read at all,
 * as its text could be cut in the middle of a number.
 */
const MOST_GLYPHS = 200_000;

/** Part of an em below which a glyph takes no room. */
const NO_ROOM = 0.01;

const MARK = /^\p{Mn}+$/u;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Of fonts that say none: a thousand units an em. */
const FONT_SCALE = 0.001;

interface State {
  readonly ctm: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly hScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly ink: Ink;
}

const START: Omit<State, "ctm"> = {
  font: "",
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  ink: INK,
};

/** What a page draws, turned so that its letters stand upright: scanned, or printed across, it may lie in its file in any way. */
export async function drawnGlyphs(
  page: PDFPageProxy,
  byMarks?: LettersByMarks,
  isShown: IsShown = ALL_SHOWN,
): Promise<DrawnPage> {
  const { drawn, turn } = await drawnAs(page, page.rotate, byMarks, isShown);
  if (turn === 0) return drawn;
  return (await drawnAs(page, (page.rotate + turn) % 360, byMarks, isShown)).drawn;
}

/** Follows the state of graphics and text through everything that a page draws, on paper that is turned so. */
async function drawnAs(
  page: PDFPageProxy,
  rotation: number,
  byMarks: LettersByMarks | undefined,
  isShown: IsShown,
): Promise<{ readonly drawn: DrawnPage; readonly turn: Turn }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const paper = page.getViewport({ scale: 1, rotation });
  const view = matrixOf(paper.transform) ?? IDENTITY;
  const glyphs: Glyph[] = [];
  const letters = fontLetters(page, fnArray, argsArray, byMarks);
  const saved: State[] = [];
  let state: State = { ...START, ctm: view };
  let line = IDENTITY;
  let x = 0;
  let y = 0;
  const turns = new Map<Turn, number>();
  let pictures = false;
  let unshown = 0;
  // One for each marked stretch that is open: whether the layer that it names is switched off.
  const marked: boolean[] = [];
  const boxes: PictureBox[] = [];
  const covers: Cover[] = [];
  let isClipNext = false;
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  // A line's start is kept apart from the pen, which moves with each glyph.
  let startX = 0;
  let startY = 0;
  const moveTo = (dx: number, dy: number): void => {
    startX += dx;
    startY += dy;
    x = startX;
    y = startY;
  };
  const show = (items: readonly unknown[]): void => {
    const scale = fontScale(page, state.font);
    const base = times(state.ctm, line);
    let pen = 0;
    for (const item of items) {
      if (typeof item === "number") {
        pen -= (item * state.size) / 1000;
        continue;
      }
      const { text, width, space } = letters(item, state.font);
      const isOff = marked.includes(true);
      if (isOff && text.trim() !== "") unshown += 1;
      const spacing = state.charSpacing + (space ? state.wordSpacing : 0);
      const advance = width * state.size * scale;
      if (glyphs.length >= MOST_GLYPHS) throw new RangeError("a page with too many letters");
      const [a, b, c, d, e, f] = base;
      const across = a * x + c * (y + state.rise) + e;
      const stretch = a * state.hScale;
      const size = Math.abs(state.size) * Math.hypot(c, d);
      const em = state.size < 0 ? -1 : 1;
      const lies = turnOf([stretch * em, b * em, c, d * em, e, f]);
      if (text.trim() !== "" && !isOff) turns.set(lies, (turns.get(lies) ?? 0) + 1);
      if (lies === 0 && !isOff) {
        const from = across + stretch * pen;
        const to = across + stretch * (pen + advance);
        const at = b * (x + pen * state.hScale) + d * (y + state.rise) + f;
        const plain = plainLetters(text);
        const x0 = Math.min(from, to);
        const x1 = Math.max(from, to);
        // A mark that the font has no name for comes as any letter (`O`), and takes no room.
        const nameless = x1 - x0 < NO_ROOM * size && !MARK.test(plain);
        const order = glyphs.length;
        const glyph: Glyph = { text: plain, x0, x1, y: at, order, size };
        if (!nameless) glyphs.push(isInked(state.ink) ? glyph : { ...glyph, hidden: true });
      }
      pen += advance + spacing;
    }
    x += pen * state.hScale;
  };
  for (const [index, op] of fnArray.entries()) {
    const args: readonly unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    const n = (at: number): number => Number(args[at] ?? 0);
    switch (op) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore:
        restore();
        break;
      case OPS.transform:
        state = { ...state, ctm: times(state.ctm, matrixOf(args) ?? IDENTITY) };
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(state);
        state = { ...state, ctm: times(state.ctm, matrixOf(args[0]) ?? IDENTITY) };
        state = { ...state, ink: clippedTo(state.ink, args[1], state.ctm) };
        break;
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.beginText:
      case OPS.setTextMatrix:
        line =
          op === OPS.beginText
            ? IDENTITY
            : (matrixOf(args.length === 1 ? args[0] : args) ?? IDENTITY);
        startX = startY = x = y = 0;
        break;
      case OPS.moveText:
        moveTo(n(0), n(1));
        break;
      case OPS.setLeadingMoveText:
        state = { ...state, leading: n(1) };
        moveTo(n(0), n(1));
        break;
      case OPS.nextLine:
        moveTo(0, state.leading);
        break;
      case OPS.setFont:
        state = { ...state, font: String(args[0]), size: n(1) };
        break;
      case OPS.setCharSpacing:
        state = { ...state, charSpacing: n(0) };
        break;
      case OPS.setWordSpacing:
        state = { ...state, wordSpacing: n(0) };
        break;
      case OPS.setHScale:
        state = { ...state, hScale: n(0) / 100 };
        break;
      case OPS.setLeading:
        state = { ...state, leading: -n(0) };
        break;
      case OPS.setTextRise:
        state = { ...state, rise: n(0) };
        break;
      case OPS.setTextRenderingMode:
        state = { ...state, ink: { ...state.ink, mode: n(0) } };
        break;
      case OPS.setGState:
        state = { ...state, ink: withAlpha(state.ink, args[0]) };
        break;
      case OPS.clip:
      case OPS.eoClip:
        isClipNext = true;
        break;
      case OPS.constructPath:
        // A path that clips is said to do so before it comes.
        if (isClipNext) state = { ...state, ink: clippedTo(state.ink, args[2], state.ctm) };
        else if (!marked.includes(true)) covers.push(...coveringRect(args, state, glyphs.length));
        isClipNext = false;
        break;
      case OPS.beginMarkedContent:
        marked.push(false);
        break;
      case OPS.beginMarkedContentProps:
        marked.push(args[0] === "OC" && !isShown(args[1]));
        break;
      case OPS.endMarkedContent:
        marked.pop();
        break;
      case OPS.showText:
        show(Array.isArray(args[0]) ? args[0] : []);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        if (marked.includes(true)) break;
        pictures = true;
        boxes.push(boxIn(state.ctm));
        // A mask lets through what lies under it.
        if (op !== OPS.paintImageMaskXObject) {
          covers.push(...(await covering(page, args[0], state, glyphs.length)));
        }
        break;
      default:
        break;
    }
  }
  const all = turns.values().reduce((sum, count) => sum + count, 0);
  const sideways = all - (turns.get(0) ?? 0);
  const { width, height } = paper;
  const seen = { glyphs: withHidden(glyphs, covers), sideways, pictures, boxes, unshown };
  return { drawn: { ...seen, rotation, paper: { width, height } }, turn: turnOfMost(turns) };
}

function fontScale(page: PDFPageProxy, name: string): number {
  if (!page.commonObjs.has(name)) return FONT_SCALE;
  const font: unknown = page.commonObjs.get(name);
  const matrix =
    typeof font === "object" && font !== null && "fontMatrix" in font
      ? matrixOf(font.fontMatrix)
      : null;
  return matrix?.[0] ?? FONT_SCALE;
}
