import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { predicateAfter } from "./predicate-after.ts";

/** What stands in a list under the head "losses". */
export const lossesRelation: Relation = {
  id: "en.relation.losses",
  why: "'Losses: 19 men, 6 vehicles, two guns', 'the quarter counted its losses: twenty workshops': the head says of each line that it is lost: people dead, things destroyed.",
  hits: [
    ["Losses: 19 men, 6 vehicles, two guns.", "killed men 19"],
    ["The quarter counted its losses: twenty workshops, nine stalls.", "destroyed items 20"],
    ["Losses of the brigade in the week: 19 soldiers, 40 wounded.", "killed soldiers 19"],
  ],
  misses: [
    "Losses: 19 million crowns.",
    "He spoke of losses: 19 men were wounded.",
    "The guards told of their work: 19 men, 6 vehicles.",
  ],
  read: (count, at, { items }) => {
    if (count.measure !== null || count.unit === "unknown" || count.unit === "events") return null;
    if (!isUnderLosses(items, at) || hasVerb(items, at)) return null;
    if (isThing(count.unit)) return { measure: "destroyed", phase: "done" };
    return count.unit === "persons" ? { measure: "killed", phase: "done" } : null;
  },
};

/** "19 men were wounded"; in "19 soldiers, 40 wounded" the second number has its own. */
function hasVerb(items: readonly Item[], at: number): boolean {
  const found = predicateAfter(items, at);
  const comma = items.findIndex(({ tags }, i) => i > at && tags.includes("comma"));
  return found !== null && (comma < 0 || found.at < comma);
}

/** Behind a colon before which "losses" stands, in a list of nouns. */
function isUnderLosses(items: readonly Item[], at: number): boolean {
  const colon = items.findLastIndex(({ tags }, i) => i < at && tags.includes("colon"));
  if (colon < 1 || at - colon > LIST) return false;
  if (items.slice(colon + 1, at).some(({ tags }) => ENDS.some((tag) => tags.includes(tag))))
    return false;
  return items.slice(Math.max(0, colon - HEAD), colon).some(({ word }) => word === "losses");
}

const HEAD = 8;
const LIST = 24;
const ENDS: readonly string[] = ["stop", "aux", "say"];
