import { addDays } from "../../extract/dates/calendar.ts";
import { isDateline } from "../time/dateline.ts";
import { isMostSince } from "./most-since.ts";
import { isAfterSurrender } from "./after-surrender.ts";
import { isInOtherPart } from "./other-part.ts";
import { isDeedElsewhere } from "./told-elsewhere.ts";
import { isSetBeside } from "./set-beside.ts";
import { ownVerbBehind } from "./own-verb-behind.ts";
import { isOfSeries, type Since, sinceDate, sinceDays } from "../time/counted-since.ts";
import {
  goesOnWithIt,
  isOverWar,
  isSinceWar,
  isTollOfWar,
  opensWithWar,
  ranLong,
} from "./over-war.ts";
import type { CaseEvent } from "../../model/case.ts";
import type { Passage } from "../../model/passage.ts";
import { daysBelowNews, goesOnWithThem, opensCorrection } from "./background.ts";
import { leftOf, mayBeLeft } from "./remaining.ts";
import { isElsewhere } from "./elsewhere.ts";
import { isOfEarlierDeed } from "./earlier-deed.ts";
import { fellBefore } from "./fell-before.ts";
import type { Measure } from "../../model/figure.ts";
import { isNumberBeforeDeed } from "./number-before-deed.ts";
import type { DateChunk, Item } from "../../text/item.ts";
import type { ReadSentence, ReportContext } from "../../extract/stage.ts";
import { cameThroughAnother, throughEvent } from "./came-through.ts";
import { cameBefore, cameBeforeDeed, opensAfterOther } from "./came-before.ts";
import { overTimeBefore } from "./time-before.ts";
import { cameDaysBefore } from "./day-after.ts";
import { areAmong, isInAside, isParted } from "../clause-walls.ts";
import {
  beforeCue,
  tellsDayBefore,
  deedOfMonth,
  deedTheyFellIn,
  goesOnWith,
  isCommemorated,
  isComparedWith,
  isOfWar,
  isPastPerfect,
  isSamePlace,
  isWhatCameFirst,
  similarCue,
  someDatedDeed,
} from "./event-cues.ts";
import { isDescription, isInWhich, isWhen } from "../time/since.ts";
import { isMournedWhereStruck, isWhatProvoked } from "./provoked.ts";
import { eventsNamed } from "./named-event.ts";
import { isOfOneOfSeveral } from "./one-of-several.ts";
import { beganAgo, tollsSince } from "./toll-since.ts";
import { underBackground } from "./under-background.ts";
import {
  comesAfter,
  isOfAnother,
  isOfSameDay,
  isSeparate,
  strikesBesides,
  turnsToAnother,
} from "./separate-deed.ts";
import { AT_HEAD, comparedDate, limitsOf, nameOfDate, type Limits } from "./event-limits.ts";
import { overlaps } from "./overlaps.ts";
import { asIfPublished, withoutAsIf } from "./undated-report.ts";
import { firstEndingAfter } from "../../text/item-at.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** Tells which event a figure belongs to; remembers the background sentence before. */
export interface EventFinder {
  /** Told of every sentence, in order, before its figures are asked. */
  readonly next: (sentence: ReadSentence) => void;
  readonly of: (
    sentence: ReadSentence,
    clause: Passage,
    figure: Passage,
    measure?: Measure,
  ) => string;
}

/** An event with the sentence that told of it. */
interface Carried {
  readonly sentence: ReadSentence;
  readonly event: string;
}

/** Items behind a number within which a date is that of its deed. */
const RIGHT_BEHIND = 4;

/** Items around a figure in which its date and cues are looked for: a sentence may be one endless list. */
const REACH = 60;

/** What a sentence says of its event, and whether the next one may go on with it. */
interface Found {
  readonly event: string;
  readonly opens: boolean;
}

