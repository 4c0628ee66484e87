import { isRow } from "../../../extract/attributions/rows.ts";
import type { Asked } from "../../../extract/figures/asked.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPreposition } from "./words.ts";

/** Items up to the number of a row. */
const LABEL = 6;

/** A number alone that answers `كم …؟` just before, or stands in a row under its head. */
export const answerRelation: Relation = {
  id: "ar.relation.answer",
  why: "`كم عدد الجرحى لديكم؟` `دخل إلينا واحد وعشرون.`: the question says what the number counts.",
  hits: [
    ["كم عدد الجرحى لديكم الآن؟ دخل إلينا واحد وعشرون.", "wounded unknown 21"],
    ["كم مقاتلاً خسرتم في المعركة؟ تسعة وثلاثون، رحمهم الله.", "killed fighters 39"],
    ["كم جندياً قُتل؟ عشرون.", "killed soldiers 20"],
    ["الوفيات بحسب المحافظة:\nالشمال: 12\nالجنوب: 9", "killed unknown 9 part"],
    ["مقتل 90 شخصاً توزعوا على الشكل التالي:\n- 37 من أبناء الوادي", "killed unknown 37 part"],
  ],
  misses: [
    "كم عدد الجرحى لديكم الآن؟ فتحنا في 9 صباحاً.",
    "كم قتيلاً يجب أن يسقط؟ عشرون.",
    "كم مرة طلبنا ذلك؟ عشرون.",
    "الأسعار بحسب المحافظة:\nالشمال: 12\nالجنوب: 9",
  ],
  read: (count, at, { items, asked }) => {
    if (asked?.plain === true) return rowOf(count, at, items, asked);
    if (asked === null || asked.list === true) return null;
    if (!isElided(count) || isYearLike(count) || count.quantity.low === 1) return null;
    const [item, before, next] = [items[at], items[at - 1], items[at + 1]];
    if (item === undefined || item.prep !== "" || isPreposition(before) || !ends(next)) return null;
    const { measure, group, unit } = asked;
    if (asked.rows !== true) return { measure, phase: "done", group, unit };
    const labelled = before?.tags.includes("colon") === true && at > 1 && at <= LABEL;
    return labelled ? { measure, phase: "done", mode: "part", group, unit } : null;
  },
};

/** `- 637 من أبناء الوادي، بينهم`: the number that opens the row, whoever it counts. */
function rowOf(count: Count, at: number, items: readonly Item[], asked: Asked): Governed | null {
  if (at > 1 || !isRow({ items }) || isYearLike(count)) return null;
  if (count.unit !== "persons" && !isElided(count)) return null;
  const unit = isElided(count) ? asked.unit : count.unit;
  return { measure: asked.measure, phase: "done", mode: "part", unit };
}

/** The phrase ends with the number. */
function ends(next: Item | undefined): boolean {
  return (
    next === undefined ||
    next.conj ||
    next.word === "فقط" ||
    ["stop", "comma", "clause", "quote", "paren", "dash"].some((tag) => next.tags.includes(tag))
  );
}
