import type { ChainStep, SourceKind } from "@tarjih/reading";
import { groupContainment, namesNobody } from "../align/groups.ts";
import { dayNumber, rememberedDay } from "../align/days.ts";
import { goesStale, natureOf } from "../align/measures.ts";
import { compareText } from "../align/compare.ts";
import type { Places } from "../align/places.ts";
import type { Statement } from "../align/statement.ts";
import { isAdded } from "../relate/batch.ts";
import { withoutOwnParts } from "../relate/own-parts.ts";
import { partialKinds } from "../relate/narrower.ts";
import { withoutDoubtful } from "../relate/possible.ts";
import { asOfKey, daysOf, sameAsOf } from "../relate/time-order.ts";
import { equal, inside, meet } from "../relate/value-set.ts";
import type { Interval } from "../relate/value-set.ts";

/** What one independent origin says: one vote, however many reports carry it. */
export interface Vote {
  readonly root: string;
  /** The value set as said; `high` may be Infinity. */
  readonly set: Interval;
  /** `exact` values have a point; `range` are flat between their ends; the others are open on one side. */
  readonly form: "exact" | "about" | "range" | "at-least" | "at-most";
  /** The root contradicts itself: the set is all that lies between its numbers, and no number of its own. */
  readonly torn: boolean;
  /** The number that was said, exact or about; null where none was. */
  readonly point: number | null;
  /** The vague word that stands for the set ("dozens"); null where the set was counted. */
  readonly word: string | null;
  /** Days by which its count is older than the newest of the question; 0 where it does not grow. */
  readonly age: number;
  /** Days by which its count of the missing or of hostages is older than the newest; 0 for other measures. */
  readonly stale: number;
  /** Kind of the originator and steps between it and the report: they set the reliability. */
  readonly kind: SourceKind;
  readonly hops: number;
  /** Counts a part or a batch: a lower bound of the whole, never an answer to it. */
  readonly partial: boolean;
  /** How likely it counts only a part of the larger toll that another gives, 0 to 1; see {@link partShareOf}. */
  readonly partShare: number;
  /** Figure whose words are used. */
  readonly figure: string;
}

/** What a question's estimate is made from. */
export interface Ballot {
  readonly own: readonly Statement[];
  readonly parts: readonly Statement[];
  readonly unit: string;
  readonly rootOf: ReadonlyMap<string, string>;
  readonly places: Places;
}

/**
 * One vote a root. Planned and agreed numbers, rates and other units have none. A root's newest statement
 * counts; the more specific of two that can both be true stands ("46", then "dozens" again); two that cannot
 * be true at one time leave everything between them open.
 */
export function votesOf(ballot: Ballot): readonly Vote[] {
  const counted = ballot.own.filter((statement) => isCounted(statement, ballot.unit));
  const direct = withoutReplaced(withoutDoubtful(withoutOwnParts(counted, ballot.rootOf)));
  const totals = direct.filter(({ figure }) => figure.mode === "total");
  const wholes = direct.filter(({ narrower }) => narrower === undefined);
  const isTopped = ({ reach }: Statement): boolean =>
    wholes.some((whole) => whole.reach.said.low > reach.said.low);
  const kinds = partialKinds(direct);
  const isPartial = (statement: Statement): boolean =>
    isStatedPart(statement) ||
    kinds.has(statement) ||
    (statement.narrower === "perhaps" && isTopped(statement));
  const whole = direct.filter((statement) => !isPartial(statement));
  const byRoot = Map.groupBy(whole, ({ figure }) => ballot.rootOf.get(figure.id) ?? "");
  const newest = whole.reduce((most, { asOf }) => laterOf(most, daysOf(asOf)?.end ?? ""), "");
  const votes = [...byRoot].map(([root, statements]) => voteOf(root, statements, newest, totals));
  const bounds = [
    ...direct.filter(isPartial),
    ...ballot.parts.filter((part) => isCounted(part, ballot.unit) && isSurelyPart(part, ballot)),
  ];
  const lower = Map.groupBy(bounds, ({ figure }) => ballot.rootOf.get(figure.id) ?? "");
  for (const [root, statements] of lower) {
    // A root that gives the whole has its vote; its own sub-counts tell nothing more.
    if (byRoot.has(root)) continue;
    const [top] = statements.toSorted(
      (a, b) => b.reach.said.low - a.reach.said.low || compareText(a.figure.id, b.figure.id),
    );
    if (top === undefined || top.reach.said.low <= 0) continue;
    const set = { low: top.reach.said.low, high: Infinity };
    votes.push({
      ...voteOf(root, [top], newest, totals),
      set,
      form: "at-least",
      torn: false,
      point: null,
      word: null,
      age: 0,
      partial: true,
      partShare: 0,
    });
  }
  return withoutPartsInAgreement(votes).toSorted(
    (a, b) => compareText(a.root, b.root) || compareText(a.figure, b.figure),
  );
}

