import type { Bound } from "../../model/figure.ts";
import type { Item, Quantity } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { yearLike } from "./year-like.ts";

/** The match's quantity `q` with a bound. Veto when it already has one or is vague (`أكثر من عشرات`: stays vague). */
export function bounded(match: Match, bound: Bound, rule: string): Quantity | null {
  const quantity = quantityOf(match.get("q"));
  if (quantity === null) return null;
  // "some 50-60": a range says its width itself.
  if (quantity.bound === "range")
    return bound === "about" ? { ...quantity, rules: [...quantity.rules, rule] } : null;
  if (quantity.bound !== "exact") {
    // "at least dozens": the word keeps its interval, only the ceiling goes.
    if (quantity.bound === "vague" && (bound === "more-than" || bound === "at-least"))
      return { ...quantity, high: null, rules: [...quantity.rules, rule] };
    return quantity.bound === "vague" && bound === "about"
      ? { ...quantity, rules: [...quantity.rules, rule] }
      : null;
  }
  const n = quantity.low;
  const [low, high] =
    bound === "more-than" || bound === "at-least"
      ? [n, null]
      : bound === "about"
        ? [n, n]
        : [null, n];
  return { ...quantity, low, high, bound, rules: [...quantity.rules, rule] };
}

/** The match's quantities `a` and `b` as one range whose ends may be left out: "more than 20 and fewer than 35". */
export function between(
  match: Match,
  open: { readonly low: boolean; readonly high: boolean },
  rule: string,
): Quantity | null {
  const [a, b] = [quantityOf(match.get("a")), quantityOf(match.get("b"))];
  if (a === null || b === null || a.low === null || b.low === null || a.low >= b.low) return null;
  if (a.bound !== "exact" || b.bound !== "exact") return null;
  return {
    ...b,
    start: a.start,
    low: a.low,
    high: b.low,
    bound: "range",
    ...(a.fractional === true ? { fractional: true } : {}),
    ...(open.low || open.high
      ? { open: open.low && open.high ? "both" : open.low ? "low" : "high" }
      : {}),
    rules: [...a.rules, ...b.rules, rule],
  };
}

/** The match's quantities `a` and `b` as one range; the scale word of the second is shared. */
export function rangeOf(match: Match, rule: string): Quantity | null {
  const a = quantityOf(match.get("a"));
  const b = quantityOf(match.get("b"));
  if (a === null || b === null || a.low === null || b.low === null) return null;
  if (a.bound !== "exact" || b.bound !== "exact") return null;
  const shared = a.scale === 1 && b.scale > 1 && a.low < 1000 && a.low * b.scale < b.low;
  const low = shared ? a.low * b.scale : a.low;
  const fractional = !Number.isInteger(low) || b.fractional === true;
  if (low >= b.low) return null;
  // "TARSUN, January 23 - Ninety people": a spaced dash parts a dateline from its text
  const dash = match.items[match.from + 1];
  if (dash?.tags.includes("dash") === true && a.digits !== b.digits) return null;
  // "Sector 2 - 402 cases": the number of a row, and what it holds
  if (dash?.tags.includes("dash") === true && dash.spaced && isNumbered(match)) return null;
  // "raised the toll since March 3 to 496 dead": the first is a day of a date, and none in "in August between 62 and 71"
  const isBehindMonth = match.items[match.from - 1]?.tags.includes("month") === true;
  const isBetween = match.items[match.from]?.tags.includes("between") === true;
  if (isBehindMonth && !isBetween && b.low > LAST_DAY) return null;
  // `منذ تشرين الأول 2023 إلى 65,926 شهيداً`: the year of a date, and what a toll came to
  if (yearLike(a) && !yearLike(b) && isOfDate(match.items, match.from)) return null;
  // "May 7 – 12 people were killed": a day, and how many
  if (
    match.items[match.from - 1]?.tags.includes("month") === true &&
    dash?.tags.includes("dash") === true &&
    dash.spaced &&
    match.items[match.to]?.sense?.unit === "persons"
  )
    return null;
  // 2019-2021: two years, no range of people
  if (a.digits && b.digits && isYear(a.low) && isYear(b.low) && b.scale === 1) return null;
  // 4-12-2031, 011-234-567: a date or a phone number goes on
  const next = match.items[match.to];
  const beyond = match.items[match.to + 1];
  const before = match.items[match.from - 1];
  const joint = (item: Item | undefined): boolean =>
    item !== undefined &&
    (item.tags.includes("dash") || item.tags.includes("slash")) &&
    !item.spaced;
  if (joint(next) && beyond !== undefined && /^\d/u.test(beyond.word)) return null;
  if (joint(before) && match.from > 1 && match.items[match.from]?.spaced === false) return null;
  return {
    kind: "quantity",
    start: a.start,
    end: b.end,
    low,
    high: b.low,
    bound: "range",
    digits: a.digits,
    scale: b.scale,
    ...(fractional ? { fractional } : {}),
    rules: [...a.rules, ...b.rules, rule],
  };
}

/** "Dozens, if not hundreds": from the least of the one word to the most of the other; the first word stands for both. */
export function vagueOr(match: Match, rule: string): Quantity | null {
  const a = quantityOf(match.get("a"));
  const b = quantityOf(match.get("b"));
  if (a?.bound !== "vague" || b?.bound !== "vague") return null;
  if (a.low === null || b.low === null || b.high === null || a.low >= b.low) return null;
  return { ...a, end: b.end, high: b.high, rules: [...a.rules, ...b.rules, rule] };
}

/** No month has a day beyond it. */
const LAST_DAY = 31;

/** A bound that stands behind its number; of two numbers it is that of the second: "In May 2025 at least 210 workers died". */
export function boundedBehind(match: Match, bound: Bound, rule: string): Quantity | null {
  return quantityOf(match.items[match.to]) === null ? bounded(match, bound, rule) : null;
}

