import type { ArchiveAdapter } from "../archive-adapter.ts";

/** Documents of Word and of programs that write its format of 2007. */
export const docx: ArchiveAdapter = {
  id: "docx",
  version: "3",
  accepts(name) {
    return /\.do[ct][xm]$/iu.test(name);
  },
  async read(bytes, { name, ocr }) {
    const { readDocx } = await import("./read-docx.ts");
    return readDocx(bytes, name, ocr);
  },
};
