import { addDays, isoDaysBetween } from "../../extract/dates/calendar.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { AsOf, Happened } from "../../model/figure.ts";
import type { DateChunk, Item } from "../../text/item.ts";
import { dayOfThing, isOfThePlace } from "./day-of-thing.ts";
import { closingSpan } from "./closing-span.ts";
import { goesOnWithDeed } from "./goes-on-with-deed.ts";
import { cameThroughAnother } from "../event/came-through.ts";
import { followsMost } from "../event/most-since.ts";
import { isBurial } from "./burial.ts";
import { isOfToll } from "./of-toll.ts";
import { isDateline } from "./dateline.ts";
import { isPictured } from "./pictured.ts";
import { isUntil } from "./as-of.ts";
import { areAmong, partsAt, RELATIVES, SUBORDINATES } from "../clause-walls.ts";
import { DEEDS } from "../deeds.ts";
import { isDescription, isSince, SINCE, sinceAt } from "./since.ts";
import { isOpening } from "./said-on.ts";

/** What the dates of its clause say of a number. */
export interface NumberDates {
  /** "The toll rose to 19 on Thursday": the day on which it was that. */
  readonly held: AsOf | null;
  /** "On Wednesday 12 were killed", "90 were killed last week": when what it counts happened. */
  readonly happened: Happened | null;
  /** "140 were killed during May": the month or year of which it is the count. */
  readonly period: AsOf | null;
}

/** Items to either side of a number among which its dates stand. */
const REACH = 40;

interface Candidate {
  readonly chunk: DateChunk;
  readonly at: number;
  readonly distance: number;
}

/**
 * The dates of a number's clause by what they are to it. A day beside a verb of a toll ("rose to 19 on Thursday", `بلغت الحصيلة
 * الخميس 25`) is when it was counted; a day of a deed ("Wednesday's shelling", "killed on Wednesday") is when people died, of which
 * "two died on Thursday" is no newer count; a span ("in the past 24 hours", `الأسبوع الماضي`) is what was counted over. The day of a
 * saying, of another clause, or up to which a count ran ("as of Monday") is none of these. `from` is where what was done with those counted is told,
 * where other words stand between.
 */
export function datesOfNumber(
  items: readonly Item[],
  at: number,
  published: string | null,
  from: number = at,
): NumberDates {
  if (!hasDate(items)) return NO_DATES;
  const today = published?.slice(0, 10) ?? null;
  const behind = datesBehind(items, from);
  const before = datesBefore(items, at).filter((one) => !isOfNumberBefore(items, one, at, behind));
  const found = [...behind, ...before, ...datesOver(items, at)]
    .filter(({ chunk }) => isPast(chunk, today))
    .toSorted((a, b) => a.distance - b.distance);
  if (found.length === 0) return NO_DATES;
  const ofToll = isOfToll(items, at) || isPictured(items, at);
  const counted = ofToll
    ? found.find((each) => isDay(each.chunk) && !isSince(items, each.at) && !isOfDeed(items, each))
    : undefined;
  // of a toll only spans ("reached 62 this month") and days of the deed
  const happened = found.find(
    (each) =>
      each !== counted &&
      (!ofToll || !isDay(each.chunk) || isSince(items, each.at) || isOfDeed(items, each)),
  );
  return {
    held: counted === undefined ? null : asOfDate(counted.chunk),
    happened: happened === undefined ? null : happenedOn(items, happened, today),
    period: happened !== undefined && isPeriod(items, happened) ? asOfDate(happened.chunk) : null,
  };
}

export const NO_DATES: NumberDates = { held: null, happened: null, period: null };

/** Whether a sentence has a date at all, looked for once: each of its numbers asks. */
const DATED = new WeakMap<readonly Item[], boolean>();

function hasDate(items: readonly Item[]): boolean {
  const known = DATED.get(items);
  if (known !== undefined) return known;
  const found = items.some(({ chunk }) => chunk?.kind === "date");
  DATED.set(items, found);
  return found;
}

