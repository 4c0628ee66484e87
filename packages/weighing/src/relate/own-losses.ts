import { WHOLE } from "../align/groups.ts";
import type { Statement } from "../align/statement.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * "He put the army's own losses at three dead", where 28 people were killed: whoever counts one side's dead, and names no kind of people, says nothing of how many died in all.
 * Where nobody says whose dead the other number counts, the two contradict each other only if a person says so.
 */
export function byOwnLosses({ a, b }: Relation): Judgement | null {
  if (a.group !== WHOLE || b.group !== WHOLE || isOfSide(a) === isOfSide(b)) return null;
  return { verdict: "undetermined", because: "group", missing: "group" };
}

function isOfSide({ figure, people }: Statement): boolean {
  return figure.side !== undefined || people !== undefined;
}

/** "Five of ours gave their lives … at least 40 of the enemy fell": two sides' dead, whichever voice of one report tells of them. */
export function byTwoSides({ a, b }: Relation): Judgement | null {
  if (a.report.id !== b.report.id) return null;
  const sides = [a.figure.side, b.figure.side];
  return sides.includes("own") && sides.includes("foe")
    ? { verdict: "different", because: "definition" }
    : null;
}
