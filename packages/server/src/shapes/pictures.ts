import type { Series } from "@tarjih/weighing";
import type { QuestionShown } from "./views.ts";

/** A question over time: its figures, and the running total of each source as a line. */
export interface SpreadShown extends QuestionShown {
  readonly series: readonly Series[];
}
