import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isPart } from "../../relation-part.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Numbers in brackets behind places share out the figure before. */
export const placesRelation: Relation = {
  id: "ar.relation.places",
  why: "`وتوزع القتلى على أحياء الصيادين (8) والمنارة (5)`: each number is a part of those counted before.",
  hits: [
    ["مقتل 17 مدنياً. وتوزع القتلى على الصيادين (8) والمنارة (5)", "killed civilians 8 part"],
    [
      "نزوح 60 عائلة. وتوزعت العائلات على الصيادين (40) والمنارة (20)",
      "displaced families 20 part",
    ],
  ],
  misses: ["مقتل 17 مدنياً. ونشر التقرير (8) صفحات", "نشر التقرير (8) والملحق (5)"],
  read: (count, at, { items, before, earlier }) => {
    if (!isElided(count) || isYearLike(count)) return null;
    const [open, close] = [items[at - 1], items[at + 1]];
    if (open?.tags.includes("paren-open") !== true || close?.tags.includes("paren-close") !== true)
      return null;
    const shared =
      items.slice(0, at).some(({ word }) => SHARED.test(word)) ||
      addsUp(
        items,
        at,
        before.findLast(({ mode }) => mode !== "part"),
      );
    // `وتوزع القتلى على`: those, and not the wounded told last
    const named = items.slice(0, at).findLast(({ tags, def }) => def && tags.includes("victim"));
    const measure = named?.sense?.measure;
    const last =
      [earlier, ...before].findLast(
        (figure) => figure !== null && (measure === undefined || figure.measure === measure),
      ) ?? null;
    if (!shared || (last === null && measure === undefined)) return null;
    if (!isPart(count.quantity.low, last?.count.quantity.high ?? null)) return null;
    const { group = "unknown", unit = "persons" } = last?.count ?? {};
    return {
      measure: last?.measure ?? measure ?? "other",
      phase: "done",
      mode: "part",
      group,
      unit,
    };
  },
};

/** `455 مسكناً: السالمية (190) والدوير (165) وأم الرمل (100)`: the brackets behind the colon make the whole; ages would not. */
function addsUp(items: readonly Item[], at: number, whole: LinkedFigure | undefined): boolean {
  if (whole === undefined) return false;
  const colon = items.findLastIndex(({ tags }, i) => i < at && tags.includes("colon"));
  if (colon < 0 || (items[colon]?.start ?? 0) < whole.count.end) return false;
  let sum = 0;
  for (const [i, { chunk }] of items.entries())
    if (i > colon && chunk?.kind === "quantity" && isBracketed(items, i)) sum += chunk.low ?? 0;
  return sum === whole.count.quantity.low;
}

function isBracketed(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.tags.includes("paren-open") === true &&
    items[at + 1]?.tags.includes("paren-close") === true
  );
}

/** `توزع`, `موزعون`, `يتوزعون`. */
const SHARED = /^(?:و|ف)?(?:ي|ت|م)*وزع/u;
