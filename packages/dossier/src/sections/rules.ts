import type { Estimate, RuleName } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { sectionIds } from "./section.ts";

/** Each rule in use with the parameters that all its questions share; those of one stand beside it. */
export function rules(scene: Scene): Html {
  return html`${[...sharedParameters(scene)].map(([rule, shared]) => {
    const shown = parameterText(shared);
    return html`<p class="rule" id="${ruleId(rule)}">
      <strong>${say((m) => fill(m.dossier.rule, { name: m.codes.rules[rule].name }))}</strong>
      ${say((m) => m.codes.rules[rule].what)} ${shown === "" ? null : ltr(shown, "parameters")}
    </p> `;
  })}`;
}

/** The name of a rule, leading to what it does and the parameters that all questions share. */
export function ruleLink(rule: RuleName, words: Html): Html {
  return html`<a href="#${ruleId(rule)}">${words}</a>`;
}

/** The parameters of one estimate that the method does not give for all; every one where a team left the method out. */
export function ownParameters(scene: Scene, { rule, parameters }: Estimate): string {
  const shared = sectionIds(scene).includes("method")
    ? (sharedParameters(scene).get(rule) ?? {})
    : {};
  return parameterText(
    Object.fromEntries(Object.entries(parameters).filter(([name]) => !Object.hasOwn(shared, name))),
  );
}

function ruleId(rule: RuleName): string {
  return `rule-${rule}`;
}

type Parameters = Estimate["parameters"];
type Shared = ReadonlyMap<RuleName, Parameters>;

/** A large dossier asks once for each of its questions. */
const SHARED = new WeakMap<Scene, Shared>();

function sharedParameters(scene: Scene): Shared {
  let shared = SHARED.get(scene);
  if (shared === undefined) {
    const all = scene.data.weighing.questions.flatMap(({ estimate, estimates = [] }) => [
      estimate,
      ...estimates.filter(({ rule }) => rule !== estimate.rule),
    ]);
    shared = new Map(
      [...Map.groupBy(all, ({ rule }) => rule)].map(([rule, some]) => [
        rule,
        sharedBy(some.map(({ parameters }) => parameters)),
      ]),
    );
    SHARED.set(scene, shared);
  }
  return shared;
}

function sharedBy(all: readonly Parameters[]): Parameters {
  const [first = {}, ...others] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((each) => each[name] === value)),
  );
}

/** `noise=0.03 prior=flat` in the order of the names. */
function parameterText(parameters: Parameters): string {
  return Object.keys(parameters)
    .toSorted()
    .map((name) => `${name}=${parameters[name] ?? ""}`)
    .join(" ");
}
