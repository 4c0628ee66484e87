import type { Figure, Question, Version } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { setText, valueText } from "../scene/value.ts";
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
    <span class="faint">·</span> ${
      figures.length === 0
        ? nothing()
        : figures.map((figure) => html`${answerMark(scene, figure)} `)
    }
  </li> `;
}

/** Value and report number of a figure, linked to its line among the answers. */
export function answerMark(scene: Scene, figure: Figure): Html {
  return html`<a class="mark-link" href="#${anchor("answer", figure.id)}"
    >${ltr(valueText(figure), "value")} ${reportNumber(scene, figure)}</a
  >`;
}

/** The same without the value, for a list of figures that all say it. */
export function answerRef(scene: Scene, figure: Figure): Html {
  return html`<a class="mark-link" href="#${anchor("answer", figure.id)}"
    >${reportNumber(scene, figure)}</a
  >`;
}

function reportNumber(scene: Scene, { report, row }: Figure): Html {
  return ltr(`[${scene.numbers.get(report) ?? row ?? "?"}]`, "ref");
}
