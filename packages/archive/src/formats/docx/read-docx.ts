import mammoth from "mammoth";
import type { AdapterResult } from "../archive-adapter.ts";
import { picturesOf, withPictures } from "../office/pictures-of.ts";
import { officeFailure } from "../office/read-office.ts";
import { officeParts } from "../office/office-parts.ts";
import { titleOf } from "../office/title-of.ts";
import { storedZip } from "../office/stored-zip.ts";
import { docxText } from "./docx-text.ts";
import { seenRuns } from "./seen-runs.ts";

const PROPERTIES = "docProps/core.xml";

const PICTURE = /^word\/media\/[^/]+$/iu;
const BODIES = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/iu;

function seenParts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...parts].map(([part, bytes]) => {
      if (!BODIES.test(part)) return [part, bytes];
      return [part, Buffer.from(seenRuns(new TextDecoder().decode(bytes)))];
    }),
  );
}

/**
 * Reads a document of Word: its text with tracked changes as if accepted, and the title that it says it has.
 */
export async function readDocx(
  bytes: Uint8Array,
  name: string,
  ocr = false,
): Promise<AdapterResult> {
  // The library would inflate whatever the zip holds; it gets only what was inflated here, within limits.
  const parts = await officeParts(bytes, name, (part) => /\.(?:xml|rels)$/iu.test(part));
  if (typeof parts === "string") return officeFailure(name, parts);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: storedZip(seenParts(parts)) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
        externalFileAccess: false,
      },
    );
    const mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const meta = titleOf(parts.get(PROPERTIES));
    const text = docxText(value);
    return await withPictures(
      { ok: true, text, meta, mime, charset: "utf-8", findings: [] },
      await picturesOf(bytes, name, (part) => PICTURE.test(part), ocr),
      name,
    );
  } catch {
    return officeFailure(name, "office-damaged");
  }
}