export function eventFinder(context: ReportContext, parts: readonly ReadSentence[]): EventFinder {
  const isDated = context.case.events[0].start !== null;
  const asIf = isDated ? null : asIfPublished(context, parts);
  if (asIf === null) return finderBy(context, parts);
  const { next, of } = finderBy(asIf.context, asIf.parts);
  return {
    next: (sentence) => {
      next(asIf.seen(sentence));
    },
    of: (sentence, ...figure) => withoutAsIf(of(asIf.seen(sentence), ...figure)),
  };
}

function finderBy(context: ReportContext, parts: readonly ReadSentence[]): EventFinder {
  const [main, ...others] = context.case.events;
  const limits = limitsOf(main, parts, context);
  const namedIn = eventsNamed(others, context.raw);
  // each figure of a sentence asks for the event that it names
  let asked: Asked | null = null;
  let carried: Carried | null = null;
  let told: (Carried & { readonly left: number }) | null = null;
  const dayBelow = daysBelowNews();
  let war = -1;
  const ofWar = new Set<number>();
  const backgrounds = new Map<number, { readonly paragraph: number; readonly event: string }>();
  const links = new Set<number>();
  const isUnderBackground = underBackground();
  const below = new Set<number>();
  const since = tollsSince();
  const next = (sentence: ReadSentence): void => {
    const { items, index, paragraph } = sentence;
    if (isUnderBackground(sentence)) below.add(index);
    if (goesOnWithThem(items)) links.add(index);
    const event = nameOfDate(dayBelow(items) ?? undefined, limits);
    if (event !== null) backgrounds.set(index, { paragraph, event });
    if (opensWithWar(items)) war = index;
    else if (war === index - 1 && goesOnWithIt(items)) ofWar.add((war = index));
  };
  const of = (
    sentence: ReadSentence,
    clause: Passage,
    figure: Passage,
    measure?: Measure,
  ): string => {
    const at = indexAt(sentence.items, figure);
    const event = eventOf(sentence, clause, figure, measure, at);
    if (event === main.id) since.tell(sentence.items[at], measure);
    return event;
  };
  const eventOf = (
    sentence: ReadSentence,
    clause: Passage,
    figure: Passage,
    measure: Measure | undefined,
    at: number,
  ): string => {
    if (measure === "bodies" && fellBefore(sentence.items, at)) return main.id;
    if (asked?.sentence !== sentence) asked = { sentence, named: namedIn(sentence), since: null };
    const { named } = asked;
    const through = named === null ? throughEvent(sentence.items, at, limits) : null;
    const found: Found | null =
      named === null
        ? cuedOrDated(asked, clause, figure, measure, main, others, limits, context, ofWar)
        : { event: named, opens: true };
    // "One of those killed had missed the raid of May. It left 12 dead": the next sentence goes on with the raid
    if (through !== null && (found === null || found.event === main.id)) {
      carried = { sentence, event: through };
      return main.id;
    }
    // a stampede of which nobody says when, told below "Background"
    if (found === null && below.has(sentence.index)) return "unknown";
    if (named === null && (found === null || found.event === main.id)) {
      asked.since ??= sinceDays(sentence.items, context.published);
      const from = sinceDate(sentence.items, at, asked.since);
      if (since.isOne(sentence.items, at, measure, beganAgo(from, context.published)))
        return from === null ? limits.earlier : `${from.slice(0, 7)}/..`;
    }
    if (found !== null && found.event !== main.id)
      told = { sentence, event: found.event, left: leftOf(sentence.items[at], measure) };
    if (found !== null) {
      const goesOn = found.event !== main.id && (found.opens || opensCorrection(sentence.items));
      carried = goesOn ? { sentence, event: found.event } : null;
      return found.event;
    }
    const background = backgrounds.get(sentence.index - 1);
    if (background?.paragraph === sentence.paragraph && goesOnWith(sentence.items) !== "no") {
      carried = { sentence, event: background.event };
      return background.event;
    }
    // `في عام 2029 وقع هجوم مشابه. وقتل فيه 12 حارساً`: the next sentence goes on with it.
    // "The remaining 130 were freed", with "Some of those managed to flee" between
    const back = told === null ? 0 : sentence.index - told.sentence.index;
    const isTold = back === 1 || (back === 2 && links.has(sentence.index - 1));
    const goesOn = isTold && goesOnWithThem(sentence.items) && mayBeLeft(sentence.items, told);
    if (goesOn && told !== null) return told.event;
    if (carried === null) return main.id;
    if (carried.sentence === sentence) return carried.event;
    const isNext =
      carried.sentence.paragraph === sentence.paragraph &&
      carried.sentence.index + 1 === sentence.index;
    if (isNext && goesOnWith(sentence.items) !== "no") {
      carried = { sentence, event: carried.event };
      return carried.event;
    }
    carried = null;
    return main.id;
  };
  return { next, of };
}

