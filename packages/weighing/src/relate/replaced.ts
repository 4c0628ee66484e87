import { natureOf } from "../align/measures.ts";
import { isDenial } from "../align/statement.ts";
import type { Statement } from "../align/statement.ts";
import { openTime } from "./apart-in-time.ts";
import { dayOf } from "./said-first.ts";
import { timeOrder } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/** A number whose place another took, and the day on which it did: until then it may have been given, from then on the other one. */
export interface Replaced {
  readonly number: number;
  readonly on: string;
}

/**
 * Statements with the numbers whose place theirs has taken: one report says "brought the figure down from 103 to 95", and whoever gives the 95 from that day on gives the new one.
 * Only of one count: the same measure, event, group, unit, kind of people and place.
 */
export function withReplaced(statements: readonly Statement[]): readonly Statement[] {
  const told = statements.filter(({ figure }) => figure.replaces !== undefined);
  if (told.length === 0) return statements;
  const byNumber = Map.groupBy(told, (one) => countKey(one));
  return statements.map((each) => {
    const day = dayOf(each);
    // "61, not 63 as announced": the 63 that is denied is the number that was taken back
    if (isDenial(each.figure) && told.some((one) => takesBack(one, each)))
      return { ...each, takenBack: true as const };
    const replaced = byNumber
      .get(countKey(each))
      ?.filter((one) => one === each || (isDated(day) && day >= dayOf(one)))
      .map((one) => ({ number: one.figure.replaces ?? 0, on: dayOf(one) }));
    return replaced === undefined || replaced.length === 0 ? each : { ...each, replaced };
  });
}

function takesBack({ figure, report }: Statement, denied: Statement): boolean {
  const { measure, replaces } = figure;
  const isOne = report.id === denied.report.id && measure === denied.figure.measure;
  return isOne && replaces !== undefined && isNumber(denied, replaces);
}

function countKey({ figure, group, place }: Statement): string {
  const { measure, event, unit, low, high, mode, whom } = figure;
  return JSON.stringify([
    measure,
    event,
    group,
    place,
    unit,
    whom,
    low ?? high,
    mode === "part" || mode === "new",
  ]);
}

/**
 * Who gives the older number, on the day on which the other took its place or before, does not contradict it: `updated`. Who still has it on a later day may not have heard, and a named source may stand by what it has counted: a
 * ministry takes back its own number and not the rescue service's, so that it depends on the time of that count.
 */
export function byReplaced({ a, b, sameRoot }: Relation): Judgement | null {
  const [newer, older] = hasReplaced(a, b) ? [a, b] : hasReplaced(b, a) ? [b, a] : [null, null];
  if (newer === null) return null;
  // set against each other by the report itself
  if (newer.figure.against === older.figure.id || older.figure.against === newer.figure.id)
    return null;
  if (isOfAnother(newer, older) && !sameRoot) return openTime;
  const grows = newer.reach.said.low > older.reach.said.low;
  if (grows && natureOf(newer.figure) !== "cumulative") return null;
  return { verdict: "updated", because: grows ? "growth" : "correction" };
}

/** The same within one report, which says it of its own two numbers. */
export function byReplacedHere(relation: Relation): Judgement | null {
  const { a, b } = relation;
  if (a.report.id !== b.report.id) return null;
  const isSaid = a.figure.replaces !== undefined || b.figure.replaces !== undefined;
  return isSaid ? byReplaced(relation) : null;
}

/** Who counted the older number is named, and is not who tells of the newer one. */
function isOfAnother(newer: Statement, older: Statement): boolean {
  const [last, other] = [older.figure.chain.at(-1), newer.figure.chain.at(-1)];
  if (last === undefined || !COUNTS.has(last.kind)) return false;
  return last.source !== other?.source;
}
/** Who counts himself, and does not only hand on. */
const COUNTS: ReadonlySet<string> = new Set(["party", "body", "person"]);

function hasReplaced(newer: Statement, older: Statement): boolean {
  const { replaced } = newer;
  if (replaced === undefined) return false;
  const day = dayOf(older);
  const isOne = replaced.some(
    ({ number, on }) => isNumber(older, number) && (!isDated(day) || day <= on),
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
