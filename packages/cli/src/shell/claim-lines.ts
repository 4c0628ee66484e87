import { jsonText } from "@tarjih/reading";
import type { Claim, Passage, Reading } from "@tarjih/reading";

/** One report as JSON lines: the report, then its claims in the order of the text. */
export function claimLines(reading: Reading): string {
  const claims: readonly Claim[] = [
    ...reading.figures,
    ...reading.dates,
    ...reading.statements,
    ...reading.attributions,
    ...reading.places,
    ...reading.questions,
    ...reading.findings,
  ];
  const sorted = claims.toSorted((a, b) => startOf(a) - startOf(b));
  return [reading.report, ...sorted].map((one) => `${jsonText(one)}\n`).join("");
}

/** Findings about the whole report come before everything in it. */
function startOf(claim: Partial<Passage>): number {
  return claim.start ?? -1;
}
