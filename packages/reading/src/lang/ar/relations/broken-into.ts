import type { Relation } from "../../../extract/figures/relation.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";
import { isNumber } from "./words.ts";

/** Items from a number back to what opens its list: six rows of three words. */
const REACH = 24;

/** Rows of a list that says of what kind those told before it are, each a label and a number. */
export const brokenIntoRelation: Relation = {
  id: "ar.relation.broken-into",
  why: "`الجرحى: 54 (الراقدون 31، الحالات الحرجة 6)`, `توزعت الإصابات على النحو التالي: كسور 74، اختناق 96`: labels and numbers behind a bracket or a colon are parts of what stands before it.",
  hits: [
    ["الجرحى: 54 (الراقدون 31، الحالات الحرجة 6)", "wounded unknown 6 part"],
    ["الجرحى: 54 (الراقدون 31، غادروا بعد العلاج 23)", "wounded unknown 31 part"],
    ["توزعت إصابات الملعب على النحو التالي: كسور 74، جروح سطحية 40", "wounded unknown 40 part"],
  ],
  misses: [
    "قُتل 54 (المادة 31، الفقرة 6)",
    "الجرحى: 54 (القتلى 31، المفقودون 6)",
    "الجرحى: 54 (أُسر 31، توفي 6)",
    "جاء الترتيب على النحو التالي: الفريق الأول 74، الثاني 40",
  ],
  read: (count, at, { items, before }) => {
    if (!isElided(count) || isYearLike(count) || !isRowEnd(items[at + 1])) return null;
    const open = openerOf(items, at);
    if (open < 0) return null;
    const whole = wholeOf(items, open, before);
    if (whole !== undefined && !isPart(count.quantity.low, whole.count.quantity.high)) return null;
    const colon = items[open]?.tags.includes("colon") === true;
    const measure = colon ? measureBefore(items, open) : whole?.measure;
    return measure === undefined || measure === "other"
      ? null
      : { measure, unit: "persons", mode: "part" };
  },
};

/** Where the list of labels and numbers opens in which the number at `at` ends a row; -1 for none. */
function openerOf(items: readonly Item[], at: number): number {
  let words = 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined) return -1;
    const { tags } = item;
    if (tags.includes("paren-open") || tags.includes("colon"))
      return words > 0 && hasAnotherRow(items, i, at) ? i : -1;
    if (tags.includes("comma") || item.word === "و") {
      if (words === 0) return -1;
      words = 0;
    } else if (isNumber(item)) {
      if (item.chunk?.kind !== "quantity" || words > 0) return -1;
    } else if (item.chunk !== null || NO_LABEL.some((tag) => tags.includes(tag))) return -1;
    // `(أُسر 31، توفي 6)`: what befell others; `غادروا بعد العلاج 23` still tells of the hurt
    else if (tags.includes("verb") && !tags.includes("departed")) return -1;
    else words++;
  }
  return -1;
}
/** A second outcome, a law, a clause: rows of something else. */
const NO_LABEL: readonly string[] = "victim stop clause say that among paren-close".split(" ");

function hasAnotherRow(items: readonly Item[], open: number, at: number): boolean {
  const rest = items.slice(open + 1, open + REACH);
  const end = rest.findIndex(({ tags }) => tags.includes("paren-close") || tags.includes("stop"));
  const rows = (end < 0 ? rest : rest.slice(0, end)).filter(
    ({ chunk }) => chunk?.kind === "quantity",
  );
  return rows.length > 1 && items[at]?.chunk?.kind === "quantity";
}

function isRowEnd(item: Item | undefined): boolean {
  if (item === undefined) return true;
  return item.conj || ["comma", "paren-close", "stop"].some((tag) => item.tags.includes(tag));
}

/** The figure whose number stands right before the bracket. */
function wholeOf(
  items: readonly Item[],
  open: number,
  before: readonly LinkedFigure[],
): LinkedFigure | undefined {
  const last = items[open - 1];
  if (last === undefined || !isNumber(last)) return undefined;
  return before.find(
    ({ count, mode }) =>
      mode !== "part" && last.start <= count.quantity.start && count.quantity.start < last.end,
  );
}

/** `إصابات الملعب على النحو التالي:`: what befell those who are told apart, before the colon. */
function measureBefore(items: readonly Item[], colon: number): LinkedFigure["measure"] | undefined {
  if (!FOLLOWS.test(items[colon - 1]?.word ?? "")) return undefined;
  const told = items
    .slice(0, colon)
    .find(({ tags, sense }) => sense?.measure !== undefined && tags.includes("victim"));
  return told?.sense?.measure;
}
const FOLLOWS = /^ك?(?:ال)?(?:تالي|اتي)$/u;
