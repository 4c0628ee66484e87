import type { ArchiveAdapter } from "../archive-adapter.ts";

const NAME = /\.pdf$/iu;
const BARE_NAME = /(?:^|\/)[^./]+$/u;

/**
 * PDF with a text layer. The text is put together from where each glyph stands on the page, not from the
 * order in which the file draws it: that order turns `٢٣` into `٣٢`.
 */
export const pdf: ArchiveAdapter = {
  id: "pdf",
  version: "6",
  accepts(name, head) {
    if (NAME.test(name)) return true;
    return BARE_NAME.test(name) && new TextDecoder().decode(head.subarray(0, 5)) === "%PDF-";
  },
  async read(bytes, { name, ocr }) {
    const { readPdf } = await import("./read-pdf.ts");
    return readPdf(bytes, name, ocr);
  },
};
