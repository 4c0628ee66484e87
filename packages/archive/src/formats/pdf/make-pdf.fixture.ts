import { deflateSync } from "node:zlib";

/** What a test writes into a PDF: its objects by number, and what the trailer says beside the root. */
export interface PdfDraft {
  readonly objects: Readonly<Record<number, string | Uint8Array>>;
  readonly trailer?: string;
  /** Written in place of the table of objects. */
  readonly xref?: (offsetOf: (object: number) => number) => string;
}

/** The bytes of a PDF with a right table of objects; 1 is the catalogue. */
export function makePdf({ objects, trailer = "", xref }: PdfDraft): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from("%PDF-1.7\n")];
  let length = pieces[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [number, content] of Object.entries(objects)) {
    offsets.set(Number(number), length);
    add(Buffer.from(`${number} 0 obj\n`));
    add(Buffer.from(content));
    add(Buffer.from("\nendobj\n"));
  }
  const at = length;
  const offsetOf = (object: number): number => offsets.get(object) ?? 0;
  add(Buffer.from(xref?.(offsetOf) ?? table(offsets, trailer)));
  add(Buffer.from(`startxref\n${at}\n%%EOF\n`));
  return Uint8Array.from(Buffer.concat(pieces));
}

function table(offsets: ReadonlyMap<number, number>, trailer: string): string {
  const size = Math.max(0, ...offsets.keys()) + 1;
  let lines = `xref\n0 1\n0000000000 65535 f \n`;
  for (const [number, offset] of offsets) {
    lines += `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`;
  }
  return `${lines}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`;
}

/** What a stream says of itself beside its length. */
interface StreamDraft {
  readonly dict?: string;
  readonly packed?: boolean;
}

/** A stream with its dictionary; `packed` as every program packs it. */
export function stream(
  content: string | Uint8Array,
  { dict = "", packed = false }: StreamDraft = {},
): Buffer {
  const bytes = packed ? deflateSync(content, { level: 9 }) : Buffer.from(content);
  const filter = packed ? "/Filter /FlateDecode" : "";
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${filter} ${dict} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

/** The objects of a file with one page, of which 4 is the content and `F1` is Helvetica. */
export function pageObjects(content: string): Readonly<Record<number, string | Uint8Array>> {
  return {
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: PAGE,
    4: stream(content),
    5: FONT,
  };
}

const PAGE =
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/** A PDF without the tables in which its fonts say what their glyphs are. */
export function withoutNames(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return Uint8Array.from(Buffer.from(text.replaceAll("/ToUnicode", "/ToNothing"), "latin1"));
}
