import { daysBetween } from "../align/days.ts";
import { namesNobody, WHOLE } from "../align/groups.ts";
import { goesStale, natureOf } from "../align/measures.ts";
import type { Nature } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { publishedMinutes } from "../lineage/published.ts";
import { isDated, isFresh } from "./fresh.ts";
import { areOfRisingDay } from "./rising-day.ts";
import { dayOf } from "./said-first.ts";
import { daysOf, sameAsOf, timeOrder } from "./time-order.ts";
import type { TimeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/** It may be the time: nobody says it. */
export const openTime: Judgement = { verdict: "undetermined", because: "period", missing: "as-of" };
const otherPeriod: Judgement = { verdict: "different", because: "period" };

/** Undetermined where a time is not known and could explain the difference; null where it could not. */
export function unknownTime({ a, b, sameRoot }: Relation): Judgement | null {
  if (a.report.id === b.report.id && sameAsOf(a.asOf, b.asOf)) return null;
  if (timeOrder(a.asOf, b.asOf).order !== "unknown") return null;
  const isFixed = natureOf(a.figure) === "fixed" && natureOf(b.figure) === "fixed";
  return isFixed && !sameRoot ? null : openTime;
}

/**
 * What time explains of two values that are apart; null where it explains nothing and they conflict.
 * - One report with one time for both: nothing.
 * - Later and larger, of a count that grows: updated. Of a stock: another period.
 * - Later and smaller, of a count that only grows: a correction by the same root; from another root a
 *   conflict if both texts state their time. If it is only the day of publication, the later report may
 *   repeat an older count: undetermined.
 */
export function apartInTime({ a, b, sameRoot }: Relation): Judgement | null {
  const [one, two] = [a.figure, b.figure];
  const nature = natureOf(one) === natureOf(two) ? natureOf(one) : "stock";
  const sameReport = a.report.id === b.report.id;
  if (sameReport && sameAsOf(a.asOf, b.asOf)) return null;
  const { order, firm } = timeOrder(a.asOf, b.asOf);
  if (order === "unknown") return null;
  if (nature === "cumulative" && mayRepeatEarlier(a, b, order)) return openTime;
  if (order === "same") {
    if (ofDifferentLength(a, b)) return openTime;
    // "The number of dead on Thursday was therefore 24", says on Sunday the office that had 26 on Thursday
    if (sameRoot && areOfTwoDays(a.published, b.published))
      return { verdict: "updated", because: "correction" };
    if (sameRoot && nature === "fixed" && areOfHours(a, b))
      return { verdict: "updated", because: "correction" };
    const byHour = withinTheDay(a, b, sameRoot, nature);
    if (byHour !== null) return byHour;
    if (nature === "cumulative" && (wentOn(a, b) || wentOn(b, a)))
      return { verdict: "updated", because: "growth" };
    if (hasHour(a.asOf.end) !== hasHour(b.asOf.end)) return openTime;
    // "11 are missing" in a paper of the day, three in the report of 18:00: they are found by the hour
    if (goesStale(one) && hasHour(a.published) !== hasHour(b.published)) return openTime;
    if (!firm && mayBeEarly(a, b)) return openTime;
    if (!sameRoot && !sameReport && areOfRisingDay(a, b)) return openTime;
    // One source quoted twice on one day may have updated its toll within the day; how many it released, hardly.
    return sameRoot && !sameReport && !firm && isRisingToll(a, b) ? openTime : null;
  }
  if (nature === "stock") return neverSo(a) || neverSo(b) ? null : otherPeriod;
  const [earlier, later] = order === "before" ? [a, b] : [b, a];
  if (nature === "fixed") return sameRoot ? { verdict: "updated", because: "correction" } : null;
  if (isPeriod(earlier) && isPeriod(later)) return otherPeriod;
  if (later.reach.said.low > earlier.reach.said.high && cannotGrow(earlier, later, sameRoot))
    return null;
  if (later.reach.said.low > earlier.reach.said.high)
    return { verdict: "updated", because: "growth" };
  if (sameRoot) return { verdict: "updated", because: "correction" };
  // "12 of them fell", the others said, and a day later the side itself says five: nobody is behind in counting his own
  const ofOwn = later.people === "own" && cannotGrow(earlier, later, sameRoot);
  return firm || ofOwn || isNone(later) || isDated(later) || isFresh(later) ? null : openTime;
}

/**
 * Six missing at two in the afternoon and one in the evening: they were found meanwhile. Without an hour, or where more are missing
 * later, it is not known.
 */
export function emptied({ a, b }: Relation): Judgement | null {
  if (!goesStale(a.figure) || a.figure.measure !== b.figure.measure) return null;
  if (neverSo(a) || neverSo(b)) return null;
  if (a.report.id === b.report.id) return null;
  const { order } = timeOrder(a.asOf, b.asOf);
  if (order === "unknown" || (order === "same" && !areOfHours(a, b))) return null;
  const [one, two] = [publishedMinutes(a.published), publishedMinutes(b.published)];
  const isFirst = order === "same" ? (one?.minutes ?? 0) < (two?.minutes ?? 0) : order === "before";
  const [earlier, later] = isFirst ? [a, b] : [b, a];
  return later.reach.said.high < earlier.reach.said.low ? otherPeriod : null;
}

/**
 * "96 have reached us today", said on Thursday, and on Friday "by midnight on Thursday it was 103": who counted while the day went on has not counted
 * who came in the rest of it.
 */
function wentOn(during: Statement, whole: Statement): boolean {
  const day = daysOf(whole.asOf);
  const [one, two] = [during.published?.slice(0, DAY), whole.published?.slice(0, DAY)];
  if (day === null || day.start !== day.end || one === undefined || two === undefined) return false;
  return (
    during.asOf.basis === "published" &&
    whole.asOf.basis !== "published" &&
    one === day.end &&
    two > day.end &&
    whole.reach.said.low > during.reach.said.high
  );
}

/** Both reports say at what hour they appeared, and not at one. */
function areOfHours(a: Statement, b: Statement): boolean {
  const [one, two] = [publishedMinutes(a.published), publishedMinutes(b.published)];
  return one?.hasTime === true && two?.hasTime === true && one.minutes !== two.minutes;
}

/** "No guard was taken hostage at any time": none is no later state of six. */
function neverSo(one: Statement): boolean {
  return isNone(one) && one.figure.stance === "denied" && one.figure.finality === "final";
}

function areOfTwoDays(one: string | null, two: string | null): boolean {
  return one !== null && two !== null && one.slice(0, DAY) !== two.slice(0, DAY);
}

/** "No inmate escaped", said when others had counted 800 already: no old count, and no toll that was taken down. */
function isNone({ reach }: Statement): boolean {
  return reach.said.high === 0;
}

/**
 * "22 killed" on the day on which others have 31, or later, where 22 was the count before 31 was: it may be the old number
 * again, and no fall. So may 52 where the ministry has gone down to 38 since, and then it is no growth and no contradiction.
 */
function mayRepeatEarlier(a: Statement, b: Statement, order: TimeOrder["order"]): boolean {
  return isOlder(a, b, order === "before") || isOlder(b, a, order === "after");
}

/** Whether the number of `repeated`, which is no earlier than `other`, was said before that of `other` was. */
function isOlder(repeated: Statement, other: Statement, isBefore: boolean): boolean {
  if (repeated.saidFirst === undefined || isBefore || isNone(other)) return false;
  return repeated.saidFirst < (other.saidFirst ?? dayOf(other));
}

/**
 * Twelve in the morning's report and 47 in the evening's: growth within one day, where both reports say at what hour they
 * appeared. A smaller number at a later hour may repeat the morning's.
 */
function withinTheDay(
  a: Statement,
  b: Statement,
  sameRoot: boolean,
  nature: Nature,
): Judgement | null {
  if (nature !== "cumulative" || !FOUND_BY_AND_BY.has(a.figure.measure)) return null;
  const [day, other] = [daysOf(a.asOf), daysOf(b.asOf)];
  const isOneDay = day !== null && day.start === day.end && day.end === other?.end;
  if (!isOneDay || !isOf(a, day.end) || !isOf(b, day.end)) return null;
  const [one, two] = [publishedMinutes(a.published), publishedMinutes(b.published)];
  if (one === null || two === null || !areOfHours(a, b)) return null;
  if (!sameRoot && isOfDays(a, day.end) && isOfDays(b, day.end)) return null;
  const [earlier, later] = one.minutes < two.minutes ? [a, b] : [b, a];
  if (cannotGrow(earlier, later, sameRoot)) return null;
  // of the arrests of the day before: they are over
  if (!sameRoot && OVER_IN_A_DAY.has(a.figure.measure) && areOfDayBefore(a, b, day.end))
    return null;
  if (later.reach.said.low > earlier.reach.said.high)
    return { verdict: "updated", because: "growth" };
  if (sameRoot) return { verdict: "updated", because: "correction" };
  return isFresh(later) ? null : openTime;
}

/**
 * A side's number of its own people and its enemy's of the same: "four of ours fell" on Saturday, and on Sunday the others have killed 26 of them. What
 * hospitals counted on the first day, and the army of its own at the end, is one tally that grew.
 */
function areOfTwoSides(a: Statement, b: Statement): boolean {
  if (a.group === WHOLE || a.group !== b.group) return false;
  return (
    (a.people === "own" && b.people === "enemy") || (a.people === "enemy" && b.people === "own")
  );
}

/**
 * Whoever fights and says that not one civilian was killed speaks of the whole deed, and not of an hour of it: who counts 31 two days later does not count on.
 * A hospital that has no child among its dead on the first day says nothing of the next.
 */
function isDeniedOutright({ figure, reach, group, ofForce }: Statement): boolean {
  return figure.stance === "denied" && reach.said.high === 0 && group !== WHOLE && ofForce === true;
}

/** Days within which two sides speak of one battle, and a denial of what is counted afterwards. */
const ONE_AFFAIR = 3;

/** Whether the later number is larger for no time that has passed. */
function cannotGrow(earlier: Statement, later: Statement, sameRoot: boolean): boolean {
  const [one, two] = [daysOf(earlier.asOf), daysOf(later.asOf)];
  if (sameRoot || one === null || two === null) return false;
  if (daysBetween(one.end, two.end) > ONE_AFFAIR) return false;
  return areOfTwoSides(earlier, later) || isDeniedOutright(earlier);
}

/** Days of which the counts of one evening hardly differ by what was found in an hour. */
const SETTLED = 3;

/** "64 civilians killed since 1 June", told on the 8th: counted over days, and by the day. */
function isOfDays({ figure: { happened } }: Statement, day: string): boolean {
  if (happened === undefined || happened.how === "on") return false;
  return daysBetween(happened.start, day) >= SETTLED;
}

/** "17 dead" at 10:05 of a log: who has 23 on that day and says no hour may have them of the evening. */
function hasHour(time: string | null): boolean {
  return publishedMinutes(time)?.hasTime === true;
}

/** What is counted as it is found. How many broke out of a prison does not grow from the afternoon to the evening. */
const FOUND_BY_AND_BY: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "bodies",
  "displaced",
  "arrested",
  "destroyed",
  "damaged",
  // shells on one target, the only count of no measure that grows
  "other",
]);

