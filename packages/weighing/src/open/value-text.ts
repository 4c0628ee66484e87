import { messages } from "@tarjih/i18n";
import type { Figure } from "@tarjih/reading";

/** A figure's value as text: `≈20`, `20–99 (dozens)`, `>100`, `≠ 35` where it is denied. */
export function valueText(
  figure: Pick<Figure, "low" | "high" | "bound" | "word"> & Partial<Pick<Figure, "stance">>,
): string {
  // A number that somebody says is not so: "denied that 35 were killed".
  if (figure.stance === "denied" && figure.high !== 0)
    return `≠ ${valueText({ ...figure, stance: "asserted" })}`;
  const { low, high, bound, word } = figure;
  const { sign } = messages("en").codes.bounds[bound];
  const ends =
    low !== null && high !== null && low !== high ? `${low}–${high}` : `${high ?? low ?? ""}`;
  switch (bound) {
    case "vague":
      return word === undefined ? ends : `${ends} (${word})`;
    case "range":
    case "exact":
      return ends;
    case "at-least":
    case "more-than":
      return `${sign}${low ?? ends}`;
    case "at-most":
    case "less-than":
    case "up-to":
      return `${sign}${high ?? ends}`;
    case "about":
      return `${sign}${ends}`;
  }
}
