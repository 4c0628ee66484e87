import type { Messages } from "@tarjih/i18n";
import type { Estimate } from "@tarjih/reading";

/** The sentence for an answer: contested, with a best value, with a range alone, or with neither. */
export function answerForm(
  { contested, low, best, high }: Estimate,
  said: Messages["appendix"]["brief"],
): string {
  if (contested) return said.contested;
  if (best !== null) return said.best;
  return low === null && high === null ? said.unanswered : said.unbounded;
}
