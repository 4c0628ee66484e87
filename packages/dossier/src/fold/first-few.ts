import type { Figure } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import { answerMark } from "../question/answer-mark.ts";
import type { Scene } from "../scene/scene.ts";

/** Of a large case a list shows so many figures; all of them stand among the answers of their question. */
const FEW = 6;

/** A mark for each figure; in a large case for the first ones, and how many more there are. */
export function firstFew(scene: Scene, figures: readonly Figure[]): Html {
  const shown = scene.isLarge ? figures.slice(0, FEW) : figures;
  const rest = figures.length - shown.length;
  return html`${shown.map((figure) => html`${answerMark(scene, figure)} `)}${
    rest === 0 ? null : html`<span class="faint">${say((m) => m.folded.more(rest))}</span>`
  }`;
}
