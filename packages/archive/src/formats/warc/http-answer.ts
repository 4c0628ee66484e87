import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { byteReader } from "./byte-reader.ts";
import { readFields } from "./warc-records.ts";

/** What a server answered: the head of it. */
export interface AnswerHead {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly length: number;
}

/** Reads the head of an answer from its first bytes; null where there is none. */
export async function answerHead(bytes: Uint8Array): Promise<AnswerHead | null> {
  let length = 0;
  const reader = byteReader(once(bytes));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec((await reader.line(bytes.length)) ?? "")?.[1];
  if (status === undefined) return null;
  const fields = await readFields(() => reader.line(bytes.length));
  if (fields === null) return null;
  length = bytes.length - (await reader.skip(bytes.length));
  return { status: Number(status), fields, length };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  await Promise.resolve();
}

/**
 * The body as the server meant it: chunks joined, packing undone, at most `limit` bytes. Crawlers keep the
 * head as it was and the body already unpacked: what cannot be unpacked is taken as it is.
 */
export function bodyOf(
  body: Uint8Array,
  fields: ReadonlyMap<string, string>,
  limit: number,
): Uint8Array | "too-large" | "broken" {
  const joined = /chunked/iu.test(fields.get("transfer-encoding") ?? "") ? unchunked(body) : body;
  const packings = (fields.get("content-encoding") ?? "").toLowerCase().split(/[\s,]+/u);
  let bytes = joined;
  for (const packing of packings.toReversed()) {
    const unpacked = unpack(bytes, packing, limit);
    if (typeof unpacked === "string") return unpacked;
    bytes = unpacked;
  }
  return bytes.length > limit ? "too-large" : bytes;
}

/** How a packing of this kind begins. */
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd] as const;

function unpack(
  bytes: Uint8Array,
  packing: string,
  limit: number,
): Uint8Array | "too-large" | "broken" {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const isZstd = ZSTD.every((byte, at) => bytes[at] === byte);
  const options = { maxOutputLength: limit };
  try {
    if (packing === "gzip" || packing === "x-gzip") {
      return isGzip ? new Uint8Array(gunzipSync(bytes, options)) : bytes;
    }
    if (packing === "deflate") return new Uint8Array(inflateSync(bytes, options));
    if (packing === "br") return new Uint8Array(brotliDecompressSync(bytes, options));
    if (packing === "zstd" && isZstd) return new Uint8Array(zstdDecompressSync(bytes, options));
    return bytes;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") return "too-large";
    return isGzip || isZstd ? "broken" : bytes;
  }
}

/** Without the lengths between the chunks; bytes that are no chunks are left as they are. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes);
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = text.indexOf("\r\n", at);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/iu.exec(
      end < 0 || end - at > 200 ? "" : text.toString("latin1", at, end),
    )?.[1];
    if (size === undefined) return chunks.length === 0 ? bytes : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