function isPast({ from }: DateChunk, today: string | null): boolean {
  return from !== null && (today === null || from <= today);
}

function isDay({ grain, from, to }: DateChunk): boolean {
  return (grain === "day" || grain === "time") && from === to;
}

function asOfDate({ basis, from, to }: DateChunk): AsOf {
  return { start: from, end: to, basis: basis === "stated" ? "stated" : "relative" };
}

function datesBehind(items: readonly Item[], at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let told = isInRelative(items, at);
  const through = cameThroughAnother(items, at);
  // "They buried nine of their neighbours on Monday"
  if (isBurial(items, at - 1)) return found;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined) break;
    const isSinceWord = item.chunk === null && SINCE.has(item.word);
    if (isSinceWord && followsMost(items, i)) break;
    // "46 have been killed since the mission was set up in 2030": over the verb of another subject
    const since = isSinceWord ? sinceDateAt(items, i) : null;
    if (since !== null) {
      found.push({ ...since, distance: since.at - at });
      break;
    }
    if (partsAt(items, i, i === at + 1)) {
      const day = dayOfThing(items, i, at);
      const chunk = day < 0 ? null : dateAt(items, day);
      if (chunk !== null) found.push({ chunk, at: day, distance: day - at });
      break;
    }
    // "freed eight of the 23 soldiers they have held since May": of how long those are held
    if (item.tags.includes("pronoun") && isNumber(items[i - 1])) break;
    if (isOf(item, SAYING) || i === through || isBurial(items, i)) break;
    // "The toll stood at 12, and five people were killed on Friday"
    if (isOf(item, NUMBERS) && isBehindComma(items, i)) break;
    // "Eleven people killed in Darsa were buried on Wednesday": the day of another verb
    if (told && item.tags.includes("aux")) break;
    if (JOINS.has(item.word) || item.conj || isOf(item, NUMBERS)) told = false;
    else told ||= item.tags.includes("pred");
    const chunk = dateAt(items, i);
    if (chunk === null) continue;
    if (opensNext(items, at, i)) break;
    found.push({ chunk, at: i, distance: i - at });
  }
  return found;
}

/**
 * `فر 54 سجيناً يوم 3 حزيران وفر 120 يوم 9 حزيران`: the day that stands behind the number before is that one's, where this number has a day behind it with no
 * other number between.
 */
function isOfNumberBefore(
  items: readonly Item[],
  { at: day }: Candidate,
  number: number,
  behind: readonly Candidate[],
): boolean {
  const own = behind.some(({ at }) => !items.slice(number + 1, at).some(isNumber));
  if (!own || !isAndAt(items, day + 1)) return false;
  const earlier = items.findLastIndex(
    (item, i) => i < day && (isNumber(item) || isOf(item, WALLS)),
  );
  return isNumber(items[earlier]);
}

function isAndAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && (item.conj || item.word === "and" || item.word === "و");
}

/** The span that closes the sentence behind a comma. */
function datesOver(items: readonly Item[], number: number): readonly Candidate[] {
  const at = closingSpan(items, number);
  const chunk = at < 0 ? null : dateAt(items, at);
  return chunk === null ? [] : [{ chunk, at, distance: at - number }];
}

/** The date that "since" leads to, with no comma and no number between. */
function sinceDateAt(items: readonly Item[], since: number): Omit<Candidate, "distance"> | null {
  for (let i = since + 1; i < Math.min(items.length, since + SINCE_REACH); i++) {
    const item = items[i];
    // "since a bridge that was opened in 1987 collapsed": of the bridge
    if (item === undefined || isOf(item, SINCE_WALLS) || RELATIVES.has(item.word)) return null;
    const chunk = dateAt(items, i);
    if (chunk === null) continue;
    const next = items[i + 1];
    const isOfOther = next !== undefined && hasAny(next, ["pred", "verb-past", "aux"]);
    return !isOfOther && sinceAt(items, i) === since ? { chunk, at: i } : null;
  }
  return null;
}
const SINCE_REACH = 13;
const SINCE_WALLS = itemClass(["comma", "stop", "count", "quantity"]);

