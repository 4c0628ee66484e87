import { namesNobody } from "../align/groups.ts";
import { natureOf } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { isAdded } from "./batch.ts";
import { ofDifferentLength, openTime } from "./apart-in-time.ts";
import { isMerelyPossible } from "./possible.ts";
import { timeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * What it means that a count is called final, or a first one. A preliminary toll will rise, so that a larger one of the day is
 * rather newer than another's. A final one no longer does: a smaller one of the same or of a later day contradicts it, whoever
 * counts, and two final ones contradict each other. A larger one after a final count is left to growth: lists are revised.
 */
export function byFinality({ a, b, sameRoot }: Relation): Judgement | null {
  if (a.figure.finality === undefined && b.figure.finality === undefined) return null;
  if (isMerelyPossible({ a, b })) return null;
  if (natureOf(a.figure) === "stock" || natureOf(b.figure) === "stock") return null;
  const [fewer, more] = a.reach.said.high <= b.reach.said.high ? [a, b] : [b, a];
  const { order } = timeOrder(fewer.asOf, more.asOf);
  if (fewer.figure.finality === "preliminary" && natureOf(fewer.figure) === "cumulative")
    return order === "before" ? null : openTime;
  if (
    a.report.id === b.report.id ||
    sameRoot ||
    ofDifferentLength(a, b) ||
    isPiece(a) ||
    isPiece(b)
  )
    return null;
  const closed = [fewer, more].map(({ figure }) => figure.finality === "final");
  const [fewerIsFinal, moreIsFinal] = closed;
  // "Some 45 were wounded" by noon, and 51 when the search of that day had ended
  if (moreIsFinal === true && fewerIsFinal !== true && order === "same" && mayRise(fewer))
    return openTime;
  const contradicts =
    (fewerIsFinal === true && moreIsFinal === true) ||
    (fewerIsFinal === true && (order === "same" || order === "after")) ||
    (moreIsFinal === true && order === "after");
  return contradicts ? { verdict: "conflict", because: "value" } : null;
}

/** A count of a day that somebody else's closing count of the same day goes beyond: it may have been taken before. */
function mayRise({ figure }: Statement): boolean {
  return natureOf(figure) === "cumulative" && figure.ownRule !== true;
}

/** "Twelve more", "among them five": no whole count. "Nine children" of the dead are all the children. */
function isPiece({ figure, narrower }: Statement): boolean {
  const isSome = figure.mode === "part" && (namesNobody(figure) || narrower !== undefined);
  return isAdded(figure) || isSome || figure.mode === "rate";
}

/**
 * Whose rule leaves people out cannot have more of them than who counts everybody on the same day or later: 37 dead known by name, where an army says nine. The
 * eleven of an earlier report may have become more. Nor does a list that is called complete ("36 people, all identified by name") leave anybody out of a final count.
 */
function leavesNoRoom(ruled: Statement, other: Statement): boolean {
  if (!OF_PEOPLE.has(ruled.figure.measure)) return false;
  const isMore = ruled.reach.said.low > other.reach.rounded.high;
  if (isMore && (other.figure.finality === "final" || isToldLater(other, ruled))) return true;
  return other.figure.finality === "final" && ruled.figure.finality === "final";
}
function isToldLater(later: Statement, earlier: Statement): boolean {
  const [one, two] = [later, earlier].map(({ report }) => report.published?.slice(0, 10) ?? "");
  return one !== undefined && two !== undefined && two !== "" && one >= two;
}
const OF_PEOPLE: ReadonlySet<string> = new Set(["killed", "wounded", "missing"]);

/**
 * "A house that cannot be lived in counts as destroyed", "counting only those operated on": who says by which rule he counts
 * has counted something else than whoever says another rule, and perhaps than whoever says none.
 */
export function byOwnRule({ a, b, sameRoot }: Relation): Judgement | null {
  const [one, two] = [a.figure.ownRule === true, b.figure.ownRule === true];
  if ((!one && !two) || (sameRoot && a.report.id === b.report.id)) return null;
  if (one !== two && leavesNoRoom(...(one ? ([a, b] as const) : ([b, a] as const)))) return null;
  return one && two
    ? { verdict: "different", because: "definition" }
    : { verdict: "undetermined", because: "group", missing: "group" };
}
