import type { Figure, Question } from "@tarjih/reading";
import { areDisjoint, groupContainment, groupOf, isStatedWhole, WHOLE } from "../align/groups.ts";
import { timeOrder } from "./time-order.ts";
import { reachOf } from "./value-set.ts";

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
  const all = question.answers.flatMap(({ figure }) => figures.get(figure) ?? []).filter(isCount);
  const seen = new Set<string>();
  return all.flatMap((whole) => {
    const { high } = reachOf(whole).rounded;
    const parts = largestOfEach(all.filter((part) => isPartOf(part, whole)));
    return minimalSets(parts, high).flatMap((set) => {
      const key = JSON.stringify([whole, ...set].map(({ group, low }) => [group, low]));
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ whole, parts: set }];
    });
  });
}

function isCount({ phase, mode, stance }: Figure): boolean {
  const isAsserted = stance !== "denied" && stance !== "questioned";
  return phase === "done" && mode !== "new" && mode !== "rate" && mode !== "held" && isAsserted;
}

/** In the whole by what is known of groups, at one time and place, or because the text says so. */
function isPartOf(part: Figure, whole: Figure): boolean {
  if (part.partOf === whole.id) return true;
  const [inner, outer] = [groupOf(part), groupOf(whole)];
  if (groupContainment(inner, outer) !== "inside" || part.place !== whole.place) return false;
  const isNamed = outer !== WHOLE || isStatedWhole(whole);
  const { order, firm } = timeOrder(part.asOf, whole.asOf);
  return isNamed && (order === "same" || (order === "before" && firm));
}

function leastOf(figure: Figure): number {
  return reachOf(figure).rounded.low;
}

/** Of each group its largest count; the first of equals. */
function largestOfEach(parts: readonly Figure[]): readonly Figure[] {
  const largest = new Map<string, Figure>();
  for (const part of parts) {
    const known = largest.get(groupOf(part));
    if (known === undefined || leastOf(part) > leastOf(known)) largest.set(groupOf(part), part);
  }
  return [...largest.values()];
}

/** Sets of disjoint parts whose sum is above `high`, and of which no smaller set is. */
function minimalSets(parts: readonly Figure[], high: number): readonly (readonly Figure[])[] {
  // A part that is too large alone is a pair with its whole.
  const fitting = parts.filter((part) => leastOf(part) <= high && leastOf(part) > 0);
  const found: (readonly Figure[])[] = [];
  let open: readonly (readonly Figure[])[] = fitting.map((part) => [part]);
  for (let size = 2; size <= MOST_PARTS; size++) {
    const larger = open.flatMap((set) =>
      fitting
        .slice(fitting.findIndex((part) => part === set.at(-1)) + 1)
        .filter((part) => set.every((other) => areDisjoint(groupOf(other), groupOf(part))))
        .map((part) => [...set, part]),
    );
    const isTooMuch = (set: readonly Figure[]): boolean =>
      set.reduce((sum, part) => sum + leastOf(part), 0) > high;
    found.push(...larger.filter(isTooMuch));
    open = larger.filter((set) => !isTooMuch(set));
  }
  return found.filter(
    (set) => !found.some((less) => less !== set && less.every((part) => set.includes(part))),
  );
}
