import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";

const ID = "en.relation.accounts-for";

/** How a number is spread over its causes. */
export const accountsForRelation: Relation = {
  id: ID,
  why: "'46 civilians were killed. Landmines accounted for 18, sniper fire for 12 and air attacks for 9': each is a part of the number before, and the verb is said once.",
  hits: [
    [
      "46 civilians were killed. Landmines accounted for 18, sniper fire for 12 and air attacks for 9.",
      "killed civilians 18 part",
    ],
    [
      "46 civilians were killed. Landmines accounted for 18, sniper fire for 12 and air attacks for 9.",
      "killed civilians 9 part",
    ],
  ],
  misses: [
    "Landmines accounted for 18.",
    "46 civilians were killed. Landmines accounted for 18 per cent.",
    "46 civilians were killed. They had walked for 12 hours.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || clause.items[at - 1]?.word !== "for") return null;
    if (!isAccounted(clause.items, at) && !goesOn(at, clause)) return null;
    const { before, earlier } = clause;
    const whole = before.findLast(({ mode }) => mode !== "part") ?? earlier;
    if (whole === null || whole.denied || !isPart(count.quantity.low, whole.count.quantity.high))
      return null;
    return { measure: whole.measure, phase: whole.phase, mode: "part", elided: true };
  },
};

function isAccounted(items: readonly Item[], at: number): boolean {
  return /^account(?:s|ed|ing)?$/u.test(items[at - 2]?.word ?? "");
}

/** ", sniper fire for 12": behind a cause, and another number of this kind before it. */
function goesOn(at: number, { items, before }: Clause): boolean {
  const last = before.at(-1);
  if (last?.rule !== ID) return false;
  const between = items.filter(
    ({ start }) => start >= last.count.end && start < (items[at]?.start ?? 0),
  );
  const joins = between[0]?.tags.includes("comma") === true || between[0]?.word === "and";
  return joins && between.length <= CAUSE && between.every(({ tags }) => !tags.includes("stop"));
}

/** Words of a cause between two numbers. */
const CAUSE = 7;
