import { isoDate } from "../../report/iso-date.ts";

/** When a message was written, as its head says it. */
export interface WrittenTime {
  /** The three numbers of the date in their order, whichever of them is the day; a day whose month is a word as year, month and day. */
  readonly date: readonly [number, number, number];
  /** How the date is written: a Hijri one bears `هـ`. */
  readonly kind: "numbers" | "hijri" | "named";
  /** ISO time of day. */
  readonly time: string;
}

/**
 * Words of the day as CLDR has them for Arabic: until noon `ص`, `صباحًا`, `فجرًا`, `ليلاً` (one to three), `منتصف الليل`; from noon
 * `م`, `مساءً`, `ظهرًا`, `بعد الظهر`. The mark of the tanwin stands before or behind its alef. Persian ones end in `.ظ`.
 */
const MORNING =
  "منتصف الليل|صباح\u064b?ا\u064b?|قبل الظهر|فجر\u064b?ا\u064b?|ليل\u064b?ا\u064b?|ق\\.ظ\\.?|ص";
const EVENING = "بعد الظهر|مساء\u064b?|ظهر\u064b?ا\u064b?|عصر\u064b?ا\u064b?|ب\\.ظ\\.?|م";
/** `15:06`, `3:06:10 PM`, `3:06 م`, `15 h 06`. */
const CLOCK = String.raw`(?<hour>\d{1,2})(?:[:.]| ?h ?)(?<minute>\d{2})(?:[:.](?<second>\d{2}))? ?(?:(?<half>[ap])\.? ?m\.?|(?<morning>${MORNING})|(?<evening>${EVENING}))?`;
/** `12/4/2031`, `12. 4. 2031.`, `12/4/1453 هـ`. */
const NUMBERS = String.raw`(?<a>\d{1,4})(?:[/.-] ?)(?<b>\d{1,2})(?:[/.-] ?)(?<c>\d{1,4})\.?(?<hijri> ?(?:هـ|ه|AH))?`;
/** `12 أبريل 2031`, `Apr 12, 2031`, `Sat, 12 Apr 2031`: what `isoDate` knows, which has no comma before the hour. */
const WORDS = String.raw`(?<words>(?:\p{L}{2,9}[,،]? )?(?:\d{1,2} \p{L}[^\d\n:]{1,18}? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}))`;
const DATE = String.raw`(?:${NUMBERS}|${WORDS})`;
const FIRST_DATE = new RegExp(
  String.raw`^${DATE}(?:[,،] *| +)(?:(?:at|في|الساعة|à|um) +)?${CLOCK}$`,
  "iu",
);
const FIRST_CLOCK = new RegExp(String.raw`^${CLOCK}[,،]? +${DATE}$`, "iu");

/** Reads what stands before a message and its author; null for what is no time that is known. */
export function writtenTime(written: string): WrittenTime | null {
  const groups = (FIRST_DATE.exec(written) ?? FIRST_CLOCK.exec(written))?.groups;
  if (groups === undefined) return null;
  const time = timeOf(groups);
  const date = time === null ? null : dateOf(groups);
  return time === null || date === null ? null : { ...date, time };
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ hour, minute, second, half, morning, evening }: Groups): string | null {
  const isEvening = evening !== undefined || half?.toLowerCase() === "p";
  const isHalf = isEvening || morning !== undefined || half !== undefined;
  // `24:06`, as clocks print it that begin a day with 24: six past midnight
  const hours = isHalf ? (Number(hour) % 12) + (isEvening ? 12 : 0) : Number(hour) % 24;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const clock = `${String(hours).padStart(2, "0")}:${minute ?? ""}`;
  return second === undefined ? clock : `${clock}:${second}`;
}

function dateOf({ a, b, c, hijri, words }: Groups): Omit<WrittenTime, "time"> | null {
  if (words === undefined) {
    const date = [Number(a), Number(b), Number(c)] as const;
    return { date, kind: hijri === undefined ? "numbers" : "hijri" };
  }
  const [year, month, day] = (isoDate(words) ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return { date: [year, month, day], kind: "named" };
}
