import { EPSILON } from "./folded-columns.ts";
import { leadersOf, totals } from "./views.ts";
import type { View } from "./views.ts";

/**
 * A smallest set of roots without which the leading row is no longer alone in front; null where no row leads
 * alone. Exact for any number of roots: a view is a sum over roots, so against each rival those that add most
 * to the lead go first.
 */
export function linchpins(view: View): readonly string[] | null {
  const scores = totals(view);
  const [leader, ...tied] = leadersOf(scores);
  if (leader === undefined || tied.length > 0) return null;
  let fewest: readonly string[] | null = null;
  for (const [rival, score] of scores.entries()) {
    if (rival === leader) continue;
    const removed = overtake(view, leader, rival, score - (scores[leader] ?? 0));
    if (removed !== null && (fewest === null || removed.length < fewest.length)) fewest = removed;
  }
  return fewest;
}

function overtake(
  { roots }: View,
  leader: number,
  rival: number,
  lead: number,
): readonly string[] | null {
  const helps = [...roots]
    .map(([root, votes]) => ({ root, by: (votes[rival] ?? 0) - (votes[leader] ?? 0) }))
    .filter(({ by }) => by > EPSILON)
    .toSorted((a, b) => b.by - a.by);
  const removed: string[] = [];
  let left = lead;
  for (const { root, by } of helps) {
    removed.push(root);
    left -= by;
    if (left <= EPSILON) return removed;
  }
  return null;
}
