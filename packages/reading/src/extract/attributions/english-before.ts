import type { Item } from "../../text/item.ts";
import { isAdverb, isArticle } from "./english-words.ts";

/**
 * Where the subject of a verb at `from` ends: before "also", "on Sunday", "late Tuesday", "over the weekend", "so far", "in a
 * statement".
 */
export function beforeAdverbs(items: readonly Item[], from: number): number {
  let end = from;
  for (;;) {
    const last = items[end - 1];
    if (last === undefined || end <= 1) return end;
    const led = items[end - 2]?.word ?? "";
    // "the mayor first spoke of 12": no name of his
    const first = last.word === "first" && !isArticle(items[end - 2]);
    if (isAdverb(last) || first) end--;
    else if (last.chunk?.kind === "date") end -= WHEN.has(led) ? 2 : 1;
    else if (last.word === "weekend" && led === "the")
      end -= OVER.has(items[end - 3]?.word ?? "") ? 3 : 2;
    else if (last.word === "far" && led === "so") end -= 2;
    // "rescuers had by dawn | counted 24 bodies"
    else if (led === "by" && HOURS.has(last.word)) end -= 2;
    else {
      const medium = mediumStart(items, end - 1);
      if (medium < 0) return end;
      end = medium;
    }
  }
}

const HOURS: ReadonlySet<string> = new Set(
  "dawn noon midday nightfall midnight evening morning dusk daybreak sunset sunrise then now".split(
    " ",
  ),
);

/** "in a statement |", "in a short Facebook post |": index of the preposition; -1 where no such words end there. */
function mediumStart(items: readonly Item[], at: number): number {
  if (!STATEMENTS.has(items[at]?.word ?? "")) return -1;
  for (let i = at - 1; i > 0 && at - i <= MEDIUM; i--) {
    const item = items[i];
    if (item === undefined || (item.chunk !== null && item.chunk.kind !== "name")) return -1;
    if (isArticle(item) || item.tags.includes("poss"))
      return items[i - 1]?.word === "in" ? i - 1 : -1;
    if (item.tags.includes("comma") || item.tags.includes("func")) return -1;
  }
  return -1;
}
/** Words from the article to the noun. */
const MEDIUM = 4;
const WHEN: ReadonlySet<string> = new Set("on late early earlier by during".split(" "));
const OVER: ReadonlySet<string> = new Set("over at on during".split(" "));
const STATEMENTS: ReadonlySet<string> = new Set(
  "statement interview post tweet briefing video speech report message".split(" "),
);

/** "The authorities should | say what happened", "must now disclose": what somebody ought to tell is not told. */
export function isOwed(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && isAdverb(items[at])) at--;
  const { word = "" } = items[at] ?? {};
  if (OWED.has(word)) return true;
  const led = items[at - 1]?.word ?? "";
  return word === "to" && OUGHT.has(led);
}
const OWED: ReadonlySet<string> = new Set(["should", "must"]);
const OUGHT: ReadonlySet<string> = new Set("ought need needs".split(" "));

/** "A video appears | to show": before a verb that leaves open whether it is so. */
export function beforeSeeming(items: readonly Item[], from: number): number {
  const led = items[from - 1]?.word === "to" && SEEMING.has(items[from - 2]?.word ?? "");
  return led ? from - 2 : from;
}
const SEEMING: ReadonlySet<string> = new Set(
  "appear appears appeared seem seems seemed purport purports purported purporting claims claim".split(
    " ",
  ),
);

/** "The commission (ICR) said", "The commission (ICR), said": its letters are no part of the subject. */
export function beforeLetters(items: readonly Item[], end: number): number {
  const close = isComma(items[end - 1]) ? end - 2 : end - 1;
  if (items[close]?.tags.includes("paren-close") !== true) return end;
  for (let open = close - 1; open > 0 && close - open <= 3; open--)
    if (items[open]?.tags.includes("paren-open") === true) return open;
  return end;
}

function isComma(item: Item | undefined): boolean {
  return item?.tags.includes("comma") === true;
}
