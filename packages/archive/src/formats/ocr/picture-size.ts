/** What a picture's first bytes say of it. */
export interface PictureSize {
  readonly mime: "image/png" | "image/jpeg";
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Segments of a JPEG before its size; a camera writes some ten. */
const MOST_SEGMENTS = 1000;
/** Start of a frame; among them are three other marks. */
const FRAME = { first: 0xc0, last: 0xcf, none: [0xc4, 0xc8, 0xcc] };

/** Width and height of a PNG or JPEG, before anything is unpacked; null for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG.every((byte, at) => bytes[at] === byte)) {
    if (bytes.length < 24) return null;
    return { mime: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
  }
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
