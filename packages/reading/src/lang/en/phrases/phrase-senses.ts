import type { Measure } from "../../../model/figure.ts";
import type { Sense } from "../../../text/item.ts";

/** Who is counted stands before it: "they lost their lives", "were taken captive". */
export const done = (measure: Measure, ...tags: readonly string[]): Sense => ({
  tags: ["pred", "past", "intransitive", ...tags],
  measure,
});
/** Who is counted stands before or after it: "shot down two", "two were shot down". */
export const both = (measure: Measure, ...tags: readonly string[]): Sense => ({
  tags: ["pred", "past", ...tags],
  measure,
});
/** Who is counted stands after it: "claimed the lives of 20". */
export const of = (measure: Measure, ...tags: readonly string[]): Sense => ({
  tags: ["pred", "active", ...tags],
  measure,
});
