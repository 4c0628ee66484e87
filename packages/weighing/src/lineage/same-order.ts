import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import { publishedMinutes } from "./published.ts";

/** Three distinct numbers of the same measures in the same order are rare by chance. */
export const LEAST_FIGURES = 3;
/** Whoever translates, or writes from the same sheet, does so within days. */
const CLOSE_DAYS = 3;

/** Published within days of each other. */
export function areClose(a: Sheet, b: Sheet): boolean {
  const [one, two] = [publishedMinutes(a.report.published), publishedMinutes(b.report.published)];
  return one !== null && two !== null && Math.abs(one.minutes - two.minutes) <= CLOSE_DAYS * 1440;
}

/** Measure and value. */
export function figureKey({ figure: { measure, low, high } }: Claim): string {
  return `${measure}:${low ?? ""}:${high ?? ""}`;
}

/** Claims of a report that are put beside another's in their order: the table below takes fifty megabytes of two such, and of two tables of a hundred thousand numbers twenty thousand. */
const MOST_ORDERED = 5000;

/** Longest common subsequence of two lists of claims by measure and value, of long ones as far as their first thousands. */
export function inSameOrder(
  ours: readonly Claim[],
  theirs: readonly Claim[],
): readonly (readonly [Claim, Claim])[] {
  const [a, b] = [ours.slice(0, MOST_ORDERED), theirs.slice(0, MOST_ORDERED)];
  const [keysOfA, keysOfB] = [a.map(figureKey), b.map(figureKey)];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        keysOfA[i] === keysOfB[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [Claim, Claim])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, two] = [a[i], b[j]];
    if (one !== undefined && two !== undefined && keysOfA[i] === keysOfB[j]) {
      pairs.push([one, two]);
      i++;
      j++;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
