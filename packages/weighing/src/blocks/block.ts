import { compareText } from "../align/compare.ts";
import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import type { ClaimEdge, ReportLink } from "../lineage/report-link.ts";
import { weighed } from "./weighed-claims.ts";

/** Claims that may answer one question, and who has which of them from whom. */
export interface Block {
  readonly key: string;
  readonly claims: readonly Claim[];
  readonly edges: readonly ClaimEdge[];
}

/** Brings claims and edges together by block; the order of the sheets makes no difference. */
export function blocksOf(sheets: readonly Sheet[], links: readonly ReportLink[]): readonly Block[] {
  const blocks = new Map<string, { claims: Claim[]; edges: ClaimEdge[] }>();
  const at = (key: string): { claims: Claim[]; edges: ClaimEdge[] } => {
    const known = blocks.get(key) ?? { claims: [], edges: [] };
    blocks.set(key, known);
    return known;
  };
  for (const { claims } of sheets) for (const claim of claims) at(claim.block).claims.push(claim);
  for (const { edges } of links) for (const edge of edges) at(edge.block).edges.push(edge);
  return [...blocks]
    .map(([key, { claims, edges }]) => blockOf(key, claims, edges))
    .toSorted((a, b) => compareText(a.key, b.key));
}

/** A block with its claims and edges in an order of their own. */
export function blockOf(key: string, claims: readonly Claim[], edges: readonly ClaimEdge[]): Block {
  return { key, claims: weighed(claims).toSorted(inOrder), edges: edges.toSorted(edgesInOrder) };
}

function inOrder(a: Claim, b: Claim): number {
  return (
    compareText(a.report.path, b.report.path) ||
    compareText(a.report.id, b.report.id) ||
    a.figure.start - b.figure.start ||
    compareText(a.figure.id, b.figure.id)
  );
}

function edgesInOrder(a: ClaimEdge, b: ClaimEdge): number {
  return compareText(a.a, b.a) || compareText(a.b, b.b) || compareText(a.kind, b.kind);
}
