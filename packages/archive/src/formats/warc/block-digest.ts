import { createHash } from "node:crypto";

/** Hashes that programs write into records of web archives. */
const HASHES: ReadonlySet<string> = new Set(["md5", "sha1", "sha256", "sha512"]);

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * Whether the block of a record is what its own `WARC-Block-Digest` says; null where that says nothing that can be checked. The digest of
 * the payload is not asked: programs disagree whether that is before or after unpacking.
 */
export function isAsDigest(block: Uint8Array, said: string | undefined): boolean | null {
  const [, name = "", value = ""] = /^([a-z0-9-]+):(\S+)$/iu.exec(said ?? "") ?? [];
  const hash = name.toLowerCase().replace("-", "");
  if (!HASHES.has(hash)) return null;
  const own = createHash(hash).update(block).digest();
  if (value.length === own.length * 2) return value.toLowerCase() === own.toString("hex");
  return value.toUpperCase().replace(/=+$/u, "") === base32(own);
}

/** As the first crawlers wrote it (RFC 4648), without the signs that only fill up. */
function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += LETTERS[(held >>> bits) & 31] ?? "";
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + (LETTERS[(held << (5 - bits)) & 31] ?? "");
}
