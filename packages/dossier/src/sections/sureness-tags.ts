import { isMerelyLikely, leastSure, type Figure } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";

/** Says of figures that all of them were recognised from pictures, by the least sure; nothing where one was written. */
export function ocrTag(figures: readonly Pick<Figure, "ocr">[]): Html | null {
  const known = figures.map(({ ocr }) => ocr).filter((ocr) => ocr !== undefined);
  const least = leastSure(known);
  if (known.length < figures.length || least === undefined) return null;
  return html`<span class="tag is-ocr">${say((m) => m.recognised.sure(least))}</span>`;
}

/** Says of figures that of none of them a rule said what it counts; nothing where one was read so, or a person has reviewed it. */
export function likelyTag(figures: readonly Pick<Figure, "likely" | "review">[]): Html | null {
  if (!figures.every(isMerelyLikely)) return null;
  return html`<span class="tag is-likely">${say((m) => m.codes.likely)}</span>`;
}
