import type { AdapterResult } from "../archive-adapter.ts";
import { officeParts } from "../office/office-parts.ts";
import { picturesOf, withPictures } from "../office/pictures-of.ts";
import { officeFailure } from "../office/read-office.ts";
import { titleOf } from "../office/title-of.ts";
import { odtText } from "./odt-text.ts";

const CONTENT = "content.xml";
const PROPERTIES = "meta.xml";
const PICTURE = /^Pictures\/[^/]+$/u;
const MANIFEST = "META-INF/manifest.xml";

/** Reads a document of OpenDocument: its text, and the title that it says it has. */
export async function readOdt(
  bytes: Uint8Array,
  name: string,
  ocr = false,
): Promise<AdapterResult> {
  const wanted = new Set([CONTENT, PROPERTIES, MANIFEST]);
  const parts = await officeParts(bytes, name, (part) => wanted.has(part));
  if (typeof parts === "string") return officeFailure(name, parts);
  const decode = (part: string): string => new TextDecoder().decode(parts.get(part));
  if (decode(MANIFEST).includes("encryption-data")) return officeFailure(name, "office-locked");
  const text = parts.has(CONTENT) ? odtText(decode(CONTENT)) : null;
  if (text === null) return officeFailure(name, "office-damaged");
  const mime = "application/vnd.oasis.opendocument.text";
  const meta = titleOf(parts.get(PROPERTIES));
  return withPictures(
    { ok: true, text, meta, mime, charset: "utf-8", findings: [] },
    await picturesOf(bytes, name, (part) => PICTURE.test(part), ocr),
    name,
  );
}
