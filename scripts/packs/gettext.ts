/** Messages of a compiled gettext catalogue (`.mo`, little-endian), by their key. Throws a RangeError on a broken one. */
export function readCatalogue(bytes: Buffer): ReadonlyMap<string, string> {
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new RangeError("not a little-endian .mo file");
  const count = bytes.readUInt32LE(8);
  const [keys, values] = [bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const text = (table: number, i: number): string => {
    const length = bytes.readUInt32LE(table + 8 * i);
    const start = bytes.readUInt32LE(table + 8 * i + 4);
    return bytes.toString("utf8", start, start + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(keys, i), text(values, i)]));
}
