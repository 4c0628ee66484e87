import { fairShare } from "@tarjih/reading";
import type { Sharing } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import type { Claim } from "../keys/claim.ts";

/**
 * Claims of one report that may answer one question: twenty are weighed however many reports there are, and beyond them 1,200
 * of all reports together. A log of three years has 1,100 days; every number is judged against every other, and twenty
 * thousand make two hundred million pairs.
 */
const CLAIMS_OF_BLOCK: Sharing = { each: 20, more: 1200 };

/** The claims of a block that are weighed: all, unless a report has far too many. */
export function weighed(
  claims: readonly Claim[],
  sharing: Sharing = CLAIMS_OF_BLOCK,
): readonly Claim[] {
  if (claims.length <= sharing.more) return claims;
  const byReport = [...Map.groupBy(claims, ({ report }) => report.id).values()];
  const most = fairShare(
    byReport.map((own) => own.length),
    sharing,
  );
  if (most === Infinity) return claims;
  const taken = new Set(byReport.flatMap((own) => firstOf(own, most)));
  return claims.filter((claim) => taken.has(claim));
}

/**
 * Those of one report's claims that can be weighed, whatever other reports there are: nobody looks at the rest, who has them from whom
 * neither.
 */
export function weighable(
  claims: readonly Claim[],
  { each, more }: Sharing = CLAIMS_OF_BLOCK,
): readonly Claim[] {
  const most = each + more;
  if (claims.length <= most) return claims;
  const blocks = [...Map.groupBy(claims, ({ block }) => block).values()];
  if (blocks.every(({ length }) => length <= most)) return claims;
  const taken = new Set(blocks.flatMap((own) => firstOf(own, most)));
  return claims.filter((claim) => taken.has(claim));
}

/** Different numbers before the same again ("9 killed" a thousand times, and then "12 killed"), in the order of the text. */
function firstOf(own: readonly Claim[], most: number): readonly Claim[] {
  if (own.length <= most) return own;
  const met = new Map<string, number>();
  return own
    .toSorted((a, b) => a.figure.start - b.figure.start || compareText(a.figure.id, b.figure.id))
    .map((claim) => {
      const key = sortOf(claim);
      const before = met.get(key) ?? 0;
      met.set(key, before + 1);
      return { claim, before };
    })
    .toSorted((a, b) => a.before - b.before)
    .slice(0, most)
    .map(({ claim }) => claim);
}

/** What a reader would call the same again: the number, of whom, where, when, by whom. */
function sortOf({ figure }: Claim): string {
  const { low, high, bound, group, whom, place, mode, phase, stance, asOf, chain } = figure;
  return JSON.stringify([
    [low, high, bound, group, whom, place, mode, phase, stance],
    [asOf.start, asOf.end, chain.at(-1)?.source],
  ]);
}
