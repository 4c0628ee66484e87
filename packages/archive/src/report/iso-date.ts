import { westernDigits } from "./western-digits.ts";

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** `Sat, 12 Apr 2031 10:20:00 GMT`, `12 April 2031`. */
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:,?\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
/** `April 12, 2031`. */
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** Parts of a match; absent groups are undefined. */
type Part = string | undefined;

function join(year: Part, month: Part, day: Part, time: readonly Part[]): string | null {
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const [hour, minute, second, zone] = time;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const clock = `${hour}:${minute}${second === undefined ? "" : `:${second}`}`;
  return `${date}T${clock}${isoZone(zone)}`;
}

function isoZone(zone: Part): string {
  if (zone === undefined) return "";
  if (/^(z|utc|gmt)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function monthNumber(name: Part): string | undefined {
  if (name === undefined || !MONTH_NAMES.test(name)) return undefined;
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/**
 * A date as ISO 8601: `2031-04-12`, or with a time and the zone as given. Reads ISO forms, the mail
 * form and English dates with a month's name, in Western or Arabic digits. Null for anything else:
 * `03/04/2031` is two dates and is not guessed.
 */
export function isoDate(written: string): string | null {
  const text = westernDigits(written).trim();
  const iso = ISO.exec(text);
  if (iso !== null) return join(iso[1], iso[2], iso[3], iso.slice(4, 8));
  const compact = COMPACT.exec(text);
  if (compact !== null) return join(compact[1], compact[2], compact[3], []);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    return join(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst.slice(4, 8));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null)
    return join(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], []);
  return null;
}
