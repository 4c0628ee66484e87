import type { Passage } from "../../model/passage.ts";

/** Longest span that can cover another: a sentence (8,000) and a quotation that runs on (4,000). */
const LONGEST = 12_500;

/** Those of `sorted` (by the start of `span(one)`) that cover `[start, end)`; looks only at the neighbourhood. */
export function covering<One>(
  sorted: readonly One[],
  span: (one: One) => Passage,
  start: number,
  end: number,
): One[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && span(one).start < start - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: One[] = [];
  for (let i = low; i < sorted.length; i++) {
    const one = sorted[i];
    if (one === undefined || span(one).start > start) break;
    if (end <= span(one).end) found.push(one);
  }
  return found;
}
