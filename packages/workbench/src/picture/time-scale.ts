import { firstDay, isoOf } from "./days.ts";

/** A day or month or year that is written below the axis. */
export interface TimeTick {
  readonly x: number;
  /** Where its words stand: in the middle of a day that has its own. */
  readonly middle: number;
  readonly label: string;
}

/** Days along an axis; time runs as the language is read. */
export interface TimeScale {
  /** First and last day of the axis, as days since 1970. */
  readonly from: number;
  readonly to: number;
  /** Where a day begins; a day and its width are half-open: `at(day + 1)` is where it ends. */
  readonly at: (day: number) => number;
  readonly ticks: readonly TimeTick[];
}

/** Narrower than that, two dates below the axis would touch. */
const LABEL_ROOM = 84;
const DAY_STEPS = [1, 2, 7, 14] as const;
const MONTH_STEPS = [1, 3, 6] as const;
const YEAR_STEPS = [1, 2, 5, 10, 25, 50, 100] as const;

/** An axis from day to day, both on it, over so many units; mirrored it begins on the right. */
export function timeScale(
  [from, to]: readonly [number, number],
  width: number,
  isMirrored: boolean,
): TimeScale {
  const days = to - from + 1;
  const at = (day: number): number => {
    const along = ((day - from) / days) * width;
    return isMirrored ? width - along : along;
  };
  const ticks = ticksOf(from, to, Math.max(2, Math.floor(width / LABEL_ROOM)));
  const isDaily = ticks.length === days;
  return {
    from,
    to,
    at,
    ticks: ticks.map(({ day, label }) => ({
      x: at(day),
      middle: isDaily ? at(day + 0.5) : at(day),
      label,
    })),
  };
}

interface Tick {
  readonly day: number;
  readonly label: string;
}

/** The finest steps of which not more than so many are on the axis. */
function ticksOf(from: number, to: number, most: number): readonly Tick[] {
  const candidates = [
    ...DAY_STEPS.map((step) => () => daysBy(from, to, step)),
    ...MONTH_STEPS.map((step) => () => monthsBy(from, to, step)),
    ...YEAR_STEPS.map((step) => () => monthsBy(from, to, step * 12)),
  ];
  const spans = [
    ...DAY_STEPS,
    ...MONTH_STEPS.map((s) => s * 30),
    ...YEAR_STEPS.map((s) => s * 365),
  ];
  const chosen = spans.findIndex((span) => (to - from + 1) / span <= most);
  return (candidates[chosen === -1 ? candidates.length - 1 : chosen] ?? (() => []))();
}

function daysBy(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = from; day <= to; day += step) ticks.push({ day, label: isoOf(day) });
  return ticks;
}

/** Firsts of months; whole years have the year alone. */
function monthsBy(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const [year = "0", month = "1"] = isoOf(from).split("-");
  const begin = Number(year) * 12 + Number(month) - 1;
  for (let each = Math.ceil(begin / step) * step; ; each += step) {
    const label = `${String(Math.floor(each / 12)).padStart(4, "0")}-${String((each % 12) + 1).padStart(2, "0")}`;
    const day = firstDay(label);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, label: step % 12 === 0 ? label.slice(0, 4) : label });
  }
}
