import type { AsOf } from "../model/figure.ts";
import type { Passage } from "../model/passage.ts";
import type { DateChunk, Item } from "../text/item.ts";
import type { ReadSentence } from "../extract/stage.ts";

/** Words before a date that say up to when a count holds: `حتى مساء الاثنين`, "as of Monday". */
const UNTIL: ReadonlySet<string> = new Set(["حتي", "لغايه", "until", "by", "of", "till"]);

/**
 * When a figure held: a date of its sentence that an until-word opens, the month or year that it was counted over, else the
 * day of publication. The day of the event ("20 were killed on Tuesday") is not when the count was taken.
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
  const at = sentence.items.findIndex(({ start }) => start >= clause.end);
  const dates = at < 0 ? [] : sentence.items.slice(at, at + BEHIND);
  for (const { chunk } of dates)
    if (chunk?.kind === "date" && chunk.from !== null && chunk.grain !== "duration")
      return ofDate(chunk);
  return { start: null, end: null, basis: "assumed" };
}

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

/** Over what a count runs: `خلال أيار`, "during May", "throughout 2030". */
const OVER: ReadonlySet<string> = new Set(["خلال", "طوال", "طيله", "during", "throughout"]);
/** `خلال شهر أيار`, "during the month of May" */
const OF_MONTH: ReadonlySet<string> = new Set(["شهر", "عام", "سنه", "the", "month", "year", "of"]);
const PERIOD_REACH = 3;
const PARTING: readonly string[] = ["comma", "stop", "clause", "count", "quantity"];

/**
 * Is the figure counted over a whole month or year? "140 were killed during May" and "97 during June" are two counts, and no
 * change of one. An operation "during May" that a comma or another number parts from the figure is not its period.
 */
export function periodOf({ items }: ReadSentence, clause: Passage): AsOf | null {
  for (const { chunk, at: i } of periodsIn(items)) {
    const [from, to] =
      chunk.start >= clause.end ? [clause.end, chunk.start] : [chunk.end, clause.start];
    // "During May, 140 were killed": the comma closes what opens the clause
    const closes = chunk.end <= clause.start && items[i + 1]?.tags.includes("comma") === true;
    const parted = items.some(
      ({ start, end, tags }, at) =>
        start >= from &&
        end <= to &&
        !(closes && at === i + 1) &&
        PARTING.some((tag) => tags.includes(tag)),
    );
    if (!parted) return ofDate(chunk);
  }
  return null;
}

interface Period {
  readonly chunk: DateChunk;
  readonly at: number;
}

/** The periods of each sentence, looked for once: each of its numbers asks for them. */
const PERIODS = new WeakMap<readonly Item[], readonly Period[]>();

function periodsIn(items: readonly Item[]): readonly Period[] {
  const known = PERIODS.get(items);
  if (known !== undefined) return known;
  const found: Period[] = [];
  for (let at = 0; at < items.length; at++) {
    const chunk = items[at]?.chunk;
    const over =
      chunk?.kind === "date" &&
      (chunk.grain === "month" || chunk.grain === "year") &&
      chunk.from !== null &&
      chunk.to !== null &&
      isOver(items, at);
    if (over) found.push({ chunk, at });
  }
  PERIODS.set(items, found);
  return found;
}

function isOver(items: readonly Item[], date: number): boolean {
  for (let i = date - 1; i >= Math.max(0, date - PERIOD_REACH); i--) {
    const word = items[i]?.word ?? "";
    if (OVER.has(word)) return true;
    if (!OF_MONTH.has(word)) return false;
  }
  return false;
}

/** `43 حتى 5 نيسان، 22 بعد 11 نيسان`: a day behind another number, over a comma, is not up to when this one holds. */
function isAnothers(items: readonly Item[], date: Item, clause: Passage): boolean {
  const [from, to] = date.start >= clause.end ? [clause.end, date.start] : [date.end, clause.start];
  const between = items.filter(({ start, end }) => start >= from && end <= to);
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

/** Words that may stand between the until-word and its date (`حتى لحظة إعداد هذا البيان الأحد`). */
const REACH = 5;

function isUntil(items: readonly Item[], date: number): boolean {
  for (let i = date - 1; i >= Math.max(0, date - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return false;
    if (item.tags.includes("comma") || item.tags.includes("stop") || item.tags.includes("clause"))
      return false;
    if (item.word === "of") return items[i - 1]?.word === "as";
    // "by" and "until" far before a date belong to other words ("by the road on Sunday").
    if (UNTIL.has(item.word)) return i === date - 1 || item.word === "حتي" || item.word === "لغايه";
  }
  return false;
}
