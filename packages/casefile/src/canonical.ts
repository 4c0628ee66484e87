import { createHash } from "node:crypto";

/**
 * JSON with sorted keys and no white space (RFC 8785): the same value gives the same bytes, so that
 * a hash over it means something. Properties that are undefined are left out. Throws TypeError on
 * what JSON cannot hold (NaN, functions, bigint, undefined in an array).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`value: ${value} has no form in JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  if (typeof value === "object") {
    const parts = propertiesOf(value).map(
      ([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`,
    );
    return `{${parts.join(",")}}`;
  }
  throw new TypeError(`value: ${typeof value} has no form in JSON`);
}

/**
 * {@link canonicalJson} as UTF-8, for what is large: it is made piece by piece and nowhere one string, of which a program holds no more than
 * half a gigabyte. Lists within `depth` lists and objects are taken apart.
 */
export function canonicalBytes(value: unknown, depth = 4): Uint8Array {
  const pieces: Uint8Array[] = [];
  let text = "";
  const put = (more: string): void => {
    text += more;
    if (text.length < PIECE) return;
    pieces.push(Buffer.from(text));
    text = "";
  };
  write(value, depth, put);
  pieces.push(Buffer.from(text));
  return Buffer.concat(pieces);
}

/** Characters of a piece. */
const PIECE = 1 << 16;

function write(value: unknown, depth: number, put: (text: string) => void): void {
  if (depth === 0 || typeof value !== "object" || value === null) return put(canonicalJson(value));
  if (Array.isArray(value)) {
    put("[");
    for (let at = 0; at < value.length; at++) {
      if (at > 0) put(",");
      write(value[at], depth - 1, put);
    }
    return put("]");
  }
  let next = "{";
  for (const [key, item] of propertiesOf(value)) {
    put(`${next}${JSON.stringify(key)}:`);
    write(item, depth - 1, put);
    next = ",";
  }
  return put(next === "{" ? "{}" : "}");
}

function propertiesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** SHA-256 in hex; a string is taken as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
