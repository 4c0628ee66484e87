import type { Statement } from "../align/statement.ts";
import { timeOrder } from "./time-order.ts";
import { meet } from "./value-set.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * Marks every number but the first that one voice gives in one report for what reads as the same thing. "The shelling killed 46 … it recalls that since June it
 * documented 171 dead, and 24 by the other side's shells", "40 bodies were recovered … 12 were handed to their families": who writes both
 * does not contradict himself within a page, so that the later one counts something that was not read. A total that comes behind a number
 * of nobody knows what ("three of the wounded died; the toll is now 28") puts the first in doubt too.
 */
export function withSecondNumbers(statements: readonly Statement[]): readonly Statement[] {
  const counts = statements.filter(isCount);
  const doubtful = new Set<Statement>();
  // within a sentence the name beside one of two numbers makes it no other voice's
  for (const key of [voiceKey, sentenceKey])
    for (const told of Map.groupBy(counts, key).values()) {
      const [first, ...others] = told.toSorted((a, b) => a.figure.start - b.figure.start);
      if (first === undefined) continue;
      for (const other of others) {
        if (meet(first.reach.rounded, other.reach.rounded) || hasGrown(first, other)) continue;
        doubtful.add(other);
        if (first.figure.mode !== "total" && other.figure.mode === "total") doubtful.add(first);
      }
    }
  return doubtful.size === 0
    ? statements
    : statements.map((one) => (doubtful.has(one) ? { ...one, second: true } : one));
}

/**
 * Such a number contradicts nobody before a person has said what it counts. Within its own report the two stay what they are to each other, but for those of one sentence: a headline
 * and a text that differ are worth seeing, and nobody contradicts himself from one clause to the next.
 */
export function bySecondNumber({ a, b }: Relation): Judgement | null {
  // "54 missing (… and six were found dead)"
  if (a.inBrackets === true || b.inBrackets === true) return ofOthers;
  // "found five more bodies in an orchard and one in a well"; of two reports "three more deaths" and "two have died since": each is added to what its teller knew
  const areAdded = a.figure.mode === "new" && b.figure.mode === "new";
  if (areAdded && (a.report.id !== b.report.id || sentenceKey(a) === sentenceKey(b)))
    return ofOthers;
  if (a.second === undefined && b.second === undefined) return null;
  const isOwn = a.report.id === b.report.id && voiceKey(a) === voiceKey(b);
  if (isOwn && sentenceKey(a) !== sentenceKey(b)) return null;
  return ofOthers;
}

const ofOthers: Judgement = { verdict: "undetermined", because: "group", missing: "group" };

/** "07:50 five dead", "20:10 final toll 23": the same count at a later time that the words give, or the one that they call final. */
function hasGrown(first: Statement, other: Statement): boolean {
  if (other.figure.finality === "final") return true;
  const isLater = timeOrder(first.asOf, other.asOf).order === "before";
  return isLater && other.reach.said.low > first.reach.said.high;
}

/** A number as read from a text, that is neither a part, an addition nor a stock, and that its voice stands by. */
function isCount({ figure: { mode, stance, row, byHand, review } }: Statement): boolean {
  const isWhole = mode === "unknown" || mode === "total";
  return (
    isWhole &&
    (stance === "asserted" || stance === "reported") &&
    row === undefined &&
    byHand === undefined &&
    review === undefined
  );
}

function sentenceKey(statement: Statement): string {
  const { near: _, ...rest } = statement;
  return `${statement.figure.sentence.start} ${voiceKey(rest)}`;
}

function voiceKey({ report, figure, group, place, owner, near }: Statement): string {
  const { measure, unit, phase, event, chain, side, whom, whose, batch, topic } = figure;
  return JSON.stringify([
    report.id,
    chain.at(-1)?.source,
    measure,
    topic,
    unit,
    phase,
    event,
    group,
    whom,
    whose,
    side,
    owner,
    place,
    near,
    batch,
  ]);
}
