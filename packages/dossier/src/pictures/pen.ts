import type { InterfaceLanguage } from "@tarjih/i18n";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { px } from "../question/plane.ts";
import { PALETTE } from "./palette.ts";

/** Width of a line in letters' heights; `bold` is the weight of titles and values. */
export type Measure = (text: string, bold: boolean) => number;

/** What draws in one language at one size of letters. */
export interface Pen {
  readonly lang: InterfaceLanguage;
  readonly measure: Measure;
  /** Height of the letters of ordinary lines; all else is told in shares of it. */
  readonly letter: number;
}

export interface Written {
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  /** Which side of the words `x` is: where reading begins, where it ends, or the middle. */
  readonly at?: "start" | "middle" | "end";
  /** Height against that of ordinary lines. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
}

const TO_THE_LEFT = "\u2067";
const END = "\u2069";

/**
 * A line of words. A right-to-left line is an isolate of its own and is hung by its left or right end, not by `direction`:
 * programs that know little of SVG keep both.
 */
export function line(pen: Pen, text: string, written: Written): Html {
  const { x, y, at = "start", size = 1, bold = false, fill = PALETTE.ink } = written;
  const isArabic = pen.lang === "ar";
  const anchor = at === "middle" ? at : (at === "start") === isArabic ? "end" : "start";
  return html`<text
    x="${px(x)}"
    y="${px(y)}"
    font-size="${px(pen.letter * size)}"
    ${bold ? html` font-weight="600"` : null}
    text-anchor="${anchor}"
    fill="${fill}"
    >${isArabic ? `${TO_THE_LEFT}${text}${END}` : text}</text
  >`;
}

/** How wide a line of that size is. */
export function widthOf(pen: Pen, text: string, size = 1, bold = false): number {
  return pen.measure(text, bold) * pen.letter * size;
}
