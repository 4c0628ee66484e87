import type { AsOf } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { hasAny } from "../../extract/attributions/arabic-words.ts";
import { isOfToll } from "./of-toll.ts";
import { isSince } from "./since.ts";
import type { DateChunk, Item } from "../../text/item.ts";

/** Segments of a sentence that are looked at: a bound for a sentence that is one endless list. */
const SEGMENTS = 40;

/**
 * The time of a number in a list in which each number has its own: `43 شهيداً حتى 5 نيسان، 23 من 6 إلى 9 نيسان، 15 يوم 11`, "12 on
 * Sunday, 15 on Monday". Null where the sentence is no such list. Without it the numbers of several days would be numbers of
 * one day that contradict each other.
 */
export function listedDay(
  items: readonly Item[],
  { start }: Pick<Passage, "start">,
  published: string | null,
): AsOf | null {
  const listed = listIn(items);
  if (listed.length === 0) return null;
  // "1,260 were brought out today, and 430 more will follow on Wednesday"
  const today = published?.slice(0, 10);
  if (today === undefined || listed.some(({ day }) => (day.from ?? "") > today)) return null;
  const mine = listed.find(({ number }) => number.start <= start && start < number.end);
  if (mine === undefined) return null;
  const { from, to, basis } = mine.day;
  return { start: from, end: to, basis: basis === "stated" ? "stated" : "relative" };
}

interface Listed {
  readonly number: Item;
  readonly day: DateChunk;
}

/** The list of each sentence, made once: each of its numbers asks for it. */
const LISTS = new WeakMap<readonly Item[], readonly Listed[]>();

function listIn(items: readonly Item[]): readonly Listed[] {
  const known = LISTS.get(items);
  if (known !== undefined) return known;
  // most sentences have no two days, and need not be parted
  const listed =
    items.filter(isDay).length < 2 || items.some(isTold) ? [] : segments(items).flatMap(listedIn);
  const days = new Set(listed.map(({ day }) => `${day.from}/${day.to}`));
  const list = listed.length < 2 || days.size < listed.length ? [] : listed;
  LISTS.set(items, list);
  return list;
}

/** `13 حتى مساء الخميس، فيما ارتفع العدد إلى 15 ظهر الجمعة`: one toll at two times, and no list. */
function isTold(item: Item, at: number, items: readonly Item[]): boolean {
  return isNumber(item) && isOfToll(items, at);
}

/** Parts of a sentence between commas, or from one number to the next that "and" binds. */
function segments(items: readonly Item[]): readonly (readonly Item[])[] {
  const all: Item[][] = [];
  let now: Item[] = [];
  for (const [at, item] of items.entries()) {
    const parts = hasAny(item, PARTING);
    const next = isNumber(item) && (item.conj || JOINS.has(items[at - 1]?.word ?? ""));
    if (parts || next) {
      all.push(now);
      now = [];
      if (all.length > SEGMENTS) return [];
    }
    now.push(item);
  }
  all.push(now);
  return all;
}

const PARTING: readonly string[] = ["comma", "stop", "clause"];
const JOINS: ReadonlySet<string> = new Set(["and", "و", "then", "ثم"]);

/** The one number of people in a segment and the one day, month or span of days behind it; none where it has others. */
function listedIn(segment: readonly Item[]): readonly Listed[] {
  const numbers = segment.filter(isNumber);
  // "Two died on Sunday, said the union, which has counted 23 deaths since the protests erupted on 29 August"
  const dates = segment.filter((item, at) => isDay(item) && !isSince(segment, at));
  const [number, day] = [numbers[0], dates[0]?.chunk];
  if (number === undefined || day?.kind !== "date" || numbers.length > 1 || dates.length > 1)
    return [];
  return day.start >= number.end ? [{ number, day }] : [];
}

function isDay({ chunk }: Item): boolean {
  return chunk?.kind === "date" && chunk.grain !== "duration" && chunk.from !== null;
}

function isNumber({ chunk }: Item): boolean {
  return chunk?.kind === "count" || (chunk?.kind === "quantity" && chunk.fractional !== true);
}
