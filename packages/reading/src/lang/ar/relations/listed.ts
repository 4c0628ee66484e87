import { sinceThen } from "./no-longer.ts";
import type { Measure, Unit } from "../../../model/figure.ts";
import { firedMeasure } from "../figure-contexts.ts";
import { headAt } from "../head-outcome.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { standsBehindMark } from "../../relation-mark.ts";
import { RELATIVE } from "./words.ts";

/** A line of a bulletin: who or what, a colon, how many. */
export const listedRelation: Relation = {
  id: "ar.relation.listed",
  why: "`الشهداء: 19`, `الجثث مجهولة الهوية: 3`: a bulletin names what happened, then the number.",
  hits: [
    ["الشهداء: 19", "killed unknown 19"],
    ["الجثث مجهولة الهوية: 3", "bodies unknown 3 part"],
    ["المنازل المهدومة: 17", "destroyed houses 17"],
    ["العائلات النازحة: 650", "displaced families 650"],
    ["المنازل المهدمة كلياً: 450 منزلاً", "destroyed houses 450"],
    ["المنازل المدمرة جزئياً: 90", "damaged houses 90"],
    ["القتلى من حراس السجن: 9", "killed guards 9"],
    ["الأسرى المحررون: 21", "released unknown 21"],
    ["قتلى المهاجمين: 8", "killed fighters 8"],
    ["الشهداء: 11 حتى الآن", "killed unknown 11"],
    ["القتلى حتى الآن: 18", "killed unknown 18"],
  ],
  misses: [
    "المفقودون الذين عُثر عليهم: 6",
    "الجرحى الذين رفضوا دخول المستشفى: 8",
    "قال الجرحى: 19 عاماً من الانتظار",
    "المكان: السوق، الساعة: 9",
  ],
  read: (count, at, { items }) => {
    // `المنازل المهدمة: 450 منزلاً`: the noun again
    const again = count.unit === "unknown" || count.unit === "persons" ? null : count.unit;
    if (!standsBehindMark(again === null ? count : { ...count, unit: "unknown" }, at, items))
      return null;
    const next = items[at + 1];
    // `القتلى: 20 بينهم 5 حراس`, `الشهداء: 11 حتى الآن` go on about that number
    const over =
      next === undefined ||
      ["stop", "comma", "clause", "paren", "dash", "plus", "among"].some((tag) =>
        next.tags.includes(tag),
      ) ||
      next.word === "حتي";
    // of a bulletin in one line the next head follows: `الجثث: 3 الجرحى: 54`
    if (!over && count.unit === "unknown" && !isHead(next)) return null;
    const thing = thingHead(items, at - 1);
    if (again !== null)
      return thing?.unit === again ? { measure: thing.measure, mode: "unknown" } : null;
    if (thing !== null) return { ...thing, mode: "unknown" };
    const head = headOf(items, at - 1);
    if (head < 0) return null;
    const told = items[head]?.sense?.measure;
    const measure = told === undefined ? null : sinceThen(told, items, head + 1, at - 1);
    // `القتلى من حراس السجن: 9`, `قتلى المهاجمين: 8`: whose dead they are
    const own = items[head]?.sense?.group ?? "unknown";
    const open = count.group === "unknown" && own === "unknown";
    const group = open ? headAt(items, head)?.group : null;
    return measure === null
      ? null
      : { measure, unit: "persons", ...(group === null || group === undefined ? {} : { group }) };
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
    // `الأسر النازحة`: families, though captivity is written like them
    if (noun.def && noun.word === "اسر" && opens(items[at - 1])) {
      const measure = headAt(items, at)?.measure;
      return measure === "displaced" || measure === "returned"
        ? { measure, group: "families", unit: "families" }
        : null;
    }
    if (!noun.def || !tags.includes("counted") || sense?.number !== "pl") continue;
    if (!opens(items[at - 1]) || sense.unit === "persons" || sense.unit === undefined) return null;
    const group = sense.group ?? "unknown";
    if (tags.includes("munition")) return { measure: firedMeasure(group), group, unit: sense.unit };
    const head = headAt(items, at);
    if (head === null || head.measure === null) return null;
    // `المنازل المهدمة كلياً`, `المدمرة جزئياً`: how far, and in part is damaged
    const degree = items.slice(head.to + 1, mark).map(({ word }) => word);
    if (!degree.every((word) => WHOLLY.test(word) || PARTLY.test(word))) return null;
    const measure =
      head.measure === "destroyed" && degree.some((word) => PARTLY.test(word))
        ? "damaged"
        : head.measure;
    return { measure, group: head.group ?? group, unit: head.unit ?? sense.unit };
  }
  return null;
}

const WHOLLY = /^(?:كليا|تماما|بالكامل|ب?شكل|كامل|كلي)$/u;
const PARTLY = /^(?:جزييا|جزءيا|جزيي|جزئيا)$/u;

function opens(before: Item | undefined): boolean {
  if (before === undefined) return true;
  return ["stop", "clause", "semicolon", "dash", "punct"].some((tag) => before.tags.includes(tag));
}

function isHead(item: Item): boolean {
  return item.def && item.chunk === null;
}

/** Where the head before the mark stands, over the words that belong to it; -1 for none. */
export function headOf(items: readonly Item[], mark: number): number {
  for (let at = mark - 1; at >= Math.max(0, mark - 5); at--) {
    const item = items[at];
    // `القتلى حتى الآن: 18`
    if (item === undefined || (item.chunk !== null && item.chunk.kind !== "date")) return -1;
    const { tags, sense } = item;
    if (["stop", "clause", "colon", "comma", "say", "that"].some((tag) => tags.includes(tag)))
      return -1;
    if (sense?.measure === undefined) continue;
    // `الجرحى الذين رفضوا دخول المستشفى`: what they refused is no deed of the heading
    if (
      !isVictims(item) &&
      items.slice(Math.max(0, at - 4), at).some(({ word }) => RELATIVE.has(word))
    )
      return -1;
    const says = items[at - 1]?.tags.includes("say") === true;
    const head = isVictims(item) ? victimsOf(items, at) : at;
    return !says &&
      (isVictims(item) ||
        (tags.includes("masdar") && !tags.includes("take-part")) ||
        tags.includes("arrests"))
      ? head
      : -1;
  }
  return -1;
}

function isVictims({ tags, sense }: Item): boolean {
  return tags.includes("victim") && sense?.number === "pl";
}

/** `القتلى من المهاجمين`, `جرحى الأسرى`: the first noun says what befell them. */
function victimsOf(items: readonly Item[], at: number): number {
  const before = items[at - 1]?.tags.includes("of") === true ? at - 2 : at - 1;
  const first = items[before];
  const led = first !== undefined && isVictims(first) && first.chunk === null;
  return led && (before < at - 1 || (!first.def && items[at]?.def === true)) ? before : at;
}
