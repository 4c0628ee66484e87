import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits } from "../markup/number.ts";

/** Low, best or high of a question. */
export type EstimateEnd = "low" | "best" | "high";

/** A number of an estimate, named so that the self-check finds it and makes it again from the data. */
export function estimated(which: EstimateEnd, value: number): Html {
  return html`<bdi class="n" dir="ltr" data-e="${which}">${digits(value)}</bdi>`;
}
