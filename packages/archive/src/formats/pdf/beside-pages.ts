import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FindingDraft } from "../../report/finding-draft.ts";

/** Files in one PDF that are named one by one. */
const MOST_NAMED = 20;

/** What a PDF holds beside what its pages draw: files, and a form that only its maker's program fills in. */
export async function besidePages(
  file: PDFDocumentProxy,
  name: string,
): Promise<readonly FindingDraft[]> {
  const told = (cause: string, part?: string): FindingDraft => ({
    code: "part-not-read",
    severity: "warning",
    detail: { name, cause, ...(part !== undefined && { part }) },
  });
  try {
    const found: unknown = await file.getAttachments();
    const names = found instanceof Map ? [...found.values()] : Object.values(found ?? {});
    const files = names.map(fileName);
    const { info } = await file.getMetadata();
    const isForm = "IsXFAPresent" in info && info.IsXFAPresent === true;
    const more = files.length - MOST_NAMED;
    return [
      ...files.slice(0, MOST_NAMED).map((part) => told("pdf-file", part)),
      ...(more > 0 ? [told("pdf-file", `+ ${more}`)] : []),
      ...(isForm ? [told("pdf-form")] : []),
    ];
  } catch {
    return [];
  }
}

function fileName(file: unknown): string {
  const isNamed = typeof file === "object" && file !== null && "filename" in file;
  return isNamed ? String(file.filename) : "";
}

/** Notes that readers put on a page, and marks of theirs on its words (a line through a number): none of them is part of the page. */
export async function notesOn(page: PDFPageProxy): Promise<number> {
  const found: readonly unknown[] = await page.getAnnotations();
  return found.filter((note) => {
    if (typeof note !== "object" || note === null || !("subtype" in note)) return false;
    return NOTES.has(String(note.subtype));
  }).length;
}

/** Those that a page shows with words of their own (`FreeText`, fields of a form) are read with it. */
const NOTES: ReadonlySet<string> = new Set(["Text", "StrikeOut", "Caret"]);
