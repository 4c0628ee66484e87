import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";
import type { LinkedFigure } from "./link.ts";

/**
 * `اعتُقل 66 متظاهراً في غريان، أُفرج عن 7 منهم، و20 في طبرق`: a number with a place of its own stands beside the whole, which has one too, and not beside
 * what a verb between them says of some of the whole.
 */
export function isOfItsWhole(
  part: LinkedFigure,
  whole: LinkedFigure,
  { count }: FigureDraft,
  items: readonly Item[],
): boolean {
  if (part.measure === whole.measure) return false;
  const hasPlace = (end: number): boolean => isLedIn(items, end);
  return hasPlace(whole.count.end) && hasPlace(count.end) && !hasPlace(part.count.end);
}

/** Stands a preposition of place right behind? A rule that asked for it may have taken it along. */
function isLedIn(items: readonly Item[], end: number): boolean {
  return items.find(({ start }) => start >= end)?.tags.includes("in") === true;
}
