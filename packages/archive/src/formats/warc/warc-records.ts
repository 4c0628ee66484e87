import { byteReader } from "./byte-reader.ts";

/** One record of a web archive. */
export interface WarcRecord {
  /** Header fields by their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of its block. */
  readonly length: number;
  /** The next bytes of the block; what is not read is passed over. */
  readonly read: (count: number) => Promise<Uint8Array>;
}

/** A head of a record is some hundred bytes; one of megabytes is no head. */
const MOST_HEAD = 64 * 1024;

/**
 * The records of a WARC, one after the other. Ends where the file does; throws where it breaks off within
 * a record or is none.
 */
export async function* warcRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = byteReader(stream);
  for (;;) {
    const fields = await headOf(reader.line);
    if (fields === null) return;
    const length = Number(fields.get("content-length") ?? "none");
    if (!Number.isSafeInteger(length) || length < 0) throw new RangeError("no length");
    let left = length;
    const read = async (count: number): Promise<Uint8Array> => {
      const bytes = await reader.take(Math.min(count, left));
      left -= bytes.length;
      return bytes;
    };
    yield { fields, length, read };
    if ((await reader.skip(left)) < left) throw new RangeError("cut off");
  }
}

/** The fields of the next record; null at the end of the file. */
async function headOf(
  line: (most: number) => Promise<string | null>,
): Promise<ReadonlyMap<string, string> | null> {
  let first = await line(MOST_HEAD);
  // Two empty lines part records.
  while (first === "") first = await line(MOST_HEAD);
  if (first === null) return null;
  if (!/^WARC\/\d/u.test(first)) throw new RangeError("not a record");
  const fields = await readFields(() => line(MOST_HEAD));
  if (fields === null) throw new RangeError("cut off");
  return fields;
}

/** Reads `Name: value` lines up to an empty one; null where the lines end before it. */
export async function readFields(
  line: () => Promise<string | null>,
): Promise<ReadonlyMap<string, string> | null> {
  const fields = new Map<string, string>();
  let size = 0;
  let name = "";
  for (;;) {
    const next = await line();
    if (next === null) return null;
    if (next === "") return fields;
    size += next.length;
    if (size > MOST_HEAD) return null;
    const [, key, value = ""] = /^([^\s:]+)\s*:\s*(.*)$/u.exec(next) ?? [];
    if (key !== undefined) {
      name = key.toLowerCase();
      // The first of two counts, as for browsers.
      if (!fields.has(name)) fields.set(name, value.trim());
    } else if (/^\s/u.test(next)) {
      fields.set(name, `${fields.get(name) ?? ""} ${next.trim()}`);
    }
  }
}
