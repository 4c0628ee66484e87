import type { Reading } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { publishedOrder } from "./published.ts";
import type { Sources } from "./sources.ts";

/** Which of two readings is the origin, and what says so. */
export interface Direction {
  readonly from: Reading;
  readonly to: Reading;
  readonly why: readonly string[];
}

/** Direction by credit line, then by publication; without either it is by path and says so. */
export function directionOf(a: Reading, b: Reading, sources: Sources): Direction {
  const aCreditsB = credits(a, b, sources);
  const bCreditsA = credits(b, a, sources);
  if (aCreditsB !== bCreditsA) {
    const [from, to] = bCreditsA ? [a, b] : [b, a];
    return { from, to, why: [`credit:${from.report.outlet ?? from.report.id}`] };
  }
  const order = publishedOrder(a.report, b.report);
  if (order !== 0)
    return { ...(order < 0 ? { from: a, to: b } : { from: b, to: a }), why: ["earlier"] };
  const first = comparePaths(a, b) <= 0;
  return { ...(first ? { from: a, to: b } : { from: b, to: a }), why: ["direction-unknown"] };
}

/** True where `reading` names the outlet of `other` as a source. */
export function credits(reading: Reading, other: Reading, sources: Sources): boolean {
  const outlet = other.report.outlet;
  if (outlet === null || reading.report.outlet === outlet) return false;
  const id = sources.idOf(outlet);
  return (
    reading.attributions.some((attribution) => sources.idOf(attribution.source) === id) ||
    reading.figures.some((figure) =>
      figure.chain.slice(1).some((step) => sources.idOf(step.source) === id),
    )
  );
}

function comparePaths(a: Reading, b: Reading): number {
  return compareText(a.report.path, b.report.path) || compareText(a.report.id, b.report.id);
}