/** "A war that claimed 5,000 lives was ended last month": the number's own verb stands before it, and the next one tells of the war. */
function isInRelative(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - RELATIVE_REACH); i--) {
    const item = items[i];
    if (item === undefined || isOf(item, PARTED)) return false;
    if (item.chunk !== null || !RELATIVES.has(item.word)) continue;
    return items.slice(i + 1, at).some((verb) => hasAny(verb, ["pred", "verb-past", "say"]));
  }
  return false;
}
const RELATIVE_REACH = 7;
const PARTED = itemClass(["comma", "stop", "clause", "count", "quantity"]);

function isNumber(item: Item | undefined): boolean {
  return item !== undefined && isOf(item, NUMBERS);
}

function isBehindComma(items: readonly Item[], at: number): boolean {
  return [1, 2].some((back) => items[at - back]?.tags.includes("comma") === true);
}

/** `قُتل 20 مدنياً في هجوم، وخلال أيار هدأت الجبهة`: a date right behind a comma, with more behind it, opens what comes next. */
function opensNext(items: readonly Item[], number: number, date: number): boolean {
  const goesOn = items[date + 1] !== undefined && !hasAny(items[date + 1] ?? NOTHING, ENDS);
  if (!goesOn) return false;
  for (let i = date - 1; i > number; i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma")) return item !== undefined;
    if (item.chunk !== null || !(hasAny(item, ["time-prep", "in"]) || OPENERS.has(item.word)))
      return false;
  }
  return false;
}
const NOTHING: { readonly tags: readonly string[] } = { tags: [] };
const ENDS: readonly string[] = ["stop", "comma", "clause", "quote", "dash", "paren-close"];
const OPENERS: ReadonlySet<string> = new Set("and و the late early last".split(" "));

/** Before the number: in its clause, or at the opening of the sentence over a comma ("On Wednesday, shells fell, killing 12"). */
function datesBefore(items: readonly Item[], at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let comma = false;
  let said = false;
  let inRelative = false;
  const isJoined = isNextOfRow(items, at);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || areAmong(items, i)) break;
    // `الأمر الذي أدى إلى مقتل 12` goes on with the deed before it
    const goesOn = items[i - 1]?.word === "امر" && goesOnWithDeed(items, i - 1);
    // "Since January it has recorded 31 attacks in which 118 people died": all of them since then
    const isRelative = RELATIVES.has(item.word) || item.word === "where";
    if (item.chunk === null && SUBORDINATES.has(item.word) && !goesOn) {
      if (!isRelative) break;
      inRelative = true;
    }
    // "May 9 — Shelling kills 38": a line of a diary
    if (isOf(item, WALLS) && !(i === 1 && item.tags.includes("dash"))) break;
    said ||= item.chunk === null && isOf(item, SAYING) && !isDeed(item);
    // "A blast tore through a hall on Monday, killing 12": the participle is of the same deed
    comma ||=
      item.tags.includes("comma") && !goesOnWithDeed(items, i + 1) && !closesAside(items, i);
    const chunk = dateAt(items, i);
    // `يبلغ عدد من قضوا منذ يوم الاثنين خمسة`: a day since which is of no saying, though `يبلغ` may be one
    if (chunk === null || (isDay(chunk) && !isSince(items, i) && isOfSaying(items, i))) continue;
    if (isOfThePlace(items, i)) continue;
    const opens = isOpening(items, sinceAt(items, i));
    const since = isSince(items, i);
    if (inRelative && !(opens && since)) continue;
    // `خلال شهر نيسان وثّق المرصد وفاة ستة`: what opens over the verb of saying is a span, or the day on which it was said
    if (said && !isDuring(items, i) && !(opens && since)) continue;
    // `عدد القتلى منذ مطلع نيسان 214، وعدد الجرحى 590`: both since then
    if (comma && !opens && !(isJoined && since)) continue;
    found.push({ chunk, at: i, distance: at - i });
  }
  return found;
}

