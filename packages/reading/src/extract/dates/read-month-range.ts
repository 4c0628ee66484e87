import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { resolveMonth } from "./resolve.ts";
import { chunkOf, intervalWhen, monthWhen, pairWhen } from "./when.ts";
import { after, before, directionSaid, hasTimeCue, isCounted, spanOf, yearOf } from "./words.ts";

/** "April–June 2030", "between January and March": elements `m`, `n` months, `y` the year, `and` where a word joins them. */
export function readMonthRange(match: Match, context: ReportContext): DateChunk | null {
  const [m, n, y] = [match.get("m"), match.get("n"), match.get("y")];
  const [first, last] = [m?.sense?.value, n?.sense?.value];
  if (m === null || n === null || first === undefined || last === undefined || first === last)
    return null;
  if (![m, n].every(({ start }) => isUpper(context.raw.charAt(start)))) return null;
  const year = yearOf(y);
  if (y !== null && (year === null || isCounted(after(match)))) return null;
  const previous = before(match)?.word;
  // "In April and June" are two months, "between April and June" all of three; two with their year are dates of their own
  const two = match.get("and") !== null && previous !== "between";
  if (two && y !== null) return null;
  if (y === null && previous !== "between" && previous !== "from" && !hasTimeCue(match))
    return null;
  // "from April to June 12": a day
  if (y === null && after(match)?.tags.some((tag) => DAYS.has(tag)) === true) return null;
  const to =
    year === null
      ? resolveMonth(context.published, last, directionSaid(match))
      : monthWhen(year, last, "stated");
  const ends = to.from === null ? null : Number(to.from.slice(0, 4));
  const begins = ends !== null && first > last ? ends - 1 : ends;
  const from = monthWhen(begins, first, to.basis);
  const when = two ? pairWhen(from, to) : intervalWhen(from, to);
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}

const DAYS: ReadonlySet<string> = new Set(["quantity", "digits", "day-ordinal", "month"]);

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
