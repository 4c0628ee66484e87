import type { Finding } from "@tarjih/reading";
import type { Group } from "../blocks/group.ts";
import { choosePairs } from "../relate/packed-pairs.ts";
import { ALL_PAIRS_LIMIT } from "../relate/pairs.ts";

/**
 * Pairs of a whole case that are kept. Two million are some 220 megabytes where they are written out, and of five hundred no program
 * makes one string; a thousand reports with twenty numbers each make one million.
 */
const LIMITS = {
  most: 2_000_000,
  // Up to here a question has every pair whatever others have: a hundred thousand reports of many events lose none.
  least: ALL_PAIRS_LIMIT,
};

/** Groups as they were or, where the case has too many pairs, with fewer in the largest of them. */
export interface LimitedPairs {
  readonly groups: readonly Group[];
  readonly findings: readonly Finding[];
}

/**
 * Where a case has more pairs than can be written, each question keeps those of as many figures as all can have: small questions keep all. In
 * a large one each report keeps its first figures; `alone` are figures in verdicts of people, which stay. Answers, versions and estimates are
 * of all figures.
 */
export function limitedPairs(
  groups: readonly Group[],
  alone: ReadonlySet<string>,
  { most, least }: { readonly most: number; readonly least: number } = LIMITS,
): LimitedPairs {
  const counts = groups.map(({ pairs }) => pairs.figures.length);
  if (pairsOf(counts, Infinity) <= most) return { groups, findings: [] };
  const share = Math.max(least, largestShare(counts, most));
  if (counts.every((count) => count <= share)) return { groups, findings: [] };
  const limited = groups.map((group) => {
    if (group.pairs.figures.length <= share) return group;
    return { ...group, pairs: choosePairs(group.pairs, firstOfEach(group, share, alone)) };
  });
  const large = counts.filter((count) => count > share).length;
  const detail = { limit: share, questions: large };
  const of = { code: "pairs-limited", report: null, severity: "warning" } as const;
  return {
    groups: limited,
    findings: [{ type: "finding", id: "pairs-limited", ...of, detail }],
  };
}

function pairsOf(counts: readonly number[], share: number): number {
  return counts.reduce((sum, count) => {
    const kept = Math.min(count, share);
    return sum + (kept * (kept - 1)) / 2;
  }, 0);
}

/** The most figures of a question with which all pairs together are few enough. */
function largestShare(counts: readonly number[], most: number): number {
  let [fits, tooMany] = [0, counts.reduce((largest, count) => Math.max(largest, count), 1)];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (pairsOf(counts, middle) <= most) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** The first figure of each report, then the second of each, and so on; of those whose report is not known, as in a denial, one by one too. */
function firstOfEach(
  { own, parts, pairs }: Group,
  share: number,
  alone: ReadonlySet<string>,
): ReadonlySet<string> {
  const reports = new Map([...own, ...parts].map(({ figure, report }) => [figure.id, report.id]));
  const before = new Map<string, number>();
  const ranked = pairs.figures.map((figure) => {
    if (alone.has(figure)) return { figure, rank: -1 };
    const report = reports.get(figure) ?? "";
    const rank = before.get(report) ?? 0;
    before.set(report, rank + 1);
    return { figure, rank };
  });
  const first = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, share);
  return new Set(first.map(({ figure }) => figure));
}
