import type { Figure } from "../model/figure.ts";
import type { Report } from "../model/report.ts";

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
