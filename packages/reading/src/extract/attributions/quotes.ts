import type { Passage } from "../../model/passage.ts";
import { unitAt } from "../../text/unit-at.ts";

/** Quotations of a report, marks included, and the marks that open and never close. */
export interface Quotes {
  readonly spans: readonly Passage[];
  readonly unclosed: readonly Passage[];
}

/** Longest quotation in UTF-16 units: beyond it a mark was forgotten. Longer speeches are printed without marks. */
const LONGEST = 4000;

const STRAIGHT = 0x22;
/** UTF-16 units of the marks that open, with those that close them. */
const CLOSING: ReadonlyMap<number, number> = new Map(
  ["«»", "“”", "„“"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
/** The marks stand at both ends of this range and none of them below it but the straight one. */
const FIRST_MARK = 0xab;

/** Finds quotations over the whole text; they cross sentences, and straight marks do not cross paragraphs. Linear. */
export function quotes(raw: string): Quotes {
  const spans: Passage[] = [];
  const unclosed: Passage[] = [];
  let open = -1;
  let wanted = 0;
  const giveUp = (): void => {
    if (open >= 0) unclosed.push({ start: open, end: open + 1 });
    open = -1;
  };
  for (let i = 0; i < raw.length; i++) {
    const unit = unitAt(raw, i);
    if (open >= 0) {
      if (unit === wanted) {
        spans.push({ start: open, end: i + 1 });
        open = -1;
        continue;
      }
      if (i - open > LONGEST || (wanted === STRAIGHT && isParagraphEnd(raw, i, unit))) giveUp();
      else if (unit >= FIRST_MARK && CLOSING.get(unit) === wanted) {
        giveUp(); // a second opening mark: the first was never closed
      } else continue;
    }
    if (unit === STRAIGHT) {
      // 12" is a length, not a quotation.
      if (
        /\d/u.test(raw.charAt(i - 1)) &&
        !/[\s(]/u.test(raw.charAt(i - 1)) &&
        /[\s.,)]/u.test(raw.charAt(i + 1))
      )
        continue;
      open = i;
      wanted = STRAIGHT;
    } else if (unit >= FIRST_MARK) {
      const close = CLOSING.get(unit);
      if (close === undefined) continue;
      open = i;
      wanted = close;
    }
  }
  giveUp();
  return { spans, unclosed };
}

function isParagraphEnd(raw: string, i: number, unit: number): boolean {
  if (unit !== 0x0a) return false;
  const next = unitAt(raw, i + 1);
  return next === 0x0a || next === 0x0d;
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