/** What is done and over the day after, where the dead and the wounded are still found. */
const OVER_IN_A_DAY: ReadonlySet<string> = new Set([
  "arrested",
  "displaced",
  "destroyed",
  "damaged",
]);

/** Both, or one of them where the other is called all of them: "47 arrested in all", and 93 detained during Saturday's marches. */
function areOfDayBefore(a: Statement, b: Statement, day: string): boolean {
  const [one, two] = [isOfDayBefore(a, day), isOfDayBefore(b, day)];
  if (one && two) return true;
  const unsaid = one ? b : a;
  return (one || two) && unsaid.figure.happened === undefined && unsaid.figure.mode === "total";
}

function isOfDayBefore({ figure: { happened } }: Statement, day: string): boolean {
  return happened?.how === "on" && happened.end.slice(0, DAY) < day;
}
const DAY = 10;

/** The report appeared on the day that it counts. */
function isOf({ published }: Statement, day: string): boolean {
  return published?.slice(0, 10) === day;
}

/** How much more the day's larger toll has where the smaller one is rather an early count of it. */
const EARLY_SHARE = 1.5;

/** "Breaking: five dead, ambulances on their way": a toll of the day that an outlet gives without a source. */
function mayBeEarly(a: Statement, b: Statement): boolean {
  const [fewer, more] = a.reach.said.high <= b.reach.said.high ? [a, b] : [b, a];
  const { figure, reach } = fewer;
  // "Our army gave four martyrs": whoever counts his own needs no source
  if (fewer.people === "own") return false;
  const isUnsourced = figure.chain.length === 1 && figure.mode === "unknown";
  const isMuchLess = reach.said.low > 0 && reach.said.high * EARLY_SHARE < more.reach.said.low;
  return risesByTheHour(fewer) && isUnsourced && namesNobody(figure) && isMuchLess;
}

