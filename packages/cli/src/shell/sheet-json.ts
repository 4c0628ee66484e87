import type { Worksheet } from "@tarjih/reading";

/** A worksheet as JSON: cells as objects by evidence and hypothesis. */
export function sheetJson({ raters, ...sheet }: Worksheet): unknown {
  return {
    ...sheet,
    raters: raters.map(({ rater, cells }) => ({
      rater,
      cells: Object.fromEntries(
        [...cells].map(([evidence, row]) => [evidence, Object.fromEntries(row)]),
      ),
    })),
  };
}
