import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { addDays, weekdayOf } from "./calendar.ts";
import { resolveUnit, resolveWeekday } from "./resolve.ts";
import { chunkOf, intervalWhen, isoWhen, open } from "./when.ts";
import type { When } from "./when.ts";
import { after, directionAround, directionOf, spanOf, unitOf } from "./words.ts";

/**
 * "The weekend": `days` from weekday `first` on, the last ones begun by publication, or those to come after "next"; the
 * element `e` is the word.
 */
export function readWeekend(
  match: Match,
  context: ReportContext,
  first: number,
  days: number,
): DateChunk | null {
  const head = match.items[match.from];
  const said =
    directionOf(head ?? null) === "near" ? directionOf(after(match)) : directionOf(head ?? null);
  // "talks will be held at the weekend"
  const way = said === "this" || said === "near" ? aheadOr(match) : said;
  // "the weekend of 26-27 April": the date says which
  if (after(match)?.word === "of") return null;
  const running = resolveWeekday(context.published, first, way);
  const { start, end } = spanOf(match);
  // "last weekend" said on a Sunday is the one before
  const over = running.from === null ? null : addDays(running.from, days - 1);
  const goesOn = way === "past" && over !== null && over >= (context.published ?? "").slice(0, 10);
  const begins =
    goesOn && running.from !== null ? isoWhen(addDays(running.from, -7), "relative") : running;
  if (begins.from === null) return chunkOf(open("XXXX-XX-XX/XXXX-XX-XX", "day"), start, end);
  const last = isoWhen(addDays(begins.from, days - 1), "relative");
  const when = intervalWhen(begins, last);
  return when === null ? null : chunkOf(when, start, end);
}

function aheadOr(match: Match): "near" | "next" {
  return directionAround(match) === "next" ? "next" : "near";
}

function dateOf(match: Match, name: string): DateChunk | null {
  const chunk = match.get(name)?.chunk;
  return chunk?.kind === "date" ? chunk : null;
}

function dayspan(from: string, to: string, basis: When["basis"]): When | null {
  return intervalWhen(isoWhen(from, basis), isoWhen(to, basis));
}

/** `أسبوع 15 أيلول`: the week from Monday on in which that day lies; elements `u`, `d`. */
export function readWeekOfDay(match: Match): DateChunk | null {
  const d = dateOf(match, "d");
  if (d === null || d.from === null || d.from !== d.to || unitOf(match.get("u")) !== "week")
    return null;
  const monday = addDays(d.from, 1 - weekdayOf(d.from));
  const week = dayspan(monday, addDays(monday, 6), d.basis);
  const { start, end } = spanOf(match);
  return week === null
    ? null
    : { ...chunkOf({ ...week, grain: "week" }, start, end), rules: d.rules };
}

/** `الأسبوع المقبل من الأربعاء إلى الجمعة`: weekdays of that week; elements `wk`, `a`, `b`. */
export function readDaysOfWeek(match: Match): DateChunk | null {
  const week = dateOf(match, "wk");
  const [a, b] = [match.get("a")?.sense?.value, match.get("b")?.sense?.value];
  if (week === null || week.from === null || a === undefined || b === undefined || a >= b)
    return null;
  const when = dayspan(addDays(week.from, a - 1), addDays(week.from, b - 1), week.basis);
  const { start, end } = spanOf(match);
  return when === null ? null : { ...chunkOf(when, start, end), rules: week.rules };
}

/** `الأسبوع بعد المقبل`: the one after the next; elements `u`, `dir`. */
export function readAfterNext(match: Match, context: ReportContext): DateChunk | null {
  const unit = unitOf(match.get("u"));
  if (unit === null || directionOf(match.get("dir")) !== "next") return null;
  const when = resolveUnit(context.published, unit, 2);
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}

/** `بقية العام`, `في وقت لاحق من هذا الشهر`: from publication to its end; `earlier`: from its begin. Elements `u` or `d`. */
export function readRest(match: Match, context: ReportContext, earlier: boolean): DateChunk | null {
  const u = match.get("u");
  const unit = unitOf(u);
  const said = dateOf(match, "d");
  if (said === null && (u === null || unit === null || !u.def)) return null;
  const whole = said ?? (unit === null ? null : resolveUnit(context.published, unit, 0));
  const { start, end } = spanOf(match);
  const today = context.published?.slice(0, 10) ?? null;
  if (whole === null || whole.from === null || whole.to === null || today === null) return null;
  if (today < whole.from || today > whole.to || whole.grain === "day") return null;
  const when = earlier
    ? dayspan(whole.from, today, "relative")
    : dayspan(today, whole.to, "relative");
  return when === null
    ? null
    : { ...chunkOf(when, start, end), rules: said === null ? [] : said.rules };
}
