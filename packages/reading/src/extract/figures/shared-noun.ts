import type { LinkedFigure } from "./link.ts";

/** "685 Tarvian and", "six local and": an adjective alone behind a number, and another number behind "and". */
const ALONE =
  /^\s+(?:local|foreign|male|female|adult|young|civilian|military|\p{Lu}\p{L}*[^\Ws])\s+and\s+(?:about\s+|some\s+|another\s+)?$/u;
/** "107 foreign hostages", "five Qasseb workers". */
const WITH_NOUN =
  /^\s+(?:local|foreign|male|female|adult|young|civilian|military|\p{Lu}\p{L}+)\s+\p{Ll}{3,}/u;

/** "685 Tarvian and 107 foreign hostages were freed": the noun behind the second number is the first one's too, and neither is set against a number of all hostages. */
export function withSharedNouns(
  figures: readonly LinkedFigure[],
  raw: string,
): readonly LinkedFigure[] {
  if (figures.length < 2) return figures;
  return figures.map((one, at) => {
    const next = figures[at + 1];
    if (next === undefined || next.measure !== one.measure || next.count.group === "unknown")
      return one;
    if (one.count.group !== "unknown" || one.count.measure !== null) return one;
    const [end, start] = [one.count.quantity.end, next.count.quantity.start];
    if (start <= end || start - end > NEAR || !ALONE.test(raw.slice(end, start))) return one;
    const behind = raw.slice(next.count.quantity.end, next.count.quantity.end + NEAR);
    if (!WITH_NOUN.test(behind)) return one;
    const { group, unit, noun } = next.count;
    return { ...one, count: { ...one.count, group, unit, noun } };
  });
}
/** Letters of an adjective and "and". */
const NEAR = 40;
