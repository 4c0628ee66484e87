import { sha256 } from "../../bytes/sha256.ts";
import type { DocumentPictures } from "../office/pictures-of.ts";
import { pictureSize } from "../ocr/picture-size.ts";

/** Dots of a picture that may hold a statement: marks, faces and buttons of a page are smaller. */
const LEAST = { width: 300, height: 120 } as const;

const DATA = /\ssrc\s*=\s*["']?data:image\/[a-z0-9.+-]+;base64,([A-Za-z0-9+/=\s]{400,})/giu;

/** Pictures that a saved page holds in itself, by their number; their bytes only where letters are to be recognised. */
export function pagePictures(page: string, ocr: boolean): DocumentPictures {
  const pictures = [...page.matchAll(DATA)].map(([, data = ""]) => Buffer.from(data, "base64"));
  return largePictures(pictures, ocr);
}

/** The pictures among the files of a page that are large enough to hold a statement, each once. */
export function largePictures(pictures: readonly Uint8Array[], ocr: boolean): DocumentPictures {
  const large = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  for (const bytes of pictures) {
    const size = pictureSize(bytes);
    if (size === null || size.width < LEAST.width || size.height < LEAST.height) continue;
    const hash = sha256(bytes);
    if (!seen.has(hash)) large.set(`picture ${large.size + 1}`, bytes);
    seen.add(hash);
  }
  return { count: large.size, parts: ocr ? large : new Map() };
}