/** "57 dead" in a message that was changed to 58 within the hour: whoever wrote it counts 58, and is not torn between the two. */
function withoutReplaced(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ inState }) => inState !== undefined)) return statements;
  const paged = Map.groupBy(statements, ({ inState }) => inState?.page ?? "");
  return statements.filter(({ inState, asOf }) => {
    if (inState === undefined) return true;
    const others = paged.get(inState.page) ?? [];
    return !others.some(
      (other) => (other.inState?.at ?? 0) > inState.at && asOfKey(other.asOf) === asOfKey(asOf),
    );
  });
}

function isCounted({ figure }: Statement, unit: string): boolean {
  const unitFits = figure.unit === unit || figure.unit === "unknown" || unit === "unknown";
  return (
    unitFits && figure.phase !== "planned" && figure.phase !== "agreed" && figure.mode !== "rate"
  );
}

/**
 * "26 were killed" beside a toll of 31 that another gives may be all that he counts or a part of the 31: nobody has counted how often, so as often as not where
 * the two are near, and the oftener a part the smaller it is ("two guards lay at our corner" of 17). Taken for parts always, every
 * sober count would only lift the highest toll that anybody claims; taken for whole always, what one saw would rival it.
 */
function partShareOf(
  statement: Statement,
  { high }: Interval,
  totals: readonly Statement[],
): number {
  const largest = largestOf(totals, statement);
  // "Nobody was killed" is no part of 20
  const mayBe = statement.figure.mode === "unknown" && high > 0 && high < largest;
  return mayBe ? 1 - high / largest / 2 : 0;
}

/** Two numbers that differ by less are counts of one thing. */
const ALIKE = Math.log(1.2);

/** "A guard was killed", "two lay at the corner": one or two are told of one incident, and agree by chance. */
const INCIDENT = 2;

/**
 * Thirty by three origins are no parts of the 300 that one side calls the toll: counts agree because they are of one thing, and pieces of it only by
 * chance.
 */
function withoutPartsInAgreement(votes: readonly Vote[]): readonly Vote[] {
  const counts = votes.filter(({ partial, set }) => !partial && Number.isFinite(set.high));
  const sorted = counts.map(({ set }) => Math.log1p(set.low)).toSorted((a, b) => a - b);
  return votes.map((vote) => {
    if (vote.partShare === 0 || vote.set.high <= INCIDENT) return vote;
    const x = Math.log1p(vote.set.low);
    const at = sorted.indexOf(x);
    // the neighbours by size are the nearest; its own place is one of the sorted
    const nearest = Math.min(x - (sorted[at - 1] ?? -Infinity), (sorted[at + 1] ?? Infinity) - x);
    return at >= 0 && nearest < ALIKE ? { ...vote, partShare: 0 } : vote;
  });
}

/** The largest toll beside a statement; -1 where there is none. Who is still missing today is no part of last week's missing. */
function largestOf(totals: readonly Statement[], { figure, asOf }: Statement): number {
  const beside = goesStale(figure)
    ? totals.filter((total) => asOfKey(total.asOf) >= asOfKey(asOf))
    : totals;
  return Math.max(-1, ...beside.map(({ reach }) => reach.said.low));
}

function isStatedPart({ figure, narrower }: Statement): boolean {
  return narrower === "some" || isAdded(figure) || (figure.mode === "part" && namesNobody(figure));
}

/** A named group inside the whole; what only may be inside ("soldiers", an actor's losses) bounds nothing. */
function isSurelyPart(part: Statement, { own, places }: Ballot): boolean {
  const [first] = own;
  if (first === undefined || natureOf(part.figure) === "stock") return false;
  if (part.figure.event !== first.figure.event) return false;
  const whom = groupContainment(part.group, first.group);
  const where = places.containment(part.place, first.place);
  return (whom === "inside" || whom === "equal") && (where === "inside" || where === "equal");
}

