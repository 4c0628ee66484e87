import type { Question, Version } from "@tarjih/reading";
import { firstFew } from "../fold/first-few.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { setText } from "../scene/value.ts";
import { nothing } from "../sections/section.ts";

/** Claims that can be true together; one version alone is no news and is not shown. */
export function versions(scene: Scene, question: Question): Html | null {
  if (question.versions.length < 2) return null;
  return html`<h4>${say((m) => m.dossier.versions)}</h4>
    <ol class="versions">
      ${question.versions.map((version) => one(scene, version))}
    </ol>`;
}

function one(scene: Scene, version: Version): Html {
  const figures = version.figures
    .map((id) => scene.figures.get(id))
    .filter((figure) => figure !== undefined);
  return html`<li>
    <strong>${ltr(setText(version))}</strong>
    <span class="faint">·</span> ${say((m) => m.dossier.counts.roots(version.roots))}
    <span class="faint">·</span> ${figures.length === 0 ? nothing() : firstFew(scene, figures)}
  </li> `;
}
