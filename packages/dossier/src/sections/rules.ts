import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";

/** Each rule in use with the parameters that all its questions share; those of one stand beside it. */
export function rules(scene: Scene): Html {
  const byRule = Map.groupBy(scene.data.weighing.questions, ({ estimate }) => estimate.rule);
  return html`${[...byRule].map(([rule, questions]) => {
    const shared = parameterText(sharedBy(questions.map(({ estimate }) => estimate.parameters)));
    return html`<p class="rule">
      <strong>${say((m) => fill(m.dossier.rule, { name: m.codes.rules[rule].name }))}</strong>
      ${say((m) => m.codes.rules[rule].what)} ${shared === "" ? null : ltr(shared, "parameters")}
    </p>`;
  })}`;
}

type Parameters = Readonly<Record<string, number | string>>;

function sharedBy(all: readonly Parameters[]): Parameters {
  const [first = {}, ...others] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((each) => each[name] === value)),
  );
}

/** `s=0.03 phi=0.97` in the order of the names. */
export function parameterText(parameters: Parameters): string {
  return Object.keys(parameters)
    .toSorted()
    .map((name) => `${name}=${parameters[name] ?? ""}`)
    .join(" ");
}
