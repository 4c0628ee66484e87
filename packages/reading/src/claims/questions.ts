import type { Asked } from "../extract/questions/asked.ts";
import type { AskedQuestion } from "../model/claims.ts";
import type { claimIds } from "./ids.ts";
import type { SharedParts } from "./shared-parts.ts";

/** The questions of a report as claims, in text order. */
export function questionsOf(
  report: string,
  raw: string,
  asked: readonly Asked[],
  ids: ReturnType<typeof claimIds>,
  { words }: SharedParts,
): readonly AskedQuestion[] {
  return asked.map(({ start, end, rhetorical, rule }) => ({
    type: "question",
    id: ids("q", { start, end }),
    report,
    start,
    end,
    quote: raw.slice(start, end),
    rhetorical,
    rules: words([rule]),
  }));
}