/** `خلال الفترة من 24 آذار وحتى الآن وفق إحصاءات اللجنة، 214 قتيلاً`: the comma behind who says it. */
function closesAside(items: readonly Item[], comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - ASIDE); i--) {
    const item = items[i];
    if (item === undefined || isOf(item, PARTED)) return false;
    if (item.tags.includes("according")) return true;
  }
  return false;
}
/** Words of "according to the figures of the committee". */
const ASIDE = 9;

/** Whether nothing but a comma, "and" and what is counted stands between a number and the one before it. */
function isNextOfRow(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ROW); i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "say", "that"])) return false;
    if (!item.tags.includes("comma")) continue;
    const [before, next] = [items[i - 1], items[i + 1]];
    const isAnd = next?.word === "and" || next?.conj === true;
    return isAnd && (isNumber(before) || isNumber(items[i - 2]));
  }
  return false;
}
/** Words of what is counted ("and the number of wounded to about"). */
const ROW = 8;

const SAYING = itemClass(["say", "say-that", "voices", "cite", "according"]);
const WALLS = itemClass(["stop", "clause", "that", "quote"]);

function dateAt(items: readonly Item[], i: number): DateChunk | null {
  const chunk = items[i]?.chunk;
  if (chunk?.kind !== "date" || chunk.grain === "duration" || chunk.grain === "decade") return null;
  if (chunk.from === null || chunk.to === null || isUntil(items, i)) return null;
  if (!isSince(items, i) && isDescription(items, i)) return null;
  return SIDE.has(items[i - 1]?.word ?? "") || isDateline(items, i) ? null : chunk;
}

/** "Before Thursday", `بعد الجمعة`: on one side of a day, and not on it. */
const SIDE: ReadonlySet<string> = new Set("before after قبل بعد عقب".split(" "));

/** `أعلنت الوزارة الخميس مقتل 12`, "said Thursday 12 had died": the day of a saying, unless a deed is called after it. */
function isOfSaying(items: readonly Item[], date: number): boolean {
  if (isNamedAfter(items, date)) return false;
  for (let i = date - 1; i >= Math.max(0, date - SAYING_REACH); i--) {
    const item = items[i];
    if (item === undefined || isOf(item, WALLS)) return false;
    if (item.chunk === null && isOf(item, SAYING)) return true;
  }
  return false;
}
const SAYING_REACH = 12;

const NUMBERS = itemClass(["count", "quantity"]);
const REACHED = itemClass([
  "comma",
  "reach",
  "stop",
  "clause",
  "that",
  "quote",
  "count",
  "quantity",
]);

/** A day that a deed is called after, or that stands behind one in its phrase: "Wednesday's shelling", `الهجوم الذي وقع الأربعاء`. */
function isOfDeed(items: readonly Item[], { at }: Candidate): boolean {
  if (isNamedAfter(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - DEED_REACH); i--) {
    const item = items[i];
    if (item === undefined || isOf(item, REACHED)) return false;
    if (isDeed(item) || RELATIVES.has(item.word) || item.tags.includes("pred")) return true;
  }
  return false;
}
const DEED_REACH = 8;

/** "Wednesday's shelling", "Friday's air strike", `قصف الأربعاء`. */
function isNamedAfter(items: readonly Item[], date: number): boolean {
  const before = items[date - 1];
  if (before !== undefined && ARABIC.test(before.word)) return isDeed(before);
  for (const next of items.slice(date + 1, date + 3)) {
    if (isDeed(next)) return true;
    if (next.chunk !== null || hasAny(next, ["func", "in", "comma", "stop", "pred", "aux"])) break;
  }
  return false;
}
const ARABIC = /[\u0600-\u06ff]/u;

function isDeed({ word }: Item): boolean {
  return isDeedWord(word) || isDeedWord(word.replace(/^ال/u, ""));
}

/** `مقتل 90 الأسبوع الماضي`: that people were killed is what is counted, and no deed that has a day of its own. */
function isDeedWord(word: string): boolean {
  return DEEDS.has(word) && !KILLINGS.has(word);
}
const KILLINGS: ReadonlySet<string> = new Set("killing killings مقتل قتل".split(" "));

