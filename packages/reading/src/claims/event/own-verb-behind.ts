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
  const aside = behindAside(items, at);
  if (aside !== null) return aside;
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

/** "4,900 people, including many civilians, | have been killed since March": the verb behind an aside about those counted; null where none stands there. */
function behindAside(items: readonly Item[], at: number): number | null {
  if (items[at + 1]?.tags.includes("comma") !== true) return null;
  if (!ASIDE.has(items[at + 2]?.word ?? "")) return null;
  const closes = items.findIndex(({ tags }, i) => i > at + 2 && tags.includes("comma"));
  const verb = items[closes + 1];
  const isVerb = verb?.chunk === null && verb.tags.includes("aux");
  return closes > 0 && closes < at + REACH && isVerb ? closes + 1 : null;
}
const ASIDE: ReadonlySet<string> = new Set("including among most mostly mainly many".split(" "));

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
