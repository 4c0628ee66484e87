import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { addDays, daysInMonth, formatIso, parseIso } from "./calendar.ts";
import { simpleDuration } from "./duration.ts";
import { chunkOf, isoWhen } from "./when.ts";
import { spanOf, unitOf } from "./words.ts";

/**
 * "One year ago today", "ten years ago on Saturday": the day that is told, so long before; elements `a` or `u`, and `t`. "Two days ago, on Sunday" tells one day twice, and is
 * nothing of the kind.
 */
export function readAgoDay(match: Match): DateChunk | null {
  const t = match.get("t")?.chunk;
  const a = match.get("a")?.chunk;
  const unit = unitOf(match.get("u"));
  const said =
    a?.kind === "date" ? simpleDuration(a.value) : unit === null ? null : { unit, amount: 1 };
  const day = t?.kind === "date" && t.from !== null && t.from === t.to ? parseIso(t.from) : null;
  if (said === null || day === null || t?.kind !== "date" || !Number.isInteger(said.amount))
    return null;
  const isToday = match.get("t")?.word === "today";
  const iso =
    said.unit === "week" && isToday
      ? addDays(formatIso(day), -7 * said.amount)
      : monthsBefore(day, MONTHS.get(said.unit), said.amount);
  if (iso === null) return null;
  const { start, end } = spanOf(match);
  return chunkOf(isoWhen(iso, "relative"), start, end);
}

const MONTHS: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["year", 12],
  ["decade", 120],
]);

function monthsBefore(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  each: number | undefined,
  amount: number,
): string | null {
  if (each === undefined || amount > MOST) return null;
  const months = year * 12 + (month - 1) - each * amount;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  // a year after 29 February is the 28th
  return formatIso({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) });
}
/** Units back to which a day is told. */
const MOST = 600;
