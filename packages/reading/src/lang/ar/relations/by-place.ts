import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isNumber } from "./words.ts";

/** Items between the head of the list and a row, words of a row before its number, and of the head before its colon. */
const LIST = 44;
const ROW = 5;
const HEAD = 12;

/** Place by place, how many: a list under a head that says what is counted. */
export const byPlaceRelation: Relation = {
  id: "ar.relation.by-place",
  why: "`إحصائية الشهداء بحسب المحافظات: الرملة 9، النهر 6`: the head before the colon says what each number counts.",
  hits: [
    ["إحصائية الشهداء بحسب المحافظات ليوم الجمعة: الرملة 9، النهر 6، الجبل 3", "killed unknown 6"],
    ["الجرحى بحسب الأحياء: السوق 14، الميناء 8", "wounded unknown 14"],
  ],
  misses: [
    "قال الجرحى: الرملة 9، النهر 6",
    "أسعار الخبز بحسب المحافظات: الرملة 9، النهر 6",
    "الشهداء: أحمد 23 عاماً، سالم 40 عاماً",
  ],
  read: (count, at, { items }) => {
    const item = items[at];
    if (!isElided(count) || count.noun.length > 0 || isYearLike(count) || item === undefined)
      return null;
    if (item.conj || item.prep !== "" || !closes(items[at + 1])) return null;
    const colon = rowStart(items, at);
    const head = colon < 0 ? undefined : headOf(items, colon);
    const measure = head?.tags.includes("toll-noun") === true ? "killed" : head?.sense?.measure;
    if (head === undefined || measure === undefined) return null;
    return { measure, phase: "done", unit: "persons", group: head.sense?.group ?? "unknown" };
  },
};

function closes(next: Item | undefined): boolean {
  return (
    next === undefined ||
    next.conj ||
    ["comma", "stop", "clause", "paren", "paren-open", "semicolon", "dash"].some((tag) =>
      next.tags.includes(tag),
    )
  );
}

/** The colon of the list in which the number closes a row of one to four words; -1 for none. */
function rowStart(items: readonly Item[], at: number): number {
  let words = 0;
  for (let i = at - 1; i >= Math.max(0, at - ROW); i--) {
    const item = items[i];
    if (item === undefined || isNumber(item)) return -1;
    const { tags } = item;
    const colon = tags.includes("colon");
    if (colon || tags.includes("comma") || tags.includes("paren-close"))
      return words === 0 ? -1 : colon ? i : colonBefore(items, i);
    if (tags.includes("pred") || tags.includes("say") || tags.includes("counted")) return -1;
    words++;
  }
  return -1;
}

function colonBefore(items: readonly Item[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - LIST); i--) {
    const tags = items[i]?.tags ?? [];
    if (tags.includes("stop")) return -1;
    if (tags.includes("colon")) return i;
  }
  return -1;
}

/** The definite plural before the colon that says what befell them, behind words of counting or shared out by places. */
function headOf(items: readonly Item[], colon: number): Item | undefined {
  const head = items.slice(Math.max(0, colon - HEAD), colon);
  if (head.some(({ tags }) => tags.includes("say") || tags.includes("that"))) return undefined;
  const at = head.findLastIndex(
    ({ tags, sense, def, chunk }) =>
      chunk === null &&
      def &&
      sense?.number === "pl" &&
      (tags.includes("victim") || tags.includes("toll-noun")),
  );
  if (at < 0) return undefined;
  const shared = head.slice(at + 1).some(({ word }) => SHARED.test(word));
  return shared || COUNTS.test(head[at - 1]?.word ?? "") ? head[at] : undefined;
}

/** `بحسب المحافظات`, `حسب المناطق`, `موزعين على`. */
const SHARED = /^(?:ب?حسب|وفق|وفقا|موزع|موزعين|موزعه|توزع|علي)$/u;
const COUNTS = /^(?:ال)?(?:احصاييه|احصائيه|حصيله|عدد|اعداد|جدول|توزع|توزيع|قائمه|كشف)$/u;
