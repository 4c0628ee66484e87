import type { FixedSlots } from "@tarjih/reading";
import { blankSlots, slotsTyped, type TypedSlots } from "./slot-state.ts";

/** The slots of a figure by hand before anybody fills them: the number where the words have it in digits. */
export function handBlank(quote: string): TypedSlots {
  const digits = /[\d\u0660-\u0669]+(?:[,٬][\d\u0660-\u0669]{3})*/u.exec(quote)?.[0] ?? "";
  return { ...blankSlots, low: digits };
}

/**
 * Slots as they are sent; null while the measure or the number is missing. The bound says which end was meant: "at
 * least 14" has no high end, whatever stands in that field; one number alone is both ends of an exact one.
 */
export function handSlots(typed: TypedSlots): FixedSlots | null {
  const { low, high, ...rest } = slotsTyped(typed);
  const { bound } = rest;
  if (typed.measure === "") return null;
  const ends = ((): Pick<FixedSlots, "low" | "high"> => {
    switch (bound) {
      case "exact":
      case "about":
        return { low: low ?? high, high: high ?? low };
      case "at-least":
      case "more-than":
        return { low: low ?? high, high: null };
      case "at-most":
      case "less-than":
      case "up-to":
        return { low: null, high: high ?? low };
      case "range":
      case "vague":
        return { low, high };
    }
  })();
  if ((ends.low ?? null) === null && (ends.high ?? null) === null) return null;
  const { asOf, unit, mode, phase, stance, place, measure, group } = rest;
  const isDated = asOf.start !== null || asOf.end !== null;
  return {
    ...ends,
    bound,
    measure,
    group,
    place,
    ...(typed.unit === "" ? {} : { unit }),
    ...(typed.mode === "" ? {} : { mode }),
    ...(typed.phase === "" ? {} : { phase }),
    ...(typed.stance === "" ? {} : { stance }),
    ...(isDated ? { asOf } : {}),
  };
}
