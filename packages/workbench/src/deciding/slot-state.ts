import {
  BOUNDS,
  MEASURES,
  MODES,
  PHASES,
  STANCES,
  UNITS,
  type Figure,
  type FixedSlots,
} from "@tarjih/reading";

/** Slots as they are typed: every one is a string until it is sent. */
export interface TypedSlots {
  readonly low: string;
  readonly high: string;
  readonly bound: string;
  readonly measure: string;
  readonly group: string;
  readonly unit: string;
  readonly mode: string;
  readonly phase: string;
  readonly stance: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
}

/** The slots of a figure, to be typed over. */
export function typedOf(figure: Figure): TypedSlots {
  const { low, high, bound, measure, group, unit, mode, phase, stance, place, asOf } = figure;
  return {
    low: low === null ? "" : String(low),
    high: high === null ? "" : String(high),
    bound,
    measure,
    group,
    unit,
    mode,
    phase,
    stance,
    place: place ?? "",
    start: asOf.start?.slice(0, 10) ?? "",
    end: asOf.end?.slice(0, 10) ?? "",
  };
}

/** Slots that nobody filled yet: an empty code is one that is still to be chosen. */
export const blankSlots: TypedSlots = {
  low: "",
  high: "",
  bound: "exact",
  measure: "",
  group: "unknown",
  unit: "",
  mode: "",
  phase: "",
  stance: "",
  place: "",
  start: "",
  end: "",
};

/** All slots that were typed; codes that are none keep the first of their list. */
export function slotsTyped(typed: TypedSlots): Required<Omit<FixedSlots, "event" | "subject">> {
  const { low, high, group, place, start, end } = typed;
  return {
    low: countIn(low),
    high: countIn(high),
    bound: among(BOUNDS, typed.bound),
    measure: among(MEASURES, typed.measure),
    group,
    unit: among(UNITS, typed.unit),
    mode: among(MODES, typed.mode),
    phase: among(PHASES, typed.phase),
    stance: among(STANCES, typed.stance),
    place: place.trim() === "" ? null : place.trim(),
    asOf: {
      start: start === "" ? null : start,
      end: end === "" ? null : end,
      basis: start === "" && end === "" ? "unknown" : "stated",
    },
  };
}

/** Slots that were typed otherwise than the figure has them. */
export function slotsChanged(figure: Figure, typed: TypedSlots): FixedSlots {
  const before = typedOf(figure);
  const now = slotsTyped(typed);
  const isOther = (...keys: readonly (keyof TypedSlots)[]): boolean =>
    keys.some((key) => before[key].trim() !== typed[key].trim());
  return {
    ...(isOther("low") ? { low: now.low } : {}),
    ...(isOther("high") ? { high: now.high } : {}),
    ...(isOther("bound") ? { bound: now.bound } : {}),
    ...(isOther("measure") ? { measure: now.measure } : {}),
    ...(isOther("group") ? { group: now.group } : {}),
    ...(isOther("unit") ? { unit: now.unit } : {}),
    ...(isOther("mode") ? { mode: now.mode } : {}),
    ...(isOther("phase") ? { phase: now.phase } : {}),
    ...(isOther("stance") ? { stance: now.stance } : {}),
    ...(isOther("place") ? { place: now.place } : {}),
    ...(isOther("start", "end") ? { asOf: now.asOf } : {}),
  };
}

/** Arabic-Indic digits may be typed; nothing typed is an open end, never zero. */
function countIn(typed: string): number | null {
  const western = typed
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replaceAll(/[\s,\u066C]/g, "");
  return /^\d+$/.test(western) ? Number(western) : null;
}

function among<Code extends string>(codes: readonly [Code, ...Code[]], code: string): Code {
  return codes.find((each) => each === code) ?? codes[0];
}
