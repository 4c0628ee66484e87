import type { ListedDecision } from "@tarjih/casefile";
import type { LastReview, ReviewItem } from "../shapes/views.ts";

/** What is still in force of a decision can be taken back. */
const IN_FORCE: ReadonlySet<string> = new Set(["standing", "differs"]);

/**
 * The newest decision of a person on one of these figures that is in force: what "U" takes back, in this visit or a later one.
 * Null where there is none, and where nobody has said who sits here.
 */
export function lastReviewBy(
  who: string | null,
  listed: readonly ListedDecision[],
  items: readonly ReviewItem[],
): LastReview | null {
  if (who === null) return null;
  const figures = new Map(
    items.flatMap(({ figure }) => [
      [figure.id, figure] as const,
      // One by hand is about its report; the figure names it.
      ...(figure.byHand === undefined ? [] : [[figure.byHand, figure] as const]),
    ]),
  );
  for (const { kept, state } of listed.toReversed()) {
    if (kept.who !== who || kept.undoes !== null || !IN_FORCE.has(state)) continue;
    const figure = figures.get(kept.kind === "add" ? kept.id : kept.target);
    if (figure === undefined) continue;
    const { id, kind, when, why } = kept;
    return { id, kind, figure: figure.id, quote: figure.quote, when, why };
  }
  return null;
}
