import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";

const PUTS = /^(?:puts?|putting|gave|gives?|giving|places?|placed|listed|lists|counts?|counted)$/u;
/** Items from the number back to the verb. */
const REACH = 7;
/** "Losses at 19 million" are money. */
const MOST = 1000;

/** How many of its own a side says it lost. */
export const ownLossesRelation: Relation = {
  id: "en.relation.own-losses",
  why: "'The Front puts its own losses at 19', 'gave its own dead as six guardsmen': what a side gives for its own in a fight, where people were told to be killed.",
  hits: [
    ["The army says it killed 60. The Front puts its own losses at 19.", "killed Front 19 total"],
    [
      "Rebels killed nine men. The army gave its own dead as six troopers.",
      "killed unknown 6 total",
    ],
  ],
  misses: [
    "The Front puts its own losses at 19.",
    "Nine men were killed. The company puts its own losses at 19 million.",
    "Nine men were killed. The company puts its own losses at 19 trucks.",
  ],
  read: (count, at, { items, told, before }) => {
    if (isYearLike(count) || count.measure !== null || count.quantity.scale > MOST) return null;
    if (count.unit !== "unknown" && count.unit !== "persons") return null;
    const [at0, led] = [items[at - 1], items[at - 2]];
    if (at0?.word !== "at" && at0?.word !== "as") return null;
    const dead = led?.sense?.measure === "killed" && led.tags.includes("victim");
    const loses = led?.word === "losses";
    if (!dead && !loses) return null;
    const from = items.slice(Math.max(0, at - REACH), at - 2);
    if (!from.some(({ word }) => word === "own") || !from.some(({ word }) => PUTS.test(word)))
      return null;
    // "losses at 19 trucks": what nobody knows is counted
    if (loses && count.unit === "unknown" && !closes(items[at + 1])) return null;
    const killed = [...told, ...before].some(
      (one) => one.measure === "killed" && !isThing(one.count.unit),
    );
    return dead || killed
      ? { measure: "killed", phase: "done", mode: "total", unit: "persons" }
      : null;
  },
};

function closes(next: Item | undefined): boolean {
  return (
    next === undefined ||
    ["stop", "comma", "clause", "quote", "paren"].some((tag) => next.tags.includes(tag)) ||
    next.chunk?.kind === "date" ||
    /^(?:and|but|while|in|on)$/u.test(next.word)
  );
}
