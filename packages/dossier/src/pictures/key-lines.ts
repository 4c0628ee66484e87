import type { Html } from "../markup/html.ts";
import { html } from "../markup/html.ts";
import type { Key } from "./drawing.ts";
import { PALETTE } from "./palette.ts";
import { line, widthOf } from "./pen.ts";
import type { Pen } from "./pen.ts";
import { cut } from "./wrap.ts";

/** Between a shape and its words, and from one key to the next, in letters. */
const GAP = 0.4;
const APART = 1.4;

export interface KeyLines {
  readonly lines: number;
  readonly draw: (top: number, leading: number) => readonly Html[];
}

/** What the shapes mean, in as many lines as it takes, from where reading begins. */
export function keyLines(
  pen: Pen,
  keys: readonly Key[],
  {
    width,
    margin,
    size,
  }: { readonly width: number; readonly margin: number; readonly size: number },
): KeyLines {
  const { letter } = pen;
  const lines: { readonly key: Key; readonly along: number }[][] = [];
  let along = Infinity;
  for (const key of keys) {
    const whole = (key.width + GAP) * letter + widthOf(pen, key.words, size);
    if (along + whole > width) {
      lines.push([]);
      along = 0;
    }
    lines.at(-1)?.push({ key, along });
    along += whole + APART * letter;
  }
  const isArabic = pen.lang === "ar";
  return {
    lines: lines.length,
    draw: (top, leading) =>
      lines.flatMap((some, at) =>
        some.map(({ key, along: from }) => {
          const y = top + (at + 0.6) * leading;
          const shape = key.width * letter;
          const room = width - from - shape - GAP * letter;
          const words = cut(pen, key.words, { width: room, size });
          const left = isArabic ? margin + width - from - shape : margin + from;
          const x = isArabic ? left - GAP * letter : left + shape + GAP * letter;
          return html`${key.draw(pen, left, y)}${line(pen, words, { x, y: y + letter * size * 0.35, size, fill: PALETTE.soft })}`;
        }),
      ),
  };
}
