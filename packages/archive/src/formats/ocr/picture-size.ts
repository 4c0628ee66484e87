/** What a picture's first bytes say of it. */
export interface PictureSize {
  readonly mime: "image/png" | "image/jpeg" | "image/webp";
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Segments of a JPEG before its size; a camera writes some ten. */
const MOST_SEGMENTS = 1000;
/** Start of a frame; among them are three other marks. */
const FRAME = { first: 0xc0, last: 0xcf, none: [0xc4, 0xc8, 0xcc] };

/** Width and height of a PNG, JPEG or WebP, before anything is unpacked; null for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG.every((byte, at) => bytes[at] === byte)) {
    if (bytes.length < 24) return null;
    return { mime: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (tagAt(bytes, 0) === "RIFF" && tagAt(bytes, 8) === "WEBP") return webpSize(bytes, view);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS && at + 9 < bytes.length; segment += 1) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    if (mark >= FRAME.first && mark <= FRAME.last && !FRAME.none.includes(mark)) {
      return { mime: "image/jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // A fill byte stands before a mark.
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

const tagAt = (bytes: Uint8Array, at: number): string =>
  new TextDecoder("latin1").decode(bytes.subarray(at, at + 4));

/** Sizes are kept in fourteen bits, in the larger form in twenty-four and less by one. */
const FOURTEEN = 0x3fff;

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  if (bytes.length < 30) return null;
  const mime = "image/webp";
  switch (tagAt(bytes, 12)) {
    case "VP8 ": {
      const width = view.getUint16(26, true) & FOURTEEN;
      return { mime, width, height: view.getUint16(28, true) & FOURTEEN };
    }
    case "VP8L": {
      const both = view.getUint32(21, true);
      return { mime, width: (both & FOURTEEN) + 1, height: ((both >>> 14) & FOURTEEN) + 1 };
    }
    case "VP8X": {
      const width = (view.getUint32(24, true) & 0xffffff) + 1;
      return { mime, width, height: (view.getUint32(26, true) >>> 8) + 1 };
    }
    default:
      return null;
  }
}
