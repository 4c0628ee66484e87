import type { ArchiveAdapter } from "../archive-adapter.ts";

const NAME = /\.(?:html?|xhtml)$/iu;
const BARE_NAME = /(?:^|\/)[^./]+$|\.te?xt$/iu;
const DOCTYPE = /^\s*(?:<!doctype html|<html)/iu;

/**
 * Saved news pages: the article alone. The report's text is the headline (where the article does
 * not already open with it) and the article's paragraphs, parted by an empty line; it is made from
 * the page, so its offsets do not lead into the file.
 */
export const html: ArchiveAdapter = {
  id: "html",
  version: "3",
  accepts(name, bytes) {
    if (NAME.test(name)) return true;
    // A page saved without an extension, or with that of plain text.
    return BARE_NAME.test(name) && DOCTYPE.test(new TextDecoder().decode(bytes.subarray(0, 256)));
  },
  async read(bytes, { name, charset, ocr = false }) {
    const { readHtml } = await import("./read-html.ts");
    const read = readHtml(bytes, name, charset ?? null);
    // The data of pictures are letters that every charset has.
    const page = Buffer.from(bytes).toString("latin1");
    if (!read.ok || !page.includes("data:image")) return read;
    const { pagePictures } = await import("./page-pictures.ts");
    const { withPictures } = await import("../office/pictures-of.ts");
    return withPictures(read, pagePictures(page, ocr), name);
  },
};
