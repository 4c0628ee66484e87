import { westernDigits } from "../report/western-digits.ts";

/** In which order a sheet writes the day and the month of `25/04/2031`. */
export interface DayOrder {
  readonly order: "day-month-year" | "month-day-year";
  /** The first cell that can be read in no other order. */
  readonly shownBy: string;
}

const PARTS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;

/**
 * The order of a column of dates, where cells show it: `25/04/2031` can be nothing but a day of April, and so is `03/04/2031` in
 * the same column. Null where no cell shows it, or where two show two.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  let found: DayOrder | null = null;
  for (const cell of cells) {
    const order = shownBy(cell);
    if (order === null) continue;
    if (found !== null && found.order !== order) return null;
    found ??= { order, shownBy: cell.trim() };
  }
  return found;
}

/** `25/04/2031` as `2031-04-25` in an order; null where the cell is not of that form. */
export function dayInOrder(cell: string, { order }: DayOrder): string | null {
  const [, one = "", two = "", year = ""] = PARTS.exec(westernDigits(cell).trim()) ?? [];
  if (year === "") return null;
  const [day, month] = order === "day-month-year" ? [one, two] : [two, one];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function shownBy(cell: string): DayOrder["order"] | null {
  const [, one, two] = PARTS.exec(westernDigits(cell).trim()) ?? [];
  const isDay = (part: string | undefined): boolean => Number(part) > 12 && Number(part) <= 31;
  const isMonth = (part: string | undefined): boolean => Number(part) >= 1 && Number(part) <= 12;
  if (isDay(one) && isMonth(two)) return "day-month-year";
  return isMonth(one) && isDay(two) ? "month-day-year" : null;
}
