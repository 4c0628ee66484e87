import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { px } from "../question/plane.ts";
import type { Span } from "../timeline/span.ts";
import type { PlotPlace } from "./drawing.ts";
import { isoDay } from "./iso-day.ts";
import { PALETTE } from "./palette.ts";
import { line } from "./pen.ts";
import type { Pen } from "./pen.ts";

/** Days between two dates below the axis: of these, the first that leaves them room. */
const STEPS = [1, 2, 7, 14, 30, 61, 91, 183, 365, 730, 1825, 3650, 18_250];
/** Room of a date, in letters. */
const DATE = 7;
const SMALL = 0.85;
/** A dot at the very end of the axis stays whole. */
const EDGE = 0.6;

/** Where a day begins on a line from left to right; time runs as the language is read. */
export function placeOfDay(
  pen: Pen,
  { from, to }: Span,
  left: number,
  right: number,
): (day: number) => number {
  const edge = EDGE * pen.letter;
  return (day) => {
    const along = Math.min(1, Math.max(0, (day - from) / (to - from)));
    const width = right - left - edge * 2;
    return pen.lang === "ar" ? right - edge - along * width : left + edge + along * width;
  };
}

/** The days that have a date below the axis. */
export function tickDays({ from, to }: Span, room: number): readonly number[] {
  const most = Math.max(2, Math.floor(room / DATE));
  const step = STEPS.find((each) => (to - from) / each < most) ?? to - from;
  return Array.from(
    { length: Math.floor((to - from - 1) / step) + 1 },
    (_, at) => from + at * step,
  );
}

/** The dates below all rows, each in the middle of its day. */
export function timeAxis(pen: Pen, { left, right, bottom }: PlotPlace, span: Span): Html {
  const { letter } = pen;
  const at = placeOfDay(pen, span, left, right);
  const dates: Pen = { ...pen, lang: "en" };
  const half = (DATE / 2) * letter * SMALL;
  return html`<path
      d="M${px(left)} ${px(bottom)}H${px(right)}"
      stroke="${PALETTE.soft}"
      stroke-width="${px(letter * 0.08)}"
    ></path
    >${tickDays(span, (right - left) / letter).map((day) => {
      const x = at(day + 0.5);
      const within = Math.min(right - half, Math.max(left + half, x));
      return html`<path
          d="M${px(x)} ${px(bottom)}v${px(letter * 0.3)}"
          stroke="${PALETTE.soft}"
          stroke-width="${px(letter * 0.08)}"
        ></path
        >${line(dates, isoDay(day), { x: within, y: bottom + letter * 1.25, at: "middle", size: SMALL, fill: PALETTE.soft })}`;
    })}`;
}
