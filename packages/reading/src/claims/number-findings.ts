import type { Figure } from "../model/figure.ts";
import type { Finding } from "../model/finding.ts";
import type { ReadSentence } from "../extract/stage.ts";
import type { Quantity } from "../text/item.ts";
import { finding } from "./findings.ts";
import type { claimIds } from "./ids.ts";

/** A figure whose digits can be read in two ways ("1.250 people") is a finding; people are counted whole, so it is 1,250. */
export function numberFindings(
  figures: readonly Figure[],
  sentences: readonly ReadSentence[],
  raw: string,
  ids: ReturnType<typeof claimIds>,
): readonly Finding[] {
  const unclear = new Map<number, Quantity>();
  for (const { items } of sentences)
    for (const { chunk } of items) {
      const quantity = chunk?.kind === "count" ? chunk.quantity : chunk;
      if (quantity?.kind === "quantity" && quantity.unclear !== undefined)
        unclear.set(quantity.start, quantity);
    }
  if (unclear.size === 0) return [];
  return figures.flatMap((figure) => {
    const quantity = unclear.get(figure.start);
    if (quantity?.unclear === undefined) return [];
    const quote = raw.slice(figure.start, figure.end);
    const facts = { quote, value: quantity.low ?? quantity.high ?? 0, other: quantity.unclear };
    return [finding(ids, figure.report, "number-unclear", "warning", figure, facts)];
  });
}
