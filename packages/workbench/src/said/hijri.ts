/** A day of the Hijri calendar; months count from 1. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// The browser brings the table of Umm al-Qura, which is the calendar that news and offices write by.
const UMM_AL_QURA = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
const DAY = /^(\d{4})-(\d\d)-(\d\d)/;
const MS_A_DAY = 86_400_000;
/** Years that the table holds. Outside of them months are counted, not looked up, and may be a day off. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;

const known = new Map<string, HijriDay | null>();

/** The Hijri day of an ISO date (2024-05-15); null for anything coarser than a day, and outside of the table. */
export function hijriDay(date: string): HijriDay | null {
  const before = known.get(date);
  if (before !== undefined) return before;
  const found = computed(date);
  known.set(date, found);
  return found;
}

function computed(date: string): HijriDay | null {
  const [, year, month, day] = (DAY.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(year, month - 1, day);
  // 2031-02-30 is no day, and gets no other one.
  if (!new Date(time).toISOString().startsWith(date.slice(0, 10))) return null;
  const parts = new Map(
    UMM_AL_QURA.formatToParts(Math.floor(time / MS_A_DAY) * MS_A_DAY).map(({ type, value }) => [
      type,
      Number(value),
    ]),
  );
  const own = { year: parts.get("year"), month: parts.get("month"), day: parts.get("day") };
  if (own.year === undefined || own.month === undefined || own.day === undefined) return null;
  if (own.year < FIRST_YEAR || own.year > LAST_YEAR) return null;
  return { year: own.year, month: own.month, day: own.day };
}
