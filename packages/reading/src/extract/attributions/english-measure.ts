import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { isArticle } from "./english-words.ts";

/**
 * "80 dead, twice what the ministry says", "more than the police admit", "twice as many as the army reported": another's number, which is not told, by
 * which the one told is measured. `subject` is where who gives it begins, `cue` the verb.
 */
export function isMeasure(items: readonly Item[], subject: number, cue: number): boolean {
  let at = subject - 1;
  while (isArticle(items[at])) at--;
  const before = items.slice(Math.max(0, at - REACH), at).map(({ word }) => word);
  const link = items[at]?.word;
  const measured =
    (link === "what" && (TIMES.has(before.at(-1) ?? "") || isThan(before))) ||
    (link === "than" && (before.some((word) => MORE.has(word)) || isCounted(items[at - 1]))) ||
    (link === "as" && AS_MANY.has(before.at(-1) ?? "") && before.at(-2) === "as");
  if (!measured) return false;
  // "more than the union said had died": nothing else is said
  const next = items[cue + 1];
  return (
    next === undefined ||
    !(next.tags.includes("that") || next.chunk?.kind === "count" || hasAny(next, ["quote-open"]))
  );
}

/** "more than what the army says" */
function isThan(before: readonly string[]): boolean {
  return before.at(-1) === "than" && before.some((word) => MORE.has(word));
}

/** "ten more than the army admits" */
function isCounted(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" && item.chunk.noun.includes("others");
}

/** Items before the link. */
const REACH = 4;
const TIMES: ReadonlySet<string> = new Set(
  "twice half double triple times thrice above beyond below exceeding exceeds".split(" "),
);
const MORE: ReadonlySet<string> = new Set(
  "more fewer less higher lower larger greater smaller worse bigger".split(" "),
);
const AS_MANY: ReadonlySet<string> = new Set("many much high few large".split(" "));
