/** From the first day to the last, ISO dates; `exact` where it is one day and somebody says which. */
export interface Days {
  readonly first: string;
  readonly last: string;
  readonly exact: boolean;
}

/** `2031`, `2031-05`, `2031-05-03`, with a time or without, and the same again after a slash: the days it may be. */
export function daysOf(start: string | null, end: string | null = start): Days | null {
  const from = partOf(start ?? end);
  const to = partOf(end ?? start);
  if (from === null || to === null) return null;
  const days = { first: from.first, last: to.last };
  return days.first > days.last ? null : { ...days, exact: days.first === days.last };
}

/** How many days, both counted. */
export function spanOf({ first, last }: Days): number {
  const [from, to] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)];
  return from.until(to, { largestUnit: "day" }).days + 1;
}

/** The day after an ISO date. */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function partOf(date: string | null): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  try {
    if (day !== undefined && month !== undefined) {
      const whole = Temporal.PlainDate.from(`${year}-${month}-${day}`).toString();
      return { first: whole, last: whole };
    }
    if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
    const first = Temporal.PlainDate.from(`${year}-${month}-01`);
    return { first: first.toString(), last: first.with({ day: first.daysInMonth }).toString() };
  } catch {
    // No such day: it is a date as written, and none in a calendar.
    return null;
  }
}
