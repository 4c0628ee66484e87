import type { Item } from "../../text/item.ts";
import { isGivenBy } from "./given-by.ts";

/** Verbs by which somebody else gave the number. */
const GAVE: ReadonlySet<string> = new Set(
  "claimed claims reported announced described cited given gave stated quoted mentioned alleged asserted published spoke".split(
    " ",
  ),
);
const REACH = 15;

/**
 * "far fewer than the 500 deaths that the opposition described": a number that the sentence measures itself against. Somebody else gave it; whoever writes
 * asserts it of nobody. "Than the 37 claimed by the movement" says whose it is, and it is his figure.
 */
export function ofOthers(items: readonly Item[], at: number): boolean {
  // "than the nearly 500 deaths"
  const back = items[at - 1]?.tags.includes("article") === true ? at - 1 : at - 2;
  if (items[back]?.tags.includes("article") !== true || items[back - 1]?.word !== "than")
    return false;
  if (isGivenBy(items, at)) return false;
  for (const item of items.slice(at + 1, at + REACH)) {
    if (["stop", "comma", "clause"].some((tag) => item.tags.includes(tag))) return false;
    if (GAVE.has(item.word)) return true;
  }
  return false;
}
