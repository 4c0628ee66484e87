import type { DateClaim } from "../../model/claims.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { claimIds } from "../ids.ts";
import type { SharedParts } from "../shared-parts.ts";

/** Every date and duration of a sentence as a claim. */
export function dateClaims(
  { chunks }: ReadSentence,
  report: string,
  raw: string,
  ids: ReturnType<typeof claimIds>,
  { text, words }: SharedParts,
): readonly DateClaim[] {
  const found: DateClaim[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== "date") continue;
    const { start, end, value, grain, calendar, basis, from, to, rules } = chunk;
    const quote = raw.slice(start, end);
    const id = ids("d", { start, end });
    found.push({
      type: "date",
      id,
      report,
      start,
      end,
      quote,
      value: text(value),
      grain,
      calendar,
      basis,
      from: from === null ? null : text(from),
      to: to === null ? null : text(to),
      rules: words(rules),
    });
  }
  return found;
}
