import type { DateChunk } from "../../text/item.ts";
import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { sharedYear } from "./shared-year.ts";
import { pad } from "./calendar.ts";
import { resolveDayMonth, resolveHijriMonth, resolveUnit } from "./resolve.ts";
import {
  approximate,
  chunkOf,
  confirmed,
  dayWhen,
  hijriWhen,
  intervalWhen,
  pairWhen,
  strangeYear,
} from "./when.ts";
import type { When } from "./when.ts";
import {
  after,
  before,
  dayOf,
  directionOf,
  directionSaid,
  isAbout,
  isCounted,
  isHijriYear,
  spanOf,
  unitOf,
  yearOf,
} from "./words.ts";
import { quantityOf } from "../numbers/bounds.ts";

/**
 * A day with its month: elements `d` day (or a range of days), `m` month and, where they stand, `e` a second day,
 * `y` year, `era`, `dir` direction of the month, `yu` + `yd` a year said relatively ("of last year").
 */
export function readDayMonth(match: Match, context: ReportContext): DateChunk | null {
  const d = match.get("d");
  const range = quantityOf(d);
  const [first, last] =
    range?.bound === "range"
      ? [dayNumber(range.low), dayNumber(range.high)]
      : [dayOf(d), dayOf(match.get("e") ?? d)];
  if (first === null || last === null) return null;
  const e = match.get("e");
  if (e !== null && isBehindNumberSign(match)) return null;
  if (e !== null && !isRange(match) && match.get("and") === null && !e.conj) return null;
  const from = oneDay(match, context, first);
  if (from === null) return null;
  const { end } = spanOf(match);
  const start = d?.chunk?.start ?? d?.start ?? end;
  if (first === last) return chunkOf(isAbout(d) ? approximate(from) : from, start, end);
  const to = oneDay(match, context, last);
  if (to === null || last < first) return null;
  const days =
    range?.bound === "range" || isRange(match) ? intervalWhen(from, to) : pairWhen(from, to);
  return days === null ? null : chunkOf(days, start, end);
}

/** "Update no. 4 - 16 June": the number of a paper, and its day. */
function isBehindNumberSign(match: Match): boolean {
  const last = before(match);
  const sign = last?.word === "." ? before(match, 2) : last;
  return sign?.tags.includes("number-sign") === true;
}

/** "in the April 10 clashes": the day of what has an article before its month; "in April 10 clashes" counts them. */
function isOfDeed(match: Match): boolean {
  const led = /^(?:the|this|that|those|these)$/u.test(before(match)?.word ?? "");
  return led && after(match)?.sense?.unit === "events";
}

/** The same with the month first: "April 12", `نيسان 12`. */
export function readMonthDay(match: Match, context: ReportContext): DateChunk | null {
  // "In April four died": days behind their month are written in digits
  const d = match.get("d");
  if (d?.chunk?.kind === "quantity" && !d.chunk.digits && /^[a-z]/u.test(d.word)) return null;
  // "in all of March 14 died"
  if (before(match)?.word === "of" && WHOLES.has(before(match, 2)?.word ?? "")) return null;
  // "In April 12 people died"
  const told = match.get("y") !== null || match.get("yd") !== null || isOfDeed(match);
  if (!told && isCounted(after(match))) return null;
  const read = readDayMonth(match, context);
  return read === null ? null : { ...read, ...spanOf(match) };
}

const WHOLES: ReadonlySet<string> = new Set(["all", "whole", "most", "much", "half"]);

/**
 * Two days behind their month: "between June 11 and 14", "on June 11 and 14,". "On June 11 and 14 were killed" begins a
 * clause with its number, and only "between" or the end of the phrase tell the second day from it.
 */
