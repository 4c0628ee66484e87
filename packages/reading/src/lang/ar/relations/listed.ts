import type { Measure, Unit } from "../../../model/figure.ts";
import { firedMeasure } from "../figure-contexts.ts";
import { headAt } from "../head-outcome.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { standsBehindMark } from "../../relation-mark.ts";

/** A line of a bulletin: who or what, a colon, how many. */
export const listedRelation: Relation = {
  id: "ar.relation.listed",
  why: "`الشهداء: 19`, `الجثث مجهولة الهوية: 3`: a bulletin names what happened, then the number.",
  hits: [
    ["الشهداء: 19", "killed unknown 19"],
    ["الجثث مجهولة الهوية: 3", "bodies unknown 3"],
    ["المنازل المهدومة: 17", "destroyed houses 17"],
    ["العائلات النازحة: 650", "displaced families 650"],
  ],
  misses: ["قال الجرحى: 19 عاماً من الانتظار", "المكان: السوق، الساعة: 9"],
  read: (count, at, { items }) => {
    if (!standsBehindMark(count, at, items)) return null;
    const next = items[at + 1];
    const over =
      next === undefined ||
      ["stop", "comma", "clause", "paren", "dash", "plus"].some((tag) => next.tags.includes(tag));
    // of a bulletin in one line the next head follows: `الجثث: 3 الجرحى: 54`
    if (!over && count.unit === "unknown" && !isHead(next)) return null;
    const thing = thingHead(items, at - 1);
    if (thing !== null) return { ...thing, mode: "unknown" };
    const measure = headOf(items, at - 1);
    return measure === null ? null : { measure, unit: "persons" };
  },
};

/** `المنازل المهدومة: 17`, `العائلات النازحة: 650`, `القذائف: قرابة 300`: a definite plural that opens its line. */
function thingHead(
  items: readonly Item[],
  mark: number,
): { readonly measure: Measure; readonly group: string; readonly unit: Unit } | null {
  for (let at = mark - 1; at >= Math.max(0, mark - 4); at--) {
    const noun = items[at];
    if (noun === undefined || noun.chunk !== null) return null;
    const { sense, tags } = noun;
    if (!noun.def || !tags.includes("counted") || sense?.number !== "pl") continue;
    if (!opens(items[at - 1]) || sense.unit === "persons" || sense.unit === undefined) return null;
    const group = sense.group ?? "unknown";
    if (tags.includes("munition")) return { measure: firedMeasure(group), group, unit: sense.unit };
    const head = headAt(items, at);
    return head === null || head.measure === null || head.to !== mark - 1
      ? null
      : { measure: head.measure, group: head.group ?? group, unit: head.unit ?? sense.unit };
  }
  return null;
}

function opens(before: Item | undefined): boolean {
  if (before === undefined) return true;
  return ["stop", "clause", "semicolon", "dash", "punct"].some((tag) => before.tags.includes(tag));
}

function isHead(item: Item): boolean {
  return item.def && item.chunk === null;
}

/** The measure of the head before the mark, over the words that belong to it. */
function headOf(items: readonly Item[], mark: number): Measure | null {
  for (let at = mark - 1; at >= Math.max(0, mark - 5); at--) {
    const item = items[at];
    if (item === undefined || item.chunk !== null) return null;
    const { tags, sense } = item;
    if (["stop", "clause", "colon", "comma", "say", "that"].some((tag) => tags.includes(tag)))
      return null;
    if (sense?.measure === undefined) continue;
    const says = items[at - 1]?.tags.includes("say") === true;
    const plural = tags.includes("victim") && sense.number === "pl";
    return !says &&
      (plural ||
        (tags.includes("masdar") && !tags.includes("take-part")) ||
        tags.includes("arrests"))
      ? sense.measure
      : null;
  }
  return null;
}
