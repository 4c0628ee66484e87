import { crc32 } from "node:zlib";
import { fromBufferPromise, getFileNameLowLevel, openPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import type { Source } from "../../unfold/source.ts";

/** A zip's list of files: opened, with as much of the list as could be read. */
export interface OpenedZip {
  readonly file: ZipFile;
  readonly entries: readonly ZipEntry[];
  /** False where the list breaks off. */
  readonly whole: boolean;
}

export interface ZipEntry {
  readonly name: string;
  readonly entry: Entry;
}

/** Names kept in memory: a list of a million names is no archive of reports. */
const MOST_ENTRIES = 100_000;

/** Opens a zip; null where it is none. Close `file`. */
export async function openZip(source: Source): Promise<OpenedZip | null> {
  // Names are checked here, one by one: the library would leave the whole archive for one bad name.
  const options = { decodeStrings: false, autoClose: false } as const;
  let file: ZipFile;
  try {
    file =
      source.path === null
        ? await fromBufferPromise(Buffer.from(await source.bytes()), options)
        : await openPromise(source.path, options);
  } catch {
    return null;
  }
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of file.eachEntry()) {
      if (entries.length >= MOST_ENTRIES) return { file, entries, whole: false };
      entries.push({ name: nameOf(entry), entry });
    }
    return { file, entries, whole: true };
  } catch {
    return { file, entries, whole: false };
  }
}

/** UTF-8 where the bytes are that: many programs write it without saying so. Else as the zip says. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw).replaceAll("\\", "/");
  } catch {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  }
}

/** Why a part could not be inflated. */
export type InflateFailure = "too-large" | "broken";

/**
 * The bytes of a file in a zip, or why there are none; stops at `limit` bytes, whatever the zip says. Bytes of which the zip has another
 * sum are broken: of a file that is stored as it is, a bit that turned makes 13 of 12 and nothing else would tell. No sum (0) is not held against it.
 */
export async function inflate(
  file: ZipFile,
  entry: Entry,
  limit: number,
): Promise<Uint8Array | InflateFailure> {
  if (entry.uncompressedSize > limit) return "too-large";
  const pieces: Uint8Array[] = [];
  let size = 0;
  let sum = 0;
  try {
    const stream = await file.openReadStreamPromise(entry);
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) return "broken";
      size += piece.length;
      if (size > limit) {
        stream.destroy();
        return "too-large";
      }
      sum = crc32(piece, sum);
      pieces.push(piece);
    }
    if (entry.crc32 !== 0 && sum !== entry.crc32) return "broken";
  } catch {
    return "broken";
  }
  return Uint8Array.from(Buffer.concat(pieces));
}
