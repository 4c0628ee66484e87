import type { Relation } from "../../../extract/figures/relation.ts";
import { measureIn } from "../figure-measure.ts";
import { keptMeasure, modeOf } from "../figure-modes.ts";
import { predicateAfter } from "./predicate-after.ts";

/** Words from the number to "after being". */
const REACH = 14;

/** What had befallen the subject stands in a clause without one of its own. */
export const afterBeingRelation: Relation = {
  id: "en.relation.after-being",
  why: "'Twelve farmers left the town after being beaten': the subject is that of the verb before.",
  hits: [
    ["Twelve farmers went to the mayor after being wounded there.", "wounded farmers 12"],
    ["Twelve prisoners came to the court after being freed.", "released inmates 12"],
  ],
  misses: [
    "Twelve farmers left the town without being wounded.",
    "Twelve farmers saw a guard after being there.",
    "Twelve farmers left for fear of being wounded.",
  ],
  read: (count, at, { items }) => {
    const main = predicateAfter(items, at);
    if (main?.kind !== "verb" || main.negated || main.planned) return null;
    for (let i = main.at + 1; i < Math.min(items.length - 2, at + REACH); i++) {
      const item = items[i];
      if (item === undefined || item.tags.includes("stop") || item.tags.includes("clause"))
        return null;
      const being = item.word === "being" && /^(?:after|since)$/u.test(items[i - 1]?.word ?? "");
      if (!being) continue;
      const pred = items[i + 1];
      if (pred?.tags.includes("pred") !== true) return null;
      const measure = measureIn(pred, count, items);
      if (measure === null || measure === "other") return null;
      const kept = keptMeasure(count, measure);
      return { measure: kept, phase: "done", mode: modeOf(count, kept) };
    }
    return null;
  },
};
