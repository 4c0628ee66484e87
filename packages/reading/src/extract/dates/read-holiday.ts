import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { resolveDayMonth } from "./resolve.ts";
import { chunkOf, dayWhen } from "./when.ts";
import { after, directionSaid, isCounted, spanOf, yearOf } from "./words.ts";

/** A feast on a fixed day of the year ("Christmas Eve", "New Year's Day 2031"), of the year behind it or the last one. */
export function readHoliday(
  match: Match,
  context: ReportContext,
  month: number,
  day: number,
): DateChunk | null {
  const first = match.items[match.from];
  // "may day" may be anything; feasts are written as names
  const letter = context.raw.charAt(first?.start ?? 0);
  if (letter === letter.toLowerCase()) return null;
  const year = isCounted(after(match, 2)) ? null : yearOf(after(match));
  const when =
    year === null
      ? resolveDayMonth(context.published, month, day, directionSaid(match))
      : dayWhen(year, month, day, "stated");
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}
