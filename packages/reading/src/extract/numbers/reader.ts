import type { Item, Quantity } from "../../text/item.ts";
import type { Fired, Rule, RuleSet } from "../rule.ts";
import { chunkItem } from "../stage.ts";
import type { ReportContext } from "../stage.ts";
import type { NumberRead } from "./arabic.ts";
import { readDigits } from "./digits.ts";
import { standsAlone } from "./stands-alone.ts";

type Words = (items: readonly Item[], from: number, digits: number | null) => NumberRead | null;

/**
 * The numbers stage of a language: a slot machine instead of patterns, because a numeral is a small grammar of
 * its own. `rules` only document and test what it reads; it names them by id.
 */
export function numberReader(
  words: Words,
  vague: (items: readonly Item[], from: number) => NumberRead | null,
  rules: readonly Rule<Quantity, ReportContext>[],
): RuleSet<Quantity, ReportContext> {
  const at = (
    items: readonly Item[],
    i: number,
    context: ReportContext,
  ): Fired<Quantity> | null => {
    const item = items[i];
    if (item === undefined) return null;
    if (item.tags.includes("digits")) return digitsAt(items, i, context, words);
    if (!item.tags.includes("n")) return null;
    const read = vague(items, i) ?? words(items, i, null);
    return read === null ? null : fired(items, i, read, false, false, context.raw);
  };
  return { rules, at };
}

function digitsAt(
  items: readonly Item[],
  i: number,
  context: ReportContext,
  words: Words,
): Fired<Quantity> | null {
  const item = items[i];
  if (item === undefined || !standsAlone(items, i)) return null;
  const digits = readDigits(joinThinGroups(items, i, context.raw));
  const wide = thinGroups(items, i, context.raw);
  if (digits.kind !== "number") return null;
  const read = words(items, i, digits.value);
  const fractional = digits.fractional && (read === null || !Number.isInteger(read.low));
  if (read !== null && read.to > i + 1) return fired(items, i, read, true, fractional, context.raw);
  const plain: NumberRead = {
    to: i + wide,
    low: digits.value,
    high: digits.value,
    bound: "exact",
    scale: 1,
    words: false,
    rule: "number.digits",
  };
  return fired(items, i, plain, true, fractional, context.raw);
}

/** `12 500` with a no-break or thin space between clean groups of three is one number; a plain space is not. */
function thinGroups(items: readonly Item[], i: number, raw: string): number {
  let n = 1;
  if (!/^\d{1,3}$/u.test(items[i]?.word ?? "")) return 1;
  for (;;) {
    const before = items[i + n - 1];
    const item = items[i + n];
    if (item === undefined || before === undefined || !/^\d{3}$/u.test(item.word)) return n;
    const gap = raw.slice(before.end, item.start);
    if (!/^[\u00a0\u202f\u2009\u2008]$/u.test(gap)) return n;
    n++;
  }
}

function joinThinGroups(items: readonly Item[], i: number, raw: string): string {
  const n = thinGroups(items, i, raw);
  return items
    .slice(i, i + n)
    .map((item) => item.word)
    .join("");
}

function fired(
  items: readonly Item[],
  from: number,
  read: NumberRead,
  digits: boolean,
  fractional: boolean,
  raw: string,
): Fired<Quantity> {
  // "a hundred", "a handful": the article is part of the number
  const led = /^an?$/u.test(items[from - 1]?.word ?? "") && ARTICLED.test(items[from]?.word ?? "");
  const first = items[led ? from - 1 : from];
  const last = items[read.to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const out: Quantity = {
    kind: "quantity",
    start,
    end,
    low: read.low,
    high: read.high,
    bound: read.bound,
    digits,
    scale: read.scale,
    ...(read.bound === "vague" ? { word: raw.slice(start, end) } : {}),
    ...(fractional ? { fractional: true } : {}),
    rules: [read.rule],
  };
  return { out, rule: read.rule, from: led ? from - 1 : from, to: read.to };
}

/** English number words that take an article ("a few", "a dozen"). */
const ARTICLED = /^(?:hundred|thousand|million|billion|dozen|few|handful|couple)$/u;

/** Item of a quantity for the next passes. */
export function quantityItem({ out, from }: Fired<Quantity>, items: readonly Item[]): Item {
  const first = items[from];
  if (first === undefined) throw new TypeError(`no item at ${from}`);
  const tags = ["quantity", out.bound, out.digits ? "in-digits" : "in-words"];
  if (out.fractional === true) tags.push("fractional");
  return { ...chunkItem(first, tags, out), def: first.def };
}
