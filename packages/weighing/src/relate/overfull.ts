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
  const all = question.answers
    .flatMap(({ figure }) => figures.get(figure) ?? [])
    .filter(isCount)
    .map((figure) => ({ figure, group: groupOf(figure), reach: reachOf(figure).rounded }));
  const seen = new Set<string>();
  return all.flatMap((whole) => {
    const parts = largestOfEach(all.filter((part) => isPartOf(part, whole)));
    return minimalSets(parts, whole.reach.high).flatMap((set) => {
      const key = JSON.stringify([whole, ...set].map(({ figure: { group, low } }) => [group, low]));
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ whole: whole.figure, parts: set.map(({ figure }) => figure) }];
    });
  });
}

/** A figure with what is asked of it for each other one: a question of forty answers asks 1,600 times. */
interface Count {
  readonly figure: Figure;
  readonly group: string;
  readonly reach: Interval;
}

function isCount(figure: Figure): boolean {
  const { phase, mode, stance } = figure;
  const isAsserted = stance !== "denied" && stance !== "questioned";
  return phase === "done" && !isAdded(figure) && mode !== "rate" && mode !== "held" && isAsserted;
}

/** In the whole by what is known of groups, at one time and place, or because the text says so. */
function isPartOf(part: Count, whole: Count): boolean {
  if (part.figure.partOf === whole.figure.id) return true;
  const isInside = groupContainment(part.group, whole.group) === "inside";
  if (!isInside || part.figure.place !== whole.figure.place) return false;
  const isNamed = whole.group !== WHOLE || isStatedWhole(whole.figure);
  const { order, firm } = timeOrder(part.figure.asOf, whole.figure.asOf);
  return isNamed && (order === "same" || (order === "before" && firm));
}

/** Of each group its largest count; the first of equals. */
function largestOfEach(parts: readonly Count[]): readonly Count[] {
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
