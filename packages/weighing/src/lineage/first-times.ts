import type { AsOf } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import type { Claim } from "../keys/claim.ts";
import { publishedMinutes } from "./published.ts";
import { ONE_ROOT_P } from "./report-link.ts";
import type { ClaimEdge } from "./report-link.ts";
import { disjointSets } from "./union-find.ts";

/** Of a copied figure: the time that it has from the first copy, and when that appeared. */
export interface FirstTime {
  readonly asOf: AsOf | undefined;
  readonly published: string | null;
}

/**
 * As-of times of copied figures. A text reprinted on Friday does not say that Monday's count still held: where
 * the time comes from the publication (or is worked out from it), a copy has the time of its first copy.
 */
export function firstTimes(
  claims: readonly Claim[],
  edges: readonly ClaimEdge[],
): ReadonlyMap<string, FirstTime> {
  const sets = disjointSets();
  const copied = new Set<string>();
  for (const edge of edges) {
    if (edge.p < ONE_ROOT_P || edge.kind !== "copy") continue;
    sets.join(edge.a, edge.b);
    copied.add(edge.a).add(edge.b);
  }
  const times = new Map<string, FirstTime>();
  const all = claims.filter(({ figure }) => copied.has(figure.id));
  for (const copies of Map.groupBy(all, ({ figure }) => sets.find(figure.id)).values()) {
    const dated = copies.filter(({ report, figure }) => {
      return figure.asOf.basis !== "stated" && publishedMinutes(report.published) !== null;
    });
    const [first] = dated.toSorted(
      (a, b) =>
        minutes(a.report.published) - minutes(b.report.published) ||
        compareText(a.figure.asOf.end ?? "", b.figure.asOf.end ?? ""),
    );
    const [earliest] = copies
      .filter(({ report }) => publishedMinutes(report.published) !== null)
      .toSorted((a, b) => minutes(a.report.published) - minutes(b.report.published));
    for (const { figure, report } of copies) {
      times.set(figure.id, {
        asOf: figure.asOf.basis === "stated" ? undefined : first?.figure.asOf,
        published: (earliest?.report ?? report).published,
      });
    }
  }
  return times;
}

function minutes(published: string | null): number {
  return publishedMinutes(published)?.minutes ?? 0;
}
