/** Words about the days of both calendars. */
export interface CalendarsMessages {
  /** Name of the switch that shows Hijri days beside the others. */
  readonly both: string;
  /** What stands on it. */
  readonly short: string;
  /** A day, a month (`day` null); months count from 1. */
  readonly hijri: (year: number, month: number, day: number | null) => string;
  /** The same in a narrow cell. */
  readonly narrow: (year: number, month: number, day: number | null) => string;
  /** About a field in which a day is typed. */
  readonly typed: {
    /** In the empty field. */
    readonly form: string;
    readonly hint: string;
    readonly wrong: string;
  };
}

const MONTHS = [
  "Muharram",
  "Safar",
  "Rabi I",
  "Rabi II",
  "Jumada I",
  "Jumada II",
  "Rajab",
  "Shaban",
  "Ramadan",
  "Shawwal",
  "Dhu al-Qada",
  "Dhu al-Hijja",
] as const;

export const calendars: CalendarsMessages = {
  both: "Hijri dates too (Umm al-Qura)",
  short: "AH",
  hijri: (year, month, day) =>
    `${day === null ? "" : `${day} `}${MONTHS[month - 1] ?? month} ${year} AH`,
  narrow: (year, month, day) => `${numeric(year, month, day)} AH`,
  typed: {
    form: "2031-05-04",
    hint: "Year-month-day; with AH behind it a Hijri day.",
    wrong: "No day: write 2031-05-04, or 1453-01-12 AH.",
  },
};

function numeric(year: number, month: number, day: number | null): string {
  const parts = day === null ? [month] : [month, day];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}
