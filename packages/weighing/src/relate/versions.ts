import type { Version } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { isAdded } from "./batch.ts";
import { natureOf } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { walkPacked } from "./packed-pairs.ts";
import type { PairedAnswers } from "./pairs.ts";
import { withoutOwnParts } from "./own-parts.ts";
import { withoutKinds } from "./narrower.ts";
import { phaseDifference } from "./phase.ts";
import { withoutDoubtful } from "./possible.ts";
import { daysOf } from "./time-order.ts";
import type { Interval } from "./value-set.ts";

interface Reaching {
  readonly statement: Statement;
  /** What it allows at the newest time of the question. */
  readonly room: Interval;
  /** Its last day; empty where none is known. */
  readonly end: string;
}

/**
 * Versions: sets of statements that can all be true. On one axis, sets that meet pairwise all meet
 * (Helly), so a sweep over the ends finds them in n log n. An older count of what grows allows everything
 * above it, so a running total of one monitor is one version with the newest count; a denial ("no civilian
 * was killed") is no count that grows, and stands with none above it. What conflicts on an
 * older day (29 and 67 on the 16th, 90 on the 19th) is parted after the sweep: no version holds two answers
 * whose pair is a conflict. Numbers that are planned, new, a rate or in another unit are no versions of the
 * whole. A vague number is in every version it allows.
 */
export function versionsOf(
  statements: readonly Statement[],
  unit: string,
  rootOf: ReadonlyMap<string, string>,
  judged: PairedAnswers,
): readonly Version[] {
  const counted = withoutKinds(withoutDoubtful(withoutOwnParts(statements, rootOf))).filter(
    ({ figure, narrower }) => {
      const unitFits = figure.unit === unit || figure.unit === "unknown";
      const isDone = phaseDifference(figure, { ...figure, phase: "done" }) !== "known";
      const isWhole = !isAdded(figure) && figure.mode !== "rate" && narrower !== "some";
      return unitFits && isDone && isWhole;
    },
  );
  const newest = newestOf(counted);
  const reaching = counted.map((statement) => ({
    statement,
    room: roomOf(statement, newest),
    end: daysOf(statement.asOf)?.end ?? "",
  }));
  const parted = notWithinOthers(withoutConflicts(cliques(reaching), rivalsOf(judged)));
  return parted.map((members, i) => {
    const figures = members.map(({ statement }) => statement.figure.id);
    const { low, high } = commonValues(
      members.map(({ statement }) => statement),
      rootOf,
    );
    return {
      id: `v${i + 1}`,
      low,
      high: high === Infinity ? null : high,
      figures,
      roots: new Set(figures.map((id) => rootOf.get(id) ?? id)).size,
    };
  });
}

function newestOf(statements: readonly Statement[]): string {
  return statements.reduce((most, { asOf }) => {
    const end = daysOf(asOf)?.end ?? "";
    return end > most ? end : most;
  }, "");
}

/** Who may not stand beside whom, by figure id; above the limit of pairs a figure stands for its likes. */
interface Rivals {
  readonly standsFor: (id: string) => string;
  readonly of: (id: string) => ReadonlySet<string>;
}

