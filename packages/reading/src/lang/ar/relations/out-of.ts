import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";
import { isNumber } from "./words.ts";

/** Items behind the whole among which the number of its part stands. */
const REACH = 22;

/** How many there were, of whom a smaller number is told next. */
export const outOfRelation: Relation = {
  id: "ar.relation.out-of",
  why: "`من أصل تسعين بيتاً في الضيعة لم يبق إلا ستة`, `من 210 منازل سلم ثلاثة عشر`: the whole opens the clause, the part follows.",
  hits: [
    ["من أصل تسعين بيتاً في القرية لم يسلم إلا ستة", "other houses 90"],
    ["من بين 60 موظفاً في المشفى بقي سبعة فقط", "other staff 60"],
  ],
  misses: ["من 210 منازل في القرية جاء الجيران", "خرج من 20 بيتاً سبعة رجال مسلحين"],
  read: (count, at, { items }) => {
    if (isYearLike(count) || count.noun.length === 0 || count.measure !== null) return null;
    if (count.unit === "events" || count.noun.includes("captive")) return null;
    if (!opensWithOf(items, at)) return null;
    return partFollows(items, at, count.quantity.low ?? 0)
      ? { measure: "other", phase: "done" }
      : null;
  },
};

/** `من أصل`, `من بين`, `من مجموع`, `من` at the beginning of its clause. */
function opensWithOf(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const of =
    before !== undefined && /^(?:اصل|بين|مجموع|اجمالي|جمله)$/u.test(before.word) ? at - 2 : at - 1;
  if (items[of]?.word !== "من") return false;
  const edge = items[of - 1];
  const named = of === at - 2;
  return (
    edge === undefined ||
    (named && edge.tags.includes("that")) ||
    ["stop", "colon", "clause", "comma", "quote-open"].some((tag) => edge.tags.includes(tag))
  );
}

/** A smaller number without a noun of its own, in the same sentence. */
function partFollows(items: readonly Item[], at: number, whole: number): boolean {
  return items.slice(at + 1, at + REACH).some((item) => {
    const { chunk } = item;
    if (!isNumber(item) || chunk === null) return false;
    const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
    const bare =
      chunk.kind === "quantity" || (chunk.kind === "count" && chunk.noun.includes("them"));
    return bare && quantity.kind === "quantity" && (quantity.high ?? whole) < whole;
  });
}
