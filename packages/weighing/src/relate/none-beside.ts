import { WHOLE } from "../align/groups.ts";
import type { Statement } from "../align/statement.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * Marks "nobody was killed" where a report counts dead in its own voice too ("Shells killed nine on Monday. Another landed at dawn. It wounded three; nobody was
 * killed"): its none is of another deed, which the sentence need not name again. Whoever is quoted with both contradicts himself ("Not a soul was hurt", and six by the end of the interview).
 */
export function withNoneBeside(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isNone)) return statements;
  const counted = new Map<string, Statement[]>();
  for (const one of statements) {
    if (one.reach.said.low <= 0) continue;
    const key = keyOf(one);
    counted.set(key, [...(counted.get(key) ?? []), one]);
  }
  return statements.map((one) =>
    isNone(one) &&
    one.figure.chain.length === 1 &&
    (counted.get(keyOf(one)) ?? []).some((other) => isWithin(other, one))
      ? { ...one, noneBeside: true }
      : one,
  );
}

/** A none of another deed says nothing of the numbers of this one. */
export function byNoneBeside({ a, b }: Relation): Judgement | null {
  if (a.noneBeside === undefined && b.noneBeside === undefined) return null;
  return isNone(a) && isNone(b)
    ? null
    : { verdict: "undetermined", because: "event", missing: "event" };
}

function isNone({ reach }: Statement): boolean {
  return reach.said.high === 0;
}

/** "No civilian was killed" leaves room for four gunmen, "nobody was" does not. */
function isWithin(counted: Statement, none: Statement): boolean {
  return (
    (none.group === WHOLE || none.group === counted.group) &&
    (none.place === "" || none.place === counted.place)
  );
}

function keyOf({ report, figure }: Statement): string {
  const { measure, phase, event, chain } = figure;
  return JSON.stringify([report.id, measure, phase, event, chain.at(-1)?.source]);
}
