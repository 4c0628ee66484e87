import type { Finding, Reading } from "@tarjih/reading";
import { hash32 } from "../align/slug.ts";
import { dayNumber } from "../align/days.ts";
import { valueText } from "./value-text.ts";

/** A report of the evening may bear the next day's date in its own zone. */
const ZONE_DAYS = 1;

/** Counts that stand as of a day after their report was published: either day may be a slip. Both are kept as stated. */
export function lateAsOf(readings: readonly Reading[]): readonly Finding[] {
  return readings.flatMap(({ report, figures }) => {
    const published = report.published === null ? null : dayOf(report.published);
    if (published === null) return [];
    return figures.flatMap((figure): readonly Finding[] => {
      const { start, basis } = figure.asOf;
      if (start === null || start === report.published || basis === "unknown") return [];
      const day = dayOf(start);
      if (day === null || day <= published + ZONE_DAYS) return [];
      const detail = {
        value: valueText(figure),
        asOf: start,
        published: report.published ?? "",
      };
      return [
        {
          type: "finding",
          id: `as-of-after-publication-${hash32(JSON.stringify([figure.id, detail]))}`,
          code: "as-of-after-publication",
          report: report.id,
          start: figure.start,
          end: figure.end,
          severity: "warning",
          detail,
        },
      ];
    });
  });
}

function dayOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date) ?? [];
  return day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}
