import type { ArchiveAdapter } from "../archive-adapter.ts";

/** Pictures of text: screenshots and scans. Only where a person asked for it: recognising letters is slow. */
export const image: ArchiveAdapter = {
  id: "image",
  version: "1",
  ocr: true,
  accepts(name) {
    return /\.(?:png|jpe?g|webp)$/iu.test(name);
  },
  async read(bytes, { name }) {
    const { readImage } = await import("./read-image.ts");
    return readImage(bytes, name);
  },
};
