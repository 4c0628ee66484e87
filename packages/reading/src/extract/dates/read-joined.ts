import type { DateChunk, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { addDays, parseIso, weekdayOf } from "./calendar.ts";
import { addedDurations } from "./duration.ts";
import { LAST_WEEK, shareOf, weekOf } from "./parts.ts";
import { chunkOf, confirmed, dayWhen, intervalWhen, isoWhen, yearWhen } from "./when.ts";
import type { When } from "./when.ts";
import { after, isCounted, spanOf, unitOf, yearOf } from "./words.ts";

/** Date of a chunk item, null for anything else. */
export function dateOf(item: Item | null): DateChunk | null {
  return item?.chunk?.kind === "date" ? item.chunk : null;
}

/**
 * A weekday with its date (`الثلاثاء 12 نيسان`), or "yesterday" with its weekday: the fuller one holds. A weekday
 * that is not that of the date makes it `impossible`; without a stated year the year in which it fits is taken, and beside "today" the day
 * next to it.
 */
export function readWithWeekday(match: Match): DateChunk | null {
  const w = match.get("w");
  const d = dateOf(match.get("d"));
  const weekday = w?.sense?.value;
  if (w === null || d === null) return null;
  const { start, end } = spanOf(match);
  const rules = [...(dateOf(w)?.rules ?? []), ...d.rules];
  if (weekday === undefined || d.from === null || d.from !== d.to)
    return { ...d, start, end, rules };
  if (weekdayOf(d.from) === weekday)
    return { ...(d.calendar === "hijri" ? confirmed(d) : d), start, end, rules };
  if (d.calendar === "hijri") {
    const moved = [1, -1]
      .map((n) => addDays(d.from ?? "", n))
      .find((iso) => weekdayOf(iso) === weekday);
    // Where the moon is sighted the month began a day apart, and the weekday says on which side.
    if (moved !== undefined)
      return { ...d, value: moved, from: moved, to: moved, start, end, rules };
  }
  if (match.get("d")?.tags.includes("deictic-date") === true) {
    // `اليوم الأربعاء` in a report that bears Thursday's date: it was written the day before, or is dated by another clock
    const near = [-1, 1, -2].map((n) => addDays(d.from ?? "", n));
    const day = near.find((iso) => weekdayOf(iso) === weekday);
    if (day !== undefined) return { ...d, value: day, from: day, to: day, start, end, rules };
  } else if (d.basis === "relative" && match.get("t") === null) {
    const other = yearThatFits(d.from, weekday);
    if (other !== null) return { ...chunkOf(other, start, end), rules };
  }
  return { ...d, start, end, impossible: { why: "weekday", stated: w.word }, rules };
}

/** A year before or after in which that day of the month is that weekday. */
function yearThatFits(iso: string, weekday: number): When | null {
  const day = parseIso(iso);
  if (day === null) return null;
  for (const year of [day.year - 1, day.year + 1]) {
    const when = dayWhen(year, day.month, day.day, "relative");
    if (
      when !== null &&
      when.from !== null &&
      when.impossible === undefined &&
      weekdayOf(when.from) === weekday
    )
      return when;
  }
  return null;
}

/** A part of the day with its date (`فجر الثلاثاء`, "Tuesday morning"): the day, a longer span. */
export function readDayPart(match: Match): DateChunk | null {
  const d = dateOf(match.get("d"));
  return d === null ? null : { ...d, ...spanOf(match) };
}

/** `النصف الأول من عام 2019`, "the third quarter of 2019"; elements `o` which, `share` half or quarter, `d`. */
export function readShare(match: Match): DateChunk | null {
  const d = dateOf(match.get("d"));
  const share = match.get("share")?.word;
  if (d === null || share === undefined) return null;
  const of = HALVES.has(share) ? 2 : 4;
  const nth = match.get("o")?.word === "last" ? of : match.get("o")?.sense?.value;
  if (nth === undefined) return null;
  const when = shareOf(d, nth, of);
  return when === null ? null : again(d, when, match);
}

const HALVES: ReadonlySet<string> = new Set(["نصف", "half"]);

/** `الربع الثالث 2030`; elements `share`, `o`, `y` the bare year. */
export function readShareOfYear(match: Match): DateChunk | null {
  const year = yearOf(match.get("y"));
  const of = HALVES.has(match.get("share")?.word ?? "") ? 2 : 4;
  const nth = match.get("o")?.word === "last" ? of : match.get("o")?.sense?.value;
  if (year === null || nth === undefined || isCounted(after(match))) return null;
  const when = shareOf(yearWhen(year, "stated"), nth, of);
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}

/** `الأسبوع الأول من نيسان`, "the last week of April"; elements `u`, `o` (or `last`), `d` a month or year. */
export function readWeekOfMonth(match: Match): DateChunk | null {
  const d = dateOf(match.get("d"));
  const nth = match.get("last") === null ? match.get("o")?.sense?.value : LAST_WEEK;
  if (d === null || nth === undefined || unitOf(match.get("u")) !== "week") return null;
  const when = weekOf(d, nth);
  return when === null ? null : again(d, when, match);
}

/** From `a` to `b`. Where only the last has its year (`من 12 نيسان إلى 3 أيار 2031`) the first shares it. */
export function readInterval(match: Match): DateChunk | null {
  const [first, b] = [dateOf(match.get("a")), dateOf(match.get("b"))];
  if (first === null || b === null || first.grain !== b.grain || first.calendar !== b.calendar)
    return null;
  // `حتى الأربعاء، 22 كانون الثاني`: the weekday joins its own date first
  const next = after(match)?.tags.includes("comma") === true ? after(match, 2) : after(match);
  if (
    match.get("b")?.tags.includes("weekday-date") === true &&
    next?.tags.includes("full-date") === true
  )
    return null;
  if (first.grain === "duration" || first.value.includes("/") || b.value.includes("/")) return null;
  const a = startOf(match.get("a"), first, b);
  const when = a === null ? null : (intervalWhen(a, b) ?? intervalWhen(a, yearLater(b)));
  if (when === null) return null;
  return { ...chunkOf(when, first.start, b.end), rules: [...first.rules, ...b.rules] };
}

/** `اليوم حتى 22 تشرين الأول`: an end without its year that would lie before the begin is of the next one. */
function yearLater(b: DateChunk): When {
  const day =
    b.basis === "relative" && b.from === b.to && b.from !== null ? parseIso(b.from) : null;
  return (day === null ? null : dayWhen(day.year + 1, day.month, day.day, "relative")) ?? b;
}

/** Begin of an interval by its end: "from Friday to 18 May 2024" begins on the Friday before that day. */
function startOf(item: Item | null, first: DateChunk, b: DateChunk): When | null {
  const weekday = item?.tags.includes("weekday-date") === true ? item.sense?.value : undefined;
  if (weekday !== undefined && b.from !== null)
    return isoWhen(addDays(b.from, -((weekdayOf(b.from) - weekday + 7) % 7)), b.basis);
  const open = first.basis !== "stated" && item?.tags.includes("full-date") === true;
  return b.basis === "stated" && open ? withYearOf(first, b) : first;
}

function withYearOf(a: DateChunk, b: DateChunk): When | null {
  const [, month, day] = a.value.split("-").map(Number);
  const year = Number(b.value.slice(0, 4));
  if (month === undefined || Number.isNaN(month) || Number.isNaN(year)) return null;
  if (day === undefined) return a.grain === "month" ? { ...a, ...monthIn(a, b, year) } : null;
  const same = dayWhen(year, month, day, "stated");
  const begins = same?.from ?? null;
  return begins !== null && b.from !== null && begins > b.from
    ? dayWhen(year - 1, month, day, "stated")
    : same;
}

function monthIn(a: DateChunk, b: DateChunk, year: number): Partial<When> {
  const month = a.value.slice(4);
  const of = `${year}${month}` > b.value ? year - 1 : year;
  return { value: `${of}${month}`, basis: "stated", from: `${of}${month}-01` };
}

/** One day in two calendars (`12 رجب 1452 هـ الموافق 9 تشرين الثاني 2030`): the Gregorian one is exact. */
export function readTwoCalendars(match: Match): DateChunk | null {
  const [a, b] = [dateOf(match.get("a")), dateOf(match.get("b"))];
  if (a === null || b === null || a.calendar === b.calendar || a.grain !== b.grain) return null;
  const exact = a.calendar === "gregorian" ? a : b;
  const { start, end } = spanOf(match);
  return { ...exact, start, end, rules: [...a.rules, ...b.rules] };
}

/** `عام وشهر`, "two years and three months"; elements `a`, `b`. */
export function readAddedDurations(match: Match): DateChunk | null {
  const [a, b] = [dateOf(match.get("a")), dateOf(match.get("b"))];
  if (a === null || b === null || (match.get("and") === null && match.get("b")?.conj !== true))
    return null;
  const value = addedDurations(a.value, b.value);
  return value === null ? null : { ...a, value, end: b.end, rules: [...a.rules, ...b.rules] };
}

function again(d: DateChunk, when: When, match: Match): DateChunk {
  const { start, end } = spanOf(match);
  return { ...chunkOf(when, start, end), rules: d.rules };
}
