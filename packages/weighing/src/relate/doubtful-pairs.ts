import { WHOLE } from "../align/groups.ts";
import { natureOf } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { isOfOneHouse } from "./one-house.ts";
import { timeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * Marks the numbers beside which their report gives others of the same measure: a report of one number of dead tells of the dead of the event, one of five tells of a second shell, of a
 * checkpoint and of those whom one hospital took in.
 */
export function withOthers(statements: readonly Statement[]): readonly Statement[] {
  const told = new Map<string, Set<string>>();
  for (const one of statements) {
    const key = reportKey(one);
    const numbers = told.get(key) ?? new Set();
    told.set(key, numbers.add(`${one.figure.low} ${one.figure.high}`));
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
 * What reads as a conflict and seldom is one. In 32 folders that nobody had mended for, 144 pairs were told rightly and 153 falsely; each kind of pair below was counted there, and is told as undetermined where
 * it was false more often than right. A person who reads both quotes sees which it is; a pair told falsely costs him his trust in all others.
 */
export function byDoubtfulPair(relation: Relation): Judgement | null {
  const { a, b } = relation;
  // "Accounts differ: the ministry says 14, the union 19", "29 are missing, and not 12": the text itself sets them against each other
  if (a.figure.against === b.figure.id || b.figure.against === a.figure.id) return null;
  if (a.amongOthers !== true && b.amongOthers !== true) return null;
  return (
    byPlaceOfOne(relation) ??
    byWounded(a, b) ??
    (a.report.id === b.report.id
      ? null
      : (byPart(a, b) ?? bySmallerLater(a, b) ?? byNearNumber(a, b)))
  );
}

const open = {
  place: { verdict: "undetermined", because: "place", missing: "place" },
  group: { verdict: "undetermined", because: "group", missing: "group" },
  mode: { verdict: "undetermined", because: "batch", missing: "mode" },
  time: { verdict: "undetermined", because: "period", missing: "as-of" },
} as const satisfies Readonly<Record<string, Judgement>>;

/** "Three civilians were killed in Kelvit" and "four civilians": a name beside one of the two may part them (3 right, 16 false). */
function byPlaceOfOne({ a, b, places }: Relation): Judgement | null {
  const [one, two] = [a.figure.near, b.figure.near];
  if ((one === undefined) === (two === undefined)) return null;
  const isPlaceOfOther = places.isSame(one ?? a.place, two ?? b.place);
  return isPlaceOfOther ? null : open.place;
}

/** Those whom one hospital treated, one team carried or one shell hurt are told with the same words as all (2 right, 10 false beside what is told below). */
function byWounded(a: Statement, b: Statement): Judgement | null {
  if (a.figure.measure !== "wounded") return null;
  // more in one hospital than in all
  if (isOfOneHouse(a.reach.said.high < b.reach.said.low ? b : a)) return null;
  return a.figure.mode === "unknown" && b.figure.mode === "unknown" ? open.mode : null;
}

/** "Of the dead 12 were militants" and "seven of our fighters", of other reports: parts of two wholes (4 right, 12 false). */
function byPart(a: Statement, b: Statement): Judgement | null {
  const modes = [a.figure.mode, b.figure.mode];
  return a.group === b.group && modes.includes("part") && modes.includes("unknown")
    ? open.group
    : null;
}

/** "17 were killed" and the day after "nine were killed", of nobody named, where neither says that it is all: mostly another deed, or some of them (9 right, 51 false). */
function bySmallerLater(a: Statement, b: Statement): Judgement | null {
  if (a.group !== WHOLE || b.group !== WHOLE || natureOf(a.figure) === "fixed") return null;
  if (a.figure.mode !== "unknown" || b.figure.mode !== "unknown") return null;
  const { order } = timeOrder(a.asOf, b.asOf);
  if (order !== "before" && order !== "after") return null;
  const [earlier, later] = order === "before" ? [a, b] : [b, a];
  // "no inmate escaped" is of all of them
  const isNone = later.reach.said.high === 0;
  const isAll = isNone || later.figure.only === true || later.figure.finality === "final";
  return !isAll && later.reach.said.high < earlier.reach.said.low ? open.mode : null;
}

/** "71 documented by name" on Monday and a government's "63" on Tuesday: two that are so near on two days may be one count under way, if either does not say that it is all (2 right, 9 false beside those above). */
function byNearNumber(a: Statement, b: Statement): Judgement | null {
  if (a.figure.mode === "total" && b.figure.mode === "total") return null;
  if ([a, b].some(({ figure }) => figure.only === true || figure.finality === "final")) return null;
  const { order } = timeOrder(a.asOf, b.asOf);
  if (order !== "before" && order !== "after") return null;
  const [fewer, more] = a.reach.said.high < b.reach.said.low ? [a, b] : [b, a];
  const [high, low] = [fewer.reach.said.high, more.reach.said.low];
  return low > high && low < high * NEAR ? open.time : null;
}
const NEAR = 1.3;