export function readMonthDays(match: Match, context: ReportContext): DateChunk | null {
  const next = after(match);
  const ends = next === null || ENDS.some((tag) => next.tags.includes(tag));
  return isRange(match) || ends || match.get("y") !== null ? readMonthDay(match, context) : null;
}
const ENDS: readonly string[] = ["stop", "comma", "clause", "paren", "quote-close"];

/** `12 من الشهر الجاري`: a day of a month that is said by its direction, elements `d`, `u`, `dir`. */
export function readDayOfMonth(match: Match, context: ReportContext): DateChunk | null {
  const d = match.get("d");
  const range = quantityOf(d);
  const isSpan = range?.bound === "range";
  const day = isSpan ? dayNumber(range.low) : dayOf(d);
  const last = isSpan ? dayNumber(range.high) : dayOf(match.get("e") ?? d);
  const direction = directionOf(match.get("dir"));
  if (
    day === null ||
    last === null ||
    last < day ||
    direction === "near" ||
    unitOf(match.get("u")) !== "month"
  )
    return null;
  const month = resolveUnit(
    context.published,
    "month",
    direction === "past" ? -1 : direction === "next" ? 1 : 0,
  );
  if (month === null) return null;
  const { start, end } = spanOf(match);
  if (month.from === null) {
    const [a, b] = [`XXXX-XX-${pad(day, 2)}`, `XXXX-XX-${pad(last, 2)}`];
    return chunkOf({ ...month, value: day === last ? a : `${a}/${b}`, grain: "day" }, start, end);
  }
  const [year, of] = [Number(month.from.slice(0, 4)), Number(month.from.slice(5, 7))];
  const from = dayWhen(year, of, day, "relative");
  const to = dayWhen(year, of, last, "relative");
  const when = from === null || to === null || day === last ? from : intervalWhen(from, to);
  return when === null ? null : chunkOf(when, d?.chunk?.start ?? start, end);
}

function isRange(match: Match): boolean {
  return (
    match.get("link") !== null || before(match)?.word === "بين" || before(match)?.word === "between"
  );
}

function dayNumber(value: number | null): number | null {
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

function oneDay(match: Match, context: ReportContext, day: number): When | null {
  const m = match.get("m");
  const month = m?.sense?.value;
  if (m === null || month === undefined) return null;
  const y = match.get("y");
  const year = y === null ? null : yearOf(y);
  if (y !== null && year === null) return null;
  if (m.tags.includes("hijri-month")) {
    if (day > 30) return null;
    if (year === null) return y === null ? resolveHijriMonth(context.published, month, day) : null;
    const hijri = isHijriYear(year) ? hijriWhen(year, month, day) : null;
    // `صدر بتاريخ 22 ذو الحجة 1452` on the day of publication
    return hijri?.from === hijri?.to && hijri?.from === context.published?.slice(0, 10)
      ? hijri && confirmed(hijri)
      : hijri;
  }
  if (year !== null)
    return eraFits(match.get("era"), year)
      ? dayWhen(year, month, day, "stated")
      : strangeYear(year, month, day);
  const yd = match.get("yd");
  if (yd !== null) {
    if (unitOf(match.get("yu")) !== "year") return null;
    const shift = yearShift(yd);
    const when = shift === null ? null : resolveUnit(context.published, "year", shift);
    if (when === null) return null;
    return dayWhen(
      when.from === null ? null : Number(when.from.slice(0, 4)),
      month,
      day,
      "relative",
    );
  }
  const shared = match.get("dir") === null ? sharedYear(match, month) : null;
  if (shared !== null) return dayWhen(shared, month, day, "stated");
  return resolveDayMonth(context.published, month, day, directionSaid(match));
}

/** A Gregorian month cannot carry a Hijri year. */
function eraFits(era: Item | null, year: number): boolean {
  return era?.sense?.slot !== "hijri" && year >= 1500;
}

export function yearShift(direction: Item | null): number | null {
  const way = directionOf(direction);
  return way === "past" ? -1 : way === "next" ? 1 : way === "this" ? 0 : null;
}
