import type { Judgement, Relation } from "./verdict.ts";

/**
 * "Shells hit 12 houses", and another's "seven houses destroyed and five damaged": who does not tell the two apart has counted the ruined
 * ones too, so that his larger number contradicts nothing.
 */
export function byRuinedBeside({ a, b, sameRoot }: Relation): Judgement | null {
  const [one, two] = [a.besideRuined === true, b.besideRuined === true];
  if (one === two || sameRoot || a.figure.measure !== "damaged") return null;
  const [apart, all] = one ? [a, b] : [b, a];
  return all.reach.said.low > apart.reach.said.high
    ? { verdict: "undetermined", because: "group", missing: "group" }
    : null;
}
