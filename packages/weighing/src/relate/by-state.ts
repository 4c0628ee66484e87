import { natureOf } from "../align/measures.ts";
import { sameAsOf } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * Two numbers of one page or message, of which the one stands there since a later state: whoever wrote the first took it back for the
 * second, within the hour too. Only where neither has a time of its own beside the other's: a page that counts by the day has both.
 */
export function byState({ a, b }: Relation): Judgement | null {
  const [one, two] = [a.inState, b.inState];
  if (one === undefined || two === undefined) return null;
  if (one.page !== two.page || one.at === two.at) return null;
  const areUndated = a.asOf.basis === "published" && b.asOf.basis === "published";
  if (!areUndated && !sameAsOf(a.asOf, b.asOf)) return null;
  const [earlier, later] = one.at < two.at ? [a, b] : [b, a];
  const isCount = natureOf(earlier.figure) === "cumulative";
  const isMore = isCount && later.reach.said.low > earlier.reach.said.high;
  return { verdict: "updated", because: isMore ? "growth" : "correction" };
}
