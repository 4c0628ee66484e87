import { claimKey } from "../keys/claim.ts";
import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import type { ClaimEdge, ReportLink } from "./report-link.ts";
import { isSameNumber, reuseWith } from "./reuse.ts";
import type { TextClass } from "./text-classes.ts";

const SAME_BYTES_P = 1;
const SAME_TEXT_P = 0.99;

/** Links from the first report of a class to each other one; the same word of the same text is the same number. */
export function sameTextLinks({ members: [first, ...others] }: TextClass): readonly ReportLink[] {
  const ours = Map.groupBy(first.claims, claimKey);
  return others.map((other) => {
    const isBytes = first.report.sha256 === other.report.sha256;
    const p = isBytes ? SAME_BYTES_P : SAME_TEXT_P;
    const why = [isBytes ? "same-bytes" : "same-text"];
    const edges = edgesOf(ours, other, p, why, (a, b) => a.at === b.at);
    return { a: first.report.id, b: other.report.id, kind: "text", p, why, edges };
  });
}

/**
 * Compares texts pair by pair; null where neither has words of the other. A text is indexed once for all that it
 * is compared with in a row.
 */
export function textLinker(): (one: TextClass, other: TextClass) => ReportLink | null {
  let indexed: TextClass | null = null;
  let compare = reuseWith([]);
  let ours: ReadonlyMap<string, readonly Claim[]> = new Map();
  return (one, other) => {
    const [first] = one.members;
    if (indexed !== one) {
      indexed = one;
      compare = reuseWith(one.words);
      ours = Map.groupBy(first.claims, claimKey);
    }
    const reuse = compare(other.words);
    if (reuse.p === 0) return null;
    const [second] = other.members;
    const { p } = reuse;
    const share = Math.round(reuse.containment * 100);
    const why = [`copied-run:${reuse.longest} words`, `shared-text:${share}%`];
    const edges = edgesOf(ours, second, p, why, (a, b) => isSameNumber(reuse, a, b));
    return { a: first.report.id, b: second.report.id, kind: "text", p, why, edges };
  };
}

function edgesOf(
  ours: ReadonlyMap<string, readonly Claim[]>,
  { claims }: Sheet,
  p: number,
  why: readonly string[],
  isCopy: (a: Claim, b: Claim) => boolean,
): readonly ClaimEdge[] {
  return claims.flatMap((b) =>
    (ours.get(claimKey(b)) ?? [])
      .filter((a) => a.block === b.block && isCopy(a, b))
      .map((a) => ({ block: a.block, a: a.figure.id, b: b.figure.id, kind: "copy", p, why })),
  );
}