function rivalsOf({ answers, pairs }: PairedAnswers): Rivals {
  const stands = new Map(answers.map(({ figure, representative }) => [figure, representative]));
  const { figures, walk } = walkPacked(pairs);
  const of: Set<string>[] = figures.map(() => new Set());
  walk(
    ({ verdict }) => verdict === "conflict",
    (i, j) => {
      const [a, b] = [figures[i], figures[j]];
      if (a === undefined || b === undefined) return;
      of[i]?.add(b);
      of[j]?.add(a);
    },
  );
  const rivals = new Map(figures.map((figure, i) => [figure, of[i] ?? NOBODY]));
  const standsFor = (id: string): string => stands.get(id) ?? id;
  return { standsFor, of: (id) => rivals.get(standsFor(id)) ?? NOBODY };
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Each set without its conflicts: the newest counts and what agrees with them stay; what contradicts them
 * makes versions of its own, unless it stands without them in another set already.
 */
function withoutConflicts(
  sets: readonly (readonly Reaching[])[],
  rivals: Rivals,
): readonly (readonly Reaching[])[] {
  const kept: (readonly Reaching[])[] = [];
  const left: Reaching[] = [];
  const homes = new Map<Reaching, number>();
  for (const member of sets.flat()) homes.set(member, (homes.get(member) ?? 0) + 1);
  for (const set of sets) {
    const { agreeing, others } = newestThatAgree(set, rivals, homes);
    kept.push(agreeing);
    for (const other of others) left.push(other);
  }
  const placed = new Set(kept.flat());
  let homeless = [...new Set(left)].filter((member) => !placed.has(member));
  while (homeless.length > 0) {
    const { agreeing, others } = newestThatAgree(homeless, rivals, homes);
    kept.push(agreeing);
    homeless = others;
  }
  return kept;
}

/**
 * Drops every set that another one holds whole: parted from a later claim, an older count ("17" of the 13th beside the union's 25 of that day)
 * stands with the officials' 23 of the 15th already and is no version of its own.
 */
function notWithinOthers(sets: readonly (readonly Reaching[])[]): readonly (readonly Reaching[])[] {
  const holding = new Map<Reaching, number[]>();
  for (const [at, set] of sets.entries())
    for (const member of set) {
      const known = holding.get(member);
      if (known === undefined) holding.set(member, [at]);
      else known.push(at);
    }
  const wholes = sets.map((set) => new Set(set));
  return sets.filter((set, at) => {
    const [first, ...others] = set;
    const held = first === undefined ? [] : (holding.get(first) ?? []);
    return !held.some((other) => {
      const whole = wholes[other];
      if (other === at || whole === undefined) return false;
      const isLarger = whole.size > set.length || (whole.size === set.length && other < at);
      return isLarger && others.every((member) => whole.has(member));
    });
  });
}

/**
 * The newest member first, then whoever contradicts nobody taken so far; both lists in the order of the set. Of two of one day the one that has fewer
 * `homes`: an old 12 that more could have grown from stands with the other twelves already, and not between 23 and 24.
 */
function newestThatAgree(
  set: readonly Reaching[],
  rivals: Rivals,
  homes: ReadonlyMap<Reaching, number>,
): { readonly agreeing: Reaching[]; readonly others: Reaching[] } {
  const newestFirst = set.toSorted(
    (a, b) => compareText(b.end, a.end) || (homes.get(a) ?? 0) - (homes.get(b) ?? 0),
  );
  const barred = new Set<string>();
  const taken = new Set<Reaching>();
  for (const member of newestFirst) {
    const { id } = member.statement.figure;
    if (barred.has(rivals.standsFor(id))) continue;
    taken.add(member);
    for (const rival of rivals.of(id)) barred.add(rival);
  }
  return {
    agreeing: set.filter((member) => taken.has(member)),
    others: set.filter((member) => !taken.has(member)),
  };
}

function roomOf({ figure, asOf, reach }: Statement, newest: string): Interval {
  const end = daysOf(asOf)?.end ?? newest;
  // "No civilian was killed", an army said on Monday: it does not hold the 26 that a monitor counted by Friday
  const grew = natureOf(figure) === "cumulative" && end < newest && figure.stance !== "denied";
  return grew ? { low: reach.rounded.low, high: Infinity } : reach.rounded;
}

/** Maximal sets of intervals that all meet, from low to high; members stay in the order of the answers. */
function cliques(all: readonly Reaching[]): readonly (readonly Reaching[])[] {
  const events = all.flatMap((member, index) => [
    { at: member.room.low, starts: true, index },
    { at: member.room.high, starts: false, index },
  ]);
  events.sort((a, b) =>
    a.at === b.at ? Number(b.starts) - Number(a.starts) || a.index - b.index : a.at < b.at ? -1 : 1,
  );
  const open = new Set<number>();
  const found: Reaching[][] = [];
  let grown = false;
  for (const { starts, index } of events) {
    if (starts) {
      open.add(index);
      grown = true;
      continue;
    }
    if (grown) found.push(all.filter((_, i) => open.has(i)));
    grown = false;
    open.delete(index);
  }
  return found;
}

/**
 * What all members allow as said, at the newest time among them: older counts of what grows bound it from
 * below (≈7000, then "thousands": 7000 to 9999), unless their own root has gone down since, as in a correction: 230 on the
 * day of the arrests, and the ministry's 61 of the day after, which may be an older count, are a version of 230. Where only rounding makes the newest meet, the span of what they say; where one of them may be
 * an addition or a part ("1" beside 17; "3,868 deaths were registered" beside an older toll of 11,300), the largest.
 */
function commonValues(
  members: readonly Statement[],
  rootOf: ReadonlyMap<string, string>,
): Interval {
  const newest = newestOf(members);
  const grown = new Set(members.filter((member) => roomOf(member, newest).high === Infinity));
  const all = members.map((member) => ({
    low: member.reach.said.low,
    high: grown.has(member) ? Infinity : member.reach.said.high,
  }));
  const closed = members.filter((member) => !grown.has(member));
  const said = closed.map(({ reach }) => reach.said);
  const grownToll = [...grown]
    .filter(({ figure }) => figure.mode === "total")
    .reduce((most, { reach }) => Math.max(most, reach.said.low), -Infinity);
  const mayBeParts = closed.every(
    ({ figure, reach }) => figure.mode === "unknown" && reach.said.high < grownToll,
  );
  const newer = mayBeParts ? { low: grownToll, high: Infinity } : intersection(said);
  const outgrown = largestOf([...grown]);
  if (outgrown !== null && newer.high < outgrown.reach.said.low) {
    const root = (one: Statement): string | undefined => rootOf.get(one.figure.id);
    if (!closed.some((later) => root(later) === root(outgrown))) return outgrown.reach.said;
  }
  const common = [intersection(all), newer].find(({ low, high }) => low <= high);
  if (common !== undefined) return common;
  const rounded = intersection(closed.map(({ reach }) => reach.rounded));
  const { low, high } = intersection(said);
  if (rounded.low <= rounded.high) return { low: high, high: low };
  return said.reduce((largest, set) => (set.low > largest.low ? set : largest), {
    low: -Infinity,
    high: -Infinity,
  });
}

function largestOf(members: readonly Statement[]): Statement | null {
  return members.reduce<Statement | null>(
    (most, one) => (most === null || one.reach.said.low > most.reach.said.low ? one : most),
    null,
  );
}

function intersection(sets: readonly Interval[]): Interval {
  return {
    low: sets.reduce((most, { low }) => Math.max(most, low), -Infinity),
    high: sets.reduce((least, { high }) => Math.min(least, high), Infinity),
  };
}
