import type { OcrPassage } from "@tarjih/reading";
import type { PageLine } from "./page-lines.ts";
import { placedLines } from "./placed-lines.ts";

/** Whether most letters of a page stand in lines that it does not show: then what it shows is a picture. */
export function isMostlyHidden(lines: readonly PageLine[]): boolean {
  let hidden = 0;
  let all = 0;
  for (const line of lines) {
    all += line.text.length;
    if (line.hidden) hidden += line.text.length;
  }
  return hidden * 2 > all;
}

/**
 * The parts of a page's text that the page does not show: another program recognised them from a picture and nobody
 * knows how surely. A layer of letters turned one by one had ٣٢ where the scan shows ٢٣, in words that read well.
 */
export function hiddenPassages(lines: readonly PageLine[], text: string): readonly OcrPassage[] {
  if (!lines.some(({ hidden }) => hidden)) return [];
  const passages: OcrPassage[] = [];
  let isOpen = false;
  for (const { line, start, end } of placedLines(lines, text)) {
    const last = passages.at(-1);
    if (line.hidden && isOpen && last !== undefined) passages.splice(-1, 1, { ...last, end });
    else if (line.hidden) passages.push({ start, end, confidence: null });
    isOpen = line.hidden;
  }
  return passages;
}
