import type { Passage } from "../../model/passage.ts";
import type { DateChunk, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import {
  addDays,
  formatIso,
  isRealDay,
  isoDaysBetween,
  pad,
  parseIso,
  weekdayOf,
} from "./calendar.ts";
import { resolveDayMonth, resolveUnit } from "./resolve.ts";
import { chunkOf, dayWhen, isoWhen, open } from "./when.ts";
import { after, before, dayOf, directionSaid, isCounted, spanOf, yearOf } from "./words.ts";

/**
 * "On the 4th", "until the 11th", `في الرابع`: a day of the month that the sentence named last ("from 3 to 5 April …; the 6th was
 * quiet"), else the last such day by publication, or the next one where the text looks ahead; element `o`. Not before a noun ("the 4th floor").
 */
export function readNthDay(match: Match, context: ReportContext): DateChunk | null {
  const o = match.get("o");
  const day = o?.sense?.value;
  const next = after(match);
  if (o === null || day === undefined || day > 31 || !/^\d/u.test(o.word)) return null;
  // "the second" is of something else, "the 17th Division" a name; "the 4th we watched" is a day
  const closed =
    next === null ||
    ENDS_DAY.has(next.word) ||
    !/^\p{L}/u.test(next.word) ||
    next.tags.includes("quantity") ||
    (next.tags.includes("aux") && before(match)?.word === "of");
  const said = dayBefore(match, context);
  const timed = OF_DAYS.has(before(match)?.word ?? "");
  // "the 6th was quiet" is a day only behind another one
  const subject = said !== null && next?.tags.includes("aux") === true;
  if (!(timed && closed) && !subject) return null;
  if (said !== null) return chunkOf(isoWhen(dayFrom(said, day), "relative"), o.start, o.end);
  if (directionSaid(match) === "next") return nextDayOf(context.published, day, o.start, o.end);
  return lastDayOf(context.published, day, o.start, o.end);
}

const ENDS_DAY: ReadonlySet<string> = new Set(
  "we they he she it i and but when the to until till or at after before as by in with because while for".split(
    " ",
  ),
);
const OF_DAYS: ReadonlySet<string> = new Set(
  "on of by since until till from before after to through and".split(" "),
);

/** Items back to which a day with its month is looked for. */
const SAID_REACH = 24;

/** The day that the sentence named last with its month ("arrested on 2 March and freed on the 4th"). */
function dayBefore(match: Match, context: ReportContext): string | null {
  const { items, from } = match;
  for (let at = from - 1; at >= Math.max(0, from - SAID_REACH); at--) {
    const month = items[at];
    const value = month?.sense?.value;
    if (month === undefined || value === undefined || !month.tags.includes("month")) continue;
    if (month.tags.includes("weak") && !/\p{Lu}/u.test(context.raw.charAt(month.start))) continue;
    const [first, last] = [items[at - 1] ?? null, items[at + 1] ?? null];
    const day = lastDay(first) ?? lastDay(last);
    if (day === null) return null;
    const year = yearOf(items[at + (lastDay(first) === null ? 2 : 1)] ?? null);
    const when =
      year === null
        ? resolveDayMonth(context.published, value, day, "near")
        : dayWhen(year, value, day, "stated");
    return when?.grain === "day" ? when.from : null;
  }
  return null;
}

/** Last day of "5 April", "3-5 April". */
function lastDay(item: Item | null): number | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "quantity" && chunk.bound === "range") return chunk.high;
  return dayOf(item);
}

