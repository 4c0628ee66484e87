import { GROUP_JOIN } from "@tarjih/reading";
import { areTwo, mayBeOne, seemTwo } from "../align/owners.ts";
import type { Owner } from "../align/owners.ts";
import type { Judgement, Relation } from "./verdict.ts";

/** Of two sides' people, or nobody knows. Null where both count the same side's, or where one side alone is told of. */
export function byOwner({ a, b }: Pick<Relation, "a" | "b">): "two" | "unsaid" | null {
  if (a.owner === undefined || b.owner === undefined || !shareKind(a.group, b.group)) return null;
  const [one, two] = [a.owner, b.owner];
  if (one.amongOne === true && two.amongOne === true) return null;
  if (one.side !== undefined && two.side !== undefined) return one.side === two.side ? null : "two";
  if (one.how === "unsaid" || two.how === "unsaid") return "unsaid";
  if (one.how === "enemy" || two.how === "enemy") return ofEnemy(one, two);
  return mayBeOne(one, two) ? null : areTwo(one, two) ? "two" : "unsaid";
}

/** "Fighters and workers" and "fighters": both count fighters. */
function shareKind(a: string, b: string): boolean {
  if (a === b) return true;
  const parts = b.split(GROUP_JOIN);
  return a.split(GROUP_JOIN).some((one) => parts.includes(one));
}

/** The enemy of one is the other, where two fight; what somebody says of his own and of his enemy are two. */
function ofEnemy(one: Owner, two: Owner): "two" | "unsaid" | null {
  const sameName = mayBeOne(one, two);
  if (one.how === two.how) return sameName ? null : areTwo(one, two) ? "two" : "unsaid";
  if (sameName) return "two";
  // "121 of their fighters", the forces of somebody say, and a command has killed 374 terrorists: perhaps the forces are its own
  const facesOwn = one.how === "own" || two.how === "own";
  return areTwo(one, two) || (facesOwn && seemTwo(one, two)) ? null : "unsaid";
}

export const unsaidOwner: Judgement = {
  verdict: "undetermined",
  because: "group",
  missing: "group",
};
