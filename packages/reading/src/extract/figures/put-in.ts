import type { LinkedFigure } from "./link.ts";

/** Figures of a sentence with one more at its place in the text; a part still points to its whole. */
export function putIn(found: readonly LinkedFigure[], one: LinkedFigure): readonly LinkedFigure[] {
  const { start } = one.count.quantity;
  const at = found.findIndex(({ count }) => count.quantity.start > start);
  if (at < 0) return [...found, one];
  const moved = (each: LinkedFigure): LinkedFigure =>
    each.partOf === null || each.partOf < at ? each : { ...each, partOf: each.partOf + 1 };
  return [...found.slice(0, at).map(moved), moved(one), ...found.slice(at).map(moved)];
}
