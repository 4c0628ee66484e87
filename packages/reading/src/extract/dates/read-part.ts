import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { addDays } from "./calendar.ts";
import { simpleDuration } from "./duration.ts";
import { partOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { resolveUnit } from "./resolve.ts";
import { chunkOf, intervalWhen, isoWhen, monthWhen } from "./when.ts";
import type { When } from "./when.ts";
import { after, before, partSaid, spanOf, unitOf } from "./words.ts";

/** `منتصف عام 2017`, "early March"; elements `p`, `d`. */
export function readPart(match: Match): DateChunk | null {
  const d = match.get("d")?.chunk;
  const part = partSaid(match.get("p"));
  if (d?.kind !== "date" || part === null) return null;
  const when = edgeOf(match, d, part) ?? partOf(d, part);
  const { start, end } = spanOf(match);
  return when === null ? null : { ...chunkOf(when, start, end), rules: d.rules };
}

/** `نهاية العام`, `مطلع الشهر`: of the running one where nothing else is said; elements `p`, `u`. */
export function readPartOfThis(match: Match, context: ReportContext): DateChunk | null {
  const u = match.get("u");
  const unit = unitOf(u);
  const part = partSaid(match.get("p"));
  if (u === null || part === null || !u.def || u.prep !== "") return null;
  if (unit !== "year" && unit !== "month") return null;
  // `مطلع العام 2031`, `نهاية العام الدراسي`
  const next = after(match);
  if (next !== null && (next.tags.includes("quantity") || next.def || next.word.startsWith("ال")))
    return null;
  const whole = resolveUnit(context.published, unit, 0);
  const when = whole === null ? null : (edgeOf(match, whole, part) ?? partOf(whole, part));
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}

/** "The last days of March", "the opening weeks of 2030": a third of the period; elements `edge`, `d`. */
export function readEdge(match: Match): DateChunk | null {
  const d = match.get("d")?.chunk;
  const edge = match.get("edge")?.word ?? "";
  if (d?.kind !== "date") return null;
  const when = partOf(d, EARLY.has(edge) ? "early" : "late");
  const { start, end } = spanOf(match);
  return when === null ? null : { ...chunkOf(when, start, end), rules: d.rules };
}

const EARLY: ReadonlySet<string> = new Set(["first", "early", "opening"]);

/** "The first three months of 2030", "the last ten days of April": elements `edge`, `a` a length, `d` the period. */
export function readFirstOf(match: Match): DateChunk | null {
  const [a, d] = [match.get("a")?.chunk, match.get("d")?.chunk];
  if (a?.kind !== "date" || d?.kind !== "date" || d.from === null || d.to === null) return null;
  const length = simpleDuration(a.value);
  const when =
    length === null ? null : stretchOf(d, length, EARLY.has(match.get("edge")?.word ?? ""));
  const { start, end } = spanOf(match);
  return when === null ? null : { ...chunkOf(when, start, end), rules: [...a.rules, ...d.rules] };
}

/** So much of a period, from its begin or up to its end; null where the period is shorter. */
function stretchOf(
  { from, to, grain, basis }: When,
  { unit, amount }: { readonly unit: string; readonly amount: number },
  first: boolean,
): When | null {
  if (from === null || to === null || !Number.isInteger(amount) || amount < 1) return null;
  if (unit === "month") {
    const year = Number(from.slice(0, 4));
    if (grain !== "year" || amount >= 12) return null;
    const begin = monthWhen(year, first ? 1 : 13 - amount, basis);
    return intervalWhen(begin, monthWhen(year, first ? amount : 12, basis));
  }
  const days = unit === "week" ? 7 * amount : unit === "day" ? amount : 0;
  if (days === 0) return null;
  const begin = first ? from : addDays(to, 1 - days);
  const end = first ? addDays(from, days - 1) : to;
  return begin < from || end > to ? null : intervalWhen(isoWhen(begin, basis), isoWhen(end, basis));
}

/** `أول الشهر`: its first day; element `u`. */
export function readFirstOfThis(match: Match, context: ReportContext): DateChunk | null {
  const u = match.get("u");
  const unit = unitOf(u);
  if (u === null || !u.def || (unit !== "year" && unit !== "month")) return null;
  const whole = resolveUnit(context.published, unit, 0);
  if (whole === null || whole.from === null) return null;
  const { start, end } = spanOf(match);
  return chunkOf(isoWhen(whole.from, whole.basis), start, end);
}

/**
 * "Since the start of the year" is from its first month on, "until the end of August" up to its last day: between such
 * words a third of the period would be too wide.
 */
function edgeOf(match: Match, whole: When, part: Part): When | null {
  // "by the end of January"
  const article = before(match)?.word === "the" ? 2 : 1;
  const word = before(match, article)?.word ?? "";
  if (whole.from === null || whole.to === null || whole.calendar !== "gregorian") return null;
  if (part === "early" && whole.grain === "year" && SINCE.has(word))
    return monthWhen(Number(whole.from.slice(0, 4)), 1, whole.basis);
  const limited = part === "late" && UNTIL.has(word);
  return limited && (whole.grain === "year" || whole.grain === "month")
    ? isoWhen(whole.to, whole.basis)
    : null;
}

const SINCE: ReadonlySet<string> = new Set(["منذ", "since"]);
const UNTIL: ReadonlySet<string> = new Set("حتي قبل لغايه بحلول until till by before".split(" "));
