import { visualUnits } from "./bidi.ts";
import type { Screen } from "./screen.ts";
import { cellsOf, displayWidth } from "./width.ts";

/** Text with one way of painting. */
export interface Piece {
  readonly text: string;
  readonly paint: ((text: string) => string) | null;
}

/** Pieces as lines of at most `cells`, broken at spaces; a piece may run over several lines. */
export function wrapPieces(pieces: readonly Piece[], cells: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const close = (): void => {
    // The space at which a line breaks is not printed.
    lines.push(line.at(-1)?.text === " " ? line.slice(0, -1) : line);
    line = [];
    used = 0;
  };
  for (const word of words(pieces)) {
    const width = displayWidth(word.map(({ text }) => text).join(""));
    const blank = word.every(({ text }) => text === " ");
    if (used + width > cells && used > 0) {
      close();
      if (blank) continue;
    }
    for (const piece of word) {
      for (const part of broken(piece, cells - used, cells)) {
        if (part === null) close();
        else {
          line.push(part);
          used += displayWidth(part.text);
        }
      }
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Runs of pieces between spaces, each space by itself. */
function words(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  let open: Piece[] = [];
  for (const { text, paint } of pieces) {
    for (const part of text.split(/( )/u)) {
      if (part === "") continue;
      if (part !== " ") {
        open.push({ text: part, paint });
        continue;
      }
      if (open.length > 0) found.push(open);
      open = [];
      found.push([{ text: part, paint }]);
    }
  }
  if (open.length > 0) found.push(open);
  return found;
}

/** A piece cut where it is wider than a line; null stands for a new line. */
function* broken({ text, paint }: Piece, room: number, cells: number): Generator<Piece | null> {
  let part = "";
  let used = 0;
  let left = room;
  if (displayWidth(text) <= left) {
    yield { text, paint };
    return;
  }
  for (const character of text) {
    const more = cellsOf(character);
    if (used + more > left && part !== "") {
      yield { text: part, paint };
      yield null;
      part = "";
      used = 0;
      left = cells;
    }
    part += character;
    used += more;
  }
  yield { text: part, paint };
}

/** A line as the terminal should get it, painted; `base` is the direction of its paragraph. */
export function styledLine(line: readonly Piece[], base: "ltr" | "rtl", screen: Screen): string {
  if (screen.bidi === "logical") return joined(line).map(painted).join("");
  const text = line.map((piece) => piece.text).join("");
  const paints = line.flatMap((piece) =>
    Array.from({ length: piece.text.length }, () => piece.paint),
  );
  const units = visualUnits(text, base).map(({ unit, index }) => ({
    text: unit,
    paint: paints[index] ?? null,
  }));
  const shown = joined(units).map(painted).join("");
  // Nobody else puts a right-to-left line to the right.
  return base === "rtl"
    ? " ".repeat(Math.max(0, screen.columns - displayWidth(text))) + shown
    : shown;
}

/** Neighbours that are painted alike as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: { text: string; readonly paint: Piece["paint"] }[] = [];
  for (const { text, paint } of pieces) {
    const last = out.at(-1);
    if (last !== undefined && last.paint === paint) last.text += text;
    else out.push({ text, paint });
  }
  return out;
}

function painted({ text, paint }: Piece): string {
  return paint === null ? text : paint(text);
}
