import type { Item } from "../../text/item.ts";
import type { Match, Rule } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { quantityOf } from "./bounds.ts";

/** A place in a row: `value` counts from the start, or from `relativeTo` (-1 from the end is the last but one). */
export interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly relativeTo: "end" | "current" | null;
  readonly rules: readonly string[];
}

export type OrdinalRule = Rule<Ordinal, ReportContext>;

/** The whole match as the place `value` from `relativeTo`. */
export function placeOf(
  match: Match,
  value: number,
  relativeTo: Ordinal["relativeTo"],
  rule: string,
): Ordinal | null {
  const first = match.items[match.from];
  const last = match.items[match.to - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, value, relativeTo, rules: [rule] };
}

/** Ordinal `o` of the match; the second month of `تشرين الثاني` is none. */
export function ordinalOf(match: Match, rule: string): Ordinal | null {
  const value = match.get("o")?.sense?.value;
  const before = match.items[match.from - 1];
  if (value === undefined || before?.tags.includes("month-head") === true) return null;
  return placeOf(match, value, null, rule);
}

/** `الذكرى العشرون`: from eleven on the number is its own ordinal, after a definite noun that is no plural. */
export function numberAsOrdinal(match: Match, rule: string): Ordinal | null {
  const q = match.get("q");
  const quantity = quantityOf(q);
  const noun = match.items[match.from - 1];
  if (q === null || quantity === null || quantity.digits || quantity.bound !== "exact") return null;
  if (!q.def || (quantity.low ?? 0) < 11 || q.conj) return null;
  if (noun === undefined || !isDefinite(noun) || noun.sense?.number === "pl") return null;
  return placeOf(match, quantity.low ?? 0, null, rule);
}

export function isDefinite(item: Item | null): boolean {
  return item !== null && (item.def || (item.word.startsWith("ال") && item.word.length > 3));
}
