import type { Happened } from "@tarjih/reading";
import { natureOf } from "../align/measures.ts";
import { daysBetween } from "../align/days.ts";
import type { Statement } from "../align/statement.ts";
import { openTime } from "./apart-in-time.ts";
import { daysOf } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

const otherDay: Judgement = { verdict: "different", because: "period" };
const ofSpan: Judgement = { verdict: "part-of", because: "batch" };

/** Days between two deeds from which they are two: one night is Tuesday's to some and Wednesday's to others. */
const APART = 2;

/**
 * "12 were killed on Wednesday" and "two on Saturday" are of two days and no newer count of one. Within a report neighbouring days are
 * two as well; between reports they may be one night's.
 */
export function byOtherDay({ a, b }: Relation): Judgement | null {
  const days = bothHappened(a, b);
  if (days === null) return null;
  const gap = gapOf(days);
  // "33 last week" and "21 this week"
  const surely = a.report.id === b.report.id || days.some(({ how }) => how === "over");
  return gap >= APART || (gap > 0 && surely) ? otherDay : null;
}

/** "14 were killed on Wednesday", and "90 in the past week", "117 between 7 and 10 October": the day's lie in those of the span. */
export function byLongerSpan({ a, b }: Relation): Judgement | null {
  const days = bothHappened(a, b);
  if (days === null) return null;
  const outer = outerOf(days);
  if (outer === null) return null;
  // one night's deed is of two days, and "the attack of May" of one of thirty
  const length = daysBetween(outer.start, outer.end);
  if (outer.how === "on" && (length < APART || length > LONG)) return null;
  const [inner, whole] = outer === days[0] ? [b, a] : [a, b];
  return inner.reach.said.high < whole.reach.said.low ? ofSpan : null;
}

/**
 * Spans that differ, of which neither number fits into the other, and a span beside a number of which nobody says when: "60 this
 * week" and "75 killed" may be two counts.
 */
export function byUnlikeSpan({ a, b }: Relation): Judgement | null {
  const days = bothHappened(a, b);
  if (days === null)
    return isOver(a.figure.happened) || isOver(b.figure.happened) ? openTime : null;
  const [one, two] = days;
  if (one.how === "on" && two.how === "on") return null;
  return one.start === two.start && (one.end === two.end || one.how === two.how) ? null : openTime;
}

/**
 * "The toll rose to 32 on Sunday … On Saturday 23 were killed": within one report a smaller number of an earlier day is in the toll that the report says has risen, where the report itself
 * tells of both. Another report that gives 23 for that day may contradict it.
 */
export function byEarlierDay({ a, b }: Relation): Judgement | null {
  if (a.report.id !== b.report.id) return null;
  const [whole, day] = a.figure.mode === "total" ? [a, b] : [b, a];
  const { happened, mode } = day.figure;
  if (whole.figure.mode !== "total" || whole.figure.happened !== undefined) return null;
  if (mode === "total" || happened?.how !== "on" || natureOf(day.figure) !== "cumulative")
    return null;
  // "The army said 13 died in Wednesday's ambush; the Brigades put it at 32": whoever counts one deed speaks for himself
  const teller = day.figure.chain.at(-1)?.kind;
  if (teller !== "outlet" && teller !== "agency") return null;
  const upTo = daysOf(whole.asOf)?.end ?? "";
  return happened.end < upTo && day.reach.said.high < whole.reach.said.low ? ofSpan : null;
}

/** Neighbouring days, where nothing else explains the difference: perhaps one night's, perhaps two. */
export function byNeighbouringDay({ a, b }: Relation): Judgement | null {
  const days = bothHappened(a, b);
  return days !== null && gapOf(days) > 0 ? openTime : null;
}

/** "At least 70 since the offensive began on 1 October" runs over more than a deed; "since Sunday" may be all of it. */
function isOver(happened: Happened | undefined): boolean {
  if (happened === undefined || happened.how === "on") return false;
  return happened.how === "over" || daysBetween(happened.start, happened.end) >= LONG;
}
/** Days of a running count from which one deed is hardly all that it counts. */
const LONG = 7;

function bothHappened(a: Statement, b: Statement): readonly [Happened, Happened] | null {
  const [one, two] = [a.figure.happened, b.figure.happened];
  if (one === undefined || two === undefined) return null;
  const grows = natureOf(a.figure) === "cumulative" && natureOf(b.figure) === "cumulative";
  return grows ? [one, two] : null;
}

/** Days from the end of one to the start of the other, 0 where they touch. */
function gapOf([one, two]: readonly [Happened, Happened]): number {
  if (one.end < two.start) return daysBetween(one.end, two.start);
  return two.end < one.start ? daysBetween(two.end, one.start) : 0;
}

/** The one that holds all days of the other and more; null where neither does. */
function outerOf([one, two]: readonly [Happened, Happened]): Happened | null {
  if (one.start === two.start && one.end === two.end) return null;
  if (one.start <= two.start && one.end >= two.end) return one;
  return two.start <= one.start && two.end >= one.end ? two : null;
}
