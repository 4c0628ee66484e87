import type { Figure } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";

/** Says of figures that all of them were recognised from pictures, by the least sure; nothing where one was written. */
export function ocrTag(figures: readonly Pick<Figure, "ocr">[]): Html | null {
  const [first, ...rest] = figures.map(({ ocr }) => ocr);
  if (first === undefined) return null;
  let least = first;
  for (const ocr of rest) {
    if (ocr === undefined) return null;
    least = Math.min(least, ocr);
  }
  return html`<span class="tag is-ocr">${say((m) => m.recognised.sure(least))}</span>`;
}