function happenedOn(
  items: readonly Item[],
  { chunk, at }: Candidate,
  today: string | null,
): Happened | null {
  const [from, to] = joinedDays(items, at, chunk);
  if (from === null || to === null) return null;
  const end = today !== null && to > today ? today : to;
  if (isSince(items, at)) return today === null ? null : { start: from, end: today, how: "since" };
  const isSpan = from !== to && isDay(chunk);
  return { start: from, end, how: isSpan || isOver(items, at, chunk, today) ? "over" : "on" };
}

/** "On Tuesday and Wednesday", `يومي الثلاثاء والأربعاء`: from the first of the days to the last. */
function joinedDays(
  items: readonly Item[],
  at: number,
  chunk: DateChunk,
): readonly [string | null, string | null] {
  if (!isDay(chunk)) return [chunk.from, chunk.to];
  const [before, after] = [besideDay(items, at, -1), besideDay(items, at, 1)];
  const days = [before, chunk, after].flatMap((each) => each?.from ?? []).toSorted();
  return [days[0] ?? null, days.at(-1) ?? null];
}

function besideDay(items: readonly Item[], at: number, step: 1 | -1): DateChunk | null {
  for (let i = at + step, left = JOINT; left > 0; i += step, left--) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.chunk?.kind === "date") {
      const isJoined = left < JOINT || item.conj || (items[at]?.conj === true && step < 0);
      return isJoined && isDay(item.chunk) ? item.chunk : null;
    }
    if (!JOINS.has(item.word)) return null;
  }
  return null;
}
const JOINT = 3;
const JOINS: ReadonlySet<string> = new Set(["and", "on", "و"]);

/** Words before a span over which a count runs: `خلال أيار`, "during May", "in the past 24 hours". */
const OVER: ReadonlySet<string> = new Set(
  "خلال طوال طيله during throughout over within".split(" "),
);
/** `خلال شهر أيار`, "during the month of May", `خلال الفترة الممتدة من 2 إلى 8 أيار`. */
const OF_SPAN: ReadonlySet<string> = new Set(
  "شهر عام سنه يوم يومي فتره الفتره ممتده الممتده من ما بين the month year of".split(" "),
);
const SPAN_REACH = 5;

/**
 * A span over which a count runs, and no mere date of a deed: one that "during" opens, the days up to now ("the past 24 hours"), and
 * a week or a month that no deed stands beside ("90 were killed last week", but "an attack last week killed 90"). "Between 5 and 9 March" is
 * the time of what happened.
 */
function isOver(
  items: readonly Item[],
  at: number,
  { grain, value, from, to }: DateChunk,
  today: string | null,
): boolean {
  if (from === to || value.endsWith("~")) return false;
  if (isDuring(items, at)) return true;
  if (grain === "day") return to === today && value.includes("/");
  const isSpan = grain === "week" || grain === "month" || grain === "year";
  return isSpan && !items.slice(Math.max(0, at - REACH), at + REACH).some(isDeed);
}

function isPeriod(items: readonly Item[], { chunk: { grain }, at }: Candidate): boolean {
  return (grain === "month" || grain === "year") && !isSince(items, at) && isDuring(items, at);
}

function isDuring(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SPAN_REACH); i--) {
    const word = items[i]?.word ?? "";
    if (OVER.has(word)) return true;
    if (!OF_SPAN.has(word)) return false;
  }
  return false;
}

/** "In the past 24 hours, he said on Monday": what runs up to the report's day runs up to that on which it was said. */
export function asSaidOn(
  happened: Happened,
  said: AsOf | null,
  published: string | null,
): Happened {
  const { start, end, how } = happened;
  const [day, today] = [said?.end ?? null, published?.slice(0, 10) ?? null];
  if (day === null || end !== today || day >= end || how === "on") return happened;
  if (how === "since") return start > day ? happened : { start, end: day, how };
  return { start: addDays(start, -isoDaysBetween(day, end)), end: day, how };
}
