import type { ArchiveAdapter } from "../archive-adapter.ts";

/** Documents of LibreOffice and others that write OpenDocument. */
export const odt: ArchiveAdapter = {
  id: "odt",
  version: "3",
  accepts(name) {
    return /\.o[dt]t$/iu.test(name);
  },
  async read(bytes, { name, ocr }) {
    const { readOdt } = await import("./read-odt.ts");
    return readOdt(bytes, name, ocr);
  },
};
