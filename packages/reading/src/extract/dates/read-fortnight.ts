import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { durationWhen } from "./duration.ts";
import { resolveAgo, resolveSpan } from "./resolve.ts";
import { chunkOf } from "./when.ts";
import { after, before, directionOf, spanOf } from "./words.ts";

/** "A fortnight ago", "the past fortnight", "for a fortnight": two weeks; elements `dir`, `ago`. */
export function readFortnight(match: Match, context: ReportContext): DateChunk | null {
  const { start, end } = spanOf(match);
  const length = chunkOf(durationWhen("P2W"), start, end);
  if (match.get("ago") !== null) {
    const when = resolveAgo(context.published, "week", 2);
    return when === null ? length : chunkOf(when, start, end);
  }
  const way = directionOf(match.get("dir"));
  if (way === "past" || way === "next") {
    const when = resolveSpan(context.published, "week", 2, way);
    return when === null ? length : chunkOf(when, start, end);
  }
  const next = after(match);
  const from = next?.tags.some((tag) => tag === "time-before" || tag === "time-after") === true;
  return from || before(match)?.tags.includes("length-prep") === true ? length : null;
}
