import type { OcrPassage, ReportPage } from "@tarjih/reading";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FindingDraft } from "../../report/finding-draft.ts";
import { documentTitle } from "../../report/document-title.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import { movedBy } from "../ocr/recognised-text.ts";
import type { OcrText } from "../ocr/recognised-text.ts";
import { besidePages, notesOn } from "./beside-pages.ts";
import { cutPageLoops } from "./cut-page-loops.ts";
import { drawnGlyphs } from "./drawn-glyphs.ts";
import { lettersByMarks } from "./letters-by-marks.ts";
import { withoutFurniture } from "./furniture.ts";
import { pageLines, paragraphs } from "./page-lines.ts";
import type { PageLine } from "./page-lines.ts";
import { pageRanges } from "./page-ranges.ts";
import { pageRows } from "./page-rows.ts";
import { readByOcr, recognisePages, recognisePictures, recognisedPart } from "./recognise-pages.ts";
import type { PagePictures } from "./recognise-pages.ts";
import { shownLayers } from "./shown-layers.ts";
import { textPictures } from "./text-pictures.ts";
import { isTrusted } from "./trusted.ts";
import { hiddenPassages, isMostlyHidden } from "./hidden-lines.ts";

/** Pages that are read of one file: a book; a hundredth of a second each. */
const MOST_PAGES = 2000;
/** Parts of the glyphs of a page that may lie on their side before it counts as not read. */
const MOST_SIDEWAYS = 0.5;

/** Reads a PDF: its text in logical order, which page has which part of it, and what could not be read. */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  ocr = false,
): Promise<AdapterResult> {
  const read = await readAsIs(bytes, name, ocr);
  if (!read.findings.some(({ code }) => code === "pages-broken")) return read;
  const cut = cutPageLoops(bytes);
  return cut === null ? read : readAsIs(cut, name, ocr);
}

