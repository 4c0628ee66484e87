import { crc32, deflateRawSync } from "node:zlib";

/** A file of a package; `path` is relative, with slashes. */
export interface FileToZip {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** 1980-01-01 00:00, the first day that the format knows: the same files give the same bytes. */
const DATE = 0x21;
/** Names are UTF-8. */
const UTF8 = 0x08_00;
const DEFLATED = 8;
const VERSION = 20;

/** Files in one, as every system opens it (PKWARE's APPNOTE 6.3, without extensions; up to 4 GiB). */
export function zipFiles(files: Iterable<FileToZip>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  let at = 0;
  for (const { path, content } of files) {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path, "utf8");
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(bytes.length, 8);
    const about = Buffer.concat([
      words(VERSION, UTF8, DEFLATED, 0, DATE),
      sizes,
      words(name.length, 0),
    ]);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    index.push(
      Buffer.concat([
        signature(0x02_01_4b_50),
        words(VERSION),
        about,
        words(0, 0, 0, 0, 0),
        offset,
        name,
      ]),
    );
    const local = [signature(0x04_03_4b_50), about, name, packed];
    parts.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const indexSize = index.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(10);
  end.writeUInt32LE(indexSize, 0);
  end.writeUInt32LE(at, 4);
  const closing = [signature(0x06_05_4b_50), words(0, 0, index.length, index.length), end];
  return new Uint8Array(Buffer.concat([...parts, ...index, ...closing]));
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) buffer.writeUInt16LE(value, at * 2);
  return buffer;
}

function signature(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
