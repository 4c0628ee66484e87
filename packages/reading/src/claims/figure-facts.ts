import { firstEndingAfter } from "../text/item-at.ts";
import type { AsOf, Figure, Happened } from "../model/figure.ts";
import type { Count } from "../text/item.ts";
import type { FigureDraft } from "../extract/figures/draft.ts";
import type { LinkedFigure } from "../extract/figures/link.ts";
import type { ReadSentence, ReportContext } from "../extract/stage.ts";
import type { Passage } from "../model/passage.ts";
import { asOf, earlierAsOf } from "./time/as-of.ts";
import { asSaidOn, datesOfNumber, NO_DATES, type NumberDates } from "./time/dates-of-number.ts";
import type { EventFinder } from "./event/events.ts";
import { modeAround } from "./parts/part-cues.ts";
import { isInCell } from "./parts/in-cell.ts";
import { shelterAt } from "./place/sheltered.ts";
import { listedDay } from "./time/listed-days.ts";
import { lossesOf, type LossesOf } from "./whose/losses-of.ts";
import { saidBefore } from "./time/said-before.ts";
import { saidOn } from "./time/said-on.ts";
import type { SharedParts } from "./shared-parts.ts";
import { standsNow } from "./time/stands-now.ts";
import { namedAtNoun, nationAtNoun } from "./whose/named-at-noun.ts";
import { ownerOfVehicles } from "./whose/owner-of-vehicles.ts";
import { ownVerbBehind } from "./event/own-verb-behind.ts";
import { nearName } from "./place/near-name.ts";
import { type firstDeedFinder, placeOfOtherDeed } from "./place/other-deed.ts";
import { fledFrom } from "./place/fled-from.ts";
import { SEIZED, seizedFrom } from "./place/seized-from.ts";
import { heldArea } from "./place/held-area.ts";
import { isLeftOut } from "./place/left-out.ts";
import { ELSEWHERE, placeOf } from "./place/place.ts";
import { placeOfBoth } from "./place/place-of-both.ts";

/**
 * What the words of its sentence say of a figure, whoever says it. Asked while the sentence is at hand; who speaks is told by the
 * whole text, when its words are gone. All that is held of a figure until then, flat and without what was only needed to find it: a
 * text of ten megabytes has 58,000, and with their drafts, counts and quantities they were a third of what was in memory.
 */
export interface FigureFacts
  extends
    Passage,
    Pick<Figure, "low" | "high" | "bound" | "unit" | "measure" | "mode" | "phase" | "asOf">,
    Pick<Figure, "place" | "event" | "rules">,
    Pick<Count, "group" | "noun"> {
  readonly word: string | undefined;
  readonly whom: Passage | undefined;
  readonly whose: string | null;
  /** Of somebody's own: the last side named before, see `Count.possessor`. */
  readonly possessor: Passage | undefined;
  /** Its mode before the words around it were asked. */
  readonly drafted: Figure["mode"];
  /** The sentence itself negates it. */
  readonly denied: boolean;
  readonly doubt: FigureDraft["doubt"];
  /** Index of its whole among the sentence's figures. */
  readonly partOf: number | null;
  readonly happened: Happened | null;
  readonly near: string | null;
  /** No older number, which the sentence only compares with. */
  readonly isNow: boolean;
  readonly losses: LossesOf | null;
}

/** The day on which an older number held; on the day of the report itself some time before, that nobody states. */
function heldBefore(held: AsOf | null, published: string | null, earlier: AsOf): AsOf {
  const isToday = published !== null && held?.start === published.slice(0, 10);
  return held === null || isToday ? earlier : held;
}

/** A figure that is counted, in the sentence where it stands. */
export interface CountedFigure {
  readonly sentence: ReadSentence;
  readonly draft: LinkedFigure;
  readonly context: ReportContext;
}

/** A figure of which some facts are known. */
interface InWork extends CountedFigure {
  /** Index of its number among the items of its sentence. */
  readonly at: number;
  dates: NumberDates;
  place: string | null;
  near: string | null;
  earlier: AsOf | null;
  said: AsOf | null;
  /** When a number that the sentence calls older held; null for one of now. */
  older: AsOf | null;
  /** What it is counted over, a day of a list or a period; null for what is counted at a time. */
  period: AsOf | null;
  asOf: AsOf;
  event: string;
  mode: Figure["mode"];
  whose: ReturnType<typeof namedAtNoun>;
  losses: LossesOf | null;
}

/**
 * Facts of the figures of a block of sentences, in their order. A figure has some fifty questions to answer, and what answers them is more code than a processor
 * holds at hand: so each is asked of all figures before the next one is, which is three times as fast as all of one figure and then of the next.
 */