function indexAt(items: readonly Item[], figure: Passage): number {
  const at = firstEndingAfter(items, figure.start);
  return at >= 0 && (items[at]?.start ?? Infinity) <= figure.start ? at : -1;
}

/** What all figures of a sentence ask of it, found once. */
interface Asked {
  readonly sentence: ReadSentence;
  readonly named: string | null;
  /** See {@link sinceDays}; null until a figure asks. */
  since: readonly Since[] | null;
}

function cuedOrDated(
  asked: Asked,
  clause: Passage,
  figure: Passage,
  measure: Measure | undefined,
  main: CaseEvent,
  others: readonly CaseEvent[],
  limits: Limits,
  context: ReportContext,
  ofWar: ReadonlySet<number>,
): Found | null {
  const { sentence } = asked;
  const { items } = sentence;
  const at = indexAt(items, figure);
  if (at < 0) return datedEvent(sentence, clause, main, others, limits);
  if (isOfOneOfSeveral(items, at)) return { event: "unknown", opens: false };
  const own = ownVerbBehind(items, at, measure);
  const date = dateOf(sentence, clause, at, own);
  const known = date === null ? undefined : others.find((event) => overlaps(event, date.chunk));
  const earlier = (opens: boolean): Found => ({
    event: known?.id ?? nameOfDate(date?.chunk, limits) ?? limits.earlier,
    opens,
  });
  const compared = isComparedWith(items, at) ? comparedDate(items, at, limits) : null;
  if (compared !== null) return { event: compared, opens: false };
  if (isCommemorated(items, at) || isWhatCameFirst(items, at) || cameBefore(items, at))
    return earlier(false);
  if (sentence.lang === "ar" && cameBeforeDeed(items, at)) return earlier(false);
  if (sentence.index > 0 && opensAfterOther(sentence, at, context.raw)) return earlier(false);
  if (overTimeBefore(items, at)) return earlier(false);
  if (isWhatProvoked(items, at) || cameDaysBefore(items, at)) return earlier(false);
  if (isMournedWhereStruck(items, at)) return earlier(false);
  if (isMostSince(items, at)) return earlier(false);
  // behind the deed of these days that opens the report
  const behind = limits.since !== null && sentence.index > limits.behind;
  const deed = Math.max(
    someDatedDeed(items, at),
    deedTheyFellIn(items, at),
    behind || tellsDayBefore(items, at) ? deedOfMonth(items, at) : -1,
  );
  const day = deed < 0 ? null : (items[deed]?.chunk ?? null);
  if (day?.kind === "date") {
    const named = others.find((event) => overlaps(event, day))?.id ?? nameOfDate(day, limits);
    if (named !== null) return { event: named, opens: false };
  }
  if (isOfWar(items, at)) return { event: limits.earlier, opens: false };
  const isLater = limits.behind < 0 ? sentence.index > 1 : sentence.index > limits.behind;
  const isKilling = measure === "killed" && isAfterSurrender(items, at);
  if (isLater && (isKilling || isSetBeside(items, at) || isDeedElsewhere(items, at)))
    return { event: "unknown", opens: false };
  if (behind && isTollOfWar(items, at)) return { event: limits.earlier, opens: false };
  const from = clauseFrom(items, at);
  const through = cameThroughAnother(items, at);
  const to = through < 0 ? clauseTo(items, at) : through;
  if (isSeparate(items, from, to, isLater) || isOfAnother(items, at) || comesAfter(items, at))
    return { event: "unknown", opens: false };
  if (turnsToAnother(items, at)) return { event: "unknown", opens: false };
  if (sentence.index > 0 && strikesBesides(items, at, context.raw))
    return { event: "unknown", opens: false };
  if (isLater && isOfSameDay(items, at, context.raw)) return { event: "unknown", opens: false };
  if (isLater && isInOtherPart(sentence, context.raw)) return { event: "unknown", opens: false };
  if (beforeCue(items, at) || isNumberBeforeDeed(items, at)) return earlier(true);
  const past = date?.chunk.to ?? null;
  const isBefore = past !== null && limits.before !== null && past < limits.before;
  const told =
    date !== null && date.at < at && (isWhen(items, date.at) || isInWhich(items, date.at));
  if (isBefore && told) return earlier(false);
  // "In March, about 90 people were killed in two bombings": the whole of a month before the news
  const month = date?.chunk.grain === "month" && date.at < at && isAtHead(items, date.at);
  if (month && isBefore && limits.since !== null) return earlier(true);
  // "Three weeks ago two people were shot dead in Olm", of which nothing was told before
  const opensEarlier = date !== null && isBefore && isAtHead(items, date.at);
  if (opensEarlier && limits.since !== null && isElsewhere(sentence, context.raw))
    return earlier(true);
  // `وقبل أربعة أيام، قتل 5 أشخاص بقصف … عند قرية علم`, below a deed of these days
  const ago =
    past !== null &&
    context.published !== null &&
    past < addDays(context.published.slice(0, 10), -1);
  const belowNews = limits.behind >= 0 && sentence.index > limits.behind;
  // `وقتل 35 شخصاً قبل أسبوعين جراء انفجار في غريان`: the day of the deed right behind its number
  const isLong =
    isBefore && belowNews && date !== null && date.at > at && date.at - at <= RIGHT_BEHIND;
  if (isLong && isElsewhere(sentence, context.raw)) return earlier(true);
  const headed = ago && belowNews && date !== null && isAtHead(items, date.at);
  if (headed && isElsewhere(sentence, context.raw)) return earlier(true);
  asked.since ??= sinceDays(items, context.published);
  const since = sinceDate(items, at, asked.since);
  const ofSeries = behind && limits.behind >= 0 && isOfSeries(items, at);
  if (since !== null && (ofSeries || isCumulative(since, limits, context, sentence.index)))
    return { event: `${since.slice(0, 7)}/..`, opens: false };
  const overWar =
    (date === null && ofWar.has(sentence.index)) || isOverWar(items, at, date !== null);
  // "Since the siege began more than 200 have been killed", below the news of a statement that gives no day
  const below = behind || (limits.behind < 0 && sentence.index > 1 && isSinceWar(items, at));
  if (since === null && below && overWar) return { event: limits.earlier, opens: false };
  // "More than 6,500 have been killed since the conflict broke out in April last year", where the news has no day
  if (since !== null && below && overWar && ranLong(since, context.published))
    return { event: `${since.slice(0, 7)}/..`, opens: false };
  const isSimilar = similarCue(items, from, to) >= 0;
  // "a similar strike a month ago": the month that it may have been in ends late
  const begun = date?.chunk.from ?? null;
  const hasBegun = begun !== null && limits.before !== null && begun < limits.before;
  if (isSimilar && (past === null || hasBegun || limits.before === null)) return earlier(true);
  if (
    isBefore &&
    (isPastPerfect(items, Math.max(0, at - REACH), at + 3) || isSamePlace(items, from, to))
  )
    return earlier(true);
  if (belowNews && isOfEarlierDeed(items, at, date?.chunk ?? null, limits.news, context.raw))
    return earlier(true);
  return datedEvent(sentence, clause, main, others, limits, at, own);
}

