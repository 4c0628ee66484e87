import type { PageMark } from "@tarjih/archive";

/** Whether a report has a page of the number asked for. */
export interface PageThere {
  readonly isThere: boolean;
}

/** Where a passage stands on paper. */
export interface PageMarks {
  /** On which page it begins; null where the report does not say. */
  readonly page: number | null;
  /** None where it cannot be told. */
  readonly marks: readonly PageMark[];
}
