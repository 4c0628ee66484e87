import { addDays } from "../../extract/dates/calendar.ts";
import type { ReadSentence, ReportContext } from "../../extract/stage.ts";
import type { CaseEvent } from "../../model/case.ts";
import type { DateChunk, Item } from "../../text/item.ts";
import { isParted } from "../clause-walls.ts";
import { DEEDS } from "../deeds.ts";
import { isOwnDeed } from "./earlier-deed.ts";
import { hasCue, similarCue } from "./event-cues.ts";
import { isDescription, isSince } from "../time/since.ts";

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
  /** Sentence behind which that holds; -1 everywhere. */
  readonly behind: number;
  /** Two days before the day of these days that the deed at the head of the report happened on, where it says one. */
  readonly news: string | null;
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
    return {
      dated,
      year: dated,
      before: addDays(start, -1),
      since: addDays(start, -1),
      behind: -1,
      news: null,
      earlier,
    };
  }
  if (published === null) return undated(parts, earlier);
  const news = deedOfTheseDays(parts, published);
  return {
    dated: addDays(published, -APART_FROM_PUBLICATION),
    year: addDays(published, -APART_BY_YEAR),
    before: addDays(published, -APART_BEFORE),
    // The event of a report may be a whole war: only this year's running count is surely another thing, and whatever ran for
    // long before a deed of these days that opens the report.
    since: news < 0 ? null : addDays(published, -APART_BY_WAR),
    behind: news,
    news: dayOfNews(parts[news]?.items ?? [], published),
    earlier,
  };
}

/**
 * A report without a day tells its own: the first full date beside a count. What lies long before that is another event ("in 2014, 12 died
 * in a similar blast" below "On 3 May 2019 a blast killed 40").
 */
function undated(parts: readonly ReadSentence[], earlier: string): Limits {
  const none = {
    dated: null,
    year: null,
    before: null,
    since: null,
    behind: -1,
    news: null,
    earlier,
  };
  for (const { items } of parts) {
    if (!items.some(({ chunk }) => chunk?.kind === "count") || hasCue(items)) continue;
    const days = items.flatMap(({ chunk }, at) =>
      chunk?.kind === "date" && isFullDay(chunk) && !isDescription(items, at) && !isSince(items, at)
        ? [chunk.from]
        : [],
    );
    const day = days.length === 1 ? days[0] : null;
    if (day === null || day === undefined) continue;
    const dated = addDays(day, -APART_FROM_EVENT);
    return { ...none, dated, year: dated, before: addDays(day, -1), earlier: `../${day}` };
  }
  return none;
}

function isFullDay({ grain, basis, from }: DateChunk): boolean {
  return grain === "day" && basis === "stated" && from !== null;
}

/** Days that a count has run when it is surely of more than the news: a campaign of some months may be what the case is about. */
const APART_BY_WAR = 300;
/** Days before publication in which what opens a report is its news. */
const NEWS = 10;
/** Sentences, with the headline, in which it is told: no limit asks for more of a report. */
const LEAD = 4;
/** Words of a line that may be one; "Corvane Herald", "13 October 2033", "By staff writers" tell nothing. */
const TELLING = 6;

/** The sentences that open a report, with the lines over them: no limit asks for more of it. */
export function leadOf(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  let told = 0;
  const end = sentences.findIndex(({ items }) => items.length >= TELLING && ++told > LEAD);
  return end < 0 ? sentences : sentences.slice(0, end);
}
/** Words between a deed and its day. */
const NEAR_DEED = 4;
/** Words of the deed, with what it struck, before its day. */
const DEED_BEFORE = 9;

/** "An airstrike on Saturday hit …, killing 82": what opens a report happened on a day just gone; "said Thursday" is when it was said. Index of its sentence, or -1. */
export function deedOfTheseDays(parts: readonly ReadSentence[], published: string): number {
  return parts.findIndex(
    ({ items }) =>
      items.some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity") &&
      (items.some((_, at) => isDayOfDeed(items, at, published)) ||
        tellsOfNewDeed(items, published)),
  );
}

/** The day after which no other deed may have come before that of the opening; null where it names none, or several. */
function dayOfNews(items: readonly Item[], published: string): string | null {
  const days = items.flatMap((item, at) =>
    isDayOfDeed(items, at, published) && item.chunk?.kind === "date" ? [item.chunk.from] : [],
  );
  const [day] = days;
  // "Three more people died in hospital on Tuesday": of a deed that is told below
  return days.length === 1 &&
    items.some(({ word }) => isOwnDeed(word)) &&
    day !== undefined &&
    day !== null
    ? addDays(day, 1 - APART)
    : null;
}
/** Days between two deeds, since "overnight" and the next day's toll are of one. */
const APART = 2;

/**
 * `أعلن الجيش الأربعاء مقتل 17 من جنوده في هجوم على قاعدة`, "an airstrike on a market killed at least 54, aid groups said": a deed that the opening tells of without an article is its news, whatever day is
 * named; not where an older day stands beside it.
 */
