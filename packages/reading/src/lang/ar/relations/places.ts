import type { Relation } from "../../../extract/figures/relation.ts";
import { isPart } from "../../relation-part.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isThing } from "../../../extract/figures/kin.ts";

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
    const shared = items.slice(0, at).some(({ word }) => SHARED.test(word));
    // `وتوزع القتلى على`: those, and not the wounded told last
    const named = items.slice(0, at).findLast(({ tags, def }) => def && tags.includes("victim"));
    const measure = named?.sense?.measure;
    const last =
      [earlier, ...before].findLast(
        (figure) => figure !== null && (measure === undefined || figure.measure === measure),
      ) ?? null;
    if (!shared || (last === null && measure === undefined)) return null;
    if (last !== null && isThing(last.count.unit)) return null;
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

/** `توزع`, `موزعون`, `يتوزعون`. */
const SHARED = /^(?:و|ف)?(?:ي|ت|م)*وزع/u;
