import type { Finding } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { weighed } from "../blocks/weighed-claims.ts";
import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";

/** Of each report that has far too many numbers for one question: how many of them were weighed, and how many stand outside of the questions. */
export function claimsLeft(sheets: readonly Sheet[]): readonly Finding[] {
  const blocks = new Map<string, Claim[]>();
  for (const { claims } of sheets)
    for (const claim of claims) {
      const known = blocks.get(claim.block);
      if (known === undefined) blocks.set(claim.block, [claim]);
      else known.push(claim);
    }
  const of = new Map<string, { weighed: number; count: number }>();
  for (const { report, left = 0 } of sheets) of.set(report.id, { weighed: 0, count: left });
  for (const claims of blocks.values()) {
    const taken = new Set(weighed(claims));
    for (const claim of claims) {
      const known = of.get(claim.report.id) ?? { weighed: 0, count: 0 };
      if (taken.has(claim)) known.weighed++;
      else known.count++;
      of.set(claim.report.id, known);
    }
  }
  return [...of]
    .filter(([, { count }]) => count > 0)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([report, detail]) => ({
      type: "finding",
      id: `too-many-answers-${report}`,
      code: "too-many-answers",
      report,
      severity: "warning",
      detail,
    }));
}
