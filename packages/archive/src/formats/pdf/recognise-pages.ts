import type { OcrPassage } from "@tarjih/reading";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FindingDraft } from "../../report/finding-draft.ts";
import { LEAST_SURE } from "../ocr/picture-limits.ts";
import { movedBy } from "../ocr/recognised-text.ts";
import type { OcrText } from "../ocr/recognised-text.ts";
import type { PictureBox } from "./picture-box.ts";
import { pageRanges } from "./page-ranges.ts";

/** Where pictures stand on a page as it was turned. */
export interface PagePictures {
  readonly boxes: readonly PictureBox[];
  readonly rotation: number;
}

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

/** The text of pictures that stand on pages with text, by page; a page on which nothing is found surely is missing. */
export async function recognisePictures(
  file: PDFDocumentProxy,
  pictures: ReadonlyMap<number, PagePictures>,
): Promise<ReadonlyMap<number, OcrText>> {
  const found = new Map<number, OcrText>();
  if (pictures.size === 0) return found;
  const { openOcr } = await import("../ocr/ocr-engine.ts");
  const { pagePicture } = await import("../ocr/page-picture.ts");
  const engine = await openOcr();
  try {
    for (const [number, { boxes, rotation }] of pictures) {
      const page = await file.getPage(number);
      const texts: OcrText[] = [];
      for (const part of boxes) {
        const seen = await pagePicture(page, { part, rotation })
          .then((picture) => engine.read(picture))
          .catch(() => null);
        if (seen !== null && seen.text !== "" && seen.confidence >= LEAST_SURE) texts.push(seen);
      }
      const [first, ...others] = texts;
      if (first !== undefined) found.set(number, others.reduce(joinedTexts, first));
    }
  } finally {
    await engine.close();
  }
  return found;
}

function joinedTexts(before: OcrText, next: OcrText): OcrText {
  const text = `${before.text}\n\n`;
  return {
    text: text + next.text,
    passages: [...before.passages, ...movedBy(next.passages, text.length)],
    confidence: Math.min(before.confidence, next.confidence),
  };
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
