import type { Figure, FigureSeen } from "@tarjih/reading";
import { isSameSlot, slotsIn, slotsRead } from "./slots.ts";
import { endIn, storedOf, wordsIn } from "./stored.ts";

/** A figure as it was read, to be kept with a decision about it. */
export function seenOf(figure: Figure): FigureSeen {
  const { id, report, start, end } = figure;
  return { id, report, start, end, slots: slotsRead(figure) };
}

/** A figure as somebody saw it, out of a file; null for anything else. */
export function seenIn(value: unknown): FigureSeen | null {
  const stored = storedOf(value);
  if (stored === null) return null;
  const [id, report] = [wordsIn(stored["id"]), wordsIn(stored["report"])];
  const [start, end] = [endIn(stored["start"]), endIn(stored["end"])];
  const slots = slotsIn(stored["slots"]);
  if (id === null || report === null || slots === null) return null;
  if (typeof start !== "number" || typeof end !== "number") return null;
  return { id, report, start, end, slots };
}

/**
 * The same figure in a newer reading of its report: the one of that id, else the only one that says the same
 * number of the same measure, else the only one that stands at its place. Null where there is none.
 */
export function foundAgain(seen: FigureSeen, figures: readonly Figure[]): Figure | null {
  const { measure, low, high } = seen.slots;
  const same = figures.find(({ id }) => id === seen.id);
  if (same !== undefined) return same;
  const alike = figures.filter((figure) => {
    const read = slotsRead(figure);
    return read.measure === measure && read.low === low && read.high === high;
  });
  const here = figures.filter(({ start, end }) => start < seen.end && seen.start < end);
  const both = alike.filter((figure) => here.includes(figure));
  return only(both) ?? only(alike) ?? only(here);
}

/** Slots that are now read otherwise than when the figure was seen. */
export function slotsMoved(seen: FigureSeen, now: Figure): readonly string[] {
  const read = new Map<string, unknown>(Object.entries(slotsRead(now)));
  return Object.entries(seen.slots)
    .filter(([slot, value]) => !isSameSlot(value, read.get(slot)))
    .map(([slot]) => slot);
}

function only<Item>(items: readonly Item[]): Item | null {
  const [first, ...more] = items;
  return first === undefined || more.length > 0 ? null : first;
}
