import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";

/** Items from the verb to its number. */
const REACH = 5;
const ROSE = /^[وفل]?(?:[يت]?رتفع|ارتفع|[يت]صل|وصل|قفز|[يت]قفز|صعد|[يت]صعد|زاد|[يت]زيد)ت?$/u;
/** Between the toll and the verb: words of time, and these. */
const JOINS = /^(?:ثم|و|قبل|ان|ما|قد|علي|الاقل|تقريبا)$/u;
/** Who told the toll, behind it. */
const SOURCE = /^(?:وفق|وفقا|بحسب|حسب|حسبما|نقلا|كما|قال|قالت|اعلن|اعلنت|افاد|افادت)$/u;
const WHEN =
  /^(?:اليوم|يوم|ليله|امس|الان|لاحقا|مساء|صباحا|صباح|فجر|ظهرا|ليلا|حتي|بعدها|بعد|ذلك|مجددا|مره|اخري)$/u;

/** A toll that rises again, told by its verb alone. */
export const roseAgainRelation: Relation = {
  id: "ar.relation.rose-again",
  why: "`ارتفعت حصيلة القتلى أمس إلى 12. وارتفعت اليوم إلى 15`: with no subject but the toll told before, over words of time alone; of prices, sorties or two tolls nobody knows which rose.",
  hits: [
    ["ارتفعت حصيلة القتلى أمس إلى 12. وارتفعت اليوم إلى 15", "killed unknown 15 total"],
    ["بلغت حصيلة الجرحى 30، قبل أن ترتفع لاحقاً إلى 41", "wounded unknown 41 total"],
    ["بلغت حصيلة الجرحى 30 ثم ارتفعت مساءً إلى 41", "wounded unknown 41 total"],
  ],
  misses: [
    "قُتل 12 في السوق. وارتفعت اليوم إلى 15",
    "بلغت حصيلة القتلى 12. وارتفعت الأسعار إلى 15",
    "بلغت حصيلة القتلى 12. وارتفعت اليوم إلى 15 درجة",
    "بلغ عدد القتلى 12. وكان سعر الخبز 300، ثم ارتفع إلى 500",
    "بلغ عدد القتلى 12. وبلغ عدد الطلعات الجوية 30، ثم ارتفع إلى 45",
    "بلغ عدد القتلى 12. انخفض منسوب النهر ثم ارتفع إلى 45",
    "بلغت حصيلة القتلى 12 قتيلاً و40 جريحاً. وارتفعت اليوم إلى 15",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.quantity.low === null) return null;
    const { items } = clause;
    if (items[at - 1]?.word !== "الي") return null;
    const by = riseBefore(items, at - 2);
    if (by < 0) return null;
    const last = antecedent(count, clause);
    if (last === undefined || last.mode !== "total" || last.count.unit !== "persons") return null;
    if (!isAloneBefore(last, by, clause)) return null;
    return { measure: last.measure, phase: last.phase, mode: "total", elided: true };
  },
};

/** The verb that opens the clause, where nothing but words of time stands between it and `at`; else -1. */
function riseBefore(items: readonly Item[], at: number): number {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined) return -1;
    if (ROSE.test(item.word)) return opens(item, items[i - 1]) ? i : -1;
    if (!isTime(item)) return -1;
  }
  return -1;
}

function isTime({ chunk, word }: Item): boolean {
  return chunk?.kind === "date" || (chunk === null && WHEN.test(word));
}

/** Whether the toll is all that may have risen: it stands right before the verb, or alone in the sentence before. */
function isAloneBefore(last: LinkedFigure, by: number, clause: Clause): boolean {
  const { items, before, recent, previous } = clause;
  for (let i = by - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (holds(item, last)) return before.every(({ measure }) => measure === last.measure);
    if (!isTime(item) && !item.tags.includes("comma") && !JOINS.test(item.word)) return false;
  }
  if (before.length > 0 || !recent.includes(last)) return false;
  if (!recent.every(({ measure }) => measure === last.measure)) return false;
  return isOnlyToll(previous, last, recent);
}

/** No other number stands in the sentence of the toll, and behind it nobody but who told it. */
function isOnlyToll(
  items: readonly Item[],
  last: LinkedFigure,
  all: readonly LinkedFigure[],
): boolean {
  const of = items.findIndex((item) => holds(item, last));
  return (
    of >= 0 &&
    items.every((item, i) => {
      if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity")
        return all.some((one) => holds(item, one));
      const parts = item.tags.includes("comma") || item.conj || item.word === "و";
      const next = item.tags.includes("comma") || item.word === "و" ? items[i + 1] : item;
      return i <= of || !parts || next === undefined || isSource(next);
    })
  );
}

function isSource({ word, tags, conj }: Item): boolean {
  return SOURCE.test(word) || (!conj && tags.includes("according"));
}

function holds({ start, end }: Item, { count: { quantity } }: LinkedFigure): boolean {
  return start <= quantity.start && quantity.start < end;
}

function opens(verb: Item, before: Item | undefined): boolean {
  if (before === undefined || verb.conj || /^[وفل]/u.test(verb.word)) return true;
  return (
    before.tags.includes("comma") ||
    before.tags.includes("stop") ||
    /^(?:ثم|ان)$/u.test(before.word)
  );
}
