import { addDays } from "../extract/dates/calendar.ts";
import type { ReadSentence, ReportContext } from "../extract/stage.ts";
import type { CaseEvent } from "../model/case.ts";
import { hasCue, isDescription, isParted } from "./event-cues.ts";

/**
 * Days before the main event (or, where that is not known, before publication) from which a dated figure speaks
 * of something else: news tells the days around an event as part of it, background lies months or years back.
 */
const APART_FROM_EVENT = 45;
const APART_FROM_PUBLICATION = 90;

/** A year told as a whole ("in 2029") is another event's sooner: its end lies near the next one's beginning. */
const APART_BY_YEAR = 31;
/** Days between an event and what `كان … قد` or "in the same waters" tells of before it. */
const APART_BEFORE = 6;
/** Items within which a date stands at the head of its sentence. */
export const AT_HEAD = 5;

/** Days before which a date speaks of something else than the main event; null where nothing tells. */
export interface Limits {
  readonly dated: string | null;
  readonly year: string | null;
  /** Before this day what is told as past of the past is another event's. */
  readonly before: string | null;
  /** Counted from before this day on, a figure runs over more than the main event. */
  readonly since: string | null;
  /** What an undated earlier event is called: all the time before. */
  readonly earlier: string;
}

export function limitsOf(
  main: CaseEvent,
  parts: readonly ReadSentence[],
  context: ReportContext,
): Limits {
  const published = context.published?.slice(0, 10) ?? null;
  const start = main.start ?? (published === null ? null : leadDay(parts, published));
  const earlier = `../${start ?? published ?? ""}`;
  if (start !== null) {
    const dated = addDays(start, -APART_FROM_EVENT);
    return { dated, year: dated, before: addDays(start, -1), since: addDays(start, -1), earlier };
  }
  if (published === null) return { dated: null, year: null, before: null, since: null, earlier };
  return {
    dated: addDays(published, -APART_FROM_PUBLICATION),
    year: addDays(published, -APART_BY_YEAR),
    before: addDays(published, -APART_BEFORE),
    // The event of a report may be a whole war: only this year's running count is surely another thing.
    since: null,
    earlier,
  };
}

/** A report about something long ago says so in its first sentence ("143 were killed between July and October 2029"). */
function leadDay(parts: readonly ReadSentence[], published: string): string | null {
  const lead = parts.find(({ items }) => items.some(({ chunk }) => chunk?.kind === "date"));
  if (lead === undefined || lead.index > 0) return null;
  const dates = lead.items.flatMap(({ chunk }, at) =>
    chunk?.kind === "date" && chunk.grain !== "duration" && !isDescription(lead.items, at)
      ? [{ chunk, at }]
      : [],
  );
  // `في منتصف عام 2024 قيل لنا …`: what opens with its date is background.
  if ((dates[0]?.at ?? 0) < AT_HEAD) return null;
  const counted = lead.items.findIndex(({ chunk }) => chunk?.kind === "count");
  const stands = dates[0]?.at ?? 0;
  if (counted < 0 || counted > stands || hasCue(lead.items)) return null;
  if (isParted(lead.items, counted + 1, stands)) return null;
  const first = dates[0]?.chunk;
  if (dates.length !== 1 || first === undefined || first.from === null || first.to === null)
    return null;
  return first.to < addDays(published, -APART_FROM_PUBLICATION) ? first.from : null;
}
