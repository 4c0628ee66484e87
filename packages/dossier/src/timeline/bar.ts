import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { px } from "../question/plane.ts";
import type { Scene } from "../scene/scene.ts";
import { dayNumber } from "./day-number.ts";
import type { Span } from "./span.ts";

const WIDTH = 200;
const HEIGHT = 14;

/** A time as told: its ends, and how it is printed. */
export interface Time {
  readonly key: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** The time on the days of the case, the event behind it; what reaches beyond the axis ends in an arrow. */
export function bar(scene: Scene, { start, end, key }: Time, span: Span): Html {
  const at = (day: number): number => ((day - span.from) / (span.to - span.from)) * WIDTH;
  const [from, last] = [dayNumber(start), dayNumber(end)];
  const left = from === null ? 0 : clamp(at(from));
  const right = last === null ? WIDTH : clamp(at(last + 1));
  const before = from === null || from < span.from;
  const after = last === null || last >= span.to;
  const { event } = scene.data.weighing.case;
  const [opens, closes] = [dayNumber(event.start), dayNumber(event.end ?? event.start)];
  return html`<svg
    class="when"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    role="img"
    aria-label="${key}"
  >
    <path class="axis" d="M0 ${HEIGHT - 1}H${WIDTH}"></path>
    ${
      opens === null || closes === null
        ? null
        : html`<rect
            class="band"
            x="${px(clamp(at(opens)))}"
            y="0"
            width="${px(Math.max(2, clamp(at(closes + 1)) - clamp(at(opens))))}"
            height="${HEIGHT - 1}"
          ></rect>`
    }
    <rect
      class="time"
      x="${px(Math.min(left, WIDTH - 3))}"
      y="4"
      width="${px(Math.max(3, right - left))}"
      height="6"
    ></rect>
    ${before ? html`<path class="time" d="M7 1L0 7L7 13Z"></path>` : null}${after ? html`<path class="time" d="M${WIDTH - 7} 1L${WIDTH} 7L${WIDTH - 7} 13Z"></path>` : null}
  </svg>`;
}

function clamp(x: number): number {
  return Math.max(0, Math.min(WIDTH, x));
}
