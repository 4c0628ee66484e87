import type { Figure, Question } from "@tarjih/reading";
import { areDisjoint, groupContainment, groupOf, isStatedWhole, WHOLE } from "../align/groups.ts";
import { isAdded } from "./batch.ts";
import { timeOrder } from "./time-order.ts";
import { reachOf } from "./value-set.ts";
import type { Interval } from "./value-set.ts";

/** Figures that cannot all be true, though each two of them can: parts that are more than their whole together. */
export interface OverfullWhole {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** More parts than this are never needed: nobody is counted in more groups of which no two overlap. */
const MOST_PARTS = 3;

/**
 * The smallest sets of a whole and disjoint parts of it that no numbers satisfy: 60 civilians and 40 soldiers among 90.
 * The whole must be one that is named ("90 people"), or of which the text says that the parts are its own; nobody in
 * particular may leave somebody out. Sets of which a smaller one fails too are left to it.
 */
export function overfullWholes(
  question: Pick<Question, "answers">,
  figures: ReadonlyMap<string, Figure>,
): readonly OverfullWhole[] {
  const counted = question.answers
    .flatMap(({ figure }) => figures.get(figure) ?? [])
    .filter(isCount);
  if (!counted.some((figure) => figure.partOf !== undefined || groupOf(figure) !== WHOLE))
    return [];
  const all = counted.map((figure, at) => ({
    figure,
    at,
    group: groupOf(figure),
    reach: reachOf(figure).rounded,
  }));
  const partsOf = partFinder(all);
  const seen = new Set<string>();
  return all.flatMap((whole) => {
    const parts = largestOfEach(partsOf(whole));
    if (parts.length < 2) return [];
    return minimalSets(parts, whole.reach.high).flatMap((set) => {
      const key = JSON.stringify([whole, ...set].map(({ figure: { group, low } }) => [group, low]));
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ whole: whole.figure, parts: set.map(({ figure }) => figure) }];
    });
  });
}

interface Count {
  readonly figure: Figure;
  /** Its place among all counts of the question. */
  readonly at: number;
  readonly group: string;
  readonly reach: Interval;
}

function isCount(figure: Figure): boolean {
  const { phase, mode, stance } = figure;
  const isAsserted = stance !== "denied" && stance !== "questioned";
  return phase === "done" && !isAdded(figure) && mode !== "rate" && mode !== "held" && isAsserted;
}

/**
 * Finds the counts that are in a whole by what is known of groups, at one time and place, or because the text says so; in
 * the order of all. Which groups lie in which is asked once for each two groups, not for each two counts.
 */
function partFinder(all: readonly Count[]): (whole: Count) => readonly Count[] {
  const byGroup = Map.groupBy(all, ({ group }) => group);
  const told = Map.groupBy(all, ({ figure }) => figure.partOf ?? "");
  const within = new Map<string, readonly Count[]>();
  for (const whole of byGroup.keys()) {
    const groups = [...byGroup].filter(([group]) => groupContainment(group, whole) === "inside");
    within.set(
      whole,
      groups.flatMap(([, counts]) => counts),
    );
  }
  return (whole) => {
    const isNamed = whole.group !== WHOLE || isStatedWhole(whole.figure);
    const inside = isNamed ? (within.get(whole.group) ?? []) : [];
    const own = told.get(whole.figure.id) ?? [];
    if (inside.length === 0 && own.length === 0) return [];
    const parts = [...own, ...inside.filter((part) => isThereAndThen(part, whole))];
    return [...new Set(parts)].toSorted((a, b) => a.at - b.at);
  };
}

/** At the place of the whole, and at a time at which what it counts was counted already. */
function isThereAndThen({ figure: part }: Count, { figure: whole }: Count): boolean {
  if (part.place !== whole.place) return false;
  const { order, firm } = timeOrder(part.asOf, whole.asOf);
  return order === "same" || (order === "before" && firm);
}

/** Of each group its largest count; the first of equals. */
function largestOfEach(parts: readonly Count[]): readonly Count[] {
  if (parts.length < 2) return parts;
  const largest = new Map<string, Count>();
  for (const part of parts) {
    const known = largest.get(part.group);
    if (known === undefined || part.reach.low > known.reach.low) largest.set(part.group, part);
  }
  return [...largest.values()];
}

/** Sets of disjoint parts whose sum is above `high`, and of which no smaller set is. */
function minimalSets(parts: readonly Count[], high: number): readonly (readonly Count[])[] {
  // A part that is too large alone is a pair with its whole.
  const fitting = parts.filter((part) => part.reach.low <= high && part.reach.low > 0);
  if (fitting.reduce((sum, part) => sum + part.reach.low, 0) <= high) return [];
  const found: (readonly Count[])[] = [];
  let open: readonly (readonly Count[])[] = fitting.map((part) => [part]);
  for (let size = 2; size <= MOST_PARTS; size++) {
    const larger = open.flatMap((set) =>
      fitting
        .slice(fitting.findIndex((part) => part === set.at(-1)) + 1)
        .filter((part) => set.every((other) => areDisjoint(other.group, part.group)))
        .map((part) => [...set, part]),
    );
    const isTooMuch = (set: readonly Count[]): boolean =>
      set.reduce((sum, part) => sum + part.reach.low, 0) > high;
    found.push(...larger.filter(isTooMuch));
    open = larger.filter((set) => !isTooMuch(set));
  }
  return found.filter(
    (set) => !found.some((less) => less !== set && less.every((part) => set.includes(part))),
  );
}
