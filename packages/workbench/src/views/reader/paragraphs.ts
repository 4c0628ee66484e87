import type { Passage } from "@tarjih/reading";

/** Lines of a text with their place in it; the break itself belongs to none. */
export function paragraphsOf(text: string): readonly Passage[] {
  const found: Passage[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}

/** Position of the paragraph in which an offset stands. */
export function paragraphAt(paragraphs: readonly Passage[], offset: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