function tellsOfNewDeed(items: readonly Item[], published: string): boolean {
  const old = addDays(published, -NEWS);
  if (items.some(({ chunk }) => chunk?.kind === "date" && (chunk.from ?? published) < old))
    return false;
  return items.some(({ word, def, suffix, prep, chunk }, at) => {
    if (chunk !== null || def || suffix !== "") return false;
    // `وقوع 4 قتلى بقصف طال السوق`
    const by = prep === "ب" && similarCue(items, at, at + 3) < 0;
    if (prep !== "") return by && ONE_DEED.has(word);
    if (ONE_ENGLISH.has(word)) return isSome(items, at) && similarCue(items, at - 2, at + 3) < 0;
    if (!ONE_DEED.has(word)) return false;
    return OVER.has(items[at - 1]?.word ?? "") && similarCue(items, at, at + 3) < 0;
  });
}
/** "an airstrike", "a deadly market bombing": no article of a deed that is known, and none between it and the word. */
function isSome(items: readonly Item[], at: number): boolean {
  const words = items.slice(Math.max(0, at - SOME_REACH), at).map(({ word }) => word);
  const article = words.findLastIndex((word) => /^(?:an?|the|this|that|its|their)$/u.test(word));
  return /^an?$/u.test(words[article] ?? "");
}
const SOME_REACH = 4;
const ONE_ENGLISH: ReadonlySet<string> = new Set(
  "attack strike airstrike raid shelling bombing blast explosion ambush fire flood quake earthquake shipwreck stampede crash collapse massacre".split(
    " ",
  ),
);
const ONE_DEED: ReadonlySet<string> = new Set(
  "هجوم غاره قصف تفجير انفجار كمين حريق غرق اقتحام زلزال انهيار تدافع حادث تصادم اشتباكات مجزره".split(
    " ",
  ),
);
const OVER: ReadonlySet<string> = new Set("في اثر جراء عقب".split(" "));

function isDayOfDeed(items: readonly Item[], at: number, published: string): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "date" || chunk.grain !== "day" || chunk.from === null) return false;
  if (chunk.from > published || chunk.from < addDays(published, -NEWS)) return false;
  if (isSince(items, at)) return false;
  // "killed in clashes on Monday, officials said": who says it stands behind the comma, and not the day of it
  const behind = items.slice(at, at + NEAR_DEED);
  const comma = behind.findIndex(({ tags }) => tags.includes("comma"));
  const near = [
    ...items.slice(Math.max(0, at - NEAR_DEED), at),
    ...(comma < 0 ? behind : behind.slice(0, comma)),
  ];
  const told = near.some(({ tags }) => tags.includes("say") || tags.includes("voices"));
  // "killed in a bombing of a market on Monday", `في تفجير استهدف سوق النخيل الاثنين`
  const deeds = items.slice(Math.max(0, at - DEED_BEFORE), at + NEAR_DEED);
  if (told) return false;
  return (
    deeds.some(({ tags, word }) => tags.includes("pred") || DEEDS.has(word)) || isOfWhen(items, at)
  );
}

/** "Five were killed when security forces broke up a sit-in at the port before dawn on Wednesday": the day of what they died of. */
function isOfWhen(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - WHEN_BEFORE); i--) {
    const item = items[i];
    if (item === undefined || item.tags.some((tag) => ENDS_WHEN.has(tag))) return false;
    if (!WHEN.has(item.word)) continue;
    const told = items.slice(0, i);
    return told.some(({ tags }) => tags.includes("pred")) && told.some(isCounted);
  }
  return false;
}
const isCounted = ({ chunk }: Item): boolean => chunk?.kind === "count";
/** Words of such a clause before its day. */
const WHEN_BEFORE = 16;
const WHEN: ReadonlySet<string> = new Set("when after as عندما حين بعدما لدي اثر".split(" "));
const ENDS_WHEN: ReadonlySet<string> = new Set(["comma", "stop", "say", "voices", "quote-open"]);

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

/** An event found in the report is named by its month, else by its year: `2020-03`. */
export function nameOfDate(chunk: DateChunk | undefined, limits: Limits): string | null {
  if (chunk === undefined || chunk.from === null || chunk.to === null) return null;
  if (limits.before !== null && chunk.to >= limits.before) return null;
  return chunk.value.length >= 7 && chunk.grain !== "year"
    ? chunk.from.slice(0, 7)
    : chunk.from.slice(0, 4);
}

/** The time that a compared figure is of: the next date behind it. */
export function comparedDate(items: readonly Item[], at: number, limits: Limits): string | null {
  for (let i = at + 1; i < Math.min(items.length, at + 9); i++) {
    const chunk = items[i]?.chunk;
    if (chunk?.kind === "date") return nameOfDate(chunk, limits);
  }
  return limits.earlier;
}
