import type { CaseEvent } from "../../model/case.ts";
import type { DateChunk } from "../../text/item.ts";

/** Does a date fall into the days of an event of the case? */
export function overlaps(event: CaseEvent, date: DateChunk): boolean {
  if (event.start === null || date.from === null || date.to === null) return false;
  return date.from <= (event.end ?? event.start) && event.start <= date.to;
}
