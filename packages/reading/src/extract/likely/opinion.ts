import type { Measure } from "../../model/figure.ts";
import { likeliest, type Likelihood } from "./measures.ts";

/** A number that no rule reads has its likeliest measure where that is so likely: in gold texts that neither rules nor weights had seen four of five of these were right, and of those between .7 and this two of three. */
const SURE = 0.8;
/** A number of which a rule says only that it is counted has its likeliest measure where that is so likely: seven of ten were right in such texts, and of those that rules had left as `other` one in seven. */
const NAMED = 0.6;

/**
 * Rules that know no more of a number than that its sentence counts somebody or something with it: "38 miners stood at the gate". In texts that they had not
 * seen `other` was right in one of three of these, and in two of three of what other rules call so, many of which mean it ("killed or wounded 40", "fired 12 rockets").
 */
export const ONLY_COUNTED: ReadonlySet<string> = new Set([
  "ar.relation.counted",
  "ar.relation.then-some",
  "ar.figure.count",
  "en.relation.counted",
  "en.relation.people-told",
  "en.relation.mentioned-people",
  "en.relation.some-of-them",
  "en.relation.set-marked",
  "en.figure.some-of-them",
  "en.figure.count",
]);

/** What rules read of a number. */
export interface Ruled {
  readonly measure: Measure;
  readonly rule: string;
}

/** Whether a rule only says that the number is counted. */
export function isOnlyCounted({ measure, rule }: Ruled): boolean {
  return measure === "other" && ONLY_COUNTED.has(rule);
}

/**
 * The measure of a number by what rules read, null where they read nothing, and by how likely each one is by the words around it; null for no figure. What a rule says of it stands: where
 * the words around make that unlikely the rule is right in real reports more often than they are.
 */
export function secondOpinion(ruled: Ruled | null, likelihood: Likelihood): Measure | null {
  const [kind, share] = likeliest(likelihood);
  if (ruled === null) return kind === "none" || share < SURE ? null : kind;
  if (!isOnlyCounted(ruled) || kind === "none" || share < NAMED) return ruled.measure;
  return kind;
}
