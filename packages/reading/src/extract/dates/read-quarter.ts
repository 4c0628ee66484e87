import type { DateChunk } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { shareOf } from "./parts.ts";
import { chunkOf, yearWhen } from "./when.ts";
import { spanOf, wholeOf, yearOf } from "./words.ts";

/** "Q1 2031": elements `k` which quarter, `y` the year. */
export function readQuarter(match: Match): DateChunk | null {
  const k = match.get("k");
  const which = wholeOf(k);
  const year = yearOf(match.get("y"));
  if (k === null || k.spaced || which === null || which < 1 || which > 4 || year === null)
    return null;
  const when = shareOf(yearWhen(year, "stated"), which, 4);
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}
