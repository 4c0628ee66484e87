import type { AsOf } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { DateChunk, Item } from "../../text/item.ts";
import { firstEndingAfter, firstStartingFrom } from "../../text/item-at.ts";
import type { ReadSentence } from "../../extract/stage.ts";

/** Words before a date that say up to when a count holds: `حتى مساء الاثنين`, "as of Monday". */
const UNTIL: ReadonlySet<string> = new Set(["حتي", "لغايه", "until", "by", "of", "till"]);

/**
 * When a figure held: a date of its sentence that an until-word opens, else the day of publication. The day of the event ("20 were killed on Tuesday") is not when the count was taken.
 */
export function asOf(sentence: ReadSentence, clause: Passage, published: string | null): AsOf {
  const stated = untilDate(sentence.items, clause);
  if (stated !== null) return ofDate(stated);
  if (published === null) return { start: null, end: null, basis: "unknown" };
  const day = published.slice(0, 10);
  return { start: day, end: day, basis: "published" };
}

function ofDate({ basis, from, to }: DateChunk): AsOf {
  return { start: from, end: to, basis: basis === "stated" ? "stated" : "relative" };
}

/**
 * When the number before another one held ("up from 39 on Thursday"): the date right behind it, else a time before
 * that nobody states.
 */
export function earlierAsOf(sentence: ReadSentence, clause: Passage): AsOf {
  const at = firstStartingFrom(sentence.items, clause.end);
  const dates = at < 0 ? [] : sentence.items.slice(at, at + BEHIND);
  // `بعدما كان العدد حتى الأربعاء 180`: up to when it was that stands before it
  const until = firstEndingAfter(sentence.items, clause.start - 1);
  const before = sentence.items
    .slice(Math.max(0, until - BEFORE), Math.max(0, until))
    .filter((_, i, { length }) => isUntil(sentence.items, until - length + i));
  for (const { chunk } of [...dates, ...before.toReversed()])
    if (chunk?.kind === "date" && chunk.from !== null && chunk.grain !== "duration")
      return ofDate(chunk);
  return { start: null, end: null, basis: "assumed" };
}

/** Items before it in which the day stands up to which it was that. */
const BEFORE = 3;
/** Items behind a number in which its date stands: "39 dead on Thursday". */
const BEHIND = 4;

function untilDate(items: readonly Item[], clause: Passage): DateChunk | null {
  let best: DateChunk | null = null;
  let distance = Infinity;
  items.forEach((item, i) => {
    if (item.chunk?.kind !== "date" || item.chunk.grain === "duration" || item.chunk.from === null)
      return;
    if (!isUntil(items, i)) return;
    const gap = item.start >= clause.end ? item.start - clause.end : clause.start - item.end;
    if (gap < distance && !isAnothers(items, item, clause)) {
      best = item.chunk;
      distance = gap;
    }
  });
  return best;
}

/** `43 حتى 5 نيسان، 22 بعد 11 نيسان`: a day behind another number, over a comma, is not up to when this one holds. */
function isAnothers(items: readonly Item[], date: Item, clause: Passage): boolean {
  const [from, to] = date.start >= clause.end ? [clause.end, date.start] : [date.end, clause.start];
  const first = firstStartingFrom(items, from);
  const behind = firstEndingAfter(items, to);
  const between = first < 0 ? [] : items.slice(first, behind < 0 ? undefined : behind);
  // `نزحت 310 أسر، بعدما كان العدد حتى الأربعاء 180`: the day of what was before
  if (date.start >= clause.end && between.some(({ word }) => WAS.has(word))) return true;
  const comma = between.some(({ tags }) => tags.includes("comma"));
  // `ارتفاع عدد القتلى إلى 19 بينهم ثلاثة أطفال، حتى مساء الأربعاء`: a part has no day of its own
  return (
    comma &&
    between.some(
      ({ tags }, at) =>
        (tags.includes("count") || tags.includes("quantity")) &&
        between[at - 1]?.tags.includes("among") !== true,
    )
  );
}

const WAS: ReadonlySet<string> = new Set(["بعدما", "كان", "كانت"]);

/** Words that may stand between the until-word and its date (`حتى لحظة إعداد هذا البيان الأحد`). */
const REACH = 5;

/** Whether an until-word opens the date at `date`. */
export function isUntil(items: readonly Item[], date: number): boolean {
  for (let i = date - 1; i >= Math.max(0, date - REACH); i--) {
    const item = items[i];
    // "as of 10 a.m. on Monday"
    if (item?.chunk?.kind === "non-count") continue;
    if (item === undefined || item.chunk !== null) return false;
    if (item.tags.includes("comma") || item.tags.includes("stop") || item.tags.includes("clause"))
      return false;
    if (item.word === "of") return items[i - 1]?.word === "as";
    // "by" and "until" far before a date belong to other words ("by the road on Sunday").
    if (UNTIL.has(item.word)) return i === date - 1 || item.word === "حتي" || item.word === "لغايه";
  }
  return false;
}
