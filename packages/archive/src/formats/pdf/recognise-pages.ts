import type { OcrPassage } from "@tarjih/reading";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { OcrText } from "../ocr/recognised-text.ts";
import { pageRanges } from "./page-ranges.ts";

/** The text of pages as recognised from their pictures; a page of which nothing comes is missing. */
export async function recognisePages(
  file: PDFDocumentProxy,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, OcrText>> {
  const found = new Map<number, OcrText>();
  if (numbers.length === 0) return found;
  const { openOcr } = await import("../ocr/ocr-engine.ts");
  const { pagePicture } = await import("../ocr/page-picture.ts");
  const engine = await openOcr();
  try {
    for (const number of numbers) {
      try {
        const seen = await engine.read(await pagePicture(await file.getPage(number)));
        if (seen.text !== "") found.set(number, seen);
      } catch {
        // It stays among the pages that are not read.
      }
    }
  } finally {
    await engine.close();
  }
  return found;
}

/** Tells which pages were recognised, and how surely on the whole. */
export function readByOcr(
  name: string,
  pages: ReadonlyMap<number, OcrText>,
): readonly FindingDraft[] {
  if (pages.size === 0) return [];
  const numbers = [...pages.keys()].toSorted((a, b) => a - b);
  const sum = [...pages.values()].reduce((all, { confidence }) => all + confidence, 0);
  const confidence = Math.round(sum / pages.size);
  const detail = { name, pages: pageRanges(numbers), confidence };
  return [{ code: "read-by-ocr", severity: "warning", detail }];
}

/** The field of a text that says what was recognised; none where nothing was. */
export function recognisedPart(passages: readonly OcrPassage[]): {
  readonly ocr?: readonly OcrPassage[];
} {
  return passages.length === 0 ? {} : { ocr: passages };
}
