/** First bytes that no text begins with; `at` where they do not stand at the start. */
interface Magic {
  readonly kind: string;
  readonly bytes: readonly number[];
  readonly at?: number;
}

const ascii = (text: string): readonly number[] => Array.from(text, (c) => c.charCodeAt(0));

const MAGICS: readonly Magic[] = [
  { kind: "png", bytes: [0x89, ...ascii("PNG")] },
  { kind: "jpeg", bytes: [0xff, 0xd8, 0xff] },
  { kind: "gif", bytes: ascii("GIF8") },
  { kind: "webp", bytes: ascii("WEBP"), at: 8 },
  { kind: "pdf", bytes: ascii("%PDF-") },
  { kind: "zip", bytes: [...ascii("PK"), 3, 4] },
  { kind: "zip", bytes: [...ascii("PK"), 5, 6] },
  { kind: "gzip", bytes: [0x1f, 0x8b, 0x08] },
  { kind: "7z", bytes: [...ascii("7z"), 0xbc, 0xaf] },
  { kind: "rar", bytes: [...ascii("Rar!"), 0x1a] },
  { kind: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1] },
  { kind: "rtf", bytes: ascii("{\\rtf") },
  { kind: "mp4", bytes: ascii("ftyp"), at: 4 },
  { kind: "elf", bytes: [0x7f, ...ascii("ELF")] },
  { kind: "sqlite", bytes: [...ascii("SQLite format 3"), 0] },
  { kind: "utf-32", bytes: [0xff, 0xfe, 0, 0] },
  { kind: "utf-32", bytes: [0, 0, 0xfe, 0xff] },
];

/** `binary:png` and the like where the first bytes name a format that is not text, else null. */
export function sniffMagic(bytes: Uint8Array): string | null {
  for (const { kind, bytes: magic, at = 0 } of MAGICS) {
    if (magic.every((byte, i) => bytes[at + i] === byte)) return `binary:${kind}`;
  }
  return null;
}

/**
 * Share of control characters above which content is no text. A stray form feed or NUL in a long
 * wire copy is text with a flaw; machine data has one in every few bytes.
 */
export const MAX_CONTROL_SHARE = 0.01;
/** So many are a flaw in whatever text, however short: the end mark of old programs behind one line. */
const STRAY_CONTROLS = 3;

/** True for the C0 controls that text does not use: all but tab, line feed, form feed, return. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f;
}

/** `binary:control` where too many bytes are controls, else null. Not for UTF-16, full of zeros. */
export function sniffControls(bytes: Uint8Array): string | null {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  const isFlawed = controls > STRAY_CONTROLS || controls * 4 > bytes.length;
  return isFlawed && controls > bytes.length * MAX_CONTROL_SHARE ? "binary:control" : null;
}
