import {
  AS_OF_BASES,
  BOUNDS,
  FIXABLE_SLOTS,
  MEASURES,
  MODES,
  PHASES,
  STANCES,
  UNITS,
} from "@tarjih/reading";
import type { AsOf, Figure, FixableSlot, FixedSlots } from "@tarjih/reading";
import { codeIn, endIn, storedOf, wordsIn } from "./stored.ts";

/** Every slot of a figure as it was read: what a person filled otherwise is taken back. */
export function slotsRead(figure: Figure): FixedSlots {
  return { ...slotsOf(figure), ...figure.read };
}

/** Every slot of a figure as it stands. */
export function slotsOf(figure: Figure): FixedSlots {
  const { measure, group, unit, low, high, bound, mode, phase, asOf, place, event, stance } =
    figure;
  const subject = figure.subject ?? null;
  return {
    measure,
    group,
    unit,
    low,
    high,
    bound,
    mode,
    phase,
    asOf,
    place,
    event,
    stance,
    subject,
  };
}

/** Whether two values of a slot are the same. */
export function isSameSlot(a: unknown, b: unknown): boolean {
  return slotText(a) === slotText(b);
}

/** A slot's value in a few characters, for facts: `14`, `guards`, `2031-04-12/2031-04-14`. */
export function slotText(value: unknown): string {
  const asOf = storedOf(value);
  if (typeof value === "string") return value;
  if (asOf === null) return value === null || value === undefined ? "–" : JSON.stringify(value);
  const [start, end] = [slotText(asOf["start"]), slotText(asOf["end"])];
  return start === end ? start : `${start}/${end}`;
}

/** The figure with these slots, and beside them what was read where it differs; equal where nothing does. */
export function withSlots(figure: Figure, slots: FixedSlots): Figure {
  const asRead = slotsRead(figure);
  const changed = FIXABLE_SLOTS.filter(
    (slot) => slot in slots && !isSameSlot(slots[slot], asRead[slot]),
  );
  const { read: _read, subject: _subject, ...rest } = figure;
  const { subject, ...values } = { ...asRead, ...slots };
  const filled = {
    ...rest,
    ...values,
    ...(subject === null || subject === undefined ? {} : { subject }),
  };
  // A vague word belongs to the number that was read.
  const { word, ...plain } = filled;
  const isVague = filled.bound === "vague" && word !== undefined;
  const whole = isVague ? filled : plain;
  if (changed.length === 0) return whole;
  return { ...whole, read: picked(asRead, changed) };
}

function picked(slots: FixedSlots, names: readonly FixableSlot[]): FixedSlots {
  return Object.fromEntries(names.map((name) => [name, slots[name]]));
}

/** Slots out of a file or a request; null where a name or a value is none that a figure can have. */
export function slotsIn(value: unknown): FixedSlots | null {
  const stored = storedOf(value);
  if (stored === null) return null;
  const slots: { -readonly [Slot in FixableSlot]?: FixedSlots[Slot] } = {};
  for (const [name, content] of Object.entries(stored)) {
    const slot = codeIn(name, FIXABLE_SLOTS);
    if (slot === null || !fill(slots, slot, content)) return null;
  }
  return slots;
}

type Filling = { -readonly [Slot in FixableSlot]?: FixedSlots[Slot] };

function fill(slots: Filling, slot: FixableSlot, value: unknown): boolean {
  switch (slot) {
    case "measure":
      return put(codeIn(value, MEASURES), (measure) => (slots.measure = measure));
    case "unit":
      return put(codeIn(value, UNITS), (unit) => (slots.unit = unit));
    case "bound":
      return put(codeIn(value, BOUNDS), (bound) => (slots.bound = bound));
    case "mode":
      return put(codeIn(value, MODES), (mode) => (slots.mode = mode));
    case "phase":
      return put(codeIn(value, PHASES), (phase) => (slots.phase = phase));
    case "stance":
      return put(codeIn(value, STANCES), (stance) => (slots.stance = stance));
    case "group":
      return put(wordsIn(value), (group) => (slots.group = group));
    case "event":
      return put(wordsIn(value), (event) => (slots.event = event));
    case "asOf":
      return put(asOfIn(value), (asOf) => (slots.asOf = asOf));
    case "place":
    case "subject":
      slots[slot] = wordsIn(value);
      return value === null || slots[slot] !== null;
    case "low":
    case "high": {
      const end = endIn(value);
      if (end === undefined) return false;
      slots[slot] = end;
      return true;
    }
  }
}

function put<Value>(value: Value | null, keep: (value: Value) => unknown): boolean {
  if (value === null) return false;
  keep(value);
  return true;
}

const DAY = /^-?\d{4,}-\d{2}-\d{2}(T.*)?$/;

function asOfIn(value: unknown): AsOf | null {
  const stored = storedOf(value);
  if (stored === null) return null;
  const basis = codeIn(stored["basis"], AS_OF_BASES);
  const [start, end] = [dayIn(stored["start"]), dayIn(stored["end"])];
  if (basis === null || start === undefined || end === undefined) return null;
  return { start, end, basis };
}

function dayIn(value: unknown): string | null | undefined {
  if (value === null) return null;
  return typeof value === "string" && DAY.test(value) ? value : undefined;
}
