import type { Figure } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { px } from "../question/plane.ts";
import { deniesNumber } from "../scene/value.ts";
import { PALETTE } from "./palette.ts";

/** What kind of value a claim has; each is drawn in its own way. */
export const MARK_KINDS = ["one", "about", "range", "vague", "above", "below"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What is drawn over a mark: nothing, a stroke through a number that is denied, a ring around what is hedged or asked. */
export const MARK_SIGNS = ["denied", "unsure"] as const;
export type MarkSign = (typeof MARK_SIGNS)[number];

type Claimed = Pick<Figure, "low" | "high" | "bound" | "stance">;

export function kindOf({ low, high, bound }: Claimed): MarkKind {
  if (bound === "vague" && low !== null && high !== null) return "vague";
  if (low !== null && low === high) return bound === "about" ? "about" : "one";
  if (high === null) return "above";
  // "Up to 50" has 0 as its low end only for arithmetic: nobody said that it may be none.
  const isUpTo = low === 0 && (bound === "up-to" || bound === "at-most" || bound === "less-than");
  return low === null || isUpTo ? "below" : "range";
}

/** "Nobody escaped" is the number 0, and no number struck out. */
export function signOf({ stance, high }: Claimed): MarkSign | null {
  if (deniesNumber({ stance, high })) return "denied";
  return stance === "hedged" || stance === "questioned" ? "unsure" : null;
}

/** Where a mark stands: from one place to another on a line, inside a plot from 0 to `edge`. */
export interface MarkPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Half of its height. */
  readonly half: number;
}

/** The mark of one claim. */
export function mark(kind: MarkKind, sign: MarkSign | null, place: MarkPlace): Html {
  return html`${shape(kind, place)}${sign === null ? null : over(kind, sign, place)}`;
}

function shape(kind: MarkKind, place: MarkPlace): Html {
  const { from, to, y, left, right, half } = place;
  const thin = px(half * 0.4);
  switch (kind) {
    case "one":
      return html`<circle
        cx="${px(from)}"
        cy="${px(y)}"
        r="${px(half)}"
        fill="${PALETTE.said}"
      ></circle>`;
    case "about":
      return html`<circle
        cx="${px(from)}"
        cy="${px(y)}"
        r="${px(half * 0.8)}"
        fill="${PALETTE.paper}"
        stroke="${PALETTE.said}"
        stroke-width="${thin}"
      ></circle>`;
    case "range":
    case "vague": {
      const width = Math.max(half, to - from);
      const fill = kind === "vague" ? "url(#hatch)" : PALETTE.said;
      return html`<rect
        x="${px(from)}"
        y="${px(y - half)}"
        width="${px(width)}"
        height="${px(half * 2)}"
        fill="${fill}"
        stroke="${PALETTE.said}"
        stroke-width="${px(half * 0.25)}"
      ></rect>`;
    }
    case "above":
      return arrow(from, right, y, half);
    case "below":
      return arrow(to, left, y, half);
  }
}

/** From the end that is known, marked by a stop, towards the one that is open. */
function arrow(from: number, to: number, y: number, half: number): Html {
  const way = Math.sign(to - from) || 1;
  const neck = to - way * half * 1.6;
  return html`<path
      d="M${px(from)} ${px(y - half)}V${px(y + half)}M${px(from)} ${px(y)}H${px(neck)}"
      fill="none"
      stroke="${PALETTE.said}"
      stroke-width="${px(half * 0.5)}"
    ></path
    ><path
      d="M${px(neck)} ${px(y - half)}L${px(to)} ${px(y)}L${px(neck)} ${px(y + half)}Z"
      fill="${PALETTE.said}"
    ></path>`;
}

function over(kind: MarkKind, sign: MarkSign, { from, to, y, half }: MarkPlace): Html {
  const isWide = kind === "range" || kind === "vague";
  const x = isWide ? (from + Math.max(from + half, to)) / 2 : kind === "below" ? to : from;
  const reach = half * 1.7;
  return sign === "denied"
    ? html`<path
          d="M${px(x - reach)} ${px(y + reach)}L${px(x + reach)} ${px(y - reach)}"
          stroke="${PALETTE.paper}"
          stroke-width="${px(half * 0.8)}"
        ></path
        ><path
          d="M${px(x - reach)} ${px(y + reach)}L${px(x + reach)} ${px(y - reach)}"
          stroke="${PALETTE.ink}"
          stroke-width="${px(half * 0.4)}"
        ></path>`
    : html`<circle
        cx="${px(x)}"
        cy="${px(y)}"
        r="${px(reach)}"
        fill="none"
        stroke="${PALETTE.ink}"
        stroke-width="${px(half * 0.3)}"
        stroke-dasharray="${px(half * 0.7)} ${px(half * 0.5)}"
      ></circle>`;
}
