import type { Measure, Unit } from "../../model/figure.ts";

/** What a question "how many …?" asks about: the numbers that follow answer it. */
export interface Asked {
  readonly measure: Measure;
  readonly group: string;
  readonly unit: Unit;
  /** A head over rows asks: "Deaths by ward:". Each row answers for a part. */
  readonly rows?: true;
  /** Each row opens with its number (`- 637 من أبناء الوادي`), and not with a label before it. */
  readonly plain?: true;
  /** A word alone stands for the question ("Deaths."): numbers that somebody gives answer it, and no others. */
  readonly head?: true;
  /** Nobody asks, but a list was told ("a list of those who died"): the names on it are its number, and no other number is. */
  readonly list?: true;
}