export function figureFacts(
  counted: readonly CountedFigure[],
  events: EventFinder,
  parts: SharedParts,
  firstDeed: ReturnType<typeof firstDeedFinder>,
): readonly FigureFacts[] {
  const all = counted.map(begun);
  for (const one of all) one.dates = datesOf(one);
  for (const one of all)
    one.place =
      (isLeftOut(one.context.raw, numberOf(one)) ? ELSEWHERE : null) ??
      placeOf(one.sentence, one.draft.clause, one.context) ??
      heldArea(one.context.raw, one.sentence, numberOf(one)) ??
      shelterOf(one);
  for (const one of all)
    if (one.place === null && (one.draft.measure === "escaped" || isNone(one)))
      one.place = fledFrom(one.sentence.items, one.at, one.context.raw);
  for (const one of all)
    if (one.place === null && SEIZED.has(one.draft.measure))
      one.place = seizedFrom(one.sentence.items, one.at, one.context.raw);
  placeOfBoth(all);
  const first = firstDeed(all);
  if (first !== null) for (const one of all) one.place ??= placeOfOtherDeed(one, first);
  for (const one of all)
    if (one.place === null) one.near = nearName(one.sentence.items, one.at, one.context.raw);
  for (const one of all) one.earlier = earlierOf(one);
  for (const one of all)
    if (one.earlier === null)
      one.said = saidOn(one.sentence.items, numberOf(one), one.context.published);
  for (const one of all) one.older = olderOf(one);
  for (const one of all) if (one.older === null) one.period = periodOf(one);
  for (const one of all) one.asOf = asOfOf(one);
  for (const one of all)
    one.event = events.of(one.sentence, one.draft.clause, numberOf(one), one.draft.measure);
  for (const one of all) one.mode = modeOf(one);
  for (const one of all) one.whose = whoseOf(one);
  for (const one of all)
    if (one.draft.count.group === "unknown")
      one.losses = lossesOf(one.sentence.items, one.at, one.context.raw);
  return all.map((one) => factsOf(one, parts));
}

function isNone({ draft }: CountedFigure): boolean {
  return draft.count.quantity.high === 0;
}

function begun({ sentence, draft, context }: CountedFigure): InWork {
  return {
    sentence,
    draft,
    context,
    at: indexAt(sentence, draft.count.quantity),
    dates: NO_DATES,
    place: null,
    near: null,
    earlier: null,
    said: null,
    older: null,
    period: null,
    asOf: LONG_AGO,
    event: "",
    mode: draft.mode,
    whose: null,
    losses: null,
  };
}

function numberOf({ draft }: CountedFigure): Passage {
  const { start, end } = draft.count.quantity;
  return { start, end };
}

function datesOf({ sentence: { items }, draft, context, at }: InWork): NumberDates {
  return datesOfNumber(items, at, context.published, ownVerbBehind(items, at, draft.measure));
}

function earlierOf({ sentence, draft }: InWork): AsOf | null {
  return draft.earlier === true
    ? earlierAsOf(sentence, draft.clause)
    : saidBefore(sentence.items, draft.count.quantity);
}

function olderOf({ sentence, draft, context, dates, earlier, said }: InWork): AsOf | null {
  // "had put the toll at 19 on Thursday"
  if (earlier === null) return said;
  if (draft.earlier === true && isLeft(draft, sentence)) return LONG_AGO;
  return earlier.start === null ? heldBefore(dates.held, context.published, earlier) : earlier;
}

function periodOf(one: InWork): AsOf | null {
  const { sentence, context, dates } = one;
  return listedDay(sentence.items, numberOf(one), context.published) ?? dates.period;
}

function asOfOf(one: InWork): AsOf {
  const { sentence, draft, context, dates } = one;
  const { raw, published } = context;
  const counted = one.period ?? one.older ?? dates.held ?? asOf(sentence, draft.clause, published);
  const now = counted.basis === "published" ? standsNow(raw, numberOf(one), published) : null;
  return now ?? counted;
}

function whoseOf(one: InWork): ReturnType<typeof namedAtNoun> {
  const { count } = one.draft;
  if (count.unit === "vehicles") {
    const name = ownerOfVehicles(one.context.raw, numberOf(one));
    return name === null ? null : { name, group: count.group };
  }
  return count.group === "unknown" && count.whom !== undefined
    ? nationAtNoun(one.context.raw, count, numberOf(one))
    : namedAtNoun(one.context.raw, count.group, count, numberOf(one));
}

/** When it happened. "46 dead, up from 39 on Thursday": when it was 39. */
function happenedOf({ draft, context, dates, said }: InWork): Happened | null {
  const told =
    dates.happened === null || draft.earlier === true
      ? null
      : asSaidOn(dates.happened, said, context.published);
  return told ?? dayInLog(draft, context);
}

