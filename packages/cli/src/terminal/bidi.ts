import bidiFactory from "bidi-js";

/** `logical` prints as stored (terminals that do bidi reorder it themselves); `visual` reorders here. */
export type BidiMode = "logical" | "visual";

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;
const MARK = /^\p{M}$/u;

/** True where a text has a letter of a right-to-left script. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * One line in visual order: the leftmost character first, for terminals that print what they get.
 * Brackets are mirrored; marks stay behind the letter that they belong to.
 */
export function visualOrder(line: string, base: "ltr" | "rtl"): string {
  if (!hasRightToLeft(line)) return line;
  return visualUnits(line, base)
    .map(({ unit }) => unit)
    .join("");
}

/** Units of a line in visual order, each with its index in the line. */
export function visualUnits(
  line: string,
  base: "ltr" | "rtl",
): readonly { readonly unit: string; readonly index: number }[] {
  const levels = bidi.getEmbeddingLevels(line, base);
  const order = Array.from({ length: line.length }, (_, index) => index);
  for (const [start, end] of bidi.getReorderSegments(line, levels)) {
    order.splice(start, end - start + 1, ...order.slice(start, end + 1).toReversed());
  }
  return keepClusters(line, order).map((index) => {
    const unit = line.charAt(index);
    // Asked one by one: bidi-js 1.1 looks for the levels in the wrong place when it makes a map.
    const turned = (levels.levels[index] ?? 0) % 2 === 1;
    return { unit: turned ? (bidi.getMirroredCharacter(unit) ?? unit) : unit, index };
  });
}

// Reversing puts a mark before its letter and the low half of a pair before the high one.
function keepClusters(line: string, order: readonly number[]): number[] {
  const kept: number[] = [];
  let waiting: number[] = [];
  for (const index of order) {
    const unit = line.charAt(index);
    const isLowHalf = unit >= "\uDC00" && unit <= "\uDFFF";
    const comesBackwards = (order[kept.length + waiting.length + 1] ?? -1) === index - 1;
    if ((MARK.test(unit) || isLowHalf) && comesBackwards) waiting.push(index);
    else {
      kept.push(index, ...waiting.toReversed());
      waiting = [];
    }
  }
  return [...kept, ...waiting];
}
