import type { Bound, Figure, FixDecision, FixedSlots } from "@tarjih/reading";
import type { Refused } from "./asked-decision.ts";
import { isKnownTime } from "./known-time.ts";
import { seenOf } from "./seen.ts";
import { isSameSlot, slotsOf } from "./slots.ts";

/** A fix with the slots that differ from what stands, and a bound that fits the ends. */
export function fixOf(figure: Figure, asked: FixedSlots): FixDecision | Refused {
  const now = new Map<string, unknown>(Object.entries(slotsOf(figure)));
  const changed: FixedSlots = Object.fromEntries(
    Object.entries(asked).filter(([slot, value]) => !isSameSlot(value, now.get(slot))),
  );
  if (Object.keys(changed).length === 0) return { refused: "nothing-fixed", id: figure.id };
  const { low, high, bound } = { ...figure, ...changed };
  if (low !== null && high !== null && low > high) {
    return { refused: "low-above-high", id: figure.id };
  }
  if (low === null && high === null) return { refused: "empty", id: figure.id };
  if (changed.asOf !== undefined && !isKnownTime(changed.asOf)) {
    return { refused: "no-such-day", id: figure.id };
  }
  const fitting = fittingBound(bound, low, high);
  const slots = fitting === figure.bound ? changed : { ...changed, bound: fitting };
  return { kind: "fix", figure: seenOf(figure), slots };
}

/** The bound where it can have these ends, else the plain one that has them. */
export function fittingBound(bound: Bound, low: number | null, high: number | null): Bound {
  return fits(bound, low, high) ? bound : boundOf(low, high);
}

/** Whether a bound can have these ends: "more than 90" has no upper one. */
function fits(bound: Bound, low: number | null, high: number | null): boolean {
  switch (bound) {
    case "exact":
    case "about":
      return low !== null && low === high;
    case "at-least":
    case "more-than":
      return low !== null && high === null;
    case "at-most":
    case "less-than":
    case "up-to":
      return high !== null && low !== high;
    case "range":
      return low !== null && high !== null && low !== high;
    case "vague":
      return low !== high;
  }
}

function boundOf(low: number | null, high: number | null): Bound {
  if (high === null) return "at-least";
  if (low === null) return "at-most";
  return low === high ? "exact" : "range";
}
