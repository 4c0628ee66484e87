import type { Measure } from "../../../model/figure.ts";
import type { Item, Quantity } from "../../../text/item.ts";
import { isGivenBy } from "../given-by.ts";
import { CONDITIONS } from "./supposed.ts";
import { CLAUSE, isNumbered, isWall } from "./within.ts";

/** Is the number at `at` one of a comparison, a ratio or a contrast, and of nobody who was counted? */
export function isOnlyCompared(items: readonly Item[], at: number, measure: Measure): boolean {
  return isLetAlone(items, at) || isRatio(items, at, measure) || isMeasuredAgainst(items, at);
}

/** "Nobody was hurt, let alone 12 civilians", "instead of 12 houses it destroyed nine": nobody counted them. */
function isLetAlone(items: readonly Item[], at: number): boolean {
  // "rather than the four named by the ministry": the ministry did
  if (isGivenBy(items, at)) return false;
  const article = items[at - 1]?.tags.includes("article") === true ? 1 : 0;
  const [first, second] = [items[at - 2 - article]?.word, items[at - 1 - article]?.word];
  return (
    (first === "let" && second === "alone") ||
    (first === "far" && second === "from") ||
    (first === "much" && second === "less") ||
    // "if they had come with 500 men instead of a few pickups": there the pickups came
    (first === "instead" && second === "of" && !CONDITIONS.has(items[0]?.word ?? "")) ||
    (first === "rather" && second === "than")
  );
}

/** "One civilian in 12 was killed", "for every 12 who fled, one came back", "12 were held in each of two towns": so many to so many. */
function isRatio(items: readonly Item[], at: number, measure: Measure): boolean {
  const chunk = items[at]?.chunk;
  const many = chunk?.kind === "count" ? chunk.quantity : chunk;
  const [next, other] = items.slice(at + 1, at + 3);
  const isOne = many?.kind === "quantity" && many.high !== null && many.high <= 3;
  if (isOne && next?.word === "in" && other?.chunk?.kind === "quantity") return true;
  if (isShareOf(quantityOf(items[at]), items, at + 2) && next?.word === "in") return true;
  if (items[at - 1]?.word === "in" && isShareOf(quantityOf(items[at - 2]), items, at)) return true;
  const [one, last] = at < 2 ? [] : items.slice(at - 2, at);
  // "one in 12 deaths"
  if (last?.word === "in" && one?.word === "one") return true;
  // "twice the 12 deaths of May"; "twice the two hundred rioters pushed them back" says how often
  if (measure !== "other" && last?.tags.includes("article") === true && TIMES.has(one?.word ?? ""))
    return true;
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
    const item = items[i];
    if (item === undefined || isWall(item)) break;
    if (item.word === "every" && items[i - 1]?.word === "for" && isNumbered(items[i + 1]))
      return true;
  }
  if (next?.word === "each" && !isNumbered(items[at + 2])) return true;
  for (let i = at + 1; i < at + CLAUSE; i++) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma") || isNumbered(item))
      return false;
    if (item.word !== "each") continue;
    const [led, behind] = [items[i - 1]?.word ?? "", items[i + 1]?.word ?? ""];
    // "12 were killed in each of two towns", "on each side"
    if (/^(?:in|on|from|at)$/u.test(led) && /^(?:of|side|town|village|city|camp)$/u.test(behind))
      return true;
  }
  return false;
}

/** "12 in | 15 civilians": so many of every so many people; "12 in 40 villages" are 12. */
function isShareOf(part: Quantity | null | undefined, items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count" || (chunk.unit !== "persons" && chunk.unit !== "families"))
    return false;
  const { high } = chunk.quantity;
  return part?.high !== null && part?.high !== undefined && high !== null && part.high <= high;
}

function quantityOf(item: Item | undefined): Quantity | null {
  return item?.chunk?.kind === "quantity" ? item.chunk : null;
}

const TIMES: ReadonlySet<string> = new Set(["twice", "thrice", "double", "triple", "times"]);

const MORE: readonly string[] = ["further", "others"];

/** "12 more civilians were killed than last week", "nine fewer than in May", "12 fewer inmates": a difference, and no count. */
function isMeasuredAgainst(items: readonly Item[], at: number): boolean {
  const own = items[at];
  const chunk = own?.chunk;
  if (chunk?.kind === "count" && chunk.noun.includes("fewer")) return true;
  const more =
    // "12 more civilians", "12 more"
    (chunk?.kind === "count" && MORE.some((noun) => chunk.noun.includes(noun))) ||
    /^(?:more|fewer|less)$/u.test(items[at + 1]?.word ?? "");
  if (!more) return false;
  for (const item of items.slice(at + 1, at + CLAUSE)) {
    const apart = item.tags.includes("comma") || (item.tags.includes("dash") && item.spaced);
    if (isWall(item) || apart) return false;
    if (item.word === "than") return true;
  }
  return false;
}
