import { verdictSentence } from "@tarjih/i18n";
import type { Pair } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";

/**
 * Why a pair has its verdict, in words; for an undetermined pair the fact that would settle it; for one that a person
 * overruled who did, why, and what was computed.
 */
export function reason(scene: Scene, pair: Pair): Html {
  const { verdict, because, missing, decision, computed } = pair;
  if (decision === undefined) {
    return say((_, lang) => verdictSentence(lang, verdict, because, missing));
  }
  const made = (scene.data.weighing.decisions ?? []).find(({ id }) => id === decision);
  return say(({ decisions, codes }) => {
    const by = made === undefined ? decision : decisions.decidedBy(made.who, made.why);
    const was = computed === undefined ? null : codes.verdicts[computed.verdict].name;
    return html`<bdi>${by}</bdi>${was === null ? null : html` (${decisions.computed(was)})`}`;
  });
}
