import { firstEndingAfter } from "../../text/item-at.ts";
import type { AsOf } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { DateChunk, Item } from "../../text/item.ts";
import { DEEDS } from "../deeds.ts";
import { hasAny } from "../../extract/attributions/arabic-words.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isSince } from "./since.ts";
import { isOf, itemClass } from "../../text/traits.ts";

/** What ends a clause. */
const STOPS = tagList("stop", "clause");

const SAYING = tagList("say", "say-that", "voices");
/** What parts a saying from its day, or the number from the saying. */
const WALLS = tagList("stop", "clause", "quote");
const THAT = itemClass(["that"]);
const TELLING = itemClass(["that", "pred", "reach"]);
const COUNTING = itemClass(["pred", "count", "quantity"]);
/** Items between the day that opens a clause and its verb of saying: a comma, a name, its abbreviation. */
const BEFORE = 14;
/** Items behind the verb of saying among which its day stands (`أعلنت اللجنة المركزية يوم الأربعاء أن`). */
const BEHIND = 7;
/** A verb by which a count is given to the public ("in a toll released on Wednesday"), no release of captives. */
const PUBLISHED: ReadonlySet<string> = new Set(["released", "published", "issued"]);

/**
 * The day on which somebody gave a count, where the report is of a later day: `والخميس، أعلنت اللجنة ارتفاع عدد القتلى إلى 113`,
 * "Yesterday evening the committee announced that the toll had risen to 108", "…, the committee said on Friday". Null where
 * no day is told, or it is that of the report: the number is then of the day of publication anyway.
 */
export function saidOn(
  items: readonly Item[],
  { start, end }: Passage,
  published: string | null,
): AsOf | null {
  if (published === null) return null;
  const at = firstEndingAfter(items, start);
  if (at < 0) return null;
  const saying = sayingBefore(items, at);
  const day = saying >= 0 ? dayOf(items, saying, at) : dayBehind(items, end);
  if (day === null || day.from === null || day.to === null) return null;
  if (day.to >= published.slice(0, 10)) return null;
  return { start: day.from, end: day.to, basis: day.basis === "stated" ? "stated" : "relative" };
}

/** The verb of saying that governs the number at `at`, -1 where none stands before it in its clause. */
function sayingBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return -1;
    // "Friday's protest left four dead": a deed, and no verb
    const isNoun = DEEDS.has(item.word) && items[i - 1]?.chunk?.kind === "date";
    if (item.chunk === null && hasOneOf(item, SAYING) && !isNoun) return i;
  }
  return -1;
}

/** The day beside the verb of saying at `saying`: right behind it, or at the opening of its clause. */
function dayOf(items: readonly Item[], saying: number, number: number): DateChunk | null {
  for (let i = saying + 1; i < Math.min(number, saying + 1 + BEHIND); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS) || isOf(item, TELLING)) break;
    const day = dayAt(item);
    // "said Tuesday's attack killed 12" tells the day of the attack
    if (day === null) continue;
    // `وثقت اللجنة من 24 آذار وحتى الآن`: from then on it counts
    return !isSince(items, i) && closes(items[i + 1], i + 1 === number) ? day : null;
  }
  for (let i = saying - 1; i >= Math.max(0, saying - BEFORE); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS) || isOf(item, THAT)) return null;
    // "in the raid three days ago, after the committee reported 108": the day of the other clause
    if (item.chunk === null && ANOTHER_CLAUSE.has(item.word)) return null;
    if (isOf(item, COUNTING) && !PUBLISHED.has(item.word)) return null;
    const day = dayAt(item);
    // "Since 2 March the monitor has recorded 31 raids": not the day on which it said so
    if (day === null || isSince(items, i)) continue;
    const opens = items.slice(Math.max(0, i - 3), i).some(({ word }) => PUBLISHED.has(word));
    return opens || isOpening(items, i) ? day : null;
  }
  return null;
}

const ANOTHER_CLAUSE: ReadonlySet<string> = new Set("after before when while as".split(" "));

/** "113, the committee said on Friday": the verb of saying behind the number and a comma, with its day. */
function dayBehind(items: readonly Item[], end: number): DateChunk | null {
  const from = items.findIndex((item) => item.start >= end);
  if (from < 0) return null;
  let comma = false;
  for (let i = from; i < Math.min(items.length, from + 2 * BEFORE); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return null;
    // `58 وفاة، بعد أن كانت أعلنت أمس وفاة 92`: the day of the other number
    if (AFTER.has(item.word) && (item.word !== "بعد" || items[i + 1]?.word === "ان")) return null;
    comma ||= hasAny(item, ["comma", "quote"]);
    if (item.chunk !== null || !hasOneOf(item, SAYING)) continue;
    if (!comma) return null;
    for (const next of items.slice(i + 1, i + 1 + BEHIND)) {
      if (hasAny(next, ["stop", "clause", "comma", "that", "count", "quantity", "pred"]))
        return null;
      const day = dayAt(next);
      if (day !== null) return day;
    }
    return null;
  }
  return null;
}

const AFTER: ReadonlySet<string> = new Set(["بعد", "بعدما", "after"]);

function dayAt({ chunk }: Item): DateChunk | null {
  return chunk?.kind === "date" && (chunk.grain === "day" || chunk.grain === "time") ? chunk : null;
}

/** What may follow the day of a saying: what is said, or the end of its phrase. */
function closes(next: Item | undefined, isNumber: boolean): boolean {
  if (next === undefined || isNumber) return true;
  if (hasAny(next, ["that", "comma", "quote", "colon", "in", "masdar", "reach", "dash"]))
    return true;
  return next.chunk !== null || OPENS.has(next.word) || /^[\u0600-\u06ff]/u.test(next.word);
}

const OPENS: ReadonlySet<string> = new Set([
  "ان",
  "بان",
  "عن",
  "in",
  "at",
  "the",
  "no",
  "more",
  "at",
]);

/** The day stands at the head of its clause, over a preposition and the words of the hour ("late on Wednesday"). */
export function isOpening(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return true;
    // "the sit-in three days ago" is one word
    if (item.tags.includes("dash")) return item.spaced;
    const passes =
      hasAny(item, ["time-prep", "in", "time-unit", "article"]) || TIMES.has(item.word);
    if (!passes) return false;
  }
  return at <= 4;
}

const TIMES: ReadonlySet<string> = new Set("on late early and و في مساء صباح فجر ليل".split(" "));