async function readAsIs(bytes: Uint8Array, name: string, ocr: boolean): Promise<AdapterResult> {
  const cannot = (cause: string): AdapterResult => ({
    ok: false,
    findings: [{ code: "unreadable-file", severity: "error", detail: { name, cause } }],
  });
  const task = getDocument({
    // The library takes the bytes away from their owner.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // With the table of its letters by each font: what is not in it has no name.
    fontExtraProperties: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    return await readPages(file, name, ocr);
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return cannot(locked ? "pdf-locked" : "pdf");
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

const NO_PAGES: ReadonlyMap<number, OcrText> = new Map();

async function readPages(
  file: PDFDocumentProxy,
  name: string,
  ocr: boolean,
): Promise<AdapterResult> {
  const pages: (readonly PageLine[])[] = [];
  const doubted: number[] = [];
  const empty: number[] = [];
  const broken: number[] = [];
  const unnamed: number[] = [];
  const layered: number[] = [];
  const unseen: number[] = [];
  const switchedOff: number[] = [];
  let notes = 0;
  const turned: FindingDraft[] = [];
  const pictured = new Map<number, PagePictures>();
  const byMarks = lettersByMarks();
  const isShown = await shownLayers(file);
  const count = Math.min(file.numPages, MOST_PAGES);
  for (let number = 1; number <= count; number += 1) {
    let lines: readonly PageLine[] = [];
    try {
      const page = await file.getPage(number);
      const drawn = await drawnGlyphs(page, byMarks, isShown);
      notes += await notesOn(page).catch(() => 0);
      if (drawn.unshown > 0) switchedOff.push(number);
      page.cleanup();
      lines = pageLines(pageRows(drawn.glyphs));
      const lying = drawn.sideways > MOST_SIDEWAYS * (drawn.glyphs.length + drawn.sideways);
      if (lying || !(await isTrusted(lines.map(({ text }) => text).join("\n")))) {
        doubted.push(number);
        lines = [];
      } else if (lines.length === 0 && drawn.pictures) empty.push(number);
      const boxes = lines.length === 0 ? [] : textPictures(drawn.boxes, drawn.glyphs, drawn.paper);
      if (boxes.length > 0) pictured.set(number, { boxes, rotation: drawn.rotation });
      if (lines.some(({ text }) => text.includes("\uFFFD"))) unnamed.push(number);
      if (lines.some(({ hidden }) => hidden)) layered.push(number);
      if (isMostlyHidden(lines)) unseen.push(number);
      const ranges = lines.flatMap((line) => line.turned);
      if (ranges.length > 0) {
        const detail = { name, page: number, words: ranges.join(" · ") };
        turned.push({ code: "ranges-turned", severity: "warning", detail });
      }
    } catch {
      broken.push(number);
    }
    pages.push(lines);
  }
  const recognised = ocr ? await recognisePages(file, [...doubted, ...empty, ...unseen]) : NO_PAGES;
  const beside = ocr ? await recognisePictures(file, pictured) : NO_PAGES;
  const { text, parts, passages } = joined(withoutFurniture(pages), recognised, beside);
  const left = (numbers: readonly number[]): readonly number[] =>
    numbers.filter((number) => !recognised.has(number));
  const meta = await metaOf(file);
  const findings: FindingDraft[] = [
    ...pagesFinding("pages-not-trusted", name, left(doubted)),
    ...pagesFinding("pages-without-text", name, left(empty)),
    ...pagesFinding("pages-broken", name, broken),
    ...pagesFinding("letters-unknown", name, unnamed),
    ...pagesFinding("hidden-layer", name, left(layered)),
    ...readByOcr(name, new Map([...recognised, ...beside])),
    ...partsLeft("pdf-layers", name, switchedOff.length, "warning"),
    ...partsLeft("pdf-notes", name, notes, "warning"),
    ...(await besidePages(file, name)),
    ...partsLeft(
      "page-pictures",
      name,
      [...pictured.keys()].filter((number) => !beside.has(number)).length,
    ),
    ...turned,
  ];
  if (file.numPages > count) {
    const detail = { name, pages: file.numPages, limit: count };
    findings.push({ code: "too-many-pages", severity: "warning", detail });
  }
  const mime = "application/pdf";
  return {
    ok: true,
    text,
    meta,
    mime,
    charset: "utf-8",
    findings,
    pages: parts,
    ...recognisedPart(passages),
  };
}

function joined(
  pages: readonly (readonly PageLine[])[],
  recognised: ReadonlyMap<number, OcrText>,
  beside: ReadonlyMap<number, OcrText>,
): {
  readonly text: string;
  readonly parts: readonly ReportPage[];
  readonly passages: readonly OcrPassage[];
} {
  const passages: OcrPassage[] = [];
  let text = "";
  const parts: ReportPage[] = [];
  for (const [at, lines] of pages.entries()) {
    const seen = recognised.get(at + 1);
    const said = seen?.text ?? paragraphs(lines);
    if (said === "") continue;
    if (text !== "") text += "\n\n";
    // What a picture says stands behind the text of its page.
    const shown = beside.get(at + 1);
    const own = shown === undefined ? said : `${said}\n\n${shown.text}`;
    parts.push({ page: at + 1, start: text.length, end: text.length + own.length });
    const unsure = seen?.passages ?? hiddenPassages(lines, said);
    passages.push(...movedBy(unsure, text.length));
    if (shown !== undefined) {
      passages.push(...movedBy(shown.passages, text.length + said.length + 2));
    }
    text += own;
  }
  return { text, parts, passages };
}

/** What of the pages was left: pictures beside their text of which nothing was recognised, layers that are switched off, notes of readers. */
function partsLeft(
  format: "page-pictures" | "pdf-layers" | "pdf-notes",
  name: string,
  count: number,
  severity: FindingDraft["severity"] = "info",
): readonly FindingDraft[] {
  return count === 0 ? [] : [{ code: "parts-not-read", severity, detail: { name, format, count } }];
}

function pagesFinding(
  code:
    | "pages-not-trusted"
    | "pages-without-text"
    | "pages-broken"
    | "letters-unknown"
    | "hidden-layer",
  name: string,
  pages: readonly number[],
): readonly FindingDraft[] {
  if (pages.length === 0) return [];
  const detail = { name, pages: pageRanges(pages), count: pages.length };
  return [{ code, severity: "warning", detail }];
}

/** The title alone: the author of a PDF is the account of a computer, its date that of the last save. */
async function metaOf(file: PDFDocumentProxy): Promise<ReportMeta> {
  try {
    const { info } = await file.getMetadata();
    return documentTitle("Title" in info && typeof info.Title === "string" ? info.Title : "");
  } catch {
    return {};
  }
}
