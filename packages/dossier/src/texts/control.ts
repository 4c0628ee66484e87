import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";

const NAMES: ReadonlyMap<string, string> = new Map([
  ["\0", "NUL"],
  ["\u202a", "LRE"],
  ["\u202b", "RLE"],
  ["\u202c", "PDF"],
  ["\u202d", "LRO"],
  ["\u202e", "RLO"],
  ["\u2066", "LRI"],
  ["\u2067", "RLI"],
  ["\u2068", "FSI"],
  ["\u2069", "PDI"],
]);

/**
 * A control character inside its own isolate, where it can reorder nothing, with its name drawn by the
 * style sheet: the text content stays exact and a trick such as `\u202e` is seen.
 */
export function control(unit: string): Html {
  return html`<bdi class="control" data-name="${NAMES.get(unit) ?? ""}">${unit}</bdi>`;
}
