import type { Pair, Question } from "@tarjih/reading";
import type { VerdictChange } from "./case-diff.ts";
import type { CaseIndex } from "./case-index.ts";
import { type Both, type Two, causesOf } from "./causes.ts";

interface Placed {
  readonly pair: Pair;
  readonly question: Question;
}

/**
 * Pairs of figures whose verdict is another, in the order of the second state, then conflicts that one state alone has.
 * Above 200 answers the weighing holds pairs of representatives only: a pair that only one state names is not one
 * that flipped.
 */
export function verdictChanges(two: Two): readonly VerdictChange[] {
  const [was, is] = [pairsOf(two.old), pairsOf(two.now)];
  const flipped = [...is].flatMap(([key, after]) => {
    const before = was.get(key);
    if (before === undefined || before.pair.verdict === after.pair.verdict) return [];
    return [change(two, before, after)];
  });
  const conflicts = (
    some: ReadonlyMap<string, Placed>,
    others: ReadonlyMap<string, Placed>,
    known: CaseIndex,
  ): readonly Placed[] =>
    [...some]
      .filter(([key, { pair, question }]) => {
        if (pair.verdict !== "conflict" || others.has(key)) return false;
        // The two still answer one question there, and its pair is told by representatives.
        const answers = known.questions.get(question.id)?.answers ?? [];
        return answers.every(({ representative }) => representative === undefined);
      })
      .map(([, placed]) => placed);
  return [
    ...flipped,
    ...conflicts(is, was, two.old).map((after) => change(two, undefined, after)),
    ...conflicts(was, is, two.now).map((before) => change(two, before, undefined)),
  ];
}

function pairsOf({ questions }: CaseIndex): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  for (const question of questions.values()) {
    for (const pair of question.pairs) {
      const key = [pair.a, pair.b].toSorted().join(" ");
      if (!found.has(key)) found.set(key, { pair, question });
    }
  }
  return found;
}

function change(two: Two, before: Placed | undefined, after: Placed | undefined): VerdictChange {
  const both: Both = {
    was: before?.question ?? two.old.questions.get(after?.question.id ?? ""),
    is: after?.question ?? two.now.questions.get(before?.question.id ?? ""),
  };
  const { a = "", b = "" } = after?.pair ?? before?.pair ?? {};
  const own = causesOf(two, both, new Set([a, b]));
  const { id = "", text = { ar: "", en: "" } } = after?.question ?? before?.question ?? {};
  return {
    question: id,
    text,
    a,
    b,
    before: judged(before),
    after: judged(after),
    // What a pair is may hang on the others: a series of counts shows that one outgrew the other.
    why: own.some(({ kind }) => kind !== "elsewhere") ? own : causesOf(two, both),
  };
}

function judged(placed: Placed | undefined): VerdictChange["before"] {
  if (placed === undefined) return null;
  const { verdict, because, missing } = placed.pair;
  return { verdict, because, ...(missing === undefined ? {} : { missing }) };
}