/**
 * A toll of nobody in particular, one of which the words say that it is the toll so far, or the part of one: "80 dead, six women among
 * them" and later that day "89, among them 31 women".
 */
function isRisingToll(a: Statement, b: Statement): boolean {
  const isSoFar = a.figure.mode === "total" || b.figure.mode === "total";
  const isPart = a.figure.mode === "part" && b.figure.mode === "part";
  const ofNobody = namesNobody(a.figure) && namesNobody(b.figure);
  return isSoFar || (risesByTheHour(a) && (isPart || ofNobody));
}

/** The dead and wounded are found one by one; how many broke out or were released is only counted again. */
function risesByTheHour({ figure }: Statement): boolean {
  return figure.mode !== "held" && (figure.measure === "killed" || figure.measure === "wounded");
}

/** "In March" counts a period; a toll as of a day does not. */
function isPeriod({ figure, asOf }: Statement): boolean {
  // The day of a publication is a point.
  if (figure.mode === "total" || asOf.basis === "published") return false;
  const days = daysOf(asOf);
  return days !== null && days.start !== days.end;
}

/** "Killed in March" and "killed on 12 March": times that touch and are not the same period. */
export function ofDifferentLength(a: Statement, b: Statement): boolean {
  if (!isPeriod(a) && !isPeriod(b)) return false;
  const [one, two] = [daysOf(a.asOf), daysOf(b.asOf)];
  if (one === null || two === null) return false;
  return one.start !== two.start || one.end !== two.end;
}
