import type { OcrPassage } from "@tarjih/reading";
import { ascendingRanges } from "../pdf/ascending.ts";

/** A word as recognised, with how sure of it the engine is, 0 to 100. */
export interface RecognisedWord {
  readonly text: string;
  readonly confidence: number;
}

export interface RecognisedParagraph {
  readonly lines: readonly { readonly words: readonly RecognisedWord[] }[];
}

/** The text of a picture with how sure each part of it is. */
export interface OcrText {
  readonly text: string;
  readonly passages: readonly OcrPassage[];
  /** Of all words, 0 to 100; 0 where there are none. */
  readonly confidence: number;
}

/** Words whose sureness is in the same tenth are one passage. */
const STEP = 10;

const ARABIC = /\p{Script=Arabic}/u;
// The engine puts marks of direction around Latin words.
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A line a paragraph: a sentence that goes over several lines of a picture is one again. */
export function recognisedText(paragraphs: readonly RecognisedParagraph[]): OcrText {
  let text = "";
  let sum = 0;
  let count = 0;
  const passages: OcrPassage[] = [];
  for (const { lines } of paragraphs) {
    const words = lines.flatMap((line) => line.words);
    const arabic = words.some((word) => ARABIC.test(word.text));
    let gap = text === "" ? "" : "\n";
    for (const word of words) {
      const plain = word.text.replaceAll(DIRECTION, "").trim();
      if (plain === "") continue;
      const said = arabic ? ascendingRanges(plain).text : plain;
      const start = text.length + gap.length;
      text += gap + said;
      gap = " ";
      addPassage(passages, start, text.length, tenth(word.confidence));
      sum += word.confidence;
      count += 1;
    }
  }
  return { text, passages, confidence: count === 0 ? 0 : sum / count };
}

function tenth(confidence: number): number {
  return Math.max(0, Math.min(100, Math.floor(confidence / STEP) * STEP));
}

function addPassage(passages: OcrPassage[], start: number, end: number, confidence: number): void {
  const last = passages.at(-1);
  if (last?.confidence === confidence) passages[passages.length - 1] = { ...last, end };
  else passages.push({ start, end, confidence });
}

/** The same passages in a longer text, of which theirs begins at an offset. */
export function movedBy(passages: readonly OcrPassage[], offset: number): readonly OcrPassage[] {
  return passages.map(({ start, end, confidence }) => ({
    start: start + offset,
    end: end + offset,
    confidence,
  }));
}
