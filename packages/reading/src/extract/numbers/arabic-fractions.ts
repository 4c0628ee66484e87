import type { Item } from "../../text/item.ts";
import type { NumberRead, Slots } from "./arabic.ts";

/** A number with its fraction, or made a fraction. */
export interface FractionRead {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly rounded: boolean;
  readonly rule: string;
}

const RULE = "ar.number.fraction";

/** `نصف مليون` is a number, `نصف السكان`, `ثلثا السجناء`, `خمس المدينة` a part of what follows. */
export function aloneFraction(items: readonly Item[], i: number): NumberRead | null {
  const item = items[i];
  const value = item === undefined ? null : fractionOf(items, i);
  if (item === undefined || value === null) return null;
  const whole = items[i + 1];
  const slot = whole?.conj === false && whole.prep === "" ? whole.sense?.slot : undefined;
  const read = { bound: "exact", words: true, rule: RULE } as const;
  if (slot === "scale" || slot === "dozen") {
    const by = whole?.sense?.value ?? 1;
    const exact = value * by;
    const rounded = Math.round(exact);
    const bound = rounded === exact ? "exact" : "about";
    return {
      ...read,
      to: i + 2,
      low: rounded,
      high: rounded,
      bound,
      scale: by,
      rule: "ar.number.words",
    };
  }
  return { ...read, to: i + 1, low: value, high: value, scale: 1 };
}

/** Units that are a fraction where a definite singular follows: `خمس الساعة`, but `خمس الطالبات` are five. */
const UNIT_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["خمس", 0.2],
  ["سبع", 1 / 7],
  ["تسع", 1 / 9],
  ["عشر", 0.1],
]);

function fractionOf(items: readonly Item[], i: number): number | null {
  const item = items[i];
  if (item?.sense?.slot === "fraction") return item.sense.value ?? null;
  const part = UNIT_FRACTIONS.get(item?.word ?? "");
  const whole = items[i + 1];
  if (part === undefined || whole === undefined || item?.def === true || whole.conj) return null;
  if (whole.prep !== "" || !(whole.def || whole.word.startsWith("ال"))) return null;
  const number = whole.sense?.number;
  return number === "sg" || (number === undefined && whole.word.endsWith("ه")) ? part : null;
}

/**
 * What a fraction adds to the number that ends before `i`: `مليون ونصف (المليون)` half of the last scale word,
 * `خمسة وربع` a quarter, `عشرون وثلاثة أخماس` three fifths, `خمسة أثمان` eighths in place of the number.
 */
export function addedFraction(
  items: readonly Item[],
  from: number,
  i: number,
  s: Slots,
): FractionRead | null {
  if (i === from) return null;
  const so = s.total + s.group;
  const item = items[i];
  const slot = item?.sense?.slot;
  const plain = { rounded: false, rule: RULE, scale: 1 } as const;
  if (item === undefined) return null;
  if (slot === "fractions" && !item.conj && item.prep === "" && s.total === 0)
    return andScale(items, i + 1, { ...plain, to: i + 1, value: so * (item.sense?.value ?? 0) });
  const at = item.word === "و" ? i + 1 : i;
  const part = items[at];
  const bound = at > i || item.conj;
  if (part === undefined || !bound || part.prep !== "") return null;
  if (part.sense?.slot === "unit" && items[at + 1]?.sense?.slot === "fractions") {
    const added = (part.sense.value ?? 0) * (items[at + 1]?.sense?.value ?? 0);
    return { ...plain, to: at + 2, value: so + added };
  }
  if (part.sense?.slot !== "fraction" || part.def) return null;
  const share = part.sense.value ?? 0;
  if (s.group === 0 && s.total !== 0) return ofScale(items, at, share, s);
  if (s.total !== 0) return null; // `مليون ومئة ونصف`: of what?
  return andScale(items, at + 1, { ...plain, to: at + 1, value: so + share });
}

/** `مليون ونصف`, `مليوناً ونصف المليون`. */
function ofScale(items: readonly Item[], at: number, share: number, s: Slots): FractionRead | null {
  const exact = s.total + share * s.lastScale;
  const value = Math.round(exact);
  const after = items[at + 1];
  const again = after?.sense?.slot === "scale" && after.sense.value === s.lastScale && !after.conj;
  const rule = "ar.number.words";
  return { to: at + (again ? 2 : 1), value, scale: s.scale, rounded: value !== exact, rule };
}

/** `ثلاثة ونصف مليون`, `ثلاثة أرباع المليون`: the scale word counts for all. */
function andScale(items: readonly Item[], i: number, read: FractionRead): FractionRead {
  const by = items[i];
  if (by?.sense?.slot !== "scale" || by.conj || by.prep !== "") return read;
  const scale = by.sense.value ?? 1;
  const exact = read.value * scale;
  const value = Math.round(exact);
  return {
    to: i + 1,
    value,
    scale,
    rounded: Math.abs(value - exact) > 1e-6,
    rule: "ar.number.words",
  };
}
