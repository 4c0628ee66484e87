import type { Item } from "../../../text/item.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Items from "missing" to the verb that ends it. */
const REACH = 16;
const WALLS = tagList("stop", "clause", "comma", "count", "quantity", "say");
const OTHERWISE = words("and not where while that as feared believed presumed thought");
/** Behind which stands what happened to something else, before the verb of those who were missing. */
const ASIDES = words("after before when");
const FOUND = words(
  "found located accounted rescued traced recovered freed released buried alive safe home back",
);
const CAME_BACK = words("returned reappeared resurfaced turned died drowned");
const VERBS = tagList("pred", "verb-past");

/**
 * Whether those who were missing are said to be so no more: "six people who had been missing were found", "four men missing since Friday were rescued", "twelve sailors missing after
 * a tanker sank were found", "four missing men returned home". `from` is right behind the words that call them missing.
 */
export function isFoundAgain(items: readonly Item[], from: number): boolean {
  let aux = false;
  for (let i = from; i < Math.min(items.length, from + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS) || OTHERWISE.has(item.word)) return false;
    if (item.chunk !== null) continue;
    if (ASIDES.has(item.word)) {
      i = behindAside(items, i);
      if (i < 0) return false;
      aux = true;
      continue;
    }
    if (CAME_BACK.has(item.word) || cameBack(items, i)) return true;
    if (aux && (FOUND.has(item.word) || item.sense?.measure === "killed")) return true;
    // "the list of 31 missing was found": the list, and not the 31
    if (item.tags.includes("aux") && SINGULAR.has(item.word) && areSeveral(items, from))
      return false;
    aux ||= item.tags.includes("aux");
  }
  return false;
}

const SINGULAR = words("was is has");

/** Whether the number right before the words that call them missing is more than one. */
function areSeveral(items: readonly Item[], from: number): boolean {
  const chunk = items
    .slice(Math.max(0, from - 6), from)
    .findLast((item) => hasOneOf(item, COUNTS))?.chunk;
  const quantity = chunk?.kind === "count" ? chunk.quantity : chunk;
  return quantity?.kind === "quantity" && (quantity.low ?? quantity.high ?? 0) > 1;
}
const COUNTS = tagList("count", "quantity");

/** "came ashore", "swam to the beach", "walked home" */
function cameBack(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word ?? "";
  const word = items[at]?.word ?? "";
  return (
    /^(?:came|got|swam|walked|made)$/u.test(word) && /^(?:ashore|back|home|in|to|it)$/u.test(next)
  );
}

/** Where an auxiliary stands right behind the verb of such a clause, or behind its day: "after a tanker sank on Friday | were"; -1 for none. */
function behindAside(items: readonly Item[], at: number): number {
  let verb = false;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const [item, before] = [items[i], items[i - 1]];
    if (item === undefined || hasOneOf(item, WALLS)) return -1;
    const ends =
      before?.chunk?.kind === "date" || (before !== undefined && hasOneOf(before, VERBS));
    if (verb && ends && item.tags.includes("aux")) return i;
    verb ||= item.chunk === null && hasOneOf(item, VERBS);
  }
  return -1;
}

/** "found two of the nine missing": the verb stands before. */
export function isFoundBefore(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(?:found|rescued|located|traced)$/u.test(word));
}
