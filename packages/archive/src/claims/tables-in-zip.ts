import { validateFileName } from "yauzl";
import { MAX_FILE_BYTES } from "../collect/max-file-bytes.ts";
import { inflate, openZip } from "../formats/zip/open-zip.ts";
import { READ_LIMITS } from "../unfold/limits.ts";
import { sourceOfBytes } from "../unfold/source.ts";

/** A table as a file has it, by its path; within a zip the path goes on behind `!/`. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Workbooks and documents are zips too, and say so in a file of their own. */
const OFFICE = "[Content_Types].xml";

/** Tables in a zip, in its order, those of zips within it too; null where the bytes are no zip, or a workbook. */
export function tablesInZip(name: string, bytes: Uint8Array): Promise<readonly TableFile[] | null> {
  const budget = { left: READ_LIMITS.outputBytes };
  return tablesWithin(name, bytes, READ_LIMITS.depth, budget);
}

async function tablesWithin(
  name: string,
  bytes: Uint8Array,
  depth: number,
  budget: { left: number },
): Promise<readonly TableFile[] | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const zip = await openZip(sourceOfBytes(name, bytes));
  if (zip === null) return null;
  const { file, entries } = zip;
  const tables: TableFile[] = [];
  try {
    if (entries.some((one) => one.name === OFFICE)) return null;
    for (const { name: part, entry } of entries) {
      const isTable = /(?:^|\/)[^./][^/]*\.(?:csv|xlsx)$/iu.test(part);
      const isZip = depth > 1 && /\.zip$/iu.test(part);
      if ((!isTable && !isZip) || part.startsWith("__MACOSX/")) continue;
      // Why a part cannot be read is said where the zip itself is read.
      if (validateFileName(part) !== null || entry.isEncrypted()) continue;
      const inner = await inflate(file, entry, Math.min(MAX_FILE_BYTES, budget.left));
      if (typeof inner === "string") continue;
      budget.left -= inner.length;
      const at = `${name}!/${part}`;
      if (isTable) tables.push({ name: at, bytes: inner });
      else tables.push(...((await tablesWithin(at, inner, depth - 1, budget)) ?? []));
    }
    return tables;
  } finally {
    file.close();
  }
}