/** At the head of the sentence, or right behind what parts it: "…; in February, 93 pupils were seized from a school in Umm Reda". */
function isAtHead(items: readonly Item[], at: number): boolean {
  if (at < AT_HEAD) return true;
  return items.slice(at - 2, at).some(({ word }) => word === ";" || word === "؛");
}

function datedEvent(
  sentence: ReadSentence,
  clause: Passage,
  main: CaseEvent,
  others: readonly CaseEvent[],
  limits: Limits,
  at = -1,
  told = at,
): Found | null {
  const date = dateOf(sentence, clause, at, told);
  if (date === null) return null;
  const { chunk } = date;
  if (chunk.to === null) return null;
  const opens = date.at < AT_HEAD;
  const known = others.find((event) => overlaps(event, chunk));
  if (known !== undefined) return { event: known.id, opens };
  const limit = chunk.grain === "year" ? limits.year : limits.dated;
  if (limit === null || chunk.to >= limit) return { event: main.id, opens };
  return { event: nameOfDate(chunk, limits) ?? main.id, opens };
}

function isCumulative(
  since: string,
  limits: Limits,
  { published }: ReportContext,
  index: number,
): boolean {
  if (limits.since !== null && index > limits.behind && since < limits.since) return true;
  return (
    published !== null &&
    limits.before !== null &&
    since === `${published.slice(0, 4)}-01-01` &&
    since < limits.before
  );
}

