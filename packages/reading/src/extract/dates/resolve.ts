import { addDays, daysFromCivil, isRealDay, parseIso, weekdayOf } from "./calendar.ts";
import { hijriToIso, lastHijriYearOf } from "./hijri.ts";
import {
  dayWhen,
  decadeWhen,
  hijriWhen,
  intervalWhen,
  isoWhen,
  monthWhen,
  open,
  seasonWhen,
  yearWhen,
} from "./when.ts";
import type { When } from "./when.ts";

/** Which way a text points from its publication: `near` where it does not say. */
export type Direction = "past" | "next" | "this" | "near";

export type TimeUnit =
  "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

/**
 * Days after publication within which a day without a year is read as one to come: reports speak of what
 * happened, and only the near future ("talks on 12 April") is announced without its year.
 */
const ANNOUNCED_DAYS = 30;

/** "12 April" without a year: the last one, an announced one, or the one that the direction word says. */
export function resolveDayMonth(
  published: string | null,
  month: number,
  day: number,
  direction: Direction,
): When | null {
  const now = published === null ? null : parseIso(published);
  if (now === null) return dayWhen(null, month, day, "unresolved");
  if (!isRealDay(2000, month, day)) return null;
  const today = daysFromCivil(now);
  const last =
    direction === "near" ? today + ANNOUNCED_DAYS : direction === "past" ? today - 1 : today;
  const step = direction === "next" ? 1 : -1;
  // Eight years reach the next 29 February even across a century year.
  for (let k = 0; k <= 9; k++) {
    const year = now.year - step + step * k;
    if (!isRealDay(year, month, day)) continue;
    const at = daysFromCivil({ year, month, day });
    if (direction === "next" ? at > today : direction === "this" ? year === now.year : at <= last)
      return dayWhen(year, month, day, "relative");
  }
  return null;
}

/** "April" without a year: the running month or the last one before it. */
export function resolveMonth(published: string | null, month: number, direction: Direction): When {
  const now = published === null ? null : parseIso(published);
  if (now === null) return monthWhen(null, month, "unresolved");
  const gap = month - now.month;
  const year =
    direction === "next"
      ? gap > 0
        ? now.year
        : now.year + 1
      : direction === "this"
        ? now.year
        : gap < 0 || (gap === 0 && direction === "near")
          ? now.year
          : now.year - 1;
  return monthWhen(year, month, "relative");
}

export function resolveHijriMonth(
  published: string | null,
  month: number,
  day: number | null,
): When | null {
  const year = published === null ? null : lastHijriYearOf(month, published.slice(0, 10));
  if (year === null) return null;
  // A day that has not come yet belongs to the year before.
  const iso = day === null || published === null ? null : hijriToIso(year, month, day);
  const when = hijriWhen(iso !== null && iso > (published ?? "") ? year - 1 : year, month, day);
  return when === null ? null : { ...when, basis: "relative" };
}

/** A weekday in news is the last one, the day of publication included; "last Tuesday" is before it. */
export function resolveWeekday(
  published: string | null,
  weekday: number,
  direction: Direction,
): When {
  const now = published === null ? null : parseIso(published);
  if (now === null || published === null) return open("XXXX-XX-XX", "day");
  const day = published.slice(0, 10);
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const shift =
    direction === "next"
      ? back === 0
        ? 7
        : 7 - back
      : direction === "past" && back === 0
        ? -7
        : -back;
  return isoWhen(addDays(day, shift), "relative");
}

/** Weekday of the week `weeks` from that of publication; a week begins on Monday (ISO 8601). */
export function resolveWeekdayOfWeek(
  published: string | null,
  weekday: number,
  weeks: number,
): When {
  if (published === null || parseIso(published) === null) return open("XXXX-XX-XX", "day");
  const day = published.slice(0, 10);
  return isoWhen(addDays(day, weekday - weekdayOf(day) + 7 * weeks), "relative");
}

