import type { PageLine } from "./page-lines.ts";

/** A line of a page with its place in the text that was made of the page. */
export interface PlacedLine {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number;
}

/** The hyphen at the end of a line goes where its word is made whole. */
const HYPHEN = /[-\u00AD\u2010]$/u;

/** Finds the lines of a page in its text, one after the other; headers and page numbers are not in it. */
export function placedLines(lines: readonly PageLine[], text: string): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let at = 0;
  for (const line of lines) {
    while (isWhite(text[at])) at += 1;
    const length = lengthAt(text, at, line.text);
    if (length === 0) continue;
    const end = at + length;
    // The page number 1 is not the beginning of 14.
    const isWhole = end === text.length || isWhite(text[end]) || length < line.text.length;
    if (!isWhole) continue;
    placed.push({ line, start: at, end });
    at = end;
  }
  return placed;
}

/** How much of a line stands at a place of the text: all, all but its hyphen, or nothing. */
function lengthAt(text: string, at: number, line: string): number {
  if (text.startsWith(line, at)) return line.length;
  const part = line.replace(HYPHEN, "");
  return text.startsWith(part, at) ? part.length : 0;
}

function isWhite(letter: string | undefined): boolean {
  return letter !== undefined && letter.trim() === "";
}
