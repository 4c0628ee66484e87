import type { Places } from "../align/places.ts";
import type { Statement } from "../align/statement.ts";
import { isOfOneHouse } from "./one-house.ts";
import { verdictOf } from "./verdict.ts";
import type { Judgement } from "./verdict.ts";

/** A statement that can be judged; statements of one number are alike to every verdict. */
export interface Ready {
  readonly statement: Statement;
  readonly sort: number;
}

/** What two statements are to each other. */
export interface Judge {
  readonly ready: (statement: Statement) => Ready;
  readonly between: (a: Ready, b: Ready, sameRoot: boolean) => Judgement;
}

/**
 * Judges pairs of one block's statements, those that are alike once: of forty reports a third copy, and eight tolls of 25 by
 * eight sources of one day stand to a toll of 31 in one way.
 */
export function judgeOnce(places: Places): Judge {
  const made = new Map<Statement, Ready>();
  const sorts = new Map<string, number>();
  /** By the sort of one, then by that of the other and what is known of their origins. */
  const judged: Map<number, Judgement>[] = [];
  return {
    ready: (statement) => {
      const known = made.get(statement);
      if (known !== undefined) return known;
      const key = likeness(statement);
      const sort = sorts.get(key) ?? sorts.size;
      sorts.set(key, sort);
      judged[sort] ??= new Map();
      const ready = { statement, sort };
      made.set(statement, ready);
      return ready;
    },
    between: ({ statement: a, sort }, { statement: b, sort: other }, sameRoot) => {
      // Within one report it matters which number is a part of the other, or set against it, and where each stands: "seven motorcycles and three cars" are told in one breath.
      if (a.report.id === b.report.id) return verdictOf({ a, b, sameRoot, places });
      const key = other * 2 + (sameRoot ? 1 : 0);
      const known = judged[sort]?.get(key);
      if (known !== undefined) return known;
      const judgement = verdictOf({ a, b, sameRoot, places });
      judged[sort]?.set(key, judgement);
      return judgement;
    },
  };
}

/** All that a verdict looks at in a statement by itself; `judge-once.test.ts` compares with judging each pair. */
function likeness(statement: Statement): string {
  const {
    figure,
    published,
    group,
    place,
    heard,
    near,
    asOf,
    narrower,
    told,
    refuses,
    replaced,
    reach,
    ofOpen,
    background,
    saidFirst,
    ofRisingDay,
    ownWord,
    people,
    ofForce,
    owner,
    noneBeside,
    besideRuined,
    second,
    inBrackets,
    risen,
    takenBack,
  } = statement;
  return JSON.stringify([
    figure.measure,
    figure.subject,
    figure.topic,
    figure.low,
    figure.high,
    figure.bound,
    // added up, and no round number
    reach.rounded === reach.said,
    figure.group,
    figure.whom,
    // Two kinds of people in one number, each in its language
    figure.whom === undefined ? "" : statement.report.lang,
    figure.unit,
    figure.mode,
    figure.phase,
    figure.event,
    figure.stance,
    figure.finality,
    figure.side,
    figure.side === undefined ? "" : figure.chain.at(-1)?.source,
    figure.ownRule,
    figure.only,
    figure.possible,
    figure.likely,
    figure.review,
    figure.near,
    isOfOneHouse(statement),
    figure.batch,
    figure.happened,
    figure.chain.length,
    figure.chain.at(-1)?.kind,
    published,
    group,
    place,
    heard,
    near,
    asOf.start,
    asOf.end,
    asOf.basis,
    narrower,
    told,
    refuses,
    replaced,
    ofOpen,
    background,
    saidFirst,
    ofRisingDay,
    ownWord,
    people,
    ofForce,
    owner,
    noneBeside,
    besideRuined,
    second,
    inBrackets,
    risen,
    takenBack,
  ]);
}
