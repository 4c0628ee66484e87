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
