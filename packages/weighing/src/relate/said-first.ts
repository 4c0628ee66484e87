import { natureOf } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { isAdded } from "./batch.ts";
import { isFresh } from "./fresh.ts";
import { daysOf } from "./time-order.ts";

/**
 * Statements of one question, those that repeat an older number marked. Only a report that gives no time but its own day, and a
 * number that was given for an earlier day already, can: who writes 22 on Tuesday, when Monday's count was 22 and Tuesday's 31.
 * Where the same root has said a larger number in between, it is Monday's number and counts for Monday. Another root may
 * have counted anew: it keeps its day, with the first one for which anybody gave the number.
 */
export function withRepeated(
  own: readonly Statement[],
  rootOf: ReadonlyMap<string, string>,
): readonly Statement[] {
  const alike = Map.groupBy(own, ({ figure: { low, high, bound } }) => `${low}|${high}|${bound}`);
  if (alike.size < 2 || alike.size === own.length) return own;
  const changed = new Map<Statement, Statement>();
  let largest: ReturnType<typeof largestByDay> | null = null;
  for (const statements of alike.values()) {
    const first = firstDay(statements);
    // Told of one day alone, or by one report: nobody repeats it.
    if (!statements.some((each) => first < dayOf(each) && mayRepeat(each))) continue;
    largest ??= largestByDay(own, rootOf);
    for (const [root, same] of Map.groupBy(statements, (each) => rootOf.get(each.figure.id))) {
      const ownFirst = firstDay(same);
      for (const statement of same) {
        const day = dayOf(statement);
        if (!mayRepeat(statement) || first >= day) continue;
        const isOld = hasRisen(largest.get(root) ?? [], statement, ownFirst);
        if (!isOld && isFresh(statement)) continue;
        changed.set(
          statement,
          isOld
            ? { ...statement, asOf: { start: ownFirst, end: ownFirst, basis: "published" } }
            : { ...statement, saidFirst: first },
        );
      }
    }
  }
  return changed.size === 0 ? own : own.map((each) => changed.get(each) ?? each);
}

/** The largest number of one root for a day. */
interface Largest {
  readonly day: string;
  readonly low: number;
}

function largestByDay(
  own: readonly Statement[],
  rootOf: ReadonlyMap<string, string>,
): ReadonlyMap<string | undefined, readonly Largest[]> {
  const found = new Map<string | undefined, readonly Largest[]>();
  for (const [root, all] of Map.groupBy(own, ({ figure }) => rootOf.get(figure.id))) {
    const days = [...Map.groupBy(all, dayOf)].map(([day, those]) => ({
      day,
      low: those.reduce((most, { reach }) => Math.max(most, reach.said.low), 0),
    }));
    found.set(root, days);
  }
  return found;
}

/** Whether the root said more after it had first said the number. */
function hasRisen(largest: readonly Largest[], statement: Statement, since: string): boolean {
  const day = dayOf(statement);
  const { high } = statement.reach.said;
  return largest.some((one) => one.day > since && one.day <= day && one.low > high);
}

/** A count that grows, of a report that says no time; "revised down to 22" is news. */
function mayRepeat({ figure, asOf }: Statement): boolean {
  const isNews = figure.rules.some((rule) => rule.includes("revised"));
  return (
    asOf.basis === "published" && !isAdded(figure) && natureOf(figure) === "cumulative" && !isNews
  );
}

function firstDay(statements: readonly Statement[]): string {
  return statements.map(dayOf).reduce((first, day) => (day < first ? day : first), LAST);
}

/** After every day. */
const LAST = "~";

/** Last day for which it counts; {@link LAST} where none is known. */
export function dayOf({ asOf }: Pick<Statement, "asOf">): string {
  return daysOf(asOf)?.end ?? LAST;
}
