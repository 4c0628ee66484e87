import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const PARTS = tagList("stop", "clause", "comma");
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const SINCE: ReadonlySet<string> = words("since منذ مذ");

const SINCE_REACH = 13; // "since the violent dispersal of the Gharyan sit-in on Monday", "since the foreign-led intervention began in March 2029", `منذ تحرير المدينة من قبضة الجماعة في تموز 2030`

/** What was built, born or signed then is described, not told. */
const DESCRIBED = words(
  "built founded opened established created born erected put adopted signed enacted dating dated inaugurated constructed formed بني بنيت بنيا تاسس تاسست تاسس انشي انشيت افتتح افتتحت شيد شيدت شيدته اقيم اقيمت المولود مولود الموقع الموقعه موقع موقعه الصادر صدر المبرم ابرم ولد",
);

/** The date at `at` only says since when, or when a thing was built: it dates no event. */
export function isDescription(items: readonly Item[], at: number): boolean {
  if (isYearOfText(items, at) || isFromUntilNow(items, at)) return true;
  for (let i = at - 1; i >= 0 && at - i <= SINCE_REACH; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, PARTS)) return false;
    const near = at - i;
    // "since 60 people were killed in 2029", `منذ مقتل 60 شخصاً في 2029`: the day of what was counted, and no day since which
    if (item.chunk?.kind === "count") return false;
    // "since the fighting of last autumn, in which some 210 died"
    if (SINCE.has(item.word)) return !isWhen(items, at) && !isInWhich(items, at);
    if (near <= 3 && DESCRIBED.has(item.word)) return true;
  }
  return false;
}

/** `المرسوم رقم 42 لسنة 2030`: the year of a text. */
function isYearOfText(items: readonly Item[], at: number): boolean {
  const [date, number] = [items[at], items[at - 1]?.chunk?.kind];
  if (date?.chunk?.kind !== "date" || date.chunk.grain !== "year" || date.prep !== "ل")
    return false;
  return number === "quantity" || number === "non-count";
}

/** "since 2024, when 70 houses were razed", `2029 حين قتل`: what follows is of that date. */
export function isWhen(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.tags.includes("comma") === true ? items[at + 2] : items[at + 1];
  return next !== undefined && WHEN.has(next.word);
}

const WHEN = words("when حين حينما عندما");

/** "the attacks last Friday that left 130 dead", "the previous Sunday, in which 82 died": what follows is of that date. */
export function isInWhich(items: readonly Item[], at: number): boolean {
  const from = items[at + 1]?.tags.includes("comma") === true ? at + 2 : at + 1;
  const [next, after] = [items[from]?.word, items[from + 1]?.word];
  return next === "that" || next === "which" || (next === "in" && after === "which");
}

/** "since January" before the date at `at`: counted from then on. */
export function isSince(items: readonly Item[], at: number): boolean {
  return sinceAt(items, at) < at;
}

/** `من 24 آذار 2029 وحتى الآن`, `من الأول من أيار حتى يومنا هذا`: since that day. */
function isFromUntilNow(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "من") return false;
  const [until, now, next] = [items[at + 1], items[at + 2], items[at + 3]];
  // `حتى الساعة الرابعة من يوم 5 أيار`: an end that is told
  if (now?.word.endsWith("ساعه") === true && isHour(next)) return false;
  if (!UNTIL.test(until?.word ?? "") || now === undefined) return false;
  return NOW.test(now.word) || now.tags.includes("deictic-date");
}

function isHour(item: Item | undefined): boolean {
  return item !== undefined && (item.chunk !== null || /^ال\p{L}+ه$/u.test(item.word) || item.def);
}
const UNTIL = /^و?(?:حتي|الي|لغايه)$/u;
const NOW = /^(?:ال)?(?:ان|يومنا|لحظه|تاريخه|ساعه)$/u;

/** Where "since" stands before the date at `at`, `at` itself where it does not. */
export function sinceAt(items: readonly Item[], at: number): number {
  if (isFromUntilNow(items, at)) return at - 1;
  for (let i = at - 1; i >= 0 && at - i <= SINCE_REACH; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, PARTS) || item.chunk?.kind === "count") return at;
    if (SINCE.has(item.word)) return isWhen(items, at) || isInWhich(items, at) ? at : i;
  }
  return at;
}

/** `منذ مطلع العام`, "since the start of the year", at its first word. */
export function isSinceNewYear(items: readonly Item[], at: number): boolean {
  if (!SINCE.has(items[at]?.word ?? "")) return false;
  const ahead = items.slice(at + 1, at + 6).map(({ word }) => word);
  const year = ahead.findIndex((word) => word === "year" || word === "عام" || word === "سنه");
  return year > 0 && ahead.slice(0, year).some((word) => STARTS.has(word));
}

const STARTS = words("start beginning turn مطلع بدايه اول");
