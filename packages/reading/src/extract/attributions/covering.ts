import type { Passage } from "../../model/passage.ts";

/** Longest span that can cover another: a sentence (8,000) and a quotation that runs on (4,000). */
const LONGEST = 12_500;

/**
 * Those of `sorted` (by the start of `span(one)`) that cover `[start, end)`. It looks back from where they would begin
 * only as far as one of them reaches to `end`: in a report in which somebody speaks in every line that is a line or two.
 */
export function covering<One>(
  sorted: readonly One[],
  span: (one: One) => Passage,
  start: number,
  end: number,
): One[] {
  const found: One[] = [];
  if (sorted.length === 0) return found;
  const reach = reachOf(sorted, span);
  for (let i = countFrom(sorted, span, start) - 1; i >= 0; i--) {
    const one = sorted[i];
    if (one === undefined || (reach[i] ?? 0) < end || span(one).start < start - LONGEST) break;
    if (end <= span(one).end) found.push(one);
  }
  return found.toReversed();
}

/** How many of `sorted` start at `start` or before. */
function countFrom<One>(
  sorted: readonly One[],
  span: (one: One) => Passage,
  start: number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && span(one).start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The furthest end up to each of a list, made once for it. */
const REACHES = new WeakMap<readonly unknown[], Float64Array>();

function reachOf<One>(sorted: readonly One[], span: (one: One) => Passage): Float64Array {
  const known = REACHES.get(sorted);
  if (known?.length === sorted.length) return known;
  const reach = new Float64Array(sorted.length);
  let furthest = 0;
  for (const [i, one] of sorted.entries()) {
    furthest = Math.max(furthest, span(one).end);
    reach[i] = furthest;
  }
  REACHES.set(sorted, reach);
  return reach;
}
