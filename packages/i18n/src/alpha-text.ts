/**
 * Krippendorff's alpha with three decimals, cut and not rounded below 1: 1.000 beside a list of differences would say that
 * people always agree.
 */
export function alphaText(alpha: number): string {
  const rounded = alpha.toFixed(3);
  return alpha < 1 && rounded === "1.000" ? "0.999" : rounded;
}
