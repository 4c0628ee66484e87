import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Count } from "../../../text/item.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { predicateAfter } from "./predicate-after.ts";
import { isPart } from "../../relation-part.ts";

/** The rest of those counted before, and "of them" where no verb of its own says more. */
export const restRelation: Relation = {
  id: "en.relation.rest",
  why: "'The cause of death of the remaining ten could not be established', 'it identified 188 of them by name': some of those counted before, wherever they stand.",
  hits: [
    [
      "103 people were killed. The cause of death of the remaining ten is not known.",
      "killed unknown 10 part",
    ],
    ["204 people were killed. It identified 188 of them by name.", "killed unknown 188 part"],
    [
      "Gunmen abducted 33 pupils. Eight escaped. The remaining 25 are in the forest.",
      "hostage students 25 part",
    ],
  ],
  misses: [
    "The cause of the remaining ten fires is not known.",
    "12 people were killed. The remaining 40 are well.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.measure !== null || count.quantity.low === 1)
      return null;
    const before = clause.items[at - 1]?.word ?? "";
    // "it identified 188 of them"; "only five of them were on duty" tells of five alone
    const them =
      count.rules.includes("en.count.of-them") &&
      clause.items[at - 1]?.tags.includes("colon") !== true &&
      predicateAfter(clause.items, at) === null;
    const speaks = clause.items[at + 1]?.tags.includes("say") === true;
    const next = clause.items[at + 1];
    const closed =
      next === undefined || ["stop", "comma", "clause"].some((tag) => next.tags.includes(tag));
    if (speaks || (!them && before !== "remaining" && !(before === "other" && closed))) return null;
    if (!them && next?.chunk === null && next.tags.length === 0 && next.word.endsWith("s"))
      return null;
    const left = before === "remaining" || before === "other" ? leftOf(count, clause) : undefined;
    if (left !== undefined)
      return {
        measure: left.measure,
        phase: left.phase,
        mode: "part",
        group: left.count.group,
        unit: left.count.unit,
      };
    const whole = [clause.earlier, ...clause.before]
      .filter((one) => one !== null)
      .findLast(
        ({ mode, count: { quantity } }) =>
          mode !== "part" && isPart(count.quantity.low, quantity.high),
      );
    const of = whole ?? antecedent(count, clause);
    if (of === undefined || of.denied) return null;
    // "31 of 38 drones were shot down. The remaining seven were lost from radar": what is left was not
    if (isThing(of.count.unit))
      return them || of.count.unit === "vehicles"
        ? null
        : { measure: "other", phase: "done", group: of.count.group, unit: of.count.unit };
    if (of.count.unit !== "persons") return null;
    if (!isPart(count.quantity.low, of.count.quantity.high)) return null;
    return { measure: of.measure, phase: of.phase, mode: "part", elided: true };
  },
};

/** "33 pupils were carried off. Eight slipped away. The remaining 25": those of the 33 that are left without the eight. */
function leftOf(count: Count, { told, before }: Clause): LinkedFigure | undefined {
  const all = [...told, ...before];
  const size = ({ count: { quantity } }: LinkedFigure): number => quantity.low ?? 0;
  return all.findLast(
    (whole, i) =>
      !whole.denied &&
      whole.mode !== "part" &&
      whole.count.unit === "persons" &&
      all.slice(i + 1).some((gone) => size(whole) - size(gone) === count.quantity.low),
  );
}
