import type { Places } from "../align/places.ts";
import type { Statement } from "../align/statement.ts";
import { verdictOf } from "./verdict.ts";
import type { Judgement } from "./verdict.ts";

/** What two statements are to each other. */
export type Judge = (a: Statement, b: Statement, sameRoot: boolean) => Judgement;

/**
 * Judges pairs of one block's statements, those that are alike once: of forty reports a third copy, and eight tolls of 25 by
 * eight sources of one day stand to a toll of 31 in one way.
 */
export function judgeOnce(places: Places): Judge {
  const sorts = new Map<Statement, number>();
  const numbers = new Map<string, number>();
  const sortOf = (statement: Statement): number => {
    const known = sorts.get(statement);
    if (known !== undefined) return known;
    const key = likeness(statement);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    sorts.set(statement, number);
    return number;
  };
  const judged = new Map<number, Judgement>();
  return (a, b, sameRoot) => {
    const [one, two] = [a.figure, b.figure];
    if (one.partOf === two.id || two.partOf === one.id)
      return verdictOf({ a, b, sameRoot, places });
    const origin = (sameRoot ? 2 : 0) + (a.report.id === b.report.id ? 1 : 0);
    const key = (sortOf(a) * MOST_STATEMENTS + sortOf(b)) * 4 + origin;
    const known = judged.get(key) ?? verdictOf({ a, b, sameRoot, places });
    judged.set(key, known);
    return known;
  };
}

/** More than any block has statements of different sorts; four times its square is still an exact number. */
const MOST_STATEMENTS = 2 ** 24;

/** All that a verdict looks at in a statement by itself; `judge-once.test.ts` compares with judging each pair. */
function likeness(statement: Statement): string {
  const { figure, published, group, place, asOf, narrower, saidFirst } = statement;
  return JSON.stringify([
    figure.measure,
    figure.subject,
    figure.low,
    figure.high,
    figure.bound,
    figure.group,
    figure.unit,
    figure.mode,
    figure.phase,
    figure.event,
    figure.stance,
    figure.finality,
    figure.ownRule,
    figure.possible,
    figure.batch,
    figure.chain.length,
    figure.chain.at(-1)?.kind,
    published,
    group,
    place,
    asOf.start,
    asOf.end,
    asOf.basis,
    narrower,
    saidFirst,
  ]);
}
