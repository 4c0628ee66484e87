import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isPart } from "../../relation-part.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Items between the bracket and a row of it. */
const REACH = 24;

/** Who, then how many, row by row in brackets behind their total. */
export const rowsRelation: Relation = {
  id: "ar.relation.rows",
  why: "`القتلى: 44 (مدنيون 29، عسكريون 11)`: each row names a part of the total before the bracket.",
  hits: [
    ["القتلى: 44 (مدنيون 29، عسكريون 11)", "killed soldiers 11 part"],
    ["مقتل 20 شخصاً (أطفال 3، نساء 5)", "killed women 5 part"],
  ],
  misses: ["القتلى: 44 (مدنيون)", "مقتل 20 شخصاً (الصورة 3)"],
  read: (count, at, { items, before }) => {
    const last = before.findLast(({ mode }) => mode !== "part");
    if (last === undefined || !isElided(count) || isYearLike(count)) return null;
    if (last.count.unit !== "persons" || !isPart(count.quantity.low, last.count.quantity.high))
      return null;
    const [who, edge, next] = [items[at - 1], items[at - 2], items[at + 1]];
    const known =
      next?.tags.includes("comma") === true ||
      next?.tags.includes("paren") === true ||
      next?.conj === true;
    if (!known || who === undefined || edge === undefined || !inBrackets(items, at, last.count.end))
      return null;
    const opens = edge.tags.includes("comma") || edge.tags.includes("paren") || who.conj;
    if (!opens || who.chunk !== null || who.sense?.number !== "pl") return null;
    return who.tags.includes("counted") && who.sense.unit === "persons"
      ? {
          measure: last.measure,
          mode: "part",
          phase: last.phase,
          group: who.sense.group ?? "unknown",
          unit: "persons",
        }
      : null;
  },
};

/** The bracket stands right behind the total that ends at `end`. */
function inBrackets(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("paren-close")) return false;
    if (item.tags.includes("paren-open")) return (items[i - 1]?.end ?? -1) === end;
  }
  return false;
}
