import type { OcrPassage } from "@tarjih/reading";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { AdapterText } from "../archive-adapter.ts";
import { officeParts } from "./office-parts.ts";
import { LEAST_SURE, MOST_PIXELS } from "../ocr/picture-limits.ts";
import { pictureSize } from "../ocr/picture-size.ts";
import { movedBy } from "../ocr/recognised-text.ts";
import type { OcrText } from "../ocr/recognised-text.ts";

/** Pictures of one document whose letters are looked for: some five seconds each. */
const MOST_PICTURES = 60;
/** Dots on the shorter side of which no line of text is higher: a bullet, a line, a logo. */
const SMALLEST = 40;

/** The pictures of a document: how many there are, and where their letters are wanted, each by the name of its part. */
export interface DocumentPictures {
  readonly count: number;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * The pictures among the parts of a document; their bytes only where letters are to be recognised. All of them together
 * have the bound of a document's text for themselves: beyond it they are counted.
 */
export async function picturesOf(
  bytes: Uint8Array,
  name: string,
  isPicture: (part: string) => boolean,
  ocr: boolean,
): Promise<DocumentPictures> {
  let count = 0;
  const parts = await officeParts(bytes, name, (part) => {
    const isOne = isPicture(part);
    if (isOne) count += 1;
    return isOne && ocr;
  });
  return { count, parts: typeof parts === "string" ? new Map() : parts };
}

/**
 * A document's text with what is recognised in its pictures behind it, each a part of its own with its passages, in the
 * order of their names. What is not recognised is counted: a photograph of a statement may be all that there is.
 */
export async function withPictures(
  read: AdapterText,
  { count, parts }: DocumentPictures,
  name: string,
): Promise<AdapterText> {
  const found = await recognise(parts);
  let { text } = read;
  const passages: OcrPassage[] = [];
  const findings: FindingDraft[] = [...read.findings];
  for (const [part, seen] of found) {
    if (text !== "") text += "\n\n";
    passages.push(...movedBy(seen.passages, text.length));
    text += seen.text;
    const detail = { name, part, confidence: Math.round(seen.confidence) };
    findings.push({ code: "read-by-ocr", severity: "warning", detail });
  }
  findings.push(...unread(name, count - found.size));
  return { ...read, text, findings, ...(passages.length > 0 && { ocr: passages }) };
}

function unread(name: string, count: number): readonly FindingDraft[] {
  if (count === 0) return [];
  const detail = { name, format: "document-pictures", count };
  return [{ code: "parts-not-read", severity: "info", detail }];
}

/** The text in each picture; those that cannot be opened, or in which none is found surely, are missing. */
async function recognise(parts: DocumentPictures["parts"]): Promise<ReadonlyMap<string, OcrText>> {
  const wanted = [...parts].filter(([, bytes]) => isReadable(bytes)).slice(0, MOST_PICTURES);
  const found = new Map<string, OcrText>();
  if (wanted.length === 0) return found;
  const { openOcr } = await import("../ocr/ocr-engine.ts");
  const engine = await openOcr();
  try {
    for (const [part, bytes] of wanted) {
      const seen = await engine.read(bytes).catch(() => null);
      if (seen !== null && seen.text !== "" && seen.confidence >= LEAST_SURE) {
        found.set(part, seen);
      }
    }
  } finally {
    await engine.close();
  }
  return found;
}

function isReadable(bytes: Uint8Array): boolean {
  const size = pictureSize(bytes);
  if (size === null) return false;
  const { width, height } = size;
  return width * height <= MOST_PIXELS && Math.min(width, height) >= SMALLEST;
}
