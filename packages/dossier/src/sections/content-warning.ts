import type { Report } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";

/** What stands before a text of which somebody said that readers should be warned; null where nobody did. */
export function contentWarning({ warnings = [] }: Report): Html | null {
  if (warnings.length === 0) return null;
  return html`<p class="caution" role="note">
    ${say(({ warnings: words }, lang) => {
      const kinds = warnings.map((one) => words.kinds[one]).join(lang === "ar" ? "، " : ", ");
      return html`<b>${words.title}:</b> ${kinds}`;
    })}
  </p>`;
}
