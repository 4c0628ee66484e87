import type { DateChunk, Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { DEEDS } from "../deeds.ts";
import { AT_HEAD } from "./event-limits.ts";

const NUMBERS = tagList("count", "quantity");

/** What strikes a place: "planes bombed a hospital". */
const STRIKES: ReadonlySet<string> = new Set(
  "bombed shelled attacked stormed raided hit struck exploded ambushed".split(" "),
);

/**
 * "On August 15, 2029, planes bombed a clinic in Olm. The aid group said 19 people died": the day that opens a sentence without a number, in which a deed
 * is told; the next one goes on with it. Null where none does.
 */
function backgroundDay(items: readonly Item[]): DateChunk | null {
  const date = items.slice(0, AT_HEAD).find(({ chunk }) => chunk?.kind === "date")?.chunk;
  // a sentence that counts is asked for its event by its figures
  if (items.some((item) => hasOneOf(item, NUMBERS))) return null;
  if (date?.kind !== "date" || date.basis !== "stated" || date.grain !== "day") return null;
  return items.some(({ word }) => STRIKES.has(word) || DEEDS.has(word)) ? date : null;
}

/** Asked of every sentence in order: its background day, where the news of a later day stands above it. The day that opens a report is its own news. */
export function daysBelowNews(): (items: readonly Item[]) => DateChunk | null {
  let news: string | null = null;
  return (items) => {
    const day = backgroundDay(items);
    const from = day?.from ?? null;
    const isBelow = from !== null && news !== null && from < news;
    news ??= toldDay(items);
    return isBelow ? day : null;
  };
}

/** The last day that a sentence gives, where it tells of a deed. */
function toldDay(items: readonly Item[]): string | null {
  const isTold = items.some(
    ({ word, tags, chunk }) =>
      STRIKES.has(word) || DEEDS.has(word) || tags.includes("pred") || chunk?.kind === "count",
  );
  const days = items.flatMap(({ chunk }) =>
    chunk?.kind === "date" && chunk.grain === "day" && chunk.from !== null ? [chunk.from] : [],
  );
  return isTold ? (days.toSorted().at(-1) ?? null) : null;
}

const THOSE: ReadonlySet<string> = new Set(["those", "these", "them"]);

/** "Correction: our report said that the flood of October 2029 killed 22. It killed 32": what stands behind is of that flood too. */
export function opensCorrection(items: readonly Item[]): boolean {
  return items.slice(0, 2).some(({ word }) => CORRECTION.test(word));
}
const CORRECTION = /^(?:corrections?|(?:ال)?(?:تصحيح|تصويب))$/u;

/** "The remaining 130 children", "some of those victims": of whom the sentence before told, whatever paragraph they stand in. */
export function goesOnWithThem(items: readonly Item[]): boolean {
  const head = items.slice(0, AT_HEAD);
  return head.some(
    ({ word }, at) =>
      (word === "remaining" && items[at - 1]?.word === "the") ||
      (THOSE.has(word) &&
        items[at - 1]?.word === "of" &&
        items[at + 1]?.tags.includes("pred") !== true &&
        items[at + 1]?.tags.includes("victim") !== true),
  );
}
