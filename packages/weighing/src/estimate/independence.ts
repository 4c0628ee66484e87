import type { ClaimEdge } from "../lineage/report-link.ts";
import { ONE_ROOT_P } from "../lineage/report-link.ts";
import type { Vote } from "./votes.ts";
import type { WeighedVote } from "./posterior.ts";

/** Share of a dependent origin's numbers that are really taken over. */
const COPY_SHARE = 0.8;

/**
 * Weights for roots that are probably, not surely, one (a reused paragraph, a translation without credit):
 * in order of dependence each keeps what the earlier ones leave of it. Independent roots have weight 1.
 */
export function independenceWeights(
  votes: readonly Vote[],
  edges: readonly ClaimEdge[],
  rootOf: ReadonlyMap<string, string>,
): readonly WeighedVote[] {
  const dependence = new Map<string, Map<string, number>>();
  const note = (from: string, to: string, p: number): void => {
    const known = dependence.get(from) ?? new Map<string, number>();
    known.set(to, Math.max(p, known.get(to) ?? 0));
    dependence.set(from, known);
  };
  for (const edge of edges) {
    const [a, b] = [rootOf.get(edge.a), rootOf.get(edge.b)];
    if (a === undefined || b === undefined || a === b || edge.p >= ONE_ROOT_P) continue;
    note(a, b, edge.p);
    note(b, a, edge.p);
  }
  const earlier: string[] = [];
  return votes.map((vote) => {
    let weight = 1;
    const known = dependence.get(vote.root);
    if (known !== undefined) {
      for (const root of earlier) weight *= 1 - COPY_SHARE * (known.get(root) ?? 0);
    }
    earlier.push(vote.root);
    return { vote, weight };
  });
}
