import type { DateChunk, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { addDays, parseIso } from "./calendar.ts";
import { resolveWeekday, resolveWeekdayOfWeek } from "./resolve.ts";
import { chunkOf, intervalWhen, isoWhen, open } from "./when.ts";
import {
  after,
  before,
  directionAround,
  directionSaid,
  hasTimeCue,
  spanOf,
  unitOf,
} from "./words.ts";
import { yearShift } from "./read-day.ts";

/** Elements `w` weekday, `dir` direction before or after it. */
export function readWeekday(match: Match, context: ReportContext): DateChunk | null {
  const weekday = match.get("w")?.sense?.value;
  // "Every Thursday they meet": no day of its own; "the previous Sunday" is counted from another
  if (EACH.has(before(match)?.word ?? "") || CALLED.has(after(match)?.word ?? "")) return null;
  // "on the Monday after the truce"
  if (before(match)?.word === "the" && AROUND.has(after(match)?.word ?? "")) return null;
  if (weekday === undefined || !isDayName(match)) return null;
  const { start, end } = spanOf(match);
  const said = directionSaid(match);
  // "will be held this Friday" is the one to come
  const way = said === "this" ? directionAround(match) : said;
  return chunkOf(resolveWeekday(context.published, weekday, way), start, end);
}

const AROUND: ReadonlySet<string> = new Set(["after", "before", "following", "preceding"]);

const EACH: ReadonlySet<string> = new Set(
  "every each previous preceding following that same first second third fourth subsequent".split(
    " ",
  ),
);

/** "Sunday school", "the Sunday league": what is called after its day. */
const CALLED: ReadonlySet<string> = new Set(["school", "schools", "league", "roast"]);

/** `الثلاثاء من الأسبوع الماضي`, "Tuesday of last week"; elements `w`, `u`, `dir`. */
export function readWeekdayOfWeek(match: Match, context: ReportContext): DateChunk | null {
  const weekday = match.get("w")?.sense?.value;
  const shift = yearShift(match.get("dir"));
  if (weekday === undefined || shift === null || unitOf(match.get("u")) !== "week") return null;
  const { start, end } = spanOf(match);
  return chunkOf(resolveWeekdayOfWeek(context.published, weekday, shift), start, end);
}

/** `ليلة الجمعة - السبت`: from the evening of the first day into the second; elements `w`, `v`. */
export function readNight(match: Match, context: ReportContext): DateChunk | null {
  const [first, second] = [match.get("w")?.sense?.value, match.get("v")?.sense?.value];
  if (first === undefined || second === undefined || (first % 7) + 1 !== second) return null;
  const { start, end } = spanOf(match);
  const last = resolveWeekday(context.published, second, "near");
  if (last.from === null) return chunkOf(open("XXXX-XX-XX/XXXX-XX-XX", "day"), start, end);
  const night = intervalWhen(isoWhen(addDays(last.from, -1), "relative"), last);
  return night === null ? null : chunkOf(night, start, end);
}

/** `أمس`, "yesterday"; elements `t` with the days from publication in its value. */
export function readDeictic(match: Match, context: ReportContext): DateChunk | null {
  const { start, end } = spanOf(match);
  const shift = match.get("t")?.sense?.value;
  if (before(match)?.word === "عن") return null; // `عن بكرة أبيهم`
  return shift === undefined ? null : daysAway(context.published, shift, start, end);
}

/** `أول من أمس`, "the day before yesterday": `shift` days from publication. */
export function readDayBefore(match: Match, context: ReportContext, shift: number): DateChunk {
  const { start, end } = spanOf(match);
  return daysAway(context.published, shift, start, end);
}

/**
 * `اليوم` is today, alone or before a weekday. Not `ذلك اليوم`, `اليوم التالي` nor any day with an article after it:
 * `اليوم الدامي` and `اليوم الجيش` cannot be told apart by form.
 */
export function readToday(match: Match, context: ReportContext): DateChunk | null {
  const today = match.items[match.from];
  if (today === undefined || !today.def || today.prep !== "") return null;
  const previous = before(match);
  // `من اليوم حتى الغد`
  const begins = previous?.word === "من" && TO.has(after(match)?.word ?? "");
  if (
    !begins &&
    previous !== null &&
    (NO_TODAY_AFTER.has(previous.word) || previous.tags.includes("ordinal"))
  )
    return null;
  const next = after(match);
  // `واليوم، بعد أن …`: these days
  if (today.conj && previous === null && next?.tags.includes("comma") === true) return null;
  if (next !== null && (definesDay(next) || isNameEnd(match, next))) return null;
  const { start, end } = spanOf(match);
  return daysAway(context.published, 0, start, end);
}

/** `اليوم الدامي`; not `اليوم للجيش`, `اليوم الساعة ٦` and `اليوم الثلاثاء`. */
function definesDay(next: Item): boolean {
  if (next.tags.includes("weekday") || next.tags.includes("hour") || next.word === "الله")
    return false;
  if (next.conj || next.prep !== "") return false;
  return next.def || next.word.startsWith("ال") || NO_TODAY_BEFORE.has(next.word);
}

/** `(مراعي اليوم)`: a newspaper. */
function isNameEnd(match: Match, next: Item): boolean {
  const closes = next.tags.includes("paren-close") || next.tags.includes("quote-close");
  const opens = [before(match, 2), before(match, 3)];
  return (
    closes &&
    opens.some(
      (item) =>
        item?.tags.includes("paren-open") === true || item?.tags.includes("quote-open") === true,
    )
  );
}

const TO: ReadonlySet<string> = new Set(["حتي", "الي", "لغايه"]);

const NO_TODAY_AFTER: ReadonlySet<string> = new Set([
  "بعد",
  "في",
  "ذلك",
  "نفس",
  "ذات",
  "هذا",
  "طوال",
  "طيله",
  "خلال",
  "مدار",
  "من",
  "صحيفه",
  "اخبار",
]);
const NO_TODAY_BEFORE: ReadonlySet<string> = new Set(["نفسه", "ذاته", "عينه"]);

function daysAway(published: string | null, shift: number, start: number, end: number): DateChunk {
  if (published === null || parseIso(published) === null)
    return chunkOf(open("XXXX-XX-XX", "day"), start, end);
  return chunkOf(isoWhen(addDays(published.slice(0, 10), shift), "relative"), start, end);
}

/**
 * A weekday is certain after a word of time or with a date beside it; some words are never anything else, some
 * (`weak`: `الاثنين` the two, `الأحد`, `الجمعة`) need that. A market or a town that is called after it is no day.
 */
function isDayName(match: Match): boolean {
  const w = match.get("w");
  if (w === null || before(match)?.tags.includes("named-after-day") === true) return false;
  if (!w.tags.includes("weak") || match.get("dir") !== null || hasTimeCue(match, true)) return true;
  const next = after(match)?.tags ?? [];
  const beyond = after(match, 2)?.tags ?? [];
  const dated = (tags: readonly string[]): boolean =>
    tags.includes("quantity") || tags.includes("day-ordinal");
  if (
    dated(next) &&
    (beyond.includes("month") || beyond.includes("slash") || beyond.includes("hijri-month"))
  )
    return true;
  // `قال المحافظ، الاثنين، إن`, `الاثنين، 12 نيسان`
  const opens = before(match) === null || before(match)?.tags.includes("comma") === true;
  if (opens && next.includes("comma")) return true;
  if (next.includes("comma") && dated(beyond) && after(match, 3)?.tags.includes("month") === true)
    return true;
  return before(match)?.tags.includes("deictic") === true || next.includes("day-part");
}
