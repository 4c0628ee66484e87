import type { FindingDraft } from "../../report/finding-draft.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import { openOcr } from "./ocr-engine.ts";
import { LEAST_SURE, MOST_PIXELS } from "./picture-limits.ts";
import { pictureSize } from "./picture-size.ts";

/** Reads the text in a picture; every passage of it says how sure it is. */
export async function readImage(bytes: Uint8Array, name: string): Promise<AdapterResult> {
  const cannot = (cause: string): AdapterResult => ({
    ok: false,
    findings: [{ code: "unreadable-file", severity: "warning", detail: { name, cause } }],
  });
  const picture = pictureSize(bytes);
  if (picture === null) return cannot("picture");
  if (picture.width * picture.height > MOST_PIXELS) return cannot("picture-too-large");
  try {
    const engine = await openOcr();
    try {
      const { text, passages, confidence } = await engine.read(bytes);
      if (text === "" || confidence < LEAST_SURE) return cannot("picture-without-text");
      const detail = { name, confidence: Math.round(confidence) };
      const findings: FindingDraft[] = [{ code: "read-by-ocr", severity: "warning", detail }];
      const { mime } = picture;
      return { ok: true, text, meta: {}, mime, charset: "utf-8", findings, ocr: passages };
    } finally {
      await engine.close();
    }
  } catch {
    return cannot("picture");
  }
}
