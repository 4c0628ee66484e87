import type { Passage } from "../model/passage.ts";

/**
 * Asks which of `passages` share a letter with another one, in the order of their begin. Each question looks back only as far as one of them
 * reaches: a list of a hundred thousand names asks it for each of its words.
 */
export function meeting<One extends Passage>(
  passages: readonly One[],
): (one: Passage) => readonly One[] {
  const sorted = passages.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    const found: One[] = [];
    for (let at = low - 1; at >= 0 && (reach[at] ?? 0) > start; at--) {
      const one = sorted[at];
      if (one !== undefined && one.end > start) found.unshift(one);
    }
    return found;
  };
}
