import { jsonText } from "@tarjih/reading";
import type { Claim, Finding, Passage, Reading } from "@tarjih/reading";

/** Lines of one piece: a text of ten megabytes has 180,000 claims, whose lines together were twice as much memory as the claims. */
const PIECE = 500;

/** One report as JSON lines: the report, then its claims in the order of the text, then what was found when it was opened; some hundred lines at a time. */
export function* claimLines(reading: Reading, opened: readonly Finding[] = []): Generator<string> {
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
  const lines = [reading.report, ...sorted, ...opened];
  for (let from = 0; from < lines.length; from += PIECE) {
    const piece = lines.slice(from, from + PIECE);
    yield piece.map((one) => `${jsonText(one)}\n`).join("");
  }
}

/** Findings about the whole report come before everything in it. */
function startOf(claim: Partial<Passage>): number {
  return claim.start ?? -1;
}
