import { crc32, deflateRawSync } from "node:zlib";

/** A file of a zip made by a test; what is unsaid is as an honest program writes it. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Size that the zip claims. */
  readonly claims?: number;
  readonly encrypted?: boolean;
  /** File type and mode of Unix. */
  readonly mode?: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A zip archive of these files, the same bytes each time. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const data = part.stored === true ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((part.encrypted === true ? 1 : 0) | 0x800, 2);
    fields.writeUInt16LE(part.stored === true ? 0 : 8, 4);
    fields.writeUInt32LE(0x5c8c0000, 6);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(part.claims ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([word(LOCAL), fields, name, data]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
    more.writeUInt32LE(at, 10);
    list.push(Buffer.concat([word(CENTRAL), Buffer.from([20, 3]), fields, more, name]));
    bodies.push(body);
    at += body.length;
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Uint8Array.from(Buffer.concat([...bodies, central, word(END), end]));
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