function factsOf(one: InWork, parts: SharedParts): FigureFacts {
  const { draft, context, place, whose } = one;
  const { count, measure, phase, denied, partOf } = draft;
  const { start, end, low, high, bound, word } = count.quantity;
  const happened = happenedOf(one);
  return {
    start,
    end,
    low,
    high,
    bound,
    word,
    measure,
    group: whose?.group ?? count.group,
    whom: count.whom,
    possessor: count.possessor,
    whose: whose === null ? null : parts.text(whose.name),
    noun: parts.words(count.noun),
    unit: count.unit === "unknown" || isBareMove(draft) ? unitOf(draft) : count.unit,
    mode: one.mode,
    drafted: draft.mode,
    phase,
    denied,
    doubt: draft.doubt,
    partOf,
    asOf: parts.asOf(inLog(one.asOf, context)),
    happened: happened === null ? null : parts.happened(happened),
    place: place === null ? null : parts.text(place),
    near: one.near,
    event: parts.text(one.event),
    isNow: one.older === null,
    losses: one.losses,
    rules: parts.words([...new Set([...count.rules, draft.rule])]),
  };
}

/** "fell from 12 to 9 on Monday": on that day it was nine, and nobody says when it was twelve. */
function isLeft({ count, clause }: LinkedFigure, { items }: ReadSentence): boolean {
  const { start, end } = count.quantity;
  const next = items.find(({ chunk, end: last }) => {
    if (last <= end || last > clause.end || chunk === null) return false;
    if (chunk.kind === "date") return true;
    const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
    return quantity.kind === "quantity" && quantity.start !== start;
  });
  return next !== undefined && next.chunk?.kind !== "date";
}

const LONG_AGO: AsOf = { start: null, end: null, basis: "assumed" };

/** A log says when its entries held: not only the day on which it appeared. */
function inLog(held: AsOf, { published, entry }: ReportContext): AsOf {
  return entry === undefined || held.basis !== "published"
    ? held
    : { start: published, end: published, basis: "stated" };
}

/** "26 August" over "three of ours came home": on that day. A toll under it may be the one up to then. */
function dayInLog({ mode }: LinkedFigure, { published, entry }: ReportContext): Happened | null {
  if (entry !== "day" || mode === "total" || published === null) return null;
  return { start: published, end: published, how: "on" };
}

/**
 * `حتى مساء الاثنين`, "as of Monday": a count up to a time is a running total. `خلال أيار`, "during May": what is counted over a
 * month is new in it, though who keeps count says it.
 */
function modeOf(one: InWork): Figure["mode"] {
  const { mode, count, phase } = one.draft;
  const { raw } = one.context;
  if (mode === "held" && isInCell(raw, count.quantity)) return "part";
  if (mode === "total" && isLeftOut(raw, count.quantity)) return "unknown";
  if (mode !== "unknown" && mode !== "total") return mode;
  const around = modeAround(raw, count.quantity);
  if (around !== null) return around;
  if (one.period !== null) return "new";
  // "will be distributed by 30 November", "would stay until Monday": nothing was counted up to then
  return mode === "unknown" && phase !== "planned" && isUpTo(one) ? "total" : mode;
}

/** `وصلت 110 عائلات نازحة إلى مخيم السهل`: where those of the displaced are who are counted, which says nothing of all. */
function shelterOf({ draft, context: { raw } }: InWork): string | null {
  return draft.measure === "displaced" ? shelterAt(raw, draft.count.quantity) : null;
}

/** Whether it was counted up to a time that is said of no older number, and is not the day on which it was that. */
function isUpTo(one: InWork): boolean {
  const { asOf: held, dates, draft } = one;
  if (held.basis !== "stated" && held.basis !== "relative") return false;
  return held !== dates.held && (draft.earlier === true || one.older === null);
}

function indexAt({ items }: ReadSentence, { start }: Passage): number {
  return firstEndingAfter(items, start);
}

/**
 * A bare number after a predicate over persons counts persons; houses and strikes always have their noun. Of those who leave and
 * come back reports count families as often as people: `عدد النازحين 600` leaves it open.
 */
function unitOf({ measure }: LinkedFigure): Figure["unit"] {
  return UNIT_UNSAID.has(measure) ? "unknown" : "persons";
}

/** `عدد النازحين 600`: that they are displaced says whom, and not whether heads or households were counted. */
function isBareMove({ measure, count }: LinkedFigure): boolean {
  const moved = measure === "displaced" || measure === "returned";
  return moved && count.noun.length === 0 && count.group === "unknown" && count.unit === "persons";
}

const UNIT_UNSAID: ReadonlySet<string> = new Set([
  "destroyed",
  "damaged",
  "strikes",
  "vehicles",
  "displaced",
  "returned",
]);
