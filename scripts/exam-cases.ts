// The third-party cases of `npm run exam`, as their README describes them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files of the exam, in the order of the table. */
export const EXAM_FILES = [
  "number",
  "number-range",
  "ordinal",
  "ordinal-plain",
  "percent",
  "date-extractor",
  "date-period-extractor",
  "date-period-parser",
  "duration-extractor",
  "duration-parser",
] as const;
export type ExamFile = (typeof EXAM_FILES)[number];

/** A span with its value; which fields there are depends on the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** number, ordinal */
  readonly value?: number;
  /** ordinal: "the last but one" is `end`, -1 */
  readonly relativeTo?: "start" | "end" | "current";
  readonly offset?: number;
  readonly percent?: number;
  /** number-range: null where open */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly lowIncluded?: boolean;
  readonly highIncluded?: boolean;
  /** date-period-parser: the periods that are right, `to` excluded */
  readonly readings?: readonly { readonly from: string; readonly to: string }[];
  /** duration-parser: ISO 8601 */
  readonly duration?: string;
}

export interface ExamCase {
  readonly id: string;
  readonly input: string;
  /** Moment at which the sentence is read, without a zone. */
  readonly reference?: string;
  readonly expected: readonly Span[];
}

/** Cases of one file; null where the folder does not hold it. */
export function casesOf(folder: string, file: ExamFile): readonly ExamCase[] | null {
  const path = join(folder, `${file}.json`);
  if (!existsSync(path)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- published data, described by its README
  const { cases } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly cases: readonly ExamCase[];
  };
  return cases;
}
