import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import { RESULT_ID } from "./page-words.ts";

/** What the check can say; the script takes its sentences from the page. */
export const CHECK_CODES = [
  "good",
  "bad",
  "data",
  "page",
  "code",
  "text",
  "passage",
  "mark",
  "printed",
  "cell",
  "unable",
  "broken",
] as const;

/** The button, where its result is written, and the sentences that it takes. */
export function selfCheck(): Html {
  return html`<p>${say((m) => m.selfCheck.about)}</p>
    <p><button type="button" id="check">${say((m) => m.selfCheck.button)}</button></p>
    <div id="${RESULT_ID}" role="status"></div>
    <div id="check-words" hidden>
      ${CHECK_CODES.map(
        (code) => html`<p data-code="${code}">${say((m) => m.selfCheck.found[code])}</p> `,
      )}
    </div>
    <p class="note">${say((m) => m.selfCheck.limits)}</p>`;
}
