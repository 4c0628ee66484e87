import { claimKey } from "../keys/claim.ts";
import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import type { ClaimEdge, ReportLink } from "./report-link.ts";
import { COPY_P, isOtherNumber, isSameNumber, reuseWith } from "./reuse.ts";
import type { Reuse } from "./reuse.ts";
import type { TextClass } from "./text-classes.ts";

const SAME_BYTES_P = 1;
/** The same words in every place: nothing but marks and marks of vowels differs. */
export const SAME_TEXT_P = 0.99;

/** Links from the first report of a class to each other one; the same word of the same text is the same number. */
export function sameTextLinks({ members: [first, ...others] }: TextClass): readonly ReportLink[] {
  if (others.length === 0) return [];
  const placedKey = (claim: Claim): string => `${claim.at}|${claimKey(claim)}`;
  const ours = Map.groupBy(first.claims, placedKey);
  return others.map((other) => {
    const isBytes = first.report.sha256 === other.report.sha256;
    const p = isBytes ? SAME_BYTES_P : SAME_TEXT_P;
    const why = [isBytes ? "same-bytes" : "same-text"];
    const edges = edgesOf(ours, other, { p, why, keyOf: placedKey, isCopy: () => true });
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
    const why = [`copied-run:${reuse.longest}`, `shared-text:${share}%`];
    const isCopy = (a: Claim, b: Claim): boolean => isSameNumber(reuse, a, b);
    const same = edgesOf(ours, second, { p, why, keyOf: claimKey, isCopy });
    const edges = p < COPY_P ? same : [...same, ...misquotes(first, second, reuse, same)];
    return { a: first.report.id, b: second.report.id, kind: "text", p, why, edges };
  };
}

/** Numbers that a copied sentence has changed: 41 for 14, or a later toll in the same words. Their origin is one. */
function misquotes(
  { claims: ours }: Sheet,
  { claims }: Sheet,
  reuse: Reuse,
  same: readonly ClaimEdge[],
): readonly ClaimEdge[] {
  const taken = new Set(same.flatMap(({ a, b }) => [a, b]));
  const free = (all: readonly Claim[]): readonly Claim[] =>
    all.filter(({ figure }) => !taken.has(figure.id));
  // By block: of two tables of a hundred thousand numbers each number would be asked of each.
  const known = Map.groupBy(free(ours), ({ block }) => block);
  return free(claims).flatMap((b) =>
    (known.get(b.block) ?? [])
      .filter((a) => isSameThing(a, b) && isOtherNumber(reuse, a, b))
      .map((a): ClaimEdge => {
        const why = ["number-changed"];
        return {
          block: a.block,
          a: a.figure.id,
          b: b.figure.id,
          kind: "same-origin",
          p: reuse.p,
          why,
        };
      }),
  );
}

/** Of two claims of one block. */
function isSameThing(a: Claim, b: Claim): boolean {
  const [one, other] = [a.figure.chain.slice(1), b.figure.chain.slice(1)];
  return one.length === other.length && one.every(({ source }, i) => source === other[i]?.source);
}

function edgesOf(
  ours: ReadonlyMap<string, readonly Claim[]>,
  { claims }: Sheet,
  {
    p,
    why,
    keyOf,
    isCopy,
  }: {
    readonly p: number;
    readonly why: readonly string[];
    readonly keyOf: (claim: Claim) => string;
    readonly isCopy: (a: Claim, b: Claim) => boolean;
  },
): readonly ClaimEdge[] {
  return claims.flatMap((b) =>
    (ours.get(keyOf(b)) ?? [])
      .filter((a) => a.block === b.block && isCopy(a, b))
      .map((a) => ({ block: a.block, a: a.figure.id, b: b.figure.id, kind: "copy", p, why })),
  );
}
