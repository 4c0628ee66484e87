import { MOST_COUNT } from "../../model/figure.ts";
import type { Figure } from "../../model/figure.ts";
import type { Finding } from "../../model/finding.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import { finding } from "./findings.ts";
import type { claimIds } from "../ids.ts";

/**
 * Figures whose number makes no sense as it stands: digits that can be read in two ways ("1.250 people"; people are counted
 * whole, so it is 1,250), a minus before a count ("-5 dead", a dash or a slip), and more than anybody counts (10^13).
 */
export function numberFindings(
  figures: readonly Figure[],
  unclear: UnclearNumbers,
  raw: string,
  ids: ReturnType<typeof claimIds>,
): readonly Finding[] {
  return figures.flatMap((figure): readonly Finding[] => {
    const { start, end, report } = figure;
    const value = figure.low ?? figure.high ?? 0;
    const quote = raw.slice(start, end);
    const other = unclear.get(start);
    if (other !== undefined)
      return [finding(ids, report, "number-unclear", "warning", figure, { quote, value, other })];
    if (isNegative(raw, start)) {
      const signed = { start: start - 1, end };
      const facts = { quote: raw.slice(start - 1, end), value, other: -value };
      return [finding(ids, report, "number-unclear", "warning", signed, facts)];
    }
    if (Math.max(figure.low ?? 0, figure.high ?? 0) > MOST_COUNT)
      return [finding(ids, report, "number-impossible", "warning", figure, { quote, value })];
    return [];
  });
}

/** A minus that touches the digits inside a line; at its beginning it is the mark of a list. */
function isNegative(raw: string, start: number): boolean {
  const sign = raw.charAt(start - 1);
  return (
    (sign === "-" || sign === "\u2212") &&
    /\S[^\S\n]+[-\u2212]$/u.test(raw.slice(Math.max(0, start - 8), start)) &&
    /^\p{Nd}/u.test(raw.slice(start))
  );
}

/** What digits could mean too, by where they begin. */
export type UnclearNumbers = Map<number, number>;

/** Notes the numbers of one more sentence that can be read in two ways. */
export function addUnclearNumbers(unclear: UnclearNumbers, { chunks }: ReadSentence): void {
  for (const chunk of chunks) {
    const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
    if (quantity.kind === "quantity" && quantity.unclear !== undefined)
      unclear.set(quantity.start, quantity.unclear);
  }
}
