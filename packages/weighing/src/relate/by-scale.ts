import { isSetAgainst } from "./doubtful-pairs.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * "A raid on the depot killed 61" and "the fighting has claimed more than 8,400 lives": reports close with the toll of a whole war, and seldom say that it is one's. Of one deed nobody counts twenty times what others count:
 * no two numbers of 440 pairs that careful readers looked at did, in either direction. A smaller number below a dozen stays ("three died", "a hundred died"), and so does what somebody sets against the other.
 */
export function byScale({ a, b }: Relation): Judgement | null {
  if (isSetAgainst(a, b) || isSetAgainst(b, a)) return null;
  const [fewer, more] = a.reach.said.high < b.reach.said.low ? [a, b] : [b, a];
  const [high, low] = [fewer.reach.said.high, more.reach.said.low];
  return high >= FEWEST && low >= high * SCALE
    ? { verdict: "undetermined", because: "event", missing: "event" }
    : null;
}
const FEWEST = 12;
const SCALE = 20;

/** "At least 83 killed in the past day" and 61 killed in the raid of that day: what is new is no more than all of it, so it counts more deeds than the other does, or the other is no total. */
export function byLargerNew({ a, b }: Relation): Judgement | null {
  const [fewer, more] = a.reach.said.high < b.reach.said.low ? [a, b] : [b, a];
  return more.figure.mode === "new" && fewer.figure.mode !== "new"
    ? { verdict: "undetermined", because: "batch", missing: "mode" }
    : null;
}
