import type { DateChunk, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { addDays } from "./calendar.ts";
import { resolveDayMonth } from "./resolve.ts";
import { chunkOf, dayWhen, intervalWhen, isoWhen } from "./when.ts";
import type { When } from "./when.ts";
import { after, dayOf, directionSaid, isCounted, spanOf, yearOf } from "./words.ts";

/** "12, 15 and 19 April", "April 12, 15 and 19": a set of days of one month; elements `d` to `g`, `m`, `y`. */
export function readDayList(match: Match, context: ReportContext): DateChunk | null {
  const m = match.get("m");
  const month = m?.sense?.value;
  const y = match.get("y");
  const year = yearOf(y);
  if (m === null || month === undefined || (y !== null && year === null)) return null;
  const first = match.items[match.from];
  // "In April 12, 15 and 19 people died"
  if (first === m && isCounted(after(match))) return null;
  const days = ["d", "e", "f", "g"]
    .map((name) => match.get(name))
    .filter((item): item is Item => item !== null)
    .map(dayOf);
  const whens = days.map((day) => dayIn(context, match, year, month, day));
  const isos = whens.flatMap((when) =>
    when?.grain === "day" && when.from !== null ? [when.from] : [],
  );
  const [begin] = isos;
  const end = isos.at(-1);
  if (isos.length !== days.length || begin === undefined || end === undefined) return null;
  if (isos.some((iso, i) => i > 0 && iso <= (isos[i - 1] ?? ""))) return null;
  const basis = year === null ? "relative" : "stated";
  const all = intervalWhen(isoWhen(begin, basis), isoWhen(end, basis));
  const inRow = isos.every((iso, i) => i === 0 || addDays(isos[i - 1] ?? iso, 1) === iso);
  const span = spanOf(match);
  if (all === null) return null;
  return chunkOf(inRow ? all : { ...all, value: `{${isos.join(",")}}` }, span.start, span.end);
}

function dayIn(
  { published }: ReportContext,
  match: Match,
  year: number | null,
  month: number,
  day: number | null,
): When | null {
  if (day === null) return null;
  return year === null
    ? resolveDayMonth(published, month, day, directionSaid(match))
    : dayWhen(year, month, day, "stated");
}
