import type { EstimateMode, Question } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import { setText } from "../scene/value.ts";
import { estimated } from "./estimated.ts";
import type { EstimateEnd } from "./estimated.ts";
import { ownParameters, ruleLink } from "../sections/rules.ts";
import type { Scene } from "../scene/scene.ts";

/** Low, best, high with the rule that gave them; contested and one-origin fields say so beside the number. */
export function estimate(scene: Scene, question: Question): Html {
  const { low, best, high, contested, modes, rule } = question.estimate;
  const shown = ownParameters(scene, question.estimate);
  return html`<dl class="estimate">
      <div>
        <dt>${say((m) => m.dossier.low)}</dt>
        <dd>${bound("low", low)}</dd>
      </div>
      <div class="best">
        <dt>${say((m) => m.dossier.best)}</dt>
        <dd>
          ${contested ? html`<span class="contested">${say((m) => m.dossier.contested)}</span>` : bound("best", best)}
        </dd>
      </div>
      <div>
        <dt>${say((m) => m.dossier.high)}</dt>
        <dd>${bound("high", high)}</dd>
      </div>
    </dl>
    ${contested ? html`<p class="caution">${say((m) => m.dossier.contestedNote)} ${modes.map(mode)}</p> ` : null}${
      question.roots === 1
        ? html`<p class="caution">${say((m) => m.dossier.singleRoot)}</p> `
        : null
    }
    <p class="note">
      ${ruleLink(
        rule,
        say((m) => fill(m.dossier.rule, { name: m.codes.rules[rule].name })),
      )}
      ${shown === "" ? null : ltr(shown, "parameters")}
    </p>`;
}

function mode({ low, high, mass }: EstimateMode): Html {
  return html`<span class="mode"
    >${ltr(setText({ low, high }))} ${ltr(`(${Math.round(mass * 100)} %)`, "date")}</span
  > `;
}

function bound(which: EstimateEnd, value: number | null): Html {
  return value === null
    ? html`<span class="faint">${say((m) => m.dossier.openEnd)}</span>`
    : estimated(which, value);
}
