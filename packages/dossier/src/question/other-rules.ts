import { GRADES } from "@tarjih/reading";
import type { Estimate, Question } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { ownParameters, ruleLink } from "../sections/rules.ts";

/** What the other rules make of the question, where all were asked for. */
export function otherRules(scene: Scene, { id, estimate, estimates = [] }: Question): Html | null {
  const others = estimates.filter(({ rule }) => rule !== estimate.rule);
  if (others.length === 0) return null;
  const heading = `${anchor("question", id)}-rules`;
  return html`<h4 id="${heading}">${say((m) => m.dossier.otherRules)}</h4>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${heading}">
      <table class="other-rules">
        <thead>
          <tr>
            <th scope="col">${say((m) => m.dossier.ruleColumn)}</th>
            <th scope="col" class="num">${say((m) => m.dossier.low)}</th>
            <th scope="col" class="num">${say((m) => m.dossier.best)}</th>
            <th scope="col" class="num">${say((m) => m.dossier.high)}</th>
          </tr>
        </thead>
        <tbody>
          ${others.map((other) => row(scene, other))}
        </tbody>
      </table>
    </div>`;
}

function row(scene: Scene, other: Estimate): Html {
  const { rule, parameters, low, best, high } = other;
  const shown = ownParameters(scene, other);
  const grade = GRADES.find((one) => one === parameters["grade"]);
  return html`<tr>
    <th scope="row">
      ${ruleLink(
        rule,
        say((m) => m.codes.rules[rule].name),
      )}${
        grade === undefined
          ? null
          : html` <span class="tag">${say((m) => m.codes.grades[grade])}</span>`
      }
      ${shown === "" ? null : html`<small>${ltr(shown, "parameters")}</small>`}
    </th>
    ${[low, best, high].map(
      (value) => html`<td class="num">${value === null ? "—" : ltr(digits(value))}</td> `,
    )}
  </tr> `;
}
