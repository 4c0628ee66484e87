import { inflateRawSync } from "node:zlib";

/** Everything that is written in the files of a zip that says the size of each before it. */
export function unzipped(zip: Buffer): string {
  const parts: string[] = [];
  for (let at = zip.indexOf("PK\u0003\u0004"); at >= 0;) {
    const size = zip.readUInt32LE(at + 18);
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const packed = zip.subarray(start, start + size);
    const isPacked = zip.readUInt16LE(at + 8) === 8;
    parts.push((isPacked ? inflateRawSync(packed) : packed).toString("utf8"));
    at = zip.indexOf("PK\u0003\u0004", start + size);
  }
  return parts.join("\n");
}
