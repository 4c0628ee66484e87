import type { Item } from "../../text/item.ts";
import { nameOfDate, type Limits } from "./event-limits.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const STOPS = tagList("stop", "clause");
const NUMBERS = tagList("count", "quantity");
const REACH = 14;

/** By which somebody came through another deed, or told of it. */
const THROUGH: ReadonlySet<string> = new Set(
  "survived escaped missed avoided evaded dodged witnessed outlived remembered".split(" "),
);

/**
 * "One of the soldiers killed in the raid | narrowly missed a similar attack in January 2016", "four of those killed | had escaped a bombing in May": behind which item another deed
 * is told, through which those counted came alive; its date is not theirs. -1 where none is, or where nothing before the verb says what befell them ("12 survived the fire of May").
 */
export function cameThroughAnother(items: readonly Item[], at: number): number {
  const chunk = items[at]?.chunk;
  let befell = chunk?.kind === "count" && chunk.measure !== null;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS) || hasOneOf(item, NUMBERS)) return -1;
    if (befell && item.chunk === null && THROUGH.has(item.word)) return i;
    if (item.tags.includes("pred") && item.sense?.measure !== undefined) befell = true;
  }
  return -1;
}

/** The deed through which those of a figure came, by its date; null where none is told. */
export function throughEvent(items: readonly Item[], at: number, limits: Limits): string | null {
  const through = cameThroughAnother(items, at);
  if (through < 0) return null;
  const date = items.slice(through).find(({ chunk }) => chunk?.kind === "date")?.chunk;
  return nameOfDate(date?.kind === "date" ? date : undefined, limits) ?? limits.earlier;
}
