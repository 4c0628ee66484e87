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
    const parts = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${parts.join(",")}}`;
  }
  throw new TypeError(`value: ${typeof value} has no form in JSON`);
}

/** SHA-256 in hex; a string is taken as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
