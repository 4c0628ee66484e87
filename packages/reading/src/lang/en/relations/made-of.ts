import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isPart } from "../../relation-part.ts";
import { predicateAfter } from "./predicate-after.ts";

const ID = "en.relation.made-of";

/** Whoever these are, some of any people are they. */
const SORTS: ReadonlySet<string> = new Set(
  "women men children elderly girls boys infants".split(" "),
);

/** "12 people were killed, nine women and three children": the comma opens what the number is made of. */
export const madeOfRelation: Relation = {
  id: ID,
  why: "'12 people were killed, nine women and three children': behind a whole and a comma stand women, men and children without a verb of their own: they are some of it and no people beside it, also where not all are named.",
  hits: [
    ["12 people were killed in the market, nine women and two children.", "killed women 9 part"],
    ["12 civilians were wounded, eight women and two children.", "wounded women 8 part"],
  ],
  misses: [
    "12 people were killed, nine women and three children were hurt.",
    "The raid wounded 12 fighters, nine soldiers and two guards.",
  ],
  read: (count, at, { items, before }) => {
    const last = before.at(-1);
    const whole = last?.rule === ID ? before.findLast(({ mode }) => mode !== "part") : last;
    if (last === undefined || whole === undefined || whole.mode === "part") return null;
    if (count.unit !== "persons" || whole.count.unit !== "persons") return null;
    if (whole.denied || !isPart(count.quantity.low, whole.count.quantity.high)) return null;
    if (predicateAfter(items, at) !== null) return null;
    const goesOn = last.rule === ID && items[at - 1]?.word === "and";
    if (!goesOn && !opensList(items, at, last)) return null;
    if (!goesOn && (!SORTS.has(count.group) || SORTS.has(whole.count.group))) return null;
    return { measure: whole.measure, phase: whole.phase, mode: "part" };
  },
};

/** Nothing but a comma, and perhaps a place, between the whole and the count. */
function opensList(items: readonly Item[], at: number, last: LinkedFigure): boolean {
  if (items[at - 1]?.tags.includes("comma") !== true) return false;
  const end = Math.max(last.clause.end, last.count.end);
  const from = items.findIndex(({ start }) => start >= end);
  const between = items.slice(Math.max(0, from), at - 1);
  return (
    from >= 0 &&
    between.length <= PLACE &&
    !between.some(({ tags, chunk }) =>
      chunk === null
        ? ["pred", "say", "verb-past", "verb-ing", "comma", "clause", "stop"].some((tag) =>
            tags.includes(tag),
          )
        : chunk.kind === "count" || chunk.kind === "quantity",
    )
  );
}
const PLACE = 5;
