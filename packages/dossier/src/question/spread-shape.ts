import type { Figure } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { deniesNumber } from "../scene/value.ts";
import { px, WIDTH } from "./plane.ts";
import type { Scale } from "./scale.ts";

const HALF = 5;
/** Shortest bar that is still seen as one. */
const SHORTEST = 3;
/** Half the width of the stroke through a denied number. */
const STROKE = 8;

/**
 * One claim on the axis: a dot where it is one number, a bar where it is a range, an arrow on each open
 * end, hatched where the word is vague, hollow where it is denied, dashed where it is hedged. A number that is denied is struck out.
 */
export function shapeOf(figure: Figure, scale: Scale, y: number): Html {
  return html`${plainShape(figure, scale, y)}${deniesNumber(figure) ? struck(figure, scale, y) : null}`;
}

/** A stroke through the number that somebody says is not so: over its known end, or the middle of a range. */
function struck({ low, high }: Figure, scale: Scale, y: number): Html {
  const ends = [low, high].filter((end) => end !== null);
  const middle = ends.reduce((sum, end) => sum + scale.at(end), 0) / Math.max(1, ends.length);
  const x = Math.min(WIDTH - STROKE, Math.max(STROKE, middle * WIDTH));
  const [left, right] = [px(x - STROKE), px(x + STROKE)];
  return html`<path class="struck" d="M${left} ${y + STROKE}L${right} ${y - STROKE}"></path>`;
}

function plainShape(figure: Figure, scale: Scale, y: number): Html {
  const { low, high } = figure;
  const from = low === null ? 0 : scale.at(low) * WIDTH;
  const to = high === null ? WIDTH : scale.at(high) * WIDTH;
  const name = `claim is-${figure.bound} is-${figure.stance}`;
  if (low !== null && low === high) return dot(name, Math.min(WIDTH - 6, Math.max(6, from)), y);
  if (high === null) return openRight(name, Math.max(1, from), y);
  if (low === null || isUpTo(figure)) return openLeft(name, to, y);
  const width = Math.max(SHORTEST, to - from);
  return html`<rect
    class="${name} bar"
    x="${px(from)}"
    y="${y - HALF}"
    width="${px(width)}"
    height="${HALF * 2}"
    rx="2"
  ></rect>`;
}

/** "Up to 50" has 0 as its low end only for arithmetic: nobody said that it may be none. */
function isUpTo({ bound, low }: Figure): boolean {
  return low === 0 && (bound === "up-to" || bound === "at-most" || bound === "less-than");
}

function dot(name: string, x: number, y: number): Html {
  return html`<circle class="${name} dot" cx="${px(x)}" cy="${y}" r="5"></circle>`;
}

function openRight(name: string, x: number, y: number): Html {
  return html`<g class="${name} open"
    ><path class="stop" d="M${px(x)} ${y - HALF}V${y + HALF}"></path
    ><path class="shaft" d="M${px(x)} ${y}H${WIDTH - 8}"></path
    ><path class="head" d="M${WIDTH - 9} ${y - 4}L${WIDTH - 1} ${y}L${WIDTH - 9} ${y + 4}Z"></path
  ></g>`;
}

function openLeft(name: string, x: number, y: number): Html {
  return html`<g class="${name} open"
    ><path class="stop" d="M${px(x)} ${y - HALF}V${y + HALF}"></path
    ><path class="shaft" d="M${px(x)} ${y}H8"></path
    ><path class="head" d="M9 ${y - 4}L1 ${y}L9 ${y + 4}Z"></path
  ></g>`;
}
