import { crc32 } from "node:zlib";

const SIGNATURE = 8;
/** What makes the picture; all else (texts, times, names of programs) goes. */
const KEPT: ReadonlySet<string> = new Set(["IHDR", "PLTE", "tRNS", "sRGB", "IDAT", "IEND"]);
const METRES_PER_INCH = 0.0254;

/** The same picture without a word of the machine in it, and with its size on paper where it has one. */
export function settlePng(png: Uint8Array, dpi: number | null): Uint8Array {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const parts = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    if (name === "IHDR" && dpi !== null) parts.push(resolution(dpi));
    at = end;
  }
  return Buffer.concat(parts);
}

/** `pHYs`: dots per metre, both ways alike. */
function resolution(dpi: number): Buffer {
  const dots = Math.round(dpi / METRES_PER_INCH);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  chunk.writeUInt32BE(dots, 8);
  chunk.writeUInt32BE(dots, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return chunk;
}
