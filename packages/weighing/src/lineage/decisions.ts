import type { OriginOf } from "@tarjih/reading";
import type { Claim } from "../keys/claim.ts";
import { claimKey } from "../keys/claim.ts";
import type { Block } from "../blocks/block.ts";
import type { ClaimEdge, ReportLink } from "./report-link.ts";

/**
 * What a person decided about the origin of two reports or figures. `same`: one has it from the other, or both from
 * a third. `not-same`: they do not, whatever their words and credits say.
 */
export interface LineageDecision {
  readonly origin: "same" | "not-same";
  readonly a: OriginOf;
  readonly b: OriginOf;
}

/** Two figures that never share a root. */
export type Barred = readonly [string, string];

/** Codes of evidence: who reads a root or a link sees that a person decided. */
export const DECIDED_SAME = "decided-same";
export const DECIDED_APART = "decided-apart";

/**
 * Edges of a block as a person left them: what was decided to be one is joined, where both say the same number or
 * the figures themselves are named; what was decided to be two has no edge, and is barred from one root.
 */
export function decidedEdges(
  { key, claims, edges }: Block,
  decisions: readonly LineageDecision[],
): { readonly edges: readonly ClaimEdge[]; readonly barred: readonly Barred[] } {
  if (decisions.length === 0) return { edges, barred: [] };
  const byReport = Map.groupBy(claims, ({ report }) => report.id);
  const of = ({ report, figure }: OriginOf): readonly Claim[] =>
    (byReport.get(report) ?? []).filter((claim) => (figure ?? claim.figure.id) === claim.figure.id);
  const joined: ClaimEdge[] = [];
  const barred: Barred[] = [];
  for (const { origin, a, b } of decisions) {
    const isWhole = a.figure === undefined || b.figure === undefined;
    for (const one of of(a)) {
      for (const other of of(b)) {
        const [x, y] = [one.figure.id, other.figure.id];
        if (origin === "not-same") barred.push([x, y]);
        else if (!isWhole || claimKey(one) === claimKey(other)) {
          joined.push({ block: key, a: x, b: y, kind: "same-origin", p: 1, why: [DECIDED_SAME] });
        }
      }
    }
  }
  const apart = new Set(barred.flatMap(([x, y]) => [`${x} ${y}`, `${y} ${x}`]));
  return { edges: [...joined, ...edges].filter(({ a, b }) => !apart.has(`${a} ${b}`)), barred };
}

/** Links of reports as a person left them; `links` of two that were decided not to be one are left out. */
export function decidedLinks(
  links: readonly ReportLink[],
  decisions: readonly LineageDecision[],
): readonly ReportLink[] {
  if (decisions.length === 0) return links;
  const whole = decisions.filter(({ a, b }) => a.figure === undefined && b.figure === undefined);
  const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const decided = new Map(whole.map(({ a, b, origin }) => [key(a.report, b.report), origin]));
  const same = whole.filter(({ a, b }) => decided.get(key(a.report, b.report)) === "same");
  return [
    ...same.map(({ a, b }): ReportLink => ({
      a: a.report,
      b: b.report,
      kind: "text",
      p: 1,
      why: [DECIDED_SAME],
      edges: [],
    })),
    ...links.filter(({ a, b }) => decided.get(key(a, b)) !== "not-same"),
  ];
}
