import type { CellStep, RatingSheet, Worksheet } from "@tarjih/reading";

/** The cells of one rater by evidence, then by hypothesis. */
export type CellsData = Readonly<Record<string, Readonly<Record<string, CellStep | null>>>>;

/** A worksheet as JSON: maps become objects. */
export interface SheetData extends Omit<Worksheet, "raters"> {
  readonly raters: readonly { readonly rater: string; readonly cells: CellsData }[];
}

/** A worksheet as the dossier carries it. */
export function sheetData({ raters, ...sheet }: Worksheet): SheetData {
  return {
    ...sheet,
    raters: raters.map(({ rater, cells }) => ({
      rater,
      cells: Object.fromEntries([...cells].map(([id, row]) => [id, Object.fromEntries(row)])),
    })),
  };
}

/** The worksheet again, as scoring takes it. */
export function sheetOf({ raters, ...sheet }: SheetData): Worksheet {
  return {
    ...sheet,
    raters: raters.map(({ rater, cells }): RatingSheet => ({
      rater,
      cells: new Map(Object.entries(cells).map(([id, row]) => [id, new Map(Object.entries(row))])),
    })),
  };
}
