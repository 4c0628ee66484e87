import type { Figure } from "@tarjih/reading";
import type { ReviewItem } from "@tarjih/server";

/** What is to know of a figure to find it. */
interface Reviewed {
  readonly figure: Pick<Figure, "id" | "byHand">;
  readonly review: ReviewItem["review"];
}

/**
 * Which of the figures stands there: the one asked for; else the one whose form is open, for another window may review
 * it meanwhile and a reason must not come to stand under another figure; else the first that nobody looked at.
 */
export function shownAt(
  items: readonly Reviewed[],
  asked: string | null,
  formFor: string | null,
): number {
  const of = (id: string | null): number => items.findIndex(({ figure }) => figure.id === id);
  const found = [of(asked), of(formFor)].find((at) => at >= 0);
  return (
    found ??
    Math.max(
      0,
      items.findIndex((item) => !isLookedAt(item)),
    )
  );
}

/** Whoever added a figure by hand has looked at it; another person may still accept it, or not. */
export function isLookedAt({ review, figure }: Reviewed): boolean {
  return review !== null || figure.byHand !== undefined;
}
