import type { DateChunk, Item } from "../../text/item.ts";
import { isOf, wordClass } from "../../text/traits.ts";
import { chunkItem } from "../stage.ts";

/** The last day that a text named, and how many sentences ago. */
export interface DayNamed {
  readonly day: string | null;
  readonly age: number;
}

export const NO_DAY: DayNamed = { day: null, age: 0 };

/** Sentences over which "the same evening" means the day named before. */
const REACH = 3;

/**
 * "On 3 June the slide came down. The same evening the mayor counted 30", `وفي اليوم نفسه`: the day named last. Without it the number
 * would be one of the day on which the report appeared. Tells what day the next sentence goes on from, too.
 */
export function readSameDay(
  items: readonly Item[],
  { day, age }: DayNamed,
  lang: "ar" | "en",
): { readonly items: readonly Item[]; readonly next: DayNamed } {
  let named = age < REACH ? day : null;
  let old = age + 1;
  let read: Item[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const { chunk } = item;
    // no day yet that a word could mean
    if (named === null && chunk === null) {
      read?.push(item);
      continue;
    }
    // behind "last week" the same day may be any of it
    if (chunk?.kind === "date" && chunk.grain !== "duration" && chunk.grain !== "time") {
      const isOne = chunk.grain === "day" && chunk.from !== null && chunk.from === chunk.to;
      named = isOne ? chunk.from : null;
      old = 0;
    }
    const to = named === null ? -1 : sameDay(items, at);
    const last = to > 0 ? items[to - 1] : undefined;
    if (named === null || last === undefined) {
      read?.push(item);
      continue;
    }
    read ??= items.slice(0, at);
    read.push(
      chunkItem(item, ["date", "day-date", "deictic-date"], dateAt(item, last, named, lang)),
    );
    at = to - 1;
  }
  return { items: read ?? items, next: { day: named, age: old } };
}

function dateAt({ start }: Item, { end }: Item, day: string, lang: "ar" | "en"): DateChunk {
  return {
    kind: "date",
    start,
    end,
    value: day,
    grain: "day",
    calendar: "gregorian",
    basis: "relative",
    from: day,
    to: day,
    rules: [`${lang}.date.same-day`],
  };
}

/** The index behind "the same day", "that same night", `اليوم نفسه`, `نفس اليوم`; -1 where none begins. */
function sameDay(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first === undefined || !isOf(first, OPENERS) || first.chunk !== null) return -1;
  const [second, third] = [items[at + 1], items[at + 2]];
  if (second === undefined || second.chunk !== null) return -1;
  if (first.word === "same") return PARTS.has(second.word) && closes(third) ? at + 2 : -1;
  if (first.word === "the" || first.word === "that")
    return second.word === "same" && PARTS.has(third?.word ?? "") && closes(items[at + 3])
      ? at + 3
      : -1;
  if (first.word === "نفس" || first.word === "ذات")
    return DAYS.has(second.word) && second.def ? at + 2 : -1;
  return SAME.test(second.word + second.suffix) ? at + 2 : -1;
}
const PARTS: ReadonlySet<string> = new Set("day evening night morning afternoon".split(" "));
const DAYS: ReadonlySet<string> = new Set("يوم ليله مساء صباح".split(" "));
const SAME = /^(?:نفس|ذات|عين)(?:ه|ها)$/u;
const OPENERS = wordClass(["the", "that", "same", "نفس", "ذات", ...DAYS]);

/** "the same day care centre" names no day. */
function closes(next: Item | undefined): boolean {
  return next === undefined || next.chunk !== null || next.tags.length > 0;
}
