import type { Figure } from "../model/figure.ts";
import type { Report } from "../model/report.ts";

/**
 * Sureness of recognised letters (0 to 100) below which a number is shown with its report and answers no question: ١٢٠٠ in a
 * picture was recognised as ١٠٠١ with 50.
 */
const LEAST_SURE = 60;

/** True of what stands in a text as letters, and of what was recognised surely enough to answer a question. */
export function isSurelyRead({ ocr }: Pick<Figure, "ocr">): boolean {
  return ocr === undefined || ocr >= LEAST_SURE;
}

/** Figures with the sureness of the picture's letters that each was read from; the least of its words counts. */
export function markedByOcr(report: Report, figures: readonly Figure[]): readonly Figure[] {
  const { ocr } = report;
  if (ocr === undefined) return figures;
  return figures.map((figure) => {
    const own = ocr.filter(({ start, end }) => start < figure.end && figure.start < end);
    const [first, ...rest] = own.map(({ confidence }) => confidence);
    return first === undefined ? figure : { ...figure, ocr: Math.min(first, ...rest) };
  });
}
