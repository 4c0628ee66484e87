import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { openerBefore } from "./onward.ts";
import { ends } from "./words.ts";

/** The same verb again, in another place, of people whose noun is said a second time. */
export const onwardCountedRelation: Relation = {
  id: "ar.relation.onward-counted",
  why: "`قُتل في طبرق 21 شخصاً وفي غريان 38 شخصاً`: the verb is said once, place and number twice.",
  hits: [
    ["قُتل في طبرق 21 شخصاً وفي غريان 38 شخصاً", "killed unknown 38"],
    ["وأصيب في السوق 12 عاملاً، وفي الميناء 40 عاملاً", "wounded workers 40"],
    ["في طبرق قُتل 21 شخصاً وفي غريان 38 شخصاً", "killed unknown 38"],
    ["قُتل في طبرق 21 شخصاً، بينهم ثلاثة أطفال، وفي غريان 38 شخصاً", "killed unknown 38"],
    ["أصيب في طبرق 21 شخصاً وفي غريان 38 شخصاً وفي زليتن ستة أشخاص", "wounded unknown 6"],
  ],
  misses: [
    "قُتل في طبرق 21 شخصاً وفي غريان 38 شخصاً ينتظرون",
    "قُتل 30 مدنياً، وفي البلدة 38 شخصاً",
    "قُتل في طبرق 21 شخصاً وفي غريان 38 منزلاً",
    "قُتل في طبرق 21 شخصاً، وتظاهر في غريان 38 شخصاً",
  ],
  read: (count, at, { items, before }) => {
    const last = before.findLast(({ mode }) => mode !== "part");
    const [item, next] = [items[at], items[at + 1]];
    if (last === undefined || item === undefined || !isAlike(count, last)) return null;
    if (item.conj || item.prep !== "" || last.denied) return null;
    if (next !== undefined && !ends(next) && !next.tags.includes("comma") && !next.conj)
      return null;
    const opener = openerBefore(items, at);
    if (items[opener]?.word !== "في") return null;
    // no other verb stands between the first number, which has its place, and the second place
    const first = items.findIndex(({ start }) => start >= last.count.start);
    if (first < 0 || items.slice(first + 1, opener).some(tellsAnew)) return null;
    const again = last.rule === ID || hasPlace(items, first, opener);
    return again ? { measure: last.measure, phase: last.phase } : null;
  },
};
const ID = "ar.relation.onward-counted";

/** People of the kind of those before. */
function isAlike({ unit, measure, group, noun }: Count, last: LinkedFigure): boolean {
  if (unit !== "persons" || last.count.unit !== "persons" || measure !== null) return false;
  if (noun.includes("the") || noun.includes("captive") || last.measure === "other") return false;
  return group === last.count.group || group === "unknown";
}

function tellsAnew({ tags }: Item): boolean {
  return tags.includes("pred") || tags.includes("say");
}

/** `قُتل في طبرق 21`, `في طبرق قُتل 21`, `قُتل 21 في طبرق`: its place stands before the number, or right before the next one. */
function hasPlace(items: readonly Item[], at: number, opener: number): boolean {
  const from = Math.max(0, at - REACH);
  const verb = items.findLastIndex(({ tags }, i) => i < at && i >= from && tags.includes("pred"));
  if (verb < 0) return false;
  return (
    items[verb + 1]?.word === "في" ||
    (items[verb - 2]?.word === "في" && isPlace(items[verb - 1])) ||
    (items[opener - 2]?.word === "في" && isPlace(items[opener - 1]))
  );
}
const REACH = 6;

function isPlace(item: Item | undefined): boolean {
  return item?.chunk?.kind === "name" && item.chunk.is === "place";
}
