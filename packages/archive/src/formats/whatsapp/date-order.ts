/** Which of the three numbers of a date is which. */
export type DateOrder = "day-month-year" | "month-day-year" | "year-month-day";

type Written = readonly [number, number, number];

/** The order of a file's dates; `sure` is false where nothing in the file tells days from months. */
export interface FoundOrder {
  readonly order: DateOrder;
  readonly sure: boolean;
}

/**
 * The order in which a whole export writes its dates: by a number that can be no month, else by which
 * order lets time run forward, else day first, which is how Arabic and most other locales write.
 */
export function dateOrder(dates: readonly Written[]): FoundOrder {
  if (dates.some(([first]) => first > 31)) return { order: "year-month-day", sure: true };
  const dayFirst = dates.some(([first]) => first > 12);
  const monthFirst = dates.some(([, second]) => second > 12);
  if (dayFirst !== monthFirst) {
    return { order: dayFirst ? "day-month-year" : "month-day-year", sure: true };
  }
  const forward = (order: DateOrder): boolean => {
    const days = dates.map((date) => isoDay(date, order) ?? "");
    return days.every((day, at) => at === 0 || (days[at - 1] ?? "") <= day);
  };
  const days = forward("day-month-year");
  const months = forward("month-day-year");
  if (days !== months) return { order: days ? "day-month-year" : "month-day-year", sure: true };
  return { order: "day-month-year", sure: false };
}

/** Year, month and day of a written date. */
export function ordered([a, b, c]: Written, order: DateOrder): Written {
  return order === "year-month-day"
    ? [a, b, c]
    : order === "day-month-year"
      ? [c, b, a]
      : [c, a, b];
}

/** A written date as ISO 8601; null for a day that does not exist. */
export function isoDay(written: Written, order: DateOrder): string | null {
  const [year, month, day] = ordered(written, order);
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
