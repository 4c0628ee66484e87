import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { isPart } from "../../relation-part.ts";

/** A line of a bulletin that says how many of the line before were of one kind. */
export const ofWhichRelation: Relation = {
  id: "en.relation.of-which",
  why: "'Deaths: 212-260, of which children: 35-41': the line below a number is a part of it.",
  hits: [
    ["Civilian deaths: 212-260, of which children: 35-41.", "killed children 35-41 part"],
    ["Injured: 90, including women: 12.", "wounded women 12 part"],
  ],
  misses: ["Of which children: 35.", "Injured: 90, including women 12 years old."],
  read: (count, at, { items, before, earlier, recent }) => {
    if (!isElided(count) || isYearLike(count)) return null;
    if (items[at - 1]?.tags.includes("colon") !== true) return null;
    const head = items[at - 2];
    if (head?.chunk !== null || !head.tags.includes("counted") || head.sense?.unit !== "persons")
      return null;
    if (!isOfWhich(items, at - 3)) return null;
    const whole =
      before.findLast(({ mode }) => mode !== "part") ??
      recent.findLast(({ mode }) => mode !== "part") ??
      earlier;
    if (whole === null || isThing(whole.count.unit)) return null;
    if (!isPart(count.quantity.high, whole.count.quantity.high)) return null;
    return {
      measure: head.sense.measure ?? whole.measure,
      phase: whole.phase,
      mode: "part",
      group: head.sense.group ?? "unknown",
      unit: "persons",
    };
  },
};

/** "of which", "of whom", "including", over an adjective. */
function isOfWhich(items: readonly Item[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 2); at--) {
    const word = items[at]?.word ?? "";
    if (word === "including") return true;
    if (word === "which" || word === "whom") return items[at - 1]?.word === "of";
    if (items[at]?.chunk !== null) return false;
  }
  return false;
}