/** Day `day` of the month of `iso`, or of the next one where it would lie before it. */
function dayFrom(iso: string, day: number): string {
  const [year = 0, month = 1, from = 1] = iso.split("-").map(Number);
  const at = year * 12 + month - 1 + (day < from ? 1 : 0);
  const [ofYear, ofMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return isRealDay(ofYear, ofMonth, day)
    ? formatIso({ year: ofYear, month: ofMonth, day })
    : formatIso({ year: ofYear, month: ofMonth + 1, day });
}

/** The next `day` of a month after publication. */
function nextDayOf(
  published: string | null,
  day: number,
  start: number,
  end: number,
): DateChunk | null {
  return nearestDayOf(published, day, 1, { start, end });
}

/** The last `day` of a month by publication. */
export function lastDayOf(
  published: string | null,
  day: number,
  start: number,
  end: number,
): DateChunk | null {
  return nearestDayOf(published, day, -1, { start, end });
}

/** The nearest `day` of a month that is there, forwards or backwards from publication, that day included. */
function nearestDayOf(
  published: string | null,
  day: number,
  step: 1 | -1,
  { start, end }: Passage,
): DateChunk | null {
  const now = published === null ? null : parseIso(published);
  if (now === null) return chunkOf(open(`XXXX-XX-${pad(day, 2)}`, "day"), start, end);
  for (let k = 0; k < 4; k++) {
    const at = now.year * 12 + now.month - 1 + step * k;
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    if (!isRealDay(year, month, day) || (k === 0 && step * (day - now.day) < 0)) continue;
    return chunkOf(isoWhen(formatIso({ year, month, day }), "relative"), start, end);
  }
  return null;
}

/** `يوم 27`, `في 27.`: the last such day; element `d`. Only where nothing that is counted can follow. */
export function readBareDay(match: Match, context: ReportContext): DateChunk | null {
  const d = match.get("d");
  const day = numberOf(d);
  const next = after(match);
  const headed = match.get("head") !== null;
  if (d === null || day === null || isCounted(next)) return null;
  const closed = next === null || !/^[\p{L}\d]/u.test(next.word);
  const linked = headed && next !== null && (AFTER_DAY.has(next.word) || next.conj);
  if (!closed && !linked) return null;
  if (next?.tags.some((tag) => OTHER_THAN_DAY.has(tag)) === true) return null;
  const { start, end } = spanOf(match);
  return lastDayOf(context.published, day, headed ? start : (d.chunk?.start ?? d.start), end);
}

const AFTER_DAY: ReadonlySet<string> = new Set("في من علي الي حتي و منه مع".split(" "));
/** "27-4", "27/4", "27%" */
const OTHER_THAN_DAY: ReadonlySet<string> = new Set(["dash", "slash", "percent", "money", "plus"]);

/** Whole day of digits or a definite number word (`الخمسة عشر`). */
function numberOf(d: Item | null): number | null {
  if (d === null) return null;
  const fits = d.tags.includes("ordinal") || d.tags.includes("in-digits") || d.def;
  const ordinal = d.tags.includes("ordinal") ? (d.sense?.value ?? null) : dayOf(d);
  return fits && ordinal !== null && ordinal >= 1 && ordinal <= 31 ? ordinal : null;
}

/** Months on either side in which a weekday and a day of the month are looked for. */
const MONTHS_AROUND = 2;

/** `الأربعاء 27`, `الخميس في السابع`: the nearest day of that number that is that weekday; elements `w`, `d`. */
export function readWeekdayNumber(match: Match, context: ReportContext): DateChunk | null {
  const weekday = match.get("w")?.sense?.value;
  const day = numberOf(match.get("d"));
  const next = after(match);
  const now = context.published === null ? null : parseIso(context.published);
  if (weekday === undefined || day === null || now === null || isCounted(next)) return null;
  // `السبت 12 نيسان`, `الجمعة 15 قتيلاً`
  const closed = next === null || (!/^[\p{L}\d/-]/u.test(next.word) && !isMonth(after(match, 2)));
  const linked = next !== null && (AFTER_DAY.has(next.word) || (next.conj && !isMonth(next)));
  if (!closed && !linked) return null;
  // `الأحد الثاني` is the second of its month
  if (match.get("d")?.tags.includes("ordinal") === true && match.get("in") === null) return null;
  const today = formatIso(now);
  let best: string | null = null;
  for (let k = -MONTHS_AROUND; k <= MONTHS_AROUND; k++) {
    const at = now.year * 12 + now.month - 1 + k;
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    if (!isRealDay(year, month, day)) continue;
    const iso = formatIso({ year, month, day });
    if (weekdayOf(iso) !== weekday) continue;
    const nearer =
      best === null || Math.abs(isoDaysBetween(iso, today)) < Math.abs(isoDaysBetween(best, today));
    if (nearer) best = iso;
  }
  const { start, end } = spanOf(match);
  return best === null ? null : chunkOf(isoWhen(best, "relative"), start, end);
}

/** `أول جمعة من تموز`, `الأحد الثاني (من الشهر)`: elements `w`, `o`, and `d` the month or none for the running one. */
export function readNthWeekday(match: Match, context: ReportContext): DateChunk | null {
  const weekday = match.get("w")?.sense?.value ?? WEEKDAYS.get(match.get("w")?.word ?? "");
  const nth = match.get("o")?.sense?.value;
  if (weekday === undefined || nth === undefined || nth > 5) return null;
  const said = match.get("d")?.chunk;
  const month = said?.kind === "date" ? said : resolveUnit(context.published, "month", 0);
  const { start, end } = spanOf(match);
  if (month === null || month.grain !== "month" || month.from === null)
    return month === null ? null : chunkOf(open("XXXX-XX-XX", "day"), start, end);
  const first = addDays(month.from, (weekday - weekdayOf(month.from) + 7) % 7);
  const iso = addDays(first, 7 * (nth - 1));
  return month.to !== null && iso > month.to
    ? null
    : chunkOf(isoWhen(iso, month.basis), start, end);
}

/** Weekdays without their article, as they stand after an ordinal. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["اثنين", 1],
  ["ثلاثاء", 2],
  ["اربعاء", 3],
  ["خميس", 4],
  ["جمعه", 5],
  ["سبت", 6],
  ["احد", 7],
]);

function isMonth(item: Item | null): boolean {
  return item !== null && (item.tags.includes("month") || item.tags.includes("hijri-month"));
}
