import type { Quantity } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { quantityOf } from "./bounds.ts";

/** The match's quantity `a` (one where there is none) over its quantity `b`: "1 in 20", `جزء من مئة`. */
export function fractionOf(match: Match, rule: string): Quantity | null {
  const b = quantityOf(match.get("b"));
  const a = quantityOf(match.get("a"));
  if (b === null || b.bound !== "exact" || b.low === null || b.low === 0) return null;
  if (a !== null && (a.bound !== "exact" || a.low === null)) return null;
  return part(match, (a?.low ?? 1) / b.low, [...(a?.rules ?? []), ...b.rules, rule]);
}

/** Digits `a` over digits `b`, on top of a whole number `w`: "3/4", "1 1/2". Not a date, a year or a code. */
export function fractionOfDigits(match: Match, rule: string): Quantity | null {
  const whole = quantityOf(match.get("w"));
  const [a, b] = [match.get("a"), match.get("b")];
  const around = [
    match.items[(a === null ? 0 : match.items.indexOf(a)) - 1],
    match.items[match.to],
  ];
  if (a === null || b === null || !SMALL.test(a.word) || !SMALL.test(b.word)) return null;
  if (around.some((item) => item?.tags.includes("slash") === true)) return null;
  if (whole !== null && (!whole.digits || whole.fractional === true || whole.low === null))
    return null;
  const [over, under] = [Number(a.word), Number(b.word)].toSorted((x, y) => x - y);
  if (over === undefined || under === undefined || over === under) return null;
  const value = (whole?.low ?? 0) + over / under;
  return part(match, value, [...(whole?.rules ?? []), rule]);
}

const SMALL = /^[1-9]\d?$/u;

/** The match's quantity `q` below zero: `سالب خمسة`. */
export function negative(match: Match, rule: string): Quantity | null {
  const q = quantityOf(match.get("q"));
  if (q === null || q.bound !== "exact" || q.low === null) return null;
  return part(match, -q.low, [...q.rules, rule]);
}

/** A number that can count nobody, over the whole match. */
function part(match: Match, value: number, rules: readonly string[]): Quantity | null {
  const first = match.items[match.from];
  const last = match.items[match.to - 1];
  if (first === undefined || last === undefined) return null;
  return {
    kind: "quantity",
    start: first.start,
    end: last.end,
    low: value,
    high: value,
    bound: "exact",
    fractional: true,
    digits: first.tags.includes("in-digits"),
    scale: 1,
    rules,
  };
}
