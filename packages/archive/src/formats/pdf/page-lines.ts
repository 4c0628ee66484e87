import { uprightBrackets } from "./brackets.ts";
import { columns } from "./columns.ts";
import { drawnAsRead } from "./drawn-as-read.ts";
import type { Row } from "./glyph.ts";
import { lastStrong } from "./piece.ts";
import { rowText } from "./row-text.ts";

/** A row as text with where it stands on its page. */
export interface PageLine {
  readonly text: string;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
  /** Edges of its column. */
  readonly left: number;
  readonly right: number;
  /** Points from baseline to baseline above which its block has another paragraph. */
  readonly leading: number;
  /** Ranges that went downwards as they were read, and were turned. */
  readonly turned: readonly string[];
  /** Some of its letters are not shown by the page. */
  readonly hidden: boolean;
}

/** Ems from baseline to baseline within one paragraph at most, and where the block tells nothing. */
const MOST_LEADING = 2.6;
const USUAL_LEADING = 1.9;
/** Part by which rows of one paragraph may stand further apart than the closest of their block do. */
const LOOSE = 1.2;
/** Gaps below which a block tells nothing. */
const FEWEST_GAPS = 3;
/** Ems by which a line that fills its column may fall short of it: the next word did not fit. */
const SHORT = 4;
/** Ems within which two lines share an edge. */
const SAME_EDGE = 0.3;
/** Part by which sizes differ between a headline and its text. */
const OTHER_SIZE = 0.12;

const ARABIC = /\p{Script=Arabic}/u;
const HYPHENATED = /\p{Ll}[-\u00AD\u2010]$/u;

/** The rows of a page as lines in logical order. */
export function pageLines(rows: readonly Row[]): readonly PageLine[] {
  const asRead = drawnAsRead(rows);
  const lines = columns(rows).flatMap((block) => blockLines(block, asRead));
  const texts = uprightBrackets(lines.map(({ text }) => text));
  return lines.map((line, at) => ({ ...line, text: texts[at] ?? line.text }));
}

function blockLines(rows: readonly Row[], asRead: boolean): readonly PageLine[] {
  const edges = rows.map(edgesOf);
  const left = edges.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
  const right = edges.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
  const leading = leadingOf(rows);
  const lines: PageLine[] = [];
  for (const [at, row] of rows.entries()) {
    const { x0 = 0, x1 = 0 } = edges[at] ?? {};
    const lineIn = (before: PageLine | undefined): PageLine => {
      const context = { before: lastStrong(before?.text ?? ""), drawnAsRead: asRead };
      const hidden = row.glyphs.some((glyph) => glyph.hidden === true && glyph.text.trim() !== "");
      const place = { y: row.y, x0, x1, size: row.size, left, right, leading, hidden };
      return { ...rowText(row, context), ...place };
    };
    const alone = lineIn(undefined);
    const before = lines.at(-1);
    // What comes before in the same paragraph decides how a number at the start of a line is set.
    const goes = before !== undefined && goesOn(before, alone);
    const line = goes ? lineIn(before) : alone;
    if (line.text !== "") lines.push(line);
  }
  return lines;
}

/** Some fonts set lines two ems apart: the closest quarter of a block's rows tells what is usual in it. */
function leadingOf(rows: readonly Row[]): number {
  const em = rows[0]?.size ?? 0;
  const gaps = rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? row.y));
  const close = gaps.filter((gap) => gap > 0).toSorted((a, b) => a - b);
  const usual = close[Math.floor(close.length / 4)] ?? 0;
  if (close.length < FEWEST_GAPS) return USUAL_LEADING * em;
  return Math.min(LOOSE * usual, MOST_LEADING * em);
}

function edgesOf({ glyphs }: Row): { readonly x0: number; readonly x1: number } {
  const drawn = glyphs.filter(({ text }) => text.trim() !== "");
  return {
    x0: drawn.reduce((least, glyph) => Math.min(least, glyph.x0), Infinity),
    x1: drawn.reduce((most, glyph) => Math.max(most, glyph.x1), -Infinity),
  };
}

/** Lines to paragraphs: a sentence that goes over to the next line is one again. */
export function paragraphs(lines: readonly PageLine[]): string {
  let text = "";
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text += line.text;
    else if (!goesOn(before, line)) text += `\n${line.text}`;
    else if (HYPHENATED.test(text) && /^\p{Ll}/u.test(line.text)) {
      text = text.slice(0, -1) + line.text;
    } else text += ` ${line.text}`;
  }
  return text;
}

function goesOn(before: PageLine, line: PageLine): boolean {
  const em = before.size;
  if (line.y - before.y > before.leading || Math.abs(line.size - em) > OTHER_SIZE * em)
    return false;
  // A row of a table is a line of its own.
  if (before.text.includes("\t") || line.text.includes("\t")) return false;
  return whiteAt(before, line) < SHORT * em;
}

/** White that a line leaves in its column on the side where lines end, told by the edge that two lines share. */
function whiteAt(before: PageLine, line: PageLine): number {
  const near = SAME_EDGE * before.size;
  const left = before.x0 - before.left;
  const right = before.right - before.x1;
  const fromLeft = Math.abs(before.x0 - line.x0) < near;
  const fromRight = Math.abs(before.x1 - line.x1) < near;
  // Both edges alike: a block that stands in from its column, or two lines of one length by chance.
  if (fromLeft && fromRight) return Math.min(left, right) > before.size ? 0 : Math.max(left, right);
  if (fromLeft) return right;
  if (fromRight) return left;
  return ARABIC.test(before.text) ? left : right;
}
