import type { ReadSentence } from "../../../extract/stage.ts";
import type { Noticed } from "./evidence.ts";

/** Numbers before a scale word from which the word is said twice: "42000 thousand"; "1200 thousand" is how tables count. */
const TOO_MANY = 10_000;

/** A number written out and given its magnitude again: `42000 ألف`. What it says is kept; the reader decides. */
export function magnitudeFindings({ chunks }: ReadSentence, raw: string): readonly Noticed[] {
  const noticed: Noticed[] = [];
  for (const chunk of chunks) {
    const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
    if (quantity.kind !== "quantity" || quantity.low === null || quantity.scale < 1000) continue;
    const { start, end, low, scale } = quantity;
    const before = low / scale;
    const twice = before >= TOO_MANY || (before >= 1000 && before % 1000 === 0);
    const quote = raw.slice(start, end);
    if (!twice || !/^[\d\u0660-\u0669\u06f0-\u06f9]/u.test(quote)) continue;
    const detail = { quote, value: low, perhaps: before };
    noticed.push({ code: "doubled-magnitude", severity: "warning", start, end, detail });
  }
  return noticed;
}
