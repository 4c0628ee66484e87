import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike, wholeBefore } from "../../relation-kin.ts";
import { isWithinOther } from "../figure-vetoes.ts";
import { predicateAfter } from "./predicate-after.ts";

/** So many who leave or come together are no guests: they are displaced. */
const LEAST = 1000;

const MOVED: ReadonlySet<string> = new Set("left gone moved departed packed".split(" "));
const LEFT: ReadonlySet<string> = new Set("left gone crossed arrived come".split(" "));

/** A large number without a noun that left or came. */
export const goneRelation: Relation = {
  id: "en.relation.gone",
  why: "'By nightfall fewer than four thousand had gone', 'nearly 30,000 had left': thousands, of whom only that is told.",
  hits: [
    ["At the height of the fighting nearly 30,000 had left.", "displaced unknown ~30000"],
    ["By nightfall fewer than four thousand had gone.", "displaced unknown <4000"],
    [
      "Fifteen families from the market street already left for the coast.",
      "displaced families 15",
    ],
  ],
  misses: [
    "Nearly 300 had left.",
    "The 30,000 dinars had gone.",
    "In 2019 he had left.",
    "A clash between two families left seven dead.",
  ],
  read: (count, at, { items, earlier, before }) => {
    // "45 families left": families who leave have left their homes
    // "Of the forty families who lived here, twenty-seven have left": the twenty-seven
    if (items[0]?.word === "of" && at <= 2) return null;
    const kind = wholeBefore({ items }, at)?.unit ?? count.unit;
    const back = before.at(-1);
    // "74 families gone, 29 back"
    if (isElided(count) && items[at + 1]?.word === "back" && back?.count.unit === "families")
      return back.measure === "displaced"
        ? { measure: "returned", phase: "done", group: "families", unit: "families" }
        : null;
    if (kind === "families" && count.measure === null && items[at + 1]?.word === "gone")
      return { measure: "displaced", phase: "done", group: "families", unit: "families" };
    if (kind === "families" && count.measure === null) {
      const found = predicateAfter(items, at);
      const moved =
        found?.kind === "verb" && !found.negated && !found.planned && MOVED.has(found.item.word);
      const home =
        moved &&
        items.slice(found.at, found.at + 4).some(({ word }) => word === "back" || word === "home");
      // "A clash between two families left seven dead"
      return moved && !home && !isWithinOther(items, at, found.at, true)
        ? { measure: "displaced", phase: "done", group: "families", unit: "families" }
        : null;
    }
    if (!isElided(count) || isYearLike(count)) return null;
    const size = count.quantity.high ?? count.quantity.low ?? 0;
    if (size < LEAST || before.length > 0) return null;
    if (earlier !== null && earlier.measure !== "displaced") return null;
    const found = predicateAfter(items, at);
    if (found?.kind !== "verb" || !found.aux || found.at > at + 4) return null;
    if (found.negated || found.planned || !LEFT.has(found.item.word)) return null;
    return { measure: "displaced", phase: "done", group: "unknown", unit: "persons" };
  },
};
