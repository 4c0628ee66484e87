/** How many claims of one slot are right, wrong and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  row(): string {
    const precision = this.right / (this.right + this.wrong);
    const recall = this.right / (this.right + this.missed);
    const f1 = (2 * precision * recall) / (precision + recall);
    const show = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(3));
    return `${show(precision)} | ${show(recall)} | ${show(f1)} | ${this.right} | ${this.wrong} | ${this.missed}`;
  }
}

/** Index of the claim at a passage: the exact one, else one that overlaps and agrees, else one that overlaps. */
export function best<Claim extends { readonly start: number; readonly end: number }>(
  claims: readonly Claim[],
  start: number,
  end: number,
  agrees: (claim: Claim) => boolean,
): number {
  const overlapping = (claim: Claim): boolean => claim.start < end && start < claim.end;
  const exact = claims.findIndex(
    (claim) => claim.start === start && claim.end === end && agrees(claim),
  );
  if (exact >= 0) return exact;
  const agreed = claims.findIndex((claim) => overlapping(claim) && agrees(claim));
  return agreed >= 0 ? agreed : claims.findIndex(overlapping);
}
