import { changed, type Item, type Quantity } from "../../text/item.ts";
import { openersBit } from "../../text/traits.ts";
import type { Fired, Rule, RuleSet } from "../rule.ts";
import { chunkItem } from "../stage.ts";
import type { ReportContext } from "../stage.ts";
import type { NumberRead } from "./arabic.ts";
import { isCutOff } from "./cut-off.ts";
import { isOfPhone } from "./of-phone.ts";
import { readDigits } from "./digits.ts";
import { spacedGroups } from "./spaced-groups.ts";
import { DIGIT_PREFIXES, prefixOfDigits, standsAlone } from "./stands-alone.ts";

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
    if (prefixOfDigits(items, i) !== null) {
      const found = digitsAt(items, i + 1, context, words);
      return found === null ? null : { ...found, from: i };
    }
    if (!item.tags.includes("n")) return null;
    if (isOneOf(items, i, context.raw)) return null;
    const read = vague(items, i) ?? words(items, i, null);
    return read === null ? null : fired(items, i, read, false, !isWhole(read), context.raw);
  };
  const opens = openersBit(["digits", "n", ...DIGIT_PREFIXES.map((word) => `=${word}`)]);
  return { rules, opens, at };
}

function digitsAt(
  items: readonly Item[],
  i: number,
  context: ReportContext,
  words: Words,
): Fired<Quantity> | null {
  const item = items[i];
  if (item === undefined || !standsAlone(items, i) || isCutOff(item, context.raw)) return null;
  const wide = spacedGroups(items, i, context.raw);
  const written = items
    .slice(i, i + wide)
    .map(({ word }) => word)
    .join("");
  const digits = readDigits(isPaddedDay(items, i) ? written.slice(1) : written);
  if (digits.kind === "ambiguous") return unclearAt(items, i, digits, words, context.raw);
  if (digits.kind !== "number") return null;
  if (isOfPhone(item, context.raw)) return null;
  const read = words(items, i + wide - 1, digits.value);
  if (read !== null && read.to > i + wide)
    return fired(items, i, read, true, !isWhole(read), context.raw);
  const plain: NumberRead = {
    to: i + wide,
    low: digits.value,
    high: digits.value,
    bound: "exact",
    scale: 1,
    words: false,
    rule: "number.digits",
  };
  return fired(items, i, plain, true, digits.fractional, context.raw);
}

/** `06 يونيو`, "June 06": beside a month a leading zero makes no code of the day. */
function isPaddedDay(items: readonly Item[], i: number): boolean {
  if (!/^0[1-9]$/u.test(items[i]?.word ?? "")) return false;
  const isMonth = (item: Item | undefined): boolean =>
    item?.tags.some((tag) => tag === "month" || tag === "hijri-month") === true;
  return isMonth(items[i + 1]) || isMonth(items[i - 1]);
}

/** "1.250 million" is a decimal; "1.250 people" are counted whole and told to be unclear. */
function unclearAt(
  items: readonly Item[],
  i: number,
  { low, high }: { readonly low: number; readonly high: number },
  words: Words,
  raw: string,
): Fired<Quantity> | null {
  const scaled = words(items, i, low);
  if (scaled !== null && scaled.to > i + 1)
    return fired(items, i, scaled, true, !isWhole(scaled), raw);
  const plain = { to: i + 1, low: high, high, bound: "exact", scale: 1, words: false } as const;
  const read = fired(items, i, { ...plain, rule: "number.digits" }, true, false, raw);
  return { ...read, out: { ...read.out, unclear: low } };
}

/** Half a person counts nobody: "2.5" is none, "2.5 million" is. */
function isWhole({ low }: NumberRead): boolean {
  return Number.isInteger(low);
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
  const before = from > 0 ? items[from - 1]?.word : undefined;
  const led = (before === "a" || before === "an") && ARTICLED.test(items[from]?.word ?? "");
  const first = items[led ? from - 1 : from];
  const last = items[read.to - 1];
  const start =
    (first?.start ?? 0) + (opensWithAnd(items, from) ? andOf(raw, first?.start ?? 0) : 0);
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
    rules: [read.rule],
    ...(read.bound === "vague" ? { word: raw.slice(start, end) } : {}),
    ...(fractional ? { fractional: true } : {}),
  };
  return { out, rule: read.rule, from: led ? from - 1 : from, to: read.to };
}

/** `وأحد عشر` is written like "one": before its ten the `و` binds it to what stands before. */
function opensWithAnd(items: readonly Item[], at: number): boolean {
  const [one, ten] = [items[at], items[at + 1]];
  return one?.word === "واحد" && ten?.sense?.slot === "ten" && ten.word === "عشر" && !ten.conj;
}

/** `وأحد أبنائه`: "and one of", which is folded like "one" and counts nothing by itself. */
function isOneOf(items: readonly Item[], at: number, raw: string): boolean {
  const item = items[at];
  return (
    item?.word === "واحد" &&
    !opensWithAnd(items, at) &&
    items[at + 1]?.sense?.slot !== "tens" &&
    // `وأحد مسؤولي الجبهة يصرح`: one of them, who speaks
    items[at + 1]?.suffix !== "" &&
    /^و\p{M}*أ/u.test(raw.slice(item.start, item.start + 4))
  );
}

/** Length of the `و` with the mark that it may bear. */
function andOf(raw: string, start: number): number {
  return /^و\p{M}*/u.exec(raw.slice(start, start + 4))?.[0].length ?? 0;
}

/** English number words that take an article ("a few", "a dozen"). */
const ARTICLED = /^(?:hundred|thousand|million|billion|dozen|few|handful|couple|quarter)$/u;

/** Item of a quantity for the next passes. */
export function quantityItem({ out, from }: Fired<Quantity>, items: readonly Item[]): Item {
  const first = items[from];
  if (first === undefined) throw new TypeError(`no item at ${from}`);
  const tags = ["quantity", out.bound, out.digits ? "in-digits" : "in-words"];
  if (out.fractional === true) tags.push("fractional");
  // `الـ24`, `و300`: the letters before the digits are theirs
  const prefix = first.chunk === null ? prefixOfDigits(items, from) : null;
  const word = items[from + 1]?.word ?? first.word;
  const plain = chunkItem(first, tags, out);
  const item =
    first.chunk === null && opensWithAnd(items, from)
      ? changed(plain, { word: "احد", conj: true })
      : plain;
  return prefix === null ? item : changed(item, { ...prefix, word });
}
