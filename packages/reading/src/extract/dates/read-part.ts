import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { partOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { resolveUnit } from "./resolve.ts";
import { chunkOf, isoWhen, monthWhen } from "./when.ts";
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
  const word = before(match)?.word ?? "";
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
