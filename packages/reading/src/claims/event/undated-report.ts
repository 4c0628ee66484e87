import { addDays, isoDaysBetween } from "../../extract/dates/calendar.ts";
import type { ReadSentence, ReportContext } from "../../extract/stage.ts";
import { AS_IF_PUBLISHED, changed, type Item } from "../../text/item.ts";
import { deedOfTheseDays } from "./event-limits.ts";

/** A report without a day of publication, seen as if it had one: only how far its days lie from each other means anything. */
export interface AsIfPublished {
  readonly context: ReportContext;
  readonly parts: readonly ReadSentence[];
  /** A sentence with its "Monday", "last month" and `قبل أسبوعين` where they lie from the news. */
  readonly seen: (sentence: ReadSentence) => ReadSentence;
}

/**
 * Most pages that are saved have lost their day. "A bomb killed nine on Monday. Last month, a raid on a funeral killed 140": nobody knows when either was, and yet the second is no part
 * of the first. So the day of the news that opens a report stands for the day of publication. Null where no day of these days opens it ("the raid of last year" may be all that it is
 * about), or a full date before (`limitsOf` asks for that).
 */
export function asIfPublished(
  context: ReportContext,
  parts: readonly ReadSentence[],
): AsIfPublished | null {
  if (context.published !== null) return null;
  const rough = parts.map((one) => placed(one, 0));
  const news = deedOfTheseDays(rough, AS_IF_PUBLISHED);
  if (news < 0 || parts.slice(0, news + 1).some(({ items }) => items.some(isFullDay))) return null;
  // or the first one below it: a headline names no day
  const weekday = rough.slice(news).flatMap(({ items }) => items.find(isWeekday) ?? [])[0]?.chunk;
  const day = weekday?.kind === "date" ? weekday.from : null;
  // the Monday of the news is the last day that anything here is of; a Sunday beside it lies a day back
  const shift = day === null ? 0 : isoDaysBetween(day, AS_IF_PUBLISHED);
  const known = new WeakMap<ReadSentence, ReadSentence>();
  const seen = (sentence: ReadSentence): ReadSentence => {
    const found = known.get(sentence) ?? placed(sentence, shift);
    known.set(sentence, found);
    return found;
  };
  return { context: { ...context, published: AS_IF_PUBLISHED }, parts: parts.map(seen), seen };
}

/** A name of an event that is made of days which are nobody's: all that is known is that it came before. */
export function withoutAsIf(event: string): string {
  return AS_IF.test(event) ? "../" : event;
}
const AS_IF = new RegExp(`${AS_IF_PUBLISHED}$|^(?:4\\d{3}|${AS_IF_PUBLISHED.slice(0, 4)})\\b`, "u");

function isFullDay({ chunk }: Item): boolean {
  return (
    chunk?.kind === "date" &&
    chunk.grain === "day" &&
    chunk.basis === "stated" &&
    chunk.from !== null
  );
}

function isWeekday({ tags, chunk }: Item): boolean {
  return tags.includes("weekday-date") && chunk?.kind === "date" && chunk.from !== null;
}

function placed(sentence: ReadSentence, shift: number): ReadSentence {
  if (!sentence.items.some(({ chunk }) => chunk?.kind === "date")) return sentence;
  return { ...sentence, items: sentence.items.map((item) => placedItem(item, shift)) };
}

/** Dates with a year of their own are left out: how far from the news they lie is not known. */
function placedItem(item: Item, shift: number): Item {
  const { chunk } = item;
  if (chunk?.kind !== "date") return item;
  const { asIf } = chunk;
  if (asIf === undefined)
    return chunk.from === null
      ? item
      : changed(item, { chunk: { ...chunk, from: null, to: null } });
  const { from, to } = asIf;
  if (!item.tags.includes("weekday-date") || from === null || from !== to)
    return changed(item, { chunk: asIf });
  const back = (isoDaysBetween(from, AS_IF_PUBLISHED) - shift + WEEK) % WEEK;
  const day = addDays(AS_IF_PUBLISHED, -back);
  return changed(item, { chunk: { ...asIf, value: day, from: day, to: day } });
}
const WEEK = 7;
