import { WHOLE } from "../align/groups.ts";
import type { Containment } from "../align/groups.ts";
import { natureOf, topicOf } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { isMerelyPossible } from "./possible.ts";
import { daysOf, timeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * "Four civilians were killed" and "six children": at one time a part is no larger than its whole, where both name whom or
 * where they count. Against a toll of everybody, two sources hardly mean the same everybody (374 attackers, 332 people):
 * that stays a part, but nobody was hurt where six guards were.
 */
export function outgrown(
  { a, b, sameRoot }: Relation,
  containment: Containment,
  named: boolean,
): Judgement | null {
  const [part, whole] = containment === "inside" ? [a, b] : [b, a];
  const modes = [a.figure.mode, b.figure.mode];
  if (!named || modes.includes("new") || modes.includes("held")) return null;
  // "12 civilians by mines … 13 children in all": one report tells pieces, and says which is whole in words
  if (a.report.id === b.report.id && whole.reach.said.high > 0) return null;
  if (part.reach.rounded.low <= whole.reach.rounded.high || isMerelyPossible({ a, b })) return null;
  const { order, firm } = timeOrder(part.asOf, whole.asOf);
  // A part that had outgrown the later whole already, of what never falls.
  const isEarlier = order === "before" && firm && natureOf(part.figure) === "cumulative";
  if (!isEarlier && (order !== "same" || isPeriodOf(a, b))) return null;
  return { verdict: "conflict", because: sameRoot ? "self" : "value" };
}

/** The whole is a group with a name, is nobody at all ("nobody was hurt"), is said to be all ("the final toll is 18"), or has a topic that says who it is. */
export function isNamed({ a, b }: Relation, containment: Containment): boolean {
  const whole = containment === "inside" ? b : a;
  const nobody = whole.figure.stance === "denied" && whole.reach.said.high === 0;
  if (topicOf(whole.figure) !== null) return true;
  return whole.group !== WHOLE || nobody || whole.figure.finality === "final";
}

/** Periods of different length count different times. */
function isPeriodOf(a: Statement, b: Statement): boolean {
  const [one, two] = [daysOf(a.asOf), daysOf(b.asOf)];
  return one === null || two === null || one.start !== two.start || one.end !== two.end;
}
