import { sourceOfBytes } from "../../unfold/source.ts";
import { inflate, openZip } from "../zip/open-zip.ts";

/** Why the parts of an office document cannot be had; keys of the sentences about unreadable files. */
export type OfficeFailure = "office-damaged" | "office-locked" | "office-too-large";

/** Bytes that the parts of a document may have together: a book of a thousand pages has some 20 MB of XML. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The first bytes of a locked DOCX, which is an older kind of file around it; so is a `.doc`. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of an office document (a zip) that `wanted` names, inflated. A part that says it is small and is
 * not, and parts that are too large together, end in a failure before they fill the memory.
 */
export async function officeParts(
  bytes: Uint8Array,
  name: string,
  wanted: (part: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array> | OfficeFailure> {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return "office-locked";
  const zip = await openZip(sourceOfBytes(name, bytes));
  if (zip === null) return "office-damaged";
  const parts = new Map<string, Uint8Array>();
  try {
    let left = MOST_BYTES;
    for (const { name: part, entry } of zip.entries) {
      if (!wanted(part) || parts.has(part)) continue;
      if (entry.isEncrypted()) return "office-locked";
      const inflated = await inflate(zip.file, entry, left);
      if (inflated === "too-large") return "office-too-large";
      if (inflated === "broken") return "office-damaged";
      left -= inflated.length;
      parts.set(part, inflated);
    }
  } finally {
    zip.file.close();
  }
  return parts;
}
