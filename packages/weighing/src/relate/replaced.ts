import { natureOf } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { dayOf } from "./said-first.ts";
import { timeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/** A number whose place another took, and the last day for which it may have been given before. */
export interface Replaced {
  readonly number: number;
  readonly until: string;
}

/**
 * Statements with the numbers whose place theirs has taken: one report says "brought the figure down from 103 to 95", and whoever gives the 95 gives the new one.
 * Only of one count: the same measure, event, group and unit.
 */
export function withReplaced(statements: readonly Statement[]): readonly Statement[] {
  const told = statements.filter(({ figure }) => figure.replaces !== undefined);
  if (told.length === 0) return statements;
  const byNumber = Map.groupBy(told, (one) => countKey(one));
  return statements.map((each) => {
    const replaced = byNumber
      .get(countKey(each))
      ?.map((one) => ({ number: one.figure.replaces ?? 0, until: dayOf(one) }));
    return replaced === undefined ? each : { ...each, replaced };
  });
}

function countKey({ figure: { measure, event, unit, low, high, mode }, group }: Statement): string {
  return JSON.stringify([measure, event, group, unit, low ?? high, mode === "part"]);
}

/**
 * Who gives the older number, on the day on which the other took its place or before, does not contradict it: `updated`. Who still has it on a later day may not have heard.
 */
export function byReplaced({ a, b }: Relation): Judgement | null {
  const [newer, older] = hasReplaced(a, b) ? [a, b] : hasReplaced(b, a) ? [b, a] : [null, null];
  if (newer === null) return null;
  const grows = newer.reach.said.low > older.reach.said.low;
  if (grows && natureOf(newer.figure) !== "cumulative") return null;
  return { verdict: "updated", because: grows ? "growth" : "correction" };
}

function hasReplaced(newer: Statement, older: Statement): boolean {
  const { replaced } = newer;
  if (replaced === undefined) return false;
  const day = dayOf(older);
  const isOne = replaced.some(
    ({ number, until }) => isNumber(older, number) && (day <= until || !isDated(day)),
  );
  return isOne && timeOrder(newer.asOf, older.asOf).order !== "before";
}

/** "At least 103" is the 103 that was taken down. */
function isNumber({ figure: { low, high } }: Statement, number: number): boolean {
  return low === null ? high === number : low === number && (high === number || high === null);
}

function isDated(day: string): boolean {
  return /^\d/u.test(day);
}
