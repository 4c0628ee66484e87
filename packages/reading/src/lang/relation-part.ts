/** A part is not larger than its whole. */
export function isPart(part: number | null, whole: number | null): boolean {
  return part === null || whole === null || part <= whole;
}
