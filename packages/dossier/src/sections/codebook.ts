import { MEASURES } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { nothing, section } from "./section.ts";

/** Definitions of the measures that this dossier uses. */
export function codebook(scene: Scene): Html {
  const used = new Set([
    ...scene.data.weighing.questions.map((question) => question.measure),
    ...[...scene.figures.values()].map((figure) => figure.measure),
  ]);
  const measures = MEASURES.filter((measure) => used.has(measure));
  return section(
    "codebook",
    measures.length === 0
      ? nothing()
      : html`<dl class="codebook">
          ${measures.map(
            (measure) =>
              html`<div id="codebook-${measure}">
                <dt>${say((m) => m.codes.measures[measure].name)}</dt>
                <dd>
                  ${say((m) => m.codes.measures[measure].definition)}
                  <span class="faint">${say((m) => m.codes.measures[measure].not)}</span>
                </dd>
              </div> `,
          )}
        </dl>`,
  );
}