function clauseFrom(items: readonly Item[], at: number): number {
  let i = at;
  while (i > 0 && at - i < REACH && !hasOneOf(items[i - 1] ?? NONE, WALLS)) i--;
  return i;
}

function clauseTo(items: readonly Item[], at: number): number {
  let i = at;
  while (i < items.length && i - at < REACH && !hasOneOf(items[i] ?? NONE, WALLS)) i++;
  return i;
}
const WALLS = tagList("clause", "stop", "quote");
const NONE: Parameters<typeof hasOneOf>[0] = { tags: [], signs: 0 };

/** The date that a figure is of, and where it stands. */
interface Dated {
  readonly chunk: DateChunk;
  readonly at: number;
}

/**
 * The date nearest to the figure among those that its clause may have: one before it, or one after it that no other
 * clause parts from it. Durations, "since 2019" and "built in 1911" tell no event.
 */
function dateOf(
  { items }: ReadSentence,
  clause: Passage,
  figure: number,
  told: number,
): Dated | null {
  let best: Dated | null = null;
  let distance = Infinity;
  let among = figure - 1;
  while (among >= Math.max(0, figure - REACH) && !areAmong(items, among)) among--;
  const from = figure < 0 ? 0 : Math.max(0, figure - REACH, among);
  const to = figure < 0 ? items.length : Math.min(items.length, figure + REACH);
  const through = figure < 0 ? -1 : cameThroughAnother(items, figure);
  let parted = false;
  for (let at = from; at < to; at++) {
    if (through >= 0 && at > through) break;
    const item = items[at];
    const chunk = item?.chunk;
    if (at < figure && (item?.word === ";" || item?.word === "؛")) parted = true;
    if (item === undefined || chunk?.kind !== "date") continue;
    if (chunk.grain === "duration" || chunk.from === null || isDescription(items, at)) continue;
    if (isDateline(items, at) || (at > figure && at < told)) continue;
    if (figure >= 0 && at > figure && isParted(items, figure + 1, at)) continue;
    if (at < figure && isInAside(items, at, figure)) continue;
    const { start, end } = item;
    const gap =
      start >= clause.end ? start - clause.end : end <= clause.start ? clause.start - end : 0;
    // "the third raid this year; in April, 93 pupils were seized": what stands on the number's side of a semicolon
    if (gap < distance || (parted && gap === distance)) {
      best = { chunk, at };
      distance = gap;
    }
    if (at < figure) parted = false;
  }
  return best;
}
