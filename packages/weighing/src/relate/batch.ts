import type { Figure } from "@tarjih/reading";
import { namesNobody } from "../align/groups.ts";
import type { Statement } from "../align/statement.ts";
import { daysOf, timeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/** "Twelve more", "a second batch of 70": added to what was counted before, and no running total. */
export function isAdded({ mode, batch }: Pick<Figure, "mode" | "batch">): boolean {
  return mode === "new" || batch !== undefined;
}

/** "A first batch of 50, a second of 70": two batches, whatever the numbers and the days. */
export function byBatchNumber({ a, b }: Pick<Relation, "a" | "b">): Judgement | null {
  const one = a.figure.batch;
  const two = b.figure.batch;
  const areNumbered = one !== undefined && two !== undefined && one > 0 && two > 0;
  return areNumbered && one !== two ? { verdict: "different", because: "batch" } : null;
}

/** "12 more were killed" against a toll, and against another day's "12 more". */
export function byBatch(a: Statement, b: Statement): Judgement | null {
  if (!isAdded(a.figure) && !isAdded(b.figure)) return null;
  const [one, two] = [a.figure, b.figure];
  const { order } = timeOrder(a.asOf, b.asOf);
  const isOneBatch = one.batch !== undefined && one.batch > 0 && one.batch === two.batch;
  if (isAdded(one) && isAdded(two)) {
    return !isOneBatch && (order === "before" || order === "after")
      ? { verdict: "different", because: "period" }
      : null;
  }
  const [batch, total] = isAdded(one) ? [a, b] : [b, a];
  // "17 in the first week" of a month in which 66 were counted
  if (
    total.figure.mode === "unknown" &&
    isWithin(batch, total) &&
    batch.reach.said.low <= total.reach.rounded.high
  )
    return { verdict: "part-of", because: "batch" };
  const isTotal =
    total.figure.mode === "total" || (total.figure.mode === "part" && !namesNobody(total.figure));
  // "Eight more since Sunday" are no part of Sunday's nineteen, nor "one more died" on Saturday of Friday's two.
  const when = timeOrder(batch.asOf, total.asOf).order;
  if ((isTotal || total.figure.mode === "unknown") && when === "after")
    return { verdict: "different", because: "period" };
  // `تحدثت عن 17 قتيلاً بعد وفاة ثلاثة من الجرحى`: in one breath, added to what is told. "One more died" on Saturday, three by Tuesday: whether that is all, or
  // what came on Tuesday, the one is no rival.
  if (!isTotal && !isOneBreath(a, b) && when !== "before")
    // "Four of the wounded died overnight", and "nine were killed" of somebody else that day: the four may be among the nine
    return batch.reach.said.high < total.reach.rounded.low
      ? { verdict: "undetermined", because: "batch", missing: "mode" }
      : null;
  if (batch.reach.said.low <= total.reach.rounded.high)
    return { verdict: "part-of", because: "batch" };
  // More were added than the total says: the total may be the older one.
  return order === "same" ? null : { verdict: "undetermined", because: "period", missing: "as-of" };
}

/**
 * A batch against a number of which nobody says whether it is all: another batch, or the whole. Two batches without a
 * number may be two.
 */
export function byUnsaidBatch({ a, b }: Relation): Judgement | null {
  const [one, two] = [a.figure.batch, b.figure.batch];
  if (one === undefined && two === undefined) return null;
  if (one === two && one !== 0) return null;
  return { verdict: "undetermined", because: "batch", missing: "mode" };
}

function isOneBreath(a: Statement, b: Statement): boolean {
  return a.report.id === b.report.id && a.figure.sentence.start === b.figure.sentence.start;
}

/** A stated period inside another, longer one. */
function isWithin(inner: Statement, outer: Statement): boolean {
  const [one, two] = [daysOf(inner.asOf), daysOf(outer.asOf)];
  if (one === null || two === null || two.start === two.end) return false;
  return (
    one.start >= two.start && one.end <= two.end && (one.start !== two.start || one.end !== two.end)
  );
}
