import type { Interval } from "./value-set.ts";

/** `at(smaller) <= at(larger)`: an earlier count of what only grows, a part of a whole. */
export interface Order {
  readonly smaller: number;
  readonly larger: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Claim that gives the edge, -1 for an order. */
  readonly claim: number;
}

/**
 * Claims (intervals on variables 0…n-1) and orders between variables as difference constraints: they can
 * be true together iff the graph has no negative cycle (Bellman-Ford). Returns the claims of one
 * infeasible set, in ascending order, or null where all can be true together.
 */
export function infeasibleSet(
  variables: number,
  claims: readonly { readonly variable: number; readonly interval: Interval }[],
  orders: readonly Order[],
): readonly number[] | null {
  const zero = variables; // the constant 0, so that bounds are differences too
  const edges: Edge[] = [];
  for (const [claim, { variable, interval }] of claims.entries()) {
    edges.push({ from: variable, to: zero, weight: -interval.low, claim });
    if (Number.isFinite(interval.high)) {
      edges.push({ from: zero, to: variable, weight: interval.high, claim });
    }
  }
  for (const { smaller, larger } of orders) {
    edges.push({ from: larger, to: smaller, weight: 0, claim: -1 });
  }
  const cycle = negativeCycle(variables + 1, edges);
  if (cycle === null) return null;
  const found = new Set(cycle.map((edge) => edge.claim).filter((claim) => claim >= 0));
  return [...found].toSorted((a, b) => a - b);
}

/** A simple cycle through the constant has one lower and one upper bound: its set is minimal as it is. */
function negativeCycle(nodes: number, edges: readonly Edge[]): readonly Edge[] | null {
  const distance = new Float64Array(nodes);
  const via: (Edge | null)[] = Array.from({ length: nodes }, () => null);
  let last = -1;
  for (let round = 0; round < nodes; round++) {
    last = -1;
    for (const edge of edges) {
      const reached = (distance[edge.from] ?? 0) + edge.weight;
      if (reached < (distance[edge.to] ?? 0)) {
        distance[edge.to] = reached;
        via[edge.to] = edge;
        last = edge.to;
      }
    }
    if (last === -1) return null;
  }
  for (let step = 0; step < nodes; step++) last = via[last]?.from ?? last;
  const cycle: Edge[] = [];
  for (let at = last, edge = via[at]; edge !== null && edge !== undefined; edge = via[at]) {
    cycle.push(edge);
    at = edge.from;
    if (at === last) break;
  }
  return cycle;
}
