import type { CaseEvent } from "../model/case.ts";
import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";
import type { DateChunk } from "../text/item.ts";
import type { ReadSentence, ReportContext } from "../extract/stage.ts";
import { addDays } from "../extract/dates/calendar.ts";

/**
 * Days before the main event (or, where that is not known, before publication) from which a dated figure speaks
 * of something else: news tells the days around an event as part of it, background lies months or years back.
 */
const APART_FROM_EVENT = 45;
const APART_FROM_PUBLICATION = 90;

/** Tells which event a figure belongs to; remembers the last background sentence of the paragraph. */
export interface EventFinder {
  readonly of: (sentence: ReadSentence, clause: Passage) => string;
}

export function eventFinder(context: ReportContext): EventFinder {
  const [main, ...others] = context.case.events;
  let carried: { readonly paragraph: number; readonly event: string } | null = null;
  const of = (sentence: ReadSentence, clause: Passage): string => {
    const named = namedEvent(sentence, others, context.raw);
    const dated = named ?? datedEvent(sentence, clause, main, others, context);
    if (dated !== null) {
      carried = dated === main.id ? null : { paragraph: sentence.paragraph, event: dated };
      return dated;
    }
    // `في عام 2029 وقع هجوم مشابه. وقتل فيه 12 حارساً`: the next sentence goes on with it.
    if (carried?.paragraph === sentence.paragraph) return carried.event;
    carried = null;
    return main.id;
  };
  return { of };
}

function namedEvent(
  sentence: ReadSentence,
  others: readonly CaseEvent[],
  raw: string,
): string | null {
  if (others.length === 0) return null;
  const text = fold(raw, sentence.start, sentence.end);
  for (const event of others) {
    const names = [event.name.ar, event.name.en].filter((name) => name.length > 3);
    if (names.some((name) => text.includes(fold(name)))) return event.id;
  }
  return null;
}

function datedEvent(
  sentence: ReadSentence,
  clause: Passage,
  main: CaseEvent,
  others: readonly CaseEvent[],
  context: ReportContext,
): string | null {
  const date = nearestDate(sentence, clause);
  if (date === null || date.from === null || date.to === null) return null;
  const known = others.find((event) => overlaps(event, date));
  if (known !== undefined) return known.id;
  const published = context.published?.slice(0, 10) ?? null;
  const limit =
    main.start !== null
      ? addDays(main.start, -APART_FROM_EVENT)
      : published === null
        ? null
        : addDays(published, -APART_FROM_PUBLICATION);
  if (limit === null || date.to >= limit) return main.id;
  // An event found in the report is named by its month, else by its year: `2020-03`.
  return date.value.length >= 7 && date.grain !== "year"
    ? date.from.slice(0, 7)
    : date.from.slice(0, 4);
}

function overlaps(event: CaseEvent, date: DateChunk): boolean {
  if (event.start === null || date.from === null || date.to === null) return false;
  return date.from <= (event.end ?? event.start) && event.start <= date.to;
}

/** The date chunk nearest to the figure; durations and dates without days tell no event. */
function nearestDate(sentence: ReadSentence, clause: Passage): DateChunk | null {
  let best: DateChunk | null = null;
  let distance = Infinity;
  for (const { chunk, start, end } of sentence.items) {
    if (chunk?.kind !== "date" || chunk.grain === "duration" || chunk.from === null) continue;
    const gap =
      start >= clause.end ? start - clause.end : end <= clause.start ? clause.start - end : 0;
    if (gap < distance) {
      best = chunk;
      distance = gap;
    }
  }
  return best;
}
