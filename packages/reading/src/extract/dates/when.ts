import type { DateChunk } from "../../text/item.ts";
import {
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  formatIso,
  isRealDay,
  pad,
} from "./calendar.ts";
import { daysInHijriMonth, hijriToIso, hijriYear } from "./hijri.ts";

/**
 * What a date says, before it has a place in the text. What is not known is written as EDTF writes it:
 * `XXXX-04-12` (no year), `XXXX-XX-XX` (a day, which cannot be told), `XXXX-XX`, `XXXX`.
 */
export type When = Omit<DateChunk, "kind" | "start" | "end" | "rules">;

type Basis = When["basis"];

export function chunkOf(when: When, start: number, end: number): DateChunk {
  return { ...when, kind: "date", start, end, rules: [] };
}

/** A day; `year` null where it is not known. A day that no calendar has becomes its month and is `impossible`. */
export function dayWhen(
  year: number | null,
  month: number,
  day: number,
  basis: Basis,
): When | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year === null) {
    if (!isRealDay(2000, month, day)) return null;
    return open(`XXXX-${pad(month, 2)}-${pad(day, 2)}`, "day");
  }
  if (isRealDay(year, month, day)) {
    const iso = formatIso({ year, month, day });
    return { value: iso, grain: "day", calendar: "gregorian", basis, from: iso, to: iso };
  }
  const asStated = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { ...monthWhen(year, month, basis), impossible: { why: "day", stated: asStated } };
}

export function isoWhen(iso: string, basis: Basis): When {
  return { value: iso, grain: "day", calendar: "gregorian", basis, from: iso, to: iso };
}

export function monthWhen(year: number | null, month: number, basis: Basis): When {
  if (year === null) return open(`XXXX-${pad(month, 2)}`, "month");
  const value = `${pad(year, 4)}-${pad(month, 2)}`;
  const to = `${value}-${pad(daysInMonth(year, month), 2)}`;
  return { value, grain: "month", calendar: "gregorian", basis, from: `${value}-01`, to };
}

export function yearWhen(year: number, basis: Basis): When {
  const value = pad(year, 4);
  return {
    value,
    grain: "year",
    calendar: "gregorian",
    basis,
    from: `${value}-01-01`,
    to: `${value}-12-31`,
  };
}

/** `198X`; `decade` is its first year. */
export function decadeWhen(decade: number, basis: Basis): When {
  const three = pad(Math.floor(decade / 10), 3);
  return {
    value: `${three}X`,
    grain: "decade",
    calendar: "gregorian",
    basis,
    from: `${three}0-01-01`,
    to: `${three}9-12-31`,
  };
}

/**
 * A season, 21 spring to 24 winter, of the northern hemisphere by whole months (spring is March to May).
 * Winter has no bounds: "the winter of 2031" may begin or end in that year.
 */
export function seasonWhen(year: number | null, season: number, basis: Basis): When {
  if (year === null) return open(`XXXX-${season}`, "season");
  const value = `${pad(year, 4)}-${season}`;
  const shape = { value, grain: "season", calendar: "gregorian", basis } as const;
  if (season === 24) return { ...shape, from: null, to: null };
  const first = (season - 21) * 3 + 3;
  const last = `${pad(year, 4)}-${pad(first + 2, 2)}-${pad(daysInMonth(year, first + 2), 2)}`;
  return { ...shape, from: `${pad(year, 4)}-${pad(first, 2)}-01`, to: last };
}

/**
 * A Hijri date as Gregorian EDTF by the Umm al-Qura calendar. Approximate (`~`): where the moon is sighted the
 * month may begin a day earlier or later. Null where no part of it can be told.
 */
export function hijriWhen(year: number, month: number | null, day: number | null): When | null {
  const shape = { calendar: "hijri", basis: "stated" } as const;
  if (month === null) {
    const all = hijriYear(year);
    return all === null
      ? null
      : { ...shape, value: `${all.from}~/${all.to}~`, grain: "year", ...all };
  }
  const length = daysInHijriMonth(year, month);
  if (length === null) return null;
  const iso = day === null ? null : hijriToIso(year, month, day);
  if (iso !== null) return { ...shape, value: `${iso}~`, grain: "day", from: iso, to: iso };
  const from = hijriToIso(year, month, 1);
  const to = hijriToIso(year, month, length);
  if (from === null || to === null) return null;
  const whole: When = { ...shape, value: `${from}~/${to}~`, grain: "month", from, to };
  if (day === null) return whole;
  if (day > 30) return null;
  const stated = `${year}-${pad(month, 2)}-${pad(day, 2)}`;
  return { ...whole, impossible: { why: "day", stated } };
}

/** The weekday or the day of publication confirms which day it was: nothing is approximate about it any more. */
export function confirmed<Date extends When>(when: Date): Date {
  return { ...when, value: when.value.replace(/~$/u, "") };
}

/**
 * A day whose year no report can mean (`5 كانون الأول 1391`, `12 نيسان 1452 هـ`): the value as it is stated, which no calendar
 * places.
 */
export function strangeYear(year: number, month: number, day: number): When {
  const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return {
    value,
    grain: "day",
    calendar: "gregorian",
    basis: "stated",
    from: null,
    to: null,
    impossible: { why: "year", stated: String(year) },
  };
}

/** From the first to the last of two; null where they stand the wrong way round. */
export function intervalWhen(first: When, last: When): When | null {
  if (first.from !== null && last.to !== null && first.from > last.to) return null;
  return {
    value: `${head(first.value)}/${tail(last.value)}`,
    grain: first.grain,
    calendar: first.calendar,
    basis: weaker(first.basis, last.basis),
    from: last.to === null ? null : first.from,
    to: first.from === null ? null : last.to,
  };
}

/** Both and nothing between: `{2031-04-12,2031-04-15}`; an interval when the second follows the first. */
export function pairWhen(first: When, second: When): When | null {
  const together = intervalWhen(first, second);
  if (together === null) return null;
  if (first.to !== null && second.from !== null && nextDay(first.to) === second.from)
    return together;
  return { ...together, value: `{${first.value},${second.value}}` };
}

export function approximate(when: When): When {
  return /[~/X{P]/u.test(when.value) ? when : { ...when, value: `${when.value}~` };
}

/** A date of which the text says too little and nothing else tells. */
export function open(value: string, grain: When["grain"]): When {
  return { value, grain, calendar: "gregorian", basis: "unresolved", from: null, to: null };
}

export function weaker(a: Basis, b: Basis): Basis {
  if (a === "unresolved" || b === "unresolved") return "unresolved";
  return a === "relative" || b === "relative" ? "relative" : "stated";
}

function head(value: string): string {
  return value.split("/")[0] ?? value;
}

function tail(value: string): string {
  return value.split("/").at(-1) ?? value;
}

function nextDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return formatIso(civilFromDays(daysFromCivil({ year, month, day }) + 1));
}
