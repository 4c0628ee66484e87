import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Whether a layer of the page shows, by the group that the file gives it. */
export type IsShown = (group: unknown) => boolean;

/** Where a file switches no layer off. */
export const ALL_SHOWN: IsShown = () => true;

/** Which layers of a file show as it is opened: a drawing may hold last week's numbers in one that is switched off. */
export async function shownLayers(file: PDFDocumentProxy): Promise<IsShown> {
  try {
    const layers = await file.getOptionalContentConfig();
    return (group) => !isGroup(group) || layers.isVisible(group) === true;
  } catch {
    return ALL_SHOWN;
  }
}

interface Group {
  readonly type: string;
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && "type" in value;
}
