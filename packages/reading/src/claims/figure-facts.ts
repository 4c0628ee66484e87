import type { AsOf, Figure, Happened } from "../model/figure.ts";
import type { Count } from "../text/item.ts";
import type { FigureDraft } from "../extract/figures/draft.ts";
import type { LinkedFigure } from "../extract/figures/link.ts";
import type { ReadSentence, ReportContext } from "../extract/stage.ts";
import type { Passage } from "../model/passage.ts";
import { asOf, earlierAsOf } from "./time/as-of.ts";
import { asSaidOn, datesOfNumber } from "./time/dates-of-number.ts";
import type { EventFinder } from "./event/events.ts";
import { modeAround } from "./parts/part-cues.ts";
import { isInCell } from "./parts/in-cell.ts";
import { listedDay } from "./time/listed-days.ts";
import { lossesOf, type LossesOf } from "./whose/losses-of.ts";
import { saidBefore } from "./time/said-before.ts";
import { saidOn } from "./time/said-on.ts";
import type { SharedParts } from "./shared-parts.ts";
import { standsNow } from "./time/stands-now.ts";
import { namedAtNoun } from "./whose/named-at-noun.ts";
import { ownVerbBehind } from "./event/own-verb-behind.ts";
import { nearName } from "./place/near-name.ts";
import { placeOf } from "./place/place.ts";

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

/** Facts of one linked figure. */
export function figureFacts(
  sentence: ReadSentence,
  draft: LinkedFigure,
  context: ReportContext,
  events: EventFinder,
  parts: SharedParts,
): FigureFacts {
  const { count, measure, phase, denied, partOf } = draft;
  const { start, end, low, high, bound, word } = count.quantity;
  const { raw, published } = context;
  const at = indexAt(sentence, draft.count.quantity);
  const told = ownVerbBehind(sentence.items, at, draft.measure);
  const dates = datesOfNumber(sentence.items, at, published, told);
  const place = placeOf(sentence, draft.clause, context);
  const near = place === null ? nearName(sentence.items, at, raw) : null;
  const earlier =
    draft.earlier === true
      ? earlierAsOf(sentence, draft.clause)
      : saidBefore(sentence.items, { start });
  const said = earlier === null ? saidOn(sentence.items, { start, end }, published) : null;
  // "had put the toll at 19 on Thursday"
  const before =
    earlier === null
      ? said
      : draft.earlier === true && isLeft(draft, sentence)
        ? LONG_AGO
        : earlier.start === null
          ? heldBefore(dates.held, published, earlier)
          : earlier;
  // "46 dead, up from 39 on Thursday": when it was 39
  const happened =
    dates.happened === null || draft.earlier === true
      ? null
      : asSaidOn(dates.happened, said, published);
  const listed = before === null ? listedDay(sentence.items, { start }, published) : null;
  const period = listed ?? (before === null ? dates.period : null);
  const counted = period ?? before ?? dates.held ?? asOf(sentence, draft.clause, published);
  const now = counted.basis === "published" ? standsNow(raw, { start, end }, published) : null;
  const held = now ?? counted;
  const isOfOlder = draft.earlier === true || before === null;
  const whose = namedAtNoun(raw, count.group, count, { start, end });
  const happenedOn = happened ?? dayInLog(draft, context);
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
    mode: modeOf(draft, period !== null, isOfOlder && held !== dates.held && isUpTo(held), raw),
    drafted: draft.mode,
    phase,
    denied,
    doubt: draft.doubt,
    partOf,
    asOf: parts.asOf(inLog(held, context)),
    happened: happenedOn === null ? null : parts.happened(happenedOn),
    place: place === null ? null : parts.text(place),
    near,
    event: parts.text(events.of(sentence, draft.clause, { start, end }, draft.measure)),
    isNow: before === null,
    losses: count.group === "unknown" ? lossesOf(sentence.items, at, raw) : null,
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
function modeOf(
  { mode, count, phase }: LinkedFigure,
  over: boolean,
  upTo: boolean,
  raw: string,
): Figure["mode"] {
  if (mode === "held" && isInCell(raw, count.quantity)) return "part";
  if (mode !== "unknown" && mode !== "total") return mode;
  const around = modeAround(raw, count.quantity);
  if (around !== null) return around;
  if (over) return "new";
  // "will be distributed by 30 November", "would stay until Monday": nothing was counted up to then
  return mode === "unknown" && upTo && phase !== "planned" ? "total" : mode;
}

function isUpTo({ basis }: AsOf): boolean {
  return basis === "stated" || basis === "relative";
}

function indexAt({ items }: ReadSentence, { start }: Passage): number {
  return items.findIndex((item) => item.end > start);
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
