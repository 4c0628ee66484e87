import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { predicateAfter } from "./predicate-after.ts";

/** So many who leave or come together are no guests: they are displaced. */
const LEAST = 1000;

const LEFT: ReadonlySet<string> = new Set("left gone crossed arrived come".split(" "));

/** A large number without a noun that left or came. */
export const goneRelation: Relation = {
  id: "en.relation.gone",
  why: "'By nightfall fewer than four thousand had gone', 'nearly 30,000 had left': thousands, of whom only that is told.",
  hits: [
    ["At the height of the fighting nearly 30,000 had left.", "displaced unknown ~30000"],
    ["By nightfall fewer than four thousand had gone.", "displaced unknown <4000"],
  ],
  misses: ["Nearly 300 had left.", "The 30,000 dinars had gone.", "In 2019 he had left."],
  read: (count, at, { items, earlier, before }) => {
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