/** The whole day, week, month … `shift` from that of publication. Null for units below a day. */
export function resolveUnit(published: string | null, unit: TimeUnit, shift: number): When | null {
  const now = published === null ? null : parseIso(published);
  if (now === null || published === null) return openUnit(unit);
  const day = published.slice(0, 10);
  switch (unit) {
    case "day":
      return isoWhen(addDays(day, shift), "relative");
    case "week": {
      const monday = addDays(day, 1 - weekdayOf(day) + 7 * shift);
      const week = intervalWhen(
        isoWhen(monday, "relative"),
        isoWhen(addDays(monday, 6), "relative"),
      );
      return week === null ? null : { ...week, grain: "week" };
    }
    case "month": {
      const at = now.year * 12 + now.month - 1 + shift;
      return monthWhen(Math.floor(at / 12), (at % 12) + 1, "relative");
    }
    case "year":
      return yearWhen(now.year + shift, "relative");
    case "decade":
      return decadeWhen((Math.floor(now.year / 10) + shift) * 10, "relative");
    case "second":
    case "minute":
    case "hour":
    case "century":
      return null;
  }
}

function openUnit(unit: TimeUnit): When | null {
  if (unit === "day") return open("XXXX-XX-XX", "day");
  if (unit === "week") return open("XXXX-XX-XX/XXXX-XX-XX", "week");
  if (unit === "month") return open("XXXX-XX", "month");
  if (unit === "year") return open("XXXX", "year");
  return unit === "decade" ? open("XXXX", "decade") : null;
}

/** "three months ago": as coarse as its unit. Weeks give an approximate day. Null where nothing can be told. */
export function resolveAgo(published: string | null, unit: TimeUnit, amount: number): When | null {
  if (
    published === null ||
    parseIso(published) === null ||
    !Number.isInteger(amount) ||
    amount > 3000
  )
    return null;
  if (unit === "week") {
    const day = addDays(published.slice(0, 10), -7 * amount);
    return {
      ...isoWhen(day, "relative"),
      value: `${day}~`,
      grain: "week",
      from: addDays(day, -3),
      to: addDays(day, 3),
    };
  }
  if (unit === "decade") return resolveUnit(published, "decade", -amount);
  return unit === "century" ? null : resolveUnit(published, unit, -amount);
}

/** "the past three days", "the coming three days": from so long before publication to its day, or after it. */
export function resolveSpan(
  published: string | null,
  unit: TimeUnit,
  amount: number,
  direction: "past" | "next",
): When | null {
  if (
    published === null ||
    parseIso(published) === null ||
    !Number.isInteger(amount) ||
    amount > 3000
  )
    return null;
  const today = isoWhen(published.slice(0, 10), "relative");
  const way = direction === "past" ? -1 : 1;
  const days = unit === "hour" ? Math.ceil(amount / 24) : unit === "week" ? 7 * amount : null;
  const other =
    days === null
      ? resolveUnit(published, unit, way * amount)
      : isoWhen(addDays(today.value, way * days), "relative");
  if (other === null) return null;
  if (direction === "past") return intervalWhen(other, today);
  // "the next three days" begin tomorrow, the next three hours now
  const begins = unit === "hour" ? today : isoWhen(addDays(today.value, 1), "relative");
  return intervalWhen(begins, other);
}

/** "last summer": the last that began before publication. */
export function resolveSeason(
  published: string | null,
  season: number,
  direction: Direction,
): When {
  const now = published === null ? null : parseIso(published);
  if (now === null) return seasonWhen(null, season, "unresolved");
  const begins = season === 24 ? 12 : (season - 21) * 3 + 3;
  const running = now.month >= begins && now.month < begins + 3;
  const begun = now.month >= begins;
  const year =
    direction === "next"
      ? begun
        ? now.year + 1
        : now.year
      : direction === "this"
        ? now.year
        : begun && !(running && direction === "past")
          ? now.year
          : now.year - 1;
  return seasonWhen(year, season, "relative");
}
