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
import { resolveUnit } from "./resolve.ts";
import { chunkOf, isoWhen, open } from "./when.ts";
import { after, dayOf, isCounted, spanOf } from "./words.ts";

/** "On the 4th", `في الرابع`: the last such day by publication; element `o`. Not before a noun ("the 4th floor"). */
export function readNthDay(match: Match, context: ReportContext): DateChunk | null {
  const o = match.get("o");
  const day = o?.sense?.value;
  const next = after(match);
  if (o === null || day === undefined || day > 31) return null;
  // "the second" is of something else, "the 17th Division" a name; "the 4th we watched" is a day
  const closed = next === null || ENDS_DAY.has(next.word) || !/^\p{L}/u.test(next.word);
  if (!/^\d/u.test(o.word) || !closed) return null;
  return lastDayOf(context.published, day, o.start, o.end);
}

const ENDS_DAY: ReadonlySet<string> = new Set("we they he she it i and but when the".split(" "));

/** The last `day` of a month by publication. */
export function lastDayOf(
  published: string | null,
  day: number,
  start: number,
  end: number,
): DateChunk | null {
  const now = published === null ? null : parseIso(published);
  if (now === null) return chunkOf(open(`XXXX-XX-${pad(day, 2)}`, "day"), start, end);
  for (let k = 0; k < 4; k++) {
    const at = now.year * 12 + now.month - 1 - k;
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    if (!isRealDay(year, month, day) || (k === 0 && day > now.day)) continue;
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
