import type { Item, Quantity } from "../../text/item.ts";

/** A number read from words and digits: `to` is the index after its last item. */
export interface NumberRead {
  readonly to: number;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Quantity["bound"];
  /** The scale word that closed it (1000 of `150 ألفاً`), to share with a range's first number. */
  readonly scale: number;
  readonly words: boolean;
  readonly rule: string;
}

interface Slots {
  total: number;
  group: number;
  ones: boolean;
  tens: boolean;
  hundreds: boolean;
  scale: number;
  lastScale: number;
}

/**
 * The slot machine for Arabic number words: units, tens and hundreds fill a group, a scale word closes it.
 * `و` may only fill an empty slot or open a smaller scale, so `ثلاثة وخمسة` is two numbers and
 * `ثلاثمئة وخمسة وأربعون` one. Source: design of the numeral grammar, docs/reading.md.
 */
export function readArabicWords(
  items: readonly Item[],
  from: number,
  digits: number | null,
): NumberRead | null {
  const s: Slots = {
    total: 0,
    group: 0,
    ones: false,
    tens: false,
    hundreds: false,
    scale: 1,
    lastScale: Infinity,
  };
  let i = from;
  let words = false;
  if (digits !== null) {
    s.group = digits;
    s.ones = s.tens = s.hundreds = true;
    i++;
  }
  let last = i;
  const part = digits === null ? fractionAt(items, from) : null;
  if (part !== null) return part;
  if (digits === null && ofFraction(items[from - 1], items[from])) return null;
  for (;;) {
    const step = next(items, i, i > from, s) || andFraction(items, i, s);
    if (step === 0) break;
    words = true;
    i += step;
    last = i;
  }
  if (last === from) return null;
  const value = s.total + s.group;
  if (value === 0) return null;
  return {
    to: last,
    low: value,
    high: value,
    bound: "exact",
    scale: s.scale,
    words,
    rule: digits === null ? "ar.number.words" : words ? "ar.number.mixed" : "number.digits",
  };
}

/** `نصف مليون`, `ربع المليون`: a fraction of one scale word. */
function fractionAt(items: readonly Item[], i: number): NumberRead | null {
  const of = items[i]?.sense;
  const whole = items[i + 1];
  if (of?.slot !== "fraction" || whole?.sense?.slot !== "scale" || whole.conj || whole.prep !== "")
    return null;
  const by = whole.sense.value ?? 1;
  const exact = (of.value ?? 0) * by;
  const value = Math.round(exact);
  const bound = value === exact ? "exact" : "about";
  return {
    to: i + 2,
    low: value,
    high: value,
    bound,
    scale: by,
    words: true,
    rule: "ar.number.words",
  };
}

/** The million of `ثلاثة أرباع المليون` is none by itself. */
function ofFraction(before: Item | undefined, item: Item | undefined): boolean {
  const slot = before?.sense?.slot;
  return item?.sense?.slot === "scale" && (slot === "fraction" || slot === "fraction-of");
}

/** `مليون ونصف`, `مليوناً ونصف المليون`: half of the last scale word more. Changes the slots. */
function andFraction(items: readonly Item[], i: number, s: Slots): number {
  const item = items[i];
  const part = (item?.sense?.value ?? 0) * s.lastScale;
  if (item?.sense?.slot !== "fraction" || !item.conj || s.group !== 0) return 0;
  if (s.lastScale === Infinity || !Number.isInteger(part)) return 0;
  const after = items[i + 1];
  const again = after?.sense?.slot === "scale" && after.sense.value === s.lastScale && !after.conj;
  s.total += part;
  s.lastScale = 1;
  return again ? 2 : 1;
}

/** How many items the number takes at `i`: 0 when it ends there. Changes the slots. */
function next(items: readonly Item[], i: number, begun: boolean, s: Slots): number {
  const item = items[i];
  if (item === undefined) return 0;
  if (begun && item.word === "و" && item.sense?.slot !== "unit") {
    const after = items[i + 1];
    if (after === undefined) return 0;
    const small = digitsAfterAnd(after, s);
    if (small) return 2;
    const taken = fill(items, i + 1, true, true, s);
    return taken === 0 ? 0 : taken + 1;
  }
  const bound = item.conj || (item.word === "واحد" && items[i + 1]?.sense?.slot === "ten");
  return fill(items, i, begun, bound, s);
}

/** `مليون و300 ألف`, `ألفين و300`: digits after `و` only when they fit under the last scale word. */
function digitsAfterAnd(item: Item, s: Slots): boolean {
  if (!item.tags.includes("digits") || !/^\d{1,3}$/u.test(item.word) || item.word.startsWith("0"))
    return false;
  const value = Number(item.word);
  if (s.group !== 0 || s.total === 0 || value >= s.lastScale) return false;
  s.group = value;
  s.ones = s.tens = s.hundreds = true;
  return true;
}

function fill(items: readonly Item[], i: number, begun: boolean, and: boolean, s: Slots): number {
  const item = items[i];
  const sense = item?.sense;
  if (item === undefined || sense?.slot === undefined || !sense.tags.includes("n")) return 0;
  if (begun && (item.def || item.prep !== "") && sense.slot !== "scale") return 0; // `ثلاثة، والعشرة` starts anew
  const value = sense.value ?? 0;
  const free = begun ? and : true;
  const after = items[i + 1];
  const joined =
    after !== undefined && !after.conj && after.prep === "" ? after.sense?.slot : undefined;
  switch (sense.slot) {
    case "one-of":
      if (joined !== "ten" && !(after?.conj === true && after.sense?.slot === "tens")) return 0;
      return unit(1, joined, free, s);
    case "unit":
      return unit(value, joined, free, s);
    case "ten":
    case "teen":
      if (!free || s.ones || s.tens) return 0;
      s.group += value;
      s.ones = s.tens = true;
      return 1;
    case "tens":
      if (!free || s.tens) return 0;
      s.group += value;
      s.tens = s.ones = true; // tens never stand before units
      return 1;
    case "hundred":
    case "hundreds":
      if (!free || s.hundreds || s.tens || s.ones) return 0;
      s.group += value;
      s.hundreds = true;
      return 1;
    case "scale":
    case "scale-plural":
      return scale(item, value, sense.slot === "scale-plural", begun, and, s);
    case "dual-scale":
      if (!free || s.group !== 0 || value / 2 >= s.lastScale) return 0;
      s.total += value;
      s.lastScale = s.scale = value / 2;
      return 1;
    default:
      return 0;
  }
}

function unit(value: number, joined: string | undefined, free: boolean, s: Slots): number {
  if (!free) return 0;
  if (joined === "hundred" && value >= 3 && !s.hundreds && !s.tens && !s.ones) {
    s.group += value * 100;
    s.hundreds = true;
    return 2;
  }
  if (s.ones) return 0;
  if (joined === "ten" && !s.tens) {
    s.group += value + 10;
    s.ones = s.tens = true;
    return 2;
  }
  if (s.tens) return 0;
  s.group += value;
  s.ones = true;
  return 1;
}

function scale(
  item: Item,
  value: number,
  plural: boolean,
  begun: boolean,
  and: boolean,
  s: Slots,
): number {
  if (value >= s.lastScale) return 0;
  if (s.group === 0) {
    // A plural without a number before it (`آلاف`) is vague and read elsewhere.
    if (plural || (begun && !and)) return 0;
    s.total += value;
  } else {
    if (and) return 0;
    if (item.prep !== "") return 0;
    s.total += s.group * value;
    s.group = 0;
  }
  s.ones = s.tens = s.hundreds = false;
  s.lastScale = s.scale = value;
  return 1;
}
