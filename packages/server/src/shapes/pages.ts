import type { PageMark } from "@tarjih/archive";

/** Where a passage stands on paper. */
export interface PageMarks {
  /** On which page it begins; null where the report does not say. */
  readonly page: number | null;
  /** None where it cannot be told. */
  readonly marks: readonly PageMark[];
}
