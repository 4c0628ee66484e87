import type { ArchiveAdapter } from "../archive-adapter.ts";

/** Pages that a browser saved as one file, with their pictures; the page is the report. */
export const mhtml: ArchiveAdapter = {
  id: "mhtml",
  version: "2",
  accepts: (name) => /\.mht(?:ml)?$/iu.test(name),
  async read(bytes, { name, ocr }) {
    const { readMhtml } = await import("./read-mhtml.ts");
    return readMhtml(bytes, name, ocr);
  },
};
