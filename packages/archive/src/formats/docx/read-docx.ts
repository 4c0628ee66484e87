import mammoth from "mammoth";
import type { AdapterResult } from "../archive-adapter.ts";
import { officeFailure } from "../office/read-office.ts";
import { officeParts } from "../office/office-parts.ts";
import { titleOf } from "../office/title-of.ts";
import { docxText } from "./docx-text.ts";

const PROPERTIES = "docProps/core.xml";

/**
 * Reads a document of Word: its text with tracked changes as if accepted, and the title that it says it has.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<AdapterResult> {
  // The library inflates whatever the zip holds; here it is seen first that this has an end.
  const parts = await officeParts(bytes, name, (part) => /\.(?:xml|rels)$/iu.test(part));
  if (typeof parts === "string") return officeFailure(name, parts);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
        externalFileAccess: false,
      },
    );
    const mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const meta = titleOf(parts.get(PROPERTIES));
    return { ok: true, text: docxText(value), meta, mime, charset: "utf-8", findings: [] };
  } catch {
    return officeFailure(name, "office-damaged");
  }
}
