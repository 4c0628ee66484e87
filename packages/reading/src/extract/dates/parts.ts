import { addDays, daysInMonth, isoDaysBetween, pad, weekdayOf } from "./calendar.ts";
import { intervalWhen, isoWhen } from "./when.ts";
import type { When } from "./when.ts";

export type Part = "early" | "mid" | "late";

/**
 * The one rule for "early", "mid" and "late": a third of the period. A year gives four months (mid-2019 is
 * `2019-05/2019-08`), a month the days 1-10, 11-20 and 21 to its end, a decade years 0-3, 4-6 and 7-9; anything
 * else its days in three. "Beginning" and "end" are early and late: texts use them as loosely.
 */
export function partOf(when: When, part: Part): When | null {
  const third = part === "early" ? 0 : part === "mid" ? 1 : 2;
  if (when.grain === "year" && when.calendar === "gregorian" && /^[\dX]{4}$/u.test(when.value))
    return months(when, third * 4 + 1, third * 4 + 4);
  if (
    when.grain === "month" &&
    when.calendar === "gregorian" &&
    /^[\dX]{4}-[\dX]{2}$/u.test(when.value)
  )
    return daysOfMonth(when, third);
  if (when.grain === "decade" && /^\d{3}X$/u.test(when.value)) {
    const base = when.value.slice(0, 3);
    const [first, last] = third === 0 ? [0, 3] : third === 1 ? [4, 6] : [7, 9];
    return {
      ...when,
      value: `${base}${first}/${base}${last}`,
      grain: "year",
      from: `${base}${first}-01-01`,
      to: `${base}${last}-12-31`,
    };
  }
  return daysInThree(when, third);
}

/** The `nth` half (of 2) or quarter (of 4) of a year, or half of a month (days 1-15 and 16 to its end). */
export function shareOf(when: When, nth: number, of: number): When | null {
  if (when.grain === "month" && of === 2) return halfOfMonth(when, nth);
  if (when.grain !== "year" || nth < 1 || nth > of || !/^[\dX]{4}$/u.test(when.value)) return null;
  const length = 12 / of;
  return months(when, (nth - 1) * length + 1, nth * length);
}

/**
 * The `nth` week of a month: its days 1-7, 8-14, 15-21, 22-28, and its last seven days for `LAST_WEEK`; of a year the week
 * from Monday on that ISO 8601 numbers so, the first being that of 4 January.
 */
export function weekOf(when: When, nth: number): When | null {
  if (when.grain === "year") return weekOfYear(when, nth);
  if (nth === LAST_WEEK && when.to !== null) {
    const last = Number(when.to.slice(-2));
    return daysIn(when, last - 6, last);
  }
  return nth < 1 || nth > 4 ? null : daysIn(when, 7 * nth - 6, 7 * nth);
}

/** "The last week" of a month or year. */
export const LAST_WEEK = -1;

function weekOfYear(year: When, nth: number): When | null {
  if (year.from === null || !/^\d{4}$/u.test(year.value) || nth > 53 || nth === 0) return null;
  const fourth = `${year.value}-01-04`;
  const first = addDays(fourth, 1 - weekdayOf(fourth));
  const lastDay = `${year.value}-12-28`;
  const monday =
    nth === LAST_WEEK ? addDays(lastDay, 1 - weekdayOf(lastDay)) : addDays(first, 7 * (nth - 1));
  const week = intervalWhen(isoWhen(monday, year.basis), isoWhen(addDays(monday, 6), year.basis));
  return week === null ? null : { ...week, grain: "week" };
}

function halfOfMonth(when: When, nth: number): When | null {
  if (nth < 1 || nth > 2 || when.to === null) return null;
  return nth === 1 ? daysIn(when, 1, 15) : daysIn(when, 16, Number(when.to.slice(-2)));
}

function daysIn(month: When, first: number, last: number): When | null {
  if (month.grain !== "month" || month.from === null || !/^\d{4}-\d{2}$/u.test(month.value))
    return null;
  const [from, to] = [`${month.value}-${pad(first, 2)}`, `${month.value}-${pad(last, 2)}`];
  return { ...month, value: `${from}/${to}`, grain: "day", from, to };
}

function months(year: When, first: number, last: number): When {
  const known = /^\d{4}$/u.test(year.value);
  const [a, b] = [`${year.value}-${pad(first, 2)}`, `${year.value}-${pad(last, 2)}`];
  return {
    ...year,
    value: `${a}/${b}`,
    grain: "month",
    from: known ? `${a}-01` : null,
    to: known ? `${b}-${pad(daysInMonth(Number(year.value), last), 2)}` : null,
  };
}

function daysOfMonth(month: When, third: number): When {
  const last = month.to === null ? 30 : Number(month.to.slice(-2));
  const [a, b] = third === 0 ? [1, 10] : third === 1 ? [11, 20] : [21, last];
  const [first, end] = [
    `${month.value}-${pad(a, 2)}`,
    `${month.value}-${month.to === null && third === 2 ? "XX" : pad(b, 2)}`,
  ];
  const known = month.from !== null && month.to !== null;
  return {
    ...month,
    value: `${first}/${end}`,
    grain: "day",
    from: known ? first : null,
    to: known ? end : null,
  };
}

function daysInThree(when: When, third: number): When | null {
  if (when.from === null || when.to === null || when.grain === "day" || when.grain === "time")
    return null;
  const length = isoDaysBetween(when.from, when.to) + 1;
  const first = addDays(when.from, Math.floor((length * third) / 3));
  const last = addDays(when.from, Math.floor((length * (third + 1)) / 3) - 1);
  const days = intervalWhen(isoWhen(first, when.basis), isoWhen(last, when.basis));
  return days === null ? null : { ...days, calendar: when.calendar };
}
