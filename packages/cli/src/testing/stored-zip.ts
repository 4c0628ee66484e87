import { crc32 } from "node:zlib";

const word = (value: number, bytes: 2 | 4): Buffer => {
  const out = Buffer.alloc(bytes);
  out.writeUIntLE(value, 0, bytes);
  return out;
};

/** A zip of these texts, not compressed. */
export function storedZip(files: Readonly<Record<string, string>>): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const sizes = [word(crc32(content), 4), word(content.length, 4), word(content.length, 4)];
    // Version, names in UTF-8, stored, no time.
    const facts = [word(20, 2), word(0x800, 2), word(0, 2), word(0, 4), ...sizes];
    const head = Buffer.concat([...facts, word(path.length, 2), word(0, 2)]);
    const body = Buffer.concat([word(0x04034b50, 4), head, path, content]);
    const more = Buffer.concat([Buffer.alloc(10), word(at, 4)]);
    list.push(Buffer.concat([word(0x02014b50, 4), word(20, 2), head, more, path]));
    bodies.push(body);
    at += body.length;
  }
  const central = Buffer.concat(list);
  const counts = [word(0, 4), word(list.length, 2), word(list.length, 2)];
  const end = [word(0x06054b50, 4), ...counts, word(central.length, 4), word(at, 4), word(0, 2)];
  return Uint8Array.from(Buffer.concat([...bodies, central, ...end]));
}
