/** Days and times that are remembered; more than a case has, bounded for hostile ones. */
const REMEMBERED = 10_000;

/** Days since 1970-01-01 of a date in the Gregorian calendar; month 1 to 12, days may run over. No clock. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is the last one.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const total = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146_097 + total - 719_468;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayNumber(nextYear, next, 1) - dayNumber(year, month, 1);
}

/** Days from one ISO day to another, below 0 where the second is the earlier. */
export function daysBetween(first: string, second: string): number {
  return dayOf(second) - dayOf(first);
}

/** Days since 1970-01-01 of an ISO day or time; of a month or a year its first day. */
export const dayOf: (iso: string) => number = rememberedDay((iso) => {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  return dayNumber(year, month, day);
});

/** Asked once for each day: the reports of a case are of a few hundred, and each pair of its numbers asks for two. */
export function rememberedDay(make: (iso: string) => number): (iso: string) => number {
  const known = new Map<string, number>();
  return (iso) => {
    const before = known.get(iso);
    if (before !== undefined) return before;
    const made = make(iso);
    if (known.size < REMEMBERED) known.set(iso, made);
    return made;
  };
}