/** Items between a rise and its numbers. */
const RISE = 8;
/** The same where only a rise could be meant, since the smaller number stands first: "revised its tally of those arrested since Saturday from 130 to 141". */
const FAR_RISE = 12;

function isRisen(items: readonly Item[], from: number, isUp: boolean): boolean {
  for (let i = from - 1; i > Math.max(-1, from - (isUp ? FAR_RISE : RISE)); i--) {
    const item = items[i];
    if (item === undefined) return false;
    const near = from - i < RISE;
    if (!near && (item.tags.includes("stop") || item.chunk?.kind === "quantity")) return false;
    // "Estimates range from 20 to 26" is a range
    if (RANGES.test(item.word)) return false;
    // "fell by six, from 30 to 24"
    if (!isUp && near && FALLS.has(item.word) && items[i + 1]?.word === "by") return true;
    if (item.tags.includes("reach") || (isUp && REVISED.has(item.word))) return true;
    // "went up from 22 to as many as 50"
    const comma = items[from - 1]?.tags.includes("comma") === true;
    if (isUp && item.word === "up" && i === (comma ? from - 2 : from - 1)) return true;
    // "their dead went from 427 to 505"
    if (i === from - 1 && (item.word === "went" || item.word === "gone"))
      return items.slice(Math.max(0, i - OF_TOLL), i).some((one) => isToll(one));
  }
  return false;
}
/** "ranges from", `يتراوح من 5000 إلى 6000`, `بلغ عدد القتلى من 200 إلى 300`: so many, and nothing rose. */
const RANGES = /^(?:rang(?:e|es|ed|ing)|[وف]?[يت]?(?:تراوحت?|بلغت?|تراوحون|قدرت?))$/u;
const REVISED: ReadonlySet<string> = new Set(
  "revised revises revising revise adjusted corrected correcting corrects updated عدل عدلت صحح صححت رفعت رفع".split(
    " ",
  ),
);

/** "rose by nine to 31", "fell by 17 to 43". */
function isMoved(items: readonly Item[], by: number, isUp: boolean): boolean {
  return FALLS.has(items[by - 1]?.word ?? "") || isRisen(items, by, isUp);
}
const FALLS: ReadonlySet<string> = new Set(
  "fell falls fallen dropped drops declined decreased shrank shrunk down lower".split(" "),
);

/** Items from "toll" to "went": attendance and scores go from one number to another as well. */
const OF_TOLL = 8;
function isToll({ word, tags }: Item): boolean {
  return tags.includes("toll") || TOLLS.has(word);
}
const TOLLS: ReadonlySet<string> = new Set(
  "toll tally dead deaths fatalities wounded injured missing casualties".split(" "),
);

/** A range, or where something rose or fell (`ارتفعت الحصيلة من 20 إلى 26`, "rose from 20 to 26") the number that it came to. */
export function rangeOrRise(match: Match, rule: string): Quantity | null {
  const from = match.items[match.from - 1];
  const [a, b] = [quantityOf(match.get("a")), quantityOf(match.get("b"))];
  const isUp = a !== null && b !== null && (a.low ?? 0) < (b.low ?? 0);
  const rises =
    (from?.word === "من" || from?.word === "from") && isRisen(match.items, match.from - 1, isUp);
  // "rose by nine to 31": by how much, and to what; "rose by 20 to 25" may be a range
  const doubled = isUp && (b.low ?? 0) >= 2 * (a.low ?? 0);
  if (from?.word === "by" && doubled && isMoved(match.items, match.from - 1, isUp)) return null;
  if (!rises) return rangeOf(match, rule);
  if (a === null || b === null) return null;
  // "rose from 14 to as many as 30": thirty at the most
  const atMost = match.items.slice(match.from + 1, match.to).some(({ word }) => word === "as");
  const to: Quantity = atMost && b.bound === "exact" ? { ...b, low: null, bound: "up-to" } : b;
  return { ...to, rules: [...to.rules, rule], ...(a.bound === "exact" ? { was: a } : {}) };
}

export function quantityOf(item: Item | null | undefined): Quantity | null {
  return item?.chunk?.kind === "quantity" ? item.chunk : null;
}

/** Behind a word for one of several things that have numbers, or "no.", `رقم`: "Update no. 4 - 16 September". */
function isNumbered(match: Match): boolean {
  const last = match.items[match.from - 1];
  const before = last?.word === "." ? match.items[match.from - 2] : last;
  if (before?.tags.includes("number-sign") === true) return true;
  return before !== undefined && NUMBERED.has(before.word.replace(/^ال/u, ""));
}
const NUMBERED: ReadonlySet<string> = new Set(
  "sector ward zone phase camp district group unit room block building gate wing cell hall team day week level line route area region section tent قطاع منطقه حي مبني جناح غرفه قسم مرحله يوم عنبر مخيم بلوك كتله خيمه".split(
    " ",
  ),
);

/** Does a month, the ordinal of one (`تشرين الأول`) or the word for a year stand right before the number at `at`? */
function isOfDate(items: readonly Item[], at: number): boolean {
  const [before, earlier] = [items[at - 1], items[at - 2]];
  if (before === undefined) return false;
  if (hasMonth(before) || YEAR_WORDS.has(before.word)) return true;
  return earlier !== undefined && hasMonth(earlier) && /^(?:ال)?(?:اول|ثاني)$/u.test(before.word);
}
function hasMonth({ tags }: Item): boolean {
  return tags.includes("month") || tags.includes("month-head");
}
const YEAR_WORDS: ReadonlySet<string> = new Set(["year", "عام", "سنه"]);

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}
