import { isMerelyLikely, leastSure, type Figure, type OcrSureness } from "@tarjih/reading";
import type { CellMark, LedgerSaying } from "../shapes/ledger.ts";

/** What stands beside the value of figures that say the same. */
export function marksOf(
  figures: readonly Figure[],
  { isCopy, isPart }: { readonly isCopy: boolean; readonly isPart: boolean },
): readonly CellMark[] {
  const marks: CellMark[] = [];
  const [first] = figures;
  if (first === undefined) return marks;
  if (isCopy) marks.push("copy");
  if (first.stance === "denied") marks.push("denied");
  if (first.stance === "hedged" || first.stance === "questioned") marks.push("hedged");
  if (figures.some(({ review }) => review !== undefined)) marks.push("decided");
  if (leastOcr(figures) !== undefined) marks.push("ocr");
  if (figures.every(isMerelyLikely)) marks.push("likely");
  if (isPart) marks.push("part");
  return marks;
}

export function ocrOf(figures: readonly Figure[]): Pick<LedgerSaying, "ocr"> {
  const ocr = leastOcr(figures);
  return ocr === undefined ? {} : { ocr };
}

/** The least sureness of figures that were all recognised from pictures; undefined where one was written. */
function leastOcr(figures: readonly Figure[]): OcrSureness | undefined {
  const known = figures.map(({ ocr }) => ocr).filter((ocr) => ocr !== undefined);
  return known.length < figures.length ? undefined : leastSure(known);
}
