import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { GRAVITY } from "../scene/gravest.ts";
import type { Scene } from "../scene/scene.ts";
import { namedBadge } from "./badge.ts";
import { rules } from "./rules.ts";
import { section } from "./section.ts";

/** How the numbers were made: words, rule with its parameters, verdicts, versions. */
export function method(scene: Scene): Html {
  const { name, version, rules: readingRules } = scene.data.program;
  return section(
    "method",
    html`<p>${say((m) => m.dossier.method)}</p>
      ${rules(scene)}
      <dl class="codebook">
        ${[0, 1, 2, 3].map(
          (at) =>
            html`<div>
              <dt>${say((m) => m.appendix.method.terms[at]?.[0] ?? "")}</dt>
              <dd>${say((m) => m.appendix.method.terms[at]?.[1] ?? "")}</dd>
            </div> `,
        )}
      </dl>
      <h3>${say((m) => m.appendix.method.verdicts)}</h3>
      <dl class="codebook">
        ${GRAVITY.map(
          (verdict) =>
            html`<div>
              <dt>${namedBadge(verdict)}</dt>
              <dd>${say((m) => m.codes.verdicts[verdict].meaning)}</dd>
            </div> `,
        )}
      </dl>
      <h3>${say((m) => m.appendix.method.versions)}</h3>
      <p>
        ${ltr(`${name} ${version}`)}${
          readingRules === undefined
            ? null
            : html` <span class="faint">·</span> ${say((m) => m.appendix.method.readingRules)}
                ${ltr(readingRules)}`
        }
      </p>`,
    (m) => m.appendix.method.note,
  );
}
