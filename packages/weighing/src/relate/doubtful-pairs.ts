import { WHOLE } from "../align/groups.ts";
import { natureOf } from "../align/measures.ts";
import { isRefusedBy } from "../align/refused.ts";
import { isDenial } from "../align/statement.ts";
import type { Statement } from "../align/statement.ts";
import { isOfOneHouse } from "./one-house.ts";
import { timeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * Marks the numbers beside which their report gives another one of the same measure: a report of one number of dead tells of the dead of the event, and one of several may tell of a second shell, of a checkpoint and
 * of those whom one hospital took in. Parts that a report tells of its number and a headline's "dozens" are no other numbers. To be asked of all statements of a block at once.
 */
export function withOthers(statements: readonly Statement[]): readonly Statement[] {
  const told = new Map<string, Set<string>>();
  for (const one of statements) {
    const { mode, bound, low, high } = one.figure;
    if (mode === "part" || bound === "vague") continue;
    const key = reportKey(one);
    const numbers = told.get(key) ?? new Set();
    told.set(key, numbers.add(`${low} ${high}`));
  }
  const isAmong = (one: Statement): boolean => (told.get(reportKey(one))?.size ?? 0) > 1;
  return statements.some(isAmong)
    ? statements.map((one) => (isAmong(one) ? { ...one, amongOthers: true as const } : one))
    : statements;
}

function reportKey({ report, figure }: Statement): string {
  return `${report.id} ${figure.measure}`;
}

/**
 * What reads as a conflict and seldom is one. In 32 folders that nobody had mended for, 144 pairs were told rightly and 153 falsely; each kind of pair below was counted there, and is told as undetermined where it was
 * false more often than right. A person who reads both quotes sees which it is; a pair told falsely costs him his trust in all others. What somebody sets against the other number stays a conflict: a denial, a refusal
 * ("29 are missing, and not 12"), two accounts in one sentence, and what is said to be all.
 */
export function byDoubtfulPair(relation: Relation): Judgement | null {
  const { a, b, sameRoot } = relation;
  if (a.amongOthers !== true && b.amongOthers !== true) return null;
  if (isSetAgainst(a, b) || isSetAgainst(b, a)) return null;
  const [fewer, more] = a.reach.said.high < b.reach.said.low ? [a, b] : [b, a];
  if (isSaidToBeAll(fewer)) return null;
  const isOneReport = a.report.id === b.report.id;
  return (
    byPlaceOfOne(relation) ??
    (sameRoot ? null : byWounded(fewer, more)) ??
    (isOneReport ? null : (byPart(a, b) ?? byTime(fewer, more)))
  );
}

/** What somebody sets against another number: two accounts in one sentence, a denial, a refusal. */
export function isSetAgainst(one: Statement, other: Statement): boolean {
  return one.figure.against === other.figure.id || isDenial(one.figure) || isRefusedBy(one, other);
}

/** "Only nine", "no more than 12", a final number, "nobody was killed": no part of a larger one. "Nobody was hurt" is said of the deed spoken of last (2 right, 8 false). */
function isSaidToBeAll({ figure, reach }: Statement): boolean {
  const { only, finality, bound, measure } = figure;
  const isNone = reach.said.high === 0 && measure !== "wounded";
  return only === true || finality === "final" || UPPER.has(bound) || isNone;
}
const UPPER: ReadonlySet<string> = new Set(["at-most", "less-than", "up-to"]);

const open = {
  place: { verdict: "undetermined", because: "place", missing: "place" },
  group: { verdict: "undetermined", because: "group", missing: "group" },
  /** Whether it is all or some of them. */
  mode: { verdict: "undetermined", because: "batch", missing: "mode" },
  time: { verdict: "undetermined", because: "period", missing: "as-of" },
} as const satisfies Readonly<Record<string, Judgement>>;

/** "Three civilians were killed in Kelvit" and "four civilians": a name beside one of the two may part them (3 right, 16 false). */
function byPlaceOfOne({ a, b, places }: Relation): Judgement | null {
  const [one, two] = [a.figure.near, b.figure.near];
  if ((one === undefined) === (two === undefined)) return null;
  return places.isSame(one ?? a.place, two ?? b.place) ? null : open.place;
}

/** Those whom one hospital treated, one team carried or one shell hurt are told with the same words as all (2 right, 10 false beside what is told below). */
function byWounded(fewer: Statement, more: Statement): Judgement | null {
  if (fewer.figure.measure !== "wounded") return null;
  // more in one hospital than in all
  if (isOfOneHouse(more)) return null;
  return fewer.figure.mode === "unknown" && more.figure.mode === "unknown" ? open.mode : null;
}

/** "Of the dead 12 were militants" and "seven of our fighters", of other reports: parts of two wholes (4 right, 12 false). */
function byPart(a: Statement, b: Statement): Judgement | null {
  const modes = [a.figure.mode, b.figure.mode];
  const isPart = modes.includes("part") && modes.includes("unknown");
  return a.group === b.group && isPart ? open.group : null;
}

/**
 * "17 were killed" and the day after "nine were killed", of nobody named, where neither says that it is all: mostly another deed, or some of them (9 right, 51 false). "71 by name" on Monday and a government's
 * toll of 63 on Tuesday: two so near each other may leave out others (0 right, 6 false).
 */
function byTime(fewer: Statement, more: Statement): Judgement | null {
  if (fewer.group !== WHOLE || more.group !== WHOLE || natureOf(fewer.figure) === "fixed")
    return null;
  const { order } = timeOrder(more.asOf, fewer.asOf);
  const modes = [fewer.figure.mode, more.figure.mode];
  if (order === "before" && modes.every((mode) => mode === "unknown")) return open.mode;
  const [high, low] = [fewer.reach.said.high, more.reach.said.low];
  const isNear = low > high && low < high * NEAR;
  const isOfTwoDays = order === "before" || order === "after";
  return isNear && isOfTwoDays && modes.includes("unknown") ? open.time : null;
}
const NEAR = 1.3;
