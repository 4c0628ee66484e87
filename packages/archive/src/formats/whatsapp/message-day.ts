import { hijriToIso } from "@tarjih/reading/without-rules";
import { isoDay, ordered } from "./date-order.ts";
import type { DateOrder } from "./date-order.ts";
import type { WrittenTime } from "./written-time.ts";

/** No chat is older than a phone that could write it: the year 1410 is one of another calendar. */
const FIRST_YEAR = 1970;

/** The ISO day of a message; null where its head, or the calendar of its head, is not known. */
export function messageDay(written: WrittenTime | null, order: DateOrder): string | null {
  if (written === null) return null;
  const { date, kind } = written;
  if (kind === "named") return isoDay(date, "year-month-day");
  const [year, month, day] = ordered(date, order);
  if (kind === "hijri") return hijriToIso(year < 100 ? 1400 + year : year, month, day);
  return year >= 100 && year < FIRST_YEAR ? null : isoDay(date, order);
}
