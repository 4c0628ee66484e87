import type { Aside, Reading } from "@tarjih/reading";
import { hasRightToLeft } from "./bidi.ts";
import type { SourceNames } from "./figure-words.ts";
import { shownControls } from "./harmless.ts";
import { marksOf, SIGNS, type Mark, type MarkKind } from "./marks.ts";
import type { Screen } from "./screen.ts";
import { styledLine, wrapPieces, type Piece } from "./styled.ts";
import { wrap } from "./width.ts";
import { ordered } from "./screen.ts";

/** The text of a report with what was understood marked in it, a legend and the counts, as lines. */
export function markedText(
  reading: Reading,
  text: string,
  asides: readonly Aside[],
  names: SourceNames,
  screen: Screen,
): readonly string[] {
  const marks = marksOf(reading, asides, names, screen);
  const lines: string[] = [];
  let at = 0;
  for (const { start, end } of linesOf(text)) {
    while (at < marks.length && (marks[at]?.end ?? 0) <= start) at++;
    const own: Mark[] = [];
    for (let i = at; i < marks.length; i++) {
      const mark = marks[i];
      if (mark === undefined || mark.start >= end) break;
      own.push({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) });
    }
    const pieces = piecesOf(text, start, end, own, screen);
    const base = directionOf(text.slice(start, end), screen);
    for (const line of wrapPieces(pieces, screen.columns))
      lines.push(styledLine(line, base, screen));
    if (pieces.length === 0 && lines.at(-1) !== "") lines.push("");
  }
  if (lines.at(-1) === "") lines.pop();
  return [...lines, "", ...legend(reading, marks, screen)];
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  // A byte order mark belongs to the file, not to its first line.
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const { 0: newline, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) {
    yield { start, end: index };
    start = index + newline.length;
  }
  yield { start, end: text.length };
}

/** A line goes the way of its first letter. */
function directionOf(line: string, screen: Screen): "ltr" | "rtl" {
  const first = /\p{L}/u.exec(line)?.[0];
  if (first === undefined) return screen.base;
  return hasRightToLeft(first) ? "rtl" : "ltr";
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  screen: Screen,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, paint: Piece["paint"]): void => {
    const shown = shownControls(part);
    if (shown !== "") pieces.push({ text: shown, paint });
  };
  let from = start;
  for (const mark of marks) {
    add(text.slice(from, mark.start), null);
    const [open, close] = SIGNS[mark.kind];
    const paint = paintOf(mark.kind, screen);
    add(open, paint);
    add(text.slice(mark.start, mark.end), paint);
    if (mark.label !== "") add(` | ${mark.label}`, screen.paint.faint);
    add(close, paint);
    from = mark.end;
  }
  add(text.slice(from, end), null);
  return pieces.length === 1 && pieces[0]?.text.trim() === "" ? [] : pieces;
}

function paintOf(kind: MarkKind, { paint }: Screen): (text: string) => string {
  switch (kind) {
    case "figure":
      return paint.figure;
    case "unread":
      return paint.alarm;
    case "date":
      return paint.date;
    case "source":
      return paint.source;
    case "place":
      return paint.place;
    case "aside":
    case "left-out":
      return paint.faint;
  }
}

/** What the signs mean, then how many there are of each; what was not understood stands last and in red. */
function legend(reading: Reading, marks: readonly Mark[], screen: Screen): readonly string[] {
  const say = screen.say.cli.reading;
  const kinds = ["figure", "date", "source", "place", "aside", "unread", "left-out"] as const;
  const shown = kinds.filter(
    (kind) => kind !== "left-out" || marks.some((mark) => mark.kind === kind),
  );
  const signs = shown.map((kind) => {
    const [open, close] = SIGNS[kind];
    return `${open}${say.marks[kind].sign}${close} ${say.marks[kind].name}`;
  });
  const counts = say.counts({
    figures: reading.figures.length,
    dates: reading.dates.length,
    sources: reading.attributions.length,
    places: reading.places.length,
    asides: marks.filter(({ kind }) => kind === "aside").length,
    unread: marks.filter(({ kind }) => kind === "unread").length,
  });
  const hasUnread = marks.some(({ kind }) => kind === "unread");
  return [
    ...wrap(signs.join(" "), screen.columns).map((line) =>
      screen.paint.faint(ordered(line, screen)),
    ),
    ...wrap(counts, screen.columns).map((line) =>
      (hasUnread ? screen.paint.caution : screen.paint.strong)(ordered(line, screen)),
    ),
  ];
}
