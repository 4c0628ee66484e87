import type { Verdict } from "@tarjih/reading";
import { html, trusted } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say, whisper } from "../markup/say.ts";

/** A shape for each verdict, so that colour is never the only difference. 16 × 16, drawn once. */
export const SHAPES: Readonly<Record<Verdict, string>> = {
  // filled diamond with a cross
  conflict: `<path class="fill" d="M8 0 16 8 8 16 0 8Z"/><path class="cut" d="M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6"/>`,
  // open circle with a question mark
  undetermined: `<circle class="line" cx="8" cy="8" r="6.6"/><path class="line" d="M6 6.4C6 4 10 4 10 6.3 10 7.8 8 7.7 8 9.4"/><circle class="fill" cx="8" cy="11.6" r=".9"/>`,
  // arrow up
  updated: `<path class="line" d="M8 14.5V2.5M3.4 7 8 2.2 12.6 7"/>`,
  // small square inside an open one
  "part-of": `<path class="line" d="M1.5 1.5h13v13h-13Z"/><path class="fill" d="M7 7h5v5H7Z"/>`,
  // two bars side by side
  different: `<path class="line" d="M5 2v12M11 2v12"/>`,
  // two circles that meet
  compatible: `<circle class="line" cx="5.4" cy="8" r="4.2"/><circle class="line" cx="10.6" cy="8" r="4.2"/>`,
  // equals
  same: `<path class="line" d="M2.5 5.5h11M2.5 10.5h11"/>`,
};

/** The drawings that {@link badge} points to; stands once in the page. */
export function badgeShapes(): Html {
  const symbols = Object.entries(SHAPES)
    .map(([verdict, path]) => `<symbol id="shape-${verdict}" viewBox="0 0 16 16">${path}</symbol>`)
    .join("");
  return html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
    ${trusted(symbols)}
  </svg>`;
}

/** Shape of a verdict with its name for screen readers. */
export function badge(verdict: Verdict): Html {
  return html`${shape(verdict)}${whisper((m) => m.codes.verdicts[verdict].name)}`;
}

/** Shape of a verdict followed by its name. */
export function namedBadge(verdict: Verdict): Html {
  return html`<span class="verdict is-${verdict}"
    >${shape(verdict)} ${say((m) => m.codes.verdicts[verdict].name)}</span
  >`;
}

function shape(verdict: Verdict): Html {
  return html`<svg class="badge is-${verdict}" aria-hidden="true" focusable="false">
    <use href="#shape-${verdict}"></use>
  </svg>`;
}
