import type { Passage } from "../../model/passage.ts";

/** Quotations of a report, marks included, and the marks that open and never close. */
export interface Quotes {
  readonly spans: readonly Passage[];
  readonly unclosed: readonly Passage[];
}

/** Longest quotation in UTF-16 units: beyond it a mark was forgotten. Longer speeches are printed without marks. */
const LONGEST = 4000;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
]);

/** Finds quotations over the whole text; they cross sentences, and straight marks do not cross paragraphs. Linear. */
export function quotes(raw: string): Quotes {
  const spans: Passage[] = [];
  const unclosed: Passage[] = [];
  let open = -1;
  let wanted = "";
  const giveUp = (): void => {
    if (open >= 0) unclosed.push({ start: open, end: open + 1 });
    open = -1;
  };
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    if (open >= 0) {
      if (char === wanted) {
        spans.push({ start: open, end: i + 1 });
        open = -1;
        continue;
      }
      if (i - open > LONGEST || (wanted === '"' && isParagraphEnd(raw, i))) giveUp();
      else if (CLOSING.has(char) && CLOSING.get(char) === wanted) {
        giveUp(); // a second opening mark: the first was never closed
      } else continue;
    }
    if (char === '"') {
      // 12" is a length, not a quotation.
      if (
        /\d/u.test(raw.charAt(i - 1)) &&
        !/[\s(]/u.test(raw.charAt(i - 1)) &&
        /[\s.,)]/u.test(raw.charAt(i + 1))
      )
        continue;
      open = i;
      wanted = '"';
    } else {
      const close = CLOSING.get(char);
      if (close === undefined) continue;
      open = i;
      wanted = close;
    }
  }
  giveUp();
  return { spans, unclosed };
}

function isParagraphEnd(raw: string, i: number): boolean {
  return raw.charAt(i) === "\n" && /^[\r\n]/u.test(raw.charAt(i + 1));
}

/** The quotation around `offset`, or null. */
export function quoteAt(spans: readonly Passage[], offset: number): Passage | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return null;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}
