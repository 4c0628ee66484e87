import type { Figure, Report } from "@tarjih/reading";

/**
 * A figure that answers something, ready to be sent to its block. `at`, `from` and `to` are indices of words of the
 * report's text: where the number stands, and the half-open range of its sentence. Without a text `at` is the
 * figure's own offset, and the sentence is empty.
 */
export interface Claim {
  readonly figure: Figure;
  readonly report: Report;
  /** Claims of one block may answer one question; claims of two blocks never do. */
  readonly block: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The place that its sentence or its report names without saying that the number is of it; see `near.ts`. */
  readonly near?: string;
  /** Whom its last source means, where its report gives the name in short; see `said-in-short.ts`. */
  readonly speaker?: string;
  /** Its report tells in its own voice what "our fighters" did, and it is in that voice; see `speaks-as-force.ts`. */
  readonly asForce?: true;
  /** What was damaged, where the report counts what was destroyed beside it; see `beside-ruined.ts`. */
  readonly besideRuined?: true;
  /** It stands in a bracket that explains another number; see `in-brackets.ts`. */
  readonly inBrackets?: true;
  /** The words before it say that it has risen to it; see `has-risen.ts`. */
  readonly risen?: true;
  /** It stands in the headline of its report; see `in-headline.ts`. */
  readonly inHeadline?: true;
}

/** What a copy of a claim must say too; a misquoted copy is another claim. */
export function claimKey({ figure }: Claim): string {
  const { measure, event, low, high, bound, unit } = figure;
  return `${measure}|${event}|${low ?? ""}|${high ?? ""}|${bound}|${unit}`;
}
