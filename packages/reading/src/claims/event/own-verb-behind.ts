import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { fellFrom } from "./fell-before.ts";

const WALLS = tagList("stop", "clause", "comma", "count", "quantity");
/** Items of what stands between a number and its verb. */
const REACH = 16;

/**
 * Behind which item that is told which makes the number what it is, where other words on those counted stand between: "35 people killed in 2016 | were dug up on
 * Saturday", "nine men who were kidnapped in May | were released on Sunday", "six hurt on Friday | died". A date between is of the other deed. `at` itself where nothing does.
 */
export function ownVerbBehind(
  items: readonly Item[],
  at: number,
  measure: Measure | undefined,
): number {
  const from = measure === "bodies" ? fellFrom(items, at) : otherDeedFrom(items, at, measure);
  if (from < 0) return at;
  for (let i = from; i < Math.min(items.length, from + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return at;
    if (i > from && isOwnVerb(items, i, measure)) return i;
    // "kidnapped in May and were released": both are told of them
    if (item.chunk === null && item.tags.includes("aux"))
      return items[i - 1]?.word === "and" ? at : i;
  }
  return at;
}

/** "who were hurt on Friday died": what makes the number what it is, right behind the day of the other deed. */
function isOwnVerb(items: readonly Item[], at: number, measure: Measure | undefined): boolean {
  const { tags = [], sense } = items[at] ?? {};
  const tells = tags.includes("pred") && sense?.measure === measure;
  return tells && items[at - 1]?.chunk?.kind === "date";
}

const WHO: ReadonlySet<string> = new Set(["who", "that"]);

/** Behind the participle of another measure right behind the number, or behind "who" there; -1 where none stands there. */
function otherDeedFrom(items: readonly Item[], at: number, measure: Measure | undefined): number {
  const verb = verbOfClause(items, at + 1);
  const next = items[verb];
  if (next?.chunk !== null || measure === undefined) return -1;
  const participle = next.tags.includes("pred") && next.tags.includes("past");
  const told = next.sense?.measure;
  if (next.word === "taken" && measure !== "hostage") return verb + 1;
  return participle && told !== undefined && told !== measure ? verb + 1 : -1;
}

/** Over "who had been" to the participle. */
function verbOfClause(items: readonly Item[], at: number): number {
  if (!WHO.has(items[at]?.word ?? "")) return at;
  let verb = at + 1;
  while (items[verb]?.tags.includes("aux") === true) verb++;
  return verb;
}
