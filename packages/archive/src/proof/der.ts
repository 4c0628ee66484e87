/** One value of a DER file: its tag, what is in it, and all its bytes. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

export const INTEGER = 0x02;
export const OCTETS = 0x04;
export const OID = 0x06;
export const TIME = 0x18;
export const SEQUENCE = 0x30;
export const SET = 0x31;
/** `[0]` and `[1]` of a structure. */
export const FIELD_0 = 0xa0;

/** The value at the head of some bytes; null where there is none. */
export function readDer(bytes: Uint8Array, at = 0): Der | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  let start = at + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first - 0x80;
    // Four bytes of length are four gigabytes.
    if (count < 1 || count > 4) return null;
    length = 0;
    for (let k = 0; k < count; k += 1) length = length * 256 + (bytes[start + k] ?? 0);
    start += count;
  }
  const end = start + length;
  if (end > bytes.length) return null;
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) };
}

/** The values that stand in another one; those before the first that is broken. */
export function childrenOf(value: Der | null | undefined): readonly Der[] {
  const found: Der[] = [];
  const content = value?.content ?? new Uint8Array();
  for (let at = 0; at < content.length;) {
    const child = readDer(content, at);
    if (child === null) break;
    found.push(child);
    at += child.whole.length;
  }
  return found;
}

/** An object identifier by its bytes, in hex: `2a864886f70d010904`. */
export function oidOf(value: Der | null | undefined): string {
  return value?.tag === OID ? Buffer.from(value.content).toString("hex") : "";
}
