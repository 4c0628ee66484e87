import { monthNumber } from "./month-number.ts";
import { westernDigits } from "./western-digits.ts";

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** `+0300`, `GMT+3` as Apple and Yahoo write, `غرينتش+٣`; letters alone (`EET`, `EST`) name a zone for each part of the world and are dropped. */
const ZONE = String.raw`(?:(Z|(?:UTC|GMT|[غج]رينتش)?\s?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT|[غج]رينتش)|\(?(?:E[ES]?S?T|[ECMPA][SD]T|CES?T|MSK|BST|WES?T)\)?)`;
/** Before the hour some write `at`, `في`, `الساعة`. */
const HOUR = String.raw`(?:[,،]?(?:\s+(?:at|في))?(?:\s+الساعة)?)\s+(\d{1,2}):(\d{2})(?::(\d{2}))?`;
const TIME = String.raw`(?:${HOUR}\s*([ap]\.?m\.?|صباحا?ً?|مساءً?|[صم])?\s*${ZONE}?)?`;
const WEEKDAY = String.raw`(?:(?:يوم\s+)?\p{L}{3,9}[,،]?\s+)?`;
const MONTH = String.raw`(\p{L}{2,9}(?:\s+\p{L}{4,6})?)`;
/** `Sat, 12 Apr 2031 10:20:00 GMT`, `12 April 2031`, `الجمعة 11 أبريل 2031 9:00 م`. */
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})\s+${MONTH}\.?[,،]?\s+(\d{4})${TIME}$`,
  "iu",
);
/** `April 12, 2031`, `Friday, April 11, 2031 9:00 PM`, as Outlook writes. */
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}${MONTH}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`,
  "iu",
);

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
  const [, sign, hours, minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined || hours === undefined) return "Z";
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** Hours of a clock of twelve (`9:00 PM`) as of one of twenty-four, and two digits in either. */
function timeOf([hour, minute, second, half, zone]: readonly Part[]): readonly Part[] {
  if (hour === undefined) return [];
  const isEvening = half !== undefined && /^[pم]/iu.test(half);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isEvening ? 12 : 0);
  return [String(hours).padStart(2, "0"), minute, second, zone];
}

/**
 * A date as ISO 8601: `2031-04-12`, or with a time and the zone as given. Reads ISO forms, the mail
 * form and dates with a month's name in English or Arabic, in Western or Arabic digits. Null for anything else:
 * `03/04/2031` is two dates and is not guessed.
 */
export function isoDate(written: string): string | null {
  const text = westernDigits(written).trim();
  const iso = ISO.exec(text);
  if (iso !== null) return join(iso[1], iso[2], iso[3], iso.slice(4, 8));
  const compact = COMPACT.exec(text);
  if (compact !== null) return join(compact[1], compact[2], compact[3], []);
  const dayFirst = DAY_FIRST.exec(text);
  const month = monthNumber(dayFirst?.[2] ?? "");
  if (dayFirst !== null && month !== null) {
    return join(dayFirst[3], String(month), dayFirst[1], timeOf(dayFirst.slice(4)));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  const first = monthNumber(monthFirst?.[1] ?? "");
  if (monthFirst === null || first === null) return null;
  return join(monthFirst[3], String(first), monthFirst[2], timeOf(monthFirst.slice(4)));
}
