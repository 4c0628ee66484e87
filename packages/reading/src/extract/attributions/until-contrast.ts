import type { Item } from "../../text/item.ts";

/** "not 35 but 12": what comes behind the contrast is said. */
export function untilContrast(items: readonly Item[], from: number, end: number): number {
  const turn = items
    .slice(from)
    .find(({ word, tags }) => CONTRASTS.has(word) || tags.includes("semicolon"));
  return turn?.start ?? end;
}
/** Words behind which somebody says what is so. */
export const CONTRASTS: ReadonlySet<string> = new Set(
  "but instead rather although though بل لكن ولكن وانما انما والصحيح الصحيح".split(" "),
);
