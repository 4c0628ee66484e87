import type { Figure, FigureSeen } from "@tarjih/reading";

/**
 * The figure among those read that says what somebody added by hand: of one measure, on words that meet, with the same
 * ends or on just the same words. Counted beside it, one number would stand for two. Null where there is none.
 */
export function doubleOf(seen: FigureSeen, figures: readonly Figure[]): Figure | null {
  const { measure, group, low = null, high = null } = seen.slots;
  const alike = figures.filter(
    (figure) =>
      figure.byHand === undefined &&
      figure.start < seen.end &&
      seen.start < figure.end &&
      (figure.read?.measure ?? figure.measure) === measure &&
      ((figure.start === seen.start && figure.end === seen.end) ||
        (endOf(figure, "low") === low && endOf(figure, "high") === high)),
  );
  return alike.find((figure) => (figure.read?.group ?? figure.group) === group) ?? alike[0] ?? null;
}

/** An end as it was read. */
function endOf(figure: Figure, end: "low" | "high"): number | null {
  const read = figure.read?.[end];
  return read === undefined ? figure[end] : read;
}
