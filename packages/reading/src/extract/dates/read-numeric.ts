import { fold } from "../../text/fold.ts";
import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { isRealDay, parseIso } from "./calendar.ts";
import { resolveDayMonth } from "./resolve.ts";
import { chunkOf, dayWhen, hijriWhen, monthWhen } from "./when.ts";
import type { When } from "./when.ts";
import { isHijriYear, spanOf } from "./words.ts";
import { isLetterAt } from "../../text/letters.ts";

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u;
const YEAR_MONTH = /^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))$/u;
const DAY_MONTH = /^(\d{1,2})[-/.](\d{1,2})$/u;
const DAY_MONTH_COMMA_YEAR = /^(\d{1,2})\/(\d{1,2}), ?(\d{4})$/u;

/** Longest numeric date: `2031-04-12` and marks inside it. */
const LONGEST = 14;

/**
 * `2031-04-12`, `12/04/2031`, `12.4.31`: the day before the month, the other way only where the month would be
 * none. The text is read again because digits and separators fall into items in several ways.
 */
export function readNumericDate(match: Match, context: ReportContext): DateChunk | null {
  const { start, end } = spanOf(match);
  if (end - start < 6 || end - start > LONGEST || touched(context.raw, start, end)) return null;
  const text = fold(context.raw, start, end);
  const when = full(text, context.published, match.get("era")?.sense?.slot ?? "");
  return when === null ? null : chunkOf(when, start, end);
}

/** `2031-04`, `04/2031`: needs no cue with a leading zero, else one of time. */
export function readNumericMonth(match: Match, context: ReportContext): DateChunk | null {
  const { start, end } = spanOf(match);
  if (end - start < 6 || end - start > 7 || touched(context.raw, start, end)) return null;
  const shape = YEAR_MONTH.exec(fold(context.raw, start, end));
  // "Circular 5/2027", `القرار 5/2027`
  // "Law No. 4/2029"
  const stop = match.items[match.from - 1]?.tags.includes("stop") === true ? 2 : 1;
  const label = match.items[match.from - stop];
  if (
    shape === null ||
    (label !== undefined && (LABELS.has(label.word) || label.tags.includes("number-sign")))
  )
    return null;
  const year = Number(shape[1] ?? shape[4]);
  const month = Number(shape[2] ?? shape[3]);
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  return chunkOf(monthWhen(year, month, "stated"), start, end);
}

const IN: ReadonlySet<string> = new Set(["في", "عند", "on"]);

/** `في 4/22`, `في 04/22`: after `في`, with a part above twelve or a leading zero, and nothing behind it. */
function onlyDate(match: Match, shape: RegExpExecArray): boolean {
  const next = match.items[match.to];
  const closed = next === undefined || !/^[\p{L}\d]/u.test(next.word);
  if (!IN.has(match.items[match.from - 1]?.word ?? "") || !closed || shape[0].includes("."))
    return false;
  const [a, b] = [Number(shape[1]), Number(shape[2])];
  return a > 12 !== b > 12 || /(?:^|\/)0/u.test(shape[0]);
}

/** "11/12, 2016" */
export function readNumericCommaYear(match: Match, context: ReportContext): DateChunk | null {
  const { start, end } = spanOf(match);
  if (end - start > LONGEST || touched(context.raw, start, end)) return null;
  const shape = DAY_MONTH_COMMA_YEAR.exec(fold(context.raw, start, end));
  if (shape === null) return null;
  const when = full(`${shape[1]}/${shape[2]}/${shape[3]}`, context.published, "");
  return when === null ? null : chunkOf(when, start, end);
}

const LABELS: ReadonlySet<string> = new Set(
  "circular decree law resolution order case file no number القرار قرار مرسوم المرسوم قانون القانون تعميم التعميم رقم".split(
    " ",
  ),
);

/** `12/4` without a year: only after a word that announces a date (`بتاريخ`, a weekday). */
export function readNumericDayMonth(match: Match, context: ReportContext): DateChunk | null {
  const { start, end } = spanOf(match);
  if (end - start > 5 || touched(context.raw, start, end)) return null;
  const shape = DAY_MONTH.exec(fold(context.raw, start, end));
  const announced = match.items[match.from - 1];
  if (shape === null || announced === undefined) return null;
  const [a, b] = [Number(shape[1]), Number(shape[2])];
  const named = announced.tags.includes("date-head") || announced.tags.includes("weekday");
  const sign = shape[0].replaceAll(/\d/gu, "");
  if (
    sign === "-" ? !IN.has(announced.word) || a <= 12 || b > 12 : !named && !onlyDate(match, shape)
  )
    return null;
  const [day, month] = b > 12 ? [b, a] : [a, b];
  const when = resolveDayMonth(context.published, month, day, "near");
  return when === null ? null : chunkOf(when, start, end);
}

function full(text: string, published: string | null, era: string): When | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return dayOrHijri(Number(first[1]), Number(first[3]), Number(first[4]), era);
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  const stated = last[4] ?? "";
  const year = stated.length === 4 ? Number(stated) : century(Number(stated), published);
  const [a, b] = [Number(last[1]), Number(last[3])];
  // A month above 12 is a day: `04/25/2031`.
  return b > 12 && a <= 12 ? dayOrHijri(year, a, b, era) : dayOrHijri(year, b, a, era);
}

function dayOrHijri(year: number, month: number, date: number, era: string): When | null {
  if (era === "hijri" || (isHijriYear(year) && era === "")) return hijriWhen(year, month, date);
  if (year < 1500 || year > 2199 || month < 1 || month > 12) return null;
  return isRealDay(year, month, date) || date <= 31 ? dayWhen(year, month, date, "stated") : null;
}

/** A year of two digits is the last one that is not after publication, within a hundred years. */
function century(two: number, published: string | null): number {
  const now = published === null ? null : parseIso(published);
  const last = now?.year ?? 2049;
  const year = Math.floor(last / 100) * 100 + two;
  return year > last ? year - 100 : year;
}

/** More digits or signs on either side: a phone number, a version, a longer code. */
function touched(raw: string, start: number, end: number): boolean {
  return (
    isJoint(raw.charAt(start - 1)) ||
    (isJoint(raw.charAt(end)) && isDigit(raw.charAt(end + 1))) ||
    isDigit(raw.charAt(end))
  );
}

function isJoint(char: string): boolean {
  return char === "-" || char === "/" || isDigit(char);
}

function isDigit(char: string): boolean {
  return char !== "" && !isLetterAt(char, 0) && /^\d$/u.test(fold(char));
}