function voteOf(
  root: string,
  statements: readonly Statement[],
  newest: string,
  totals: readonly Statement[],
): Vote {
  const byAge = statements.toSorted(
    (a, b) =>
      // Mostly a root has one statement, or several of one time.
      (sameAsOf(a.asOf, b.asOf) ? 0 : compareText(asOfKey(b.asOf), asOfKey(a.asOf))) ||
      // "More than 32" and "dozens": who said both has counted 32
      (a.figure.bound === "vague" ? 1 : 0) - (b.figure.bound === "vague" ? 1 : 0) ||
      width(a.reach.said) - width(b.reach.said) ||
      a.reach.said.low - b.reach.said.low ||
      a.figure.chain.length - b.figure.chain.length ||
      compareText(lastStep(a).kind, lastStep(b).kind) ||
      compareText(a.figure.id, b.figure.id),
  );
  const [first, ...rest] = byAge;
  if (first === undefined) throw new TypeError("voteOf: a root without statements");
  let stands = first;
  let set = first.reach.said;
  let isTorn = false;
  for (const other of rest) {
    if (meet(set, other.reach.said)) {
      if (!isTorn && inside(other.reach.said, set) && !equal(other.reach.said, set)) {
        stands = other;
        set = other.reach.said;
      }
    } else if (asOfKey(other.asOf) === asOfKey(first.asOf)) {
      isTorn = true;
      set = {
        low: Math.min(set.low, other.reach.said.low),
        high: Math.max(set.high, other.reach.said.high),
      };
    }
  }
  const grows = natureOf(stands.figure) === "cumulative";
  // "officials had earlier given a figure of 6,000": of no day, and not newer than the paper that says so
  const upTo = daysOf(stands.asOf)?.end ?? stands.report.published?.slice(0, 10) ?? null;
  const isEarlier = daysOf(stands.asOf) === null && stands.asOf.basis === "assumed";
  const behind = Math.max(isEarlier ? 1 : 0, daysBetween(upTo, newest));
  return {
    root,
    set,
    form: formOf(set, stands),
    torn: isTorn,
    ...saidOf(set, stands),
    age: grows && !isOfOneBattle(stands, behind) ? behind : 0,
    stale: goesStale(stands.figure) ? behind : 0,
    kind: lastStep(stands).kind,
    hops: stands.figure.chain.length - 1,
    partial: false,
    partShare: isTorn ? 0 : partShareOf(stands, set, totals),
    figure: stands.figure.id,
  };
}

/** "We lost two", and the enemy's fourteen a day later: each side has counted the same battle, and neither number outgrows the other. */
function isOfOneBattle({ people, figure }: Statement, behind: number): boolean {
  return (people !== undefined || figure.side !== undefined) && behind <= BATTLE;
}
/** Days within which verdicts take the two for counts of one battle, too. */
const BATTLE = 3;

function lastStep({ figure }: Statement): ChainStep {
  return figure.chain.at(-1) ?? figure.chain[0];
}

function formOf(set: Interval, { figure, reach }: Statement): Vote["form"] {
  if (set.high === Infinity) return "at-least";
  if (set !== reach.said) return "range";
  if (figure.bound === "at-most" || figure.bound === "less-than" || figure.bound === "up-to") {
    return set.low > 0 ? "range" : "at-most";
  }
  if (figure.bound === "about") return "about";
  return set.low === set.high ? "exact" : "range";
}

/** What stands for a set that is as one figure says it: a number, or a vague word. */
function saidOf(set: Interval, { figure, reach }: Statement): Pick<Vote, "point" | "word"> {
  if (set !== reach.said) return { point: null, word: null };
  const isNumber = figure.bound === "exact" || figure.bound === "about";
  return {
    point: isNumber && figure.low === figure.high ? figure.low : null,
    word: figure.bound === "vague" ? (figure.word ?? null) : null,
  };
}

function width({ low, high }: Interval): number {
  return high === Infinity ? Infinity : Math.log((1 + high) / (1 + low));
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** Whole days from one ISO date to another; 0 where either is not known. */
function daysBetween(from: string | null, to: string): number {
  if (from === null || to === "") return 0;
  if (from === to) return 0;
  const days = isoDay(to) - isoDay(from);
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}

const isoDay = rememberedDay((iso) => {
  const [year = NaN, month = 1, day = 1] = iso.split("-").map(Number);
  return dayNumber(year, month, day);
});
