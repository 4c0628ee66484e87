import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { isArticle } from "./english-words.ts";
import type { Reach } from "./draft.ts";

/**
 * How far a verb of saying reaches that has something told before it ("…, a committee said as gunfire was heard") and behind it only when, where
 * or in what that was said; null where what stands behind it may be what is said. `at` is where its subject begins.
 */
export function reachOfTail(items: readonly Item[], at: number, cue: number): Reach | null {
  const quoted = items[at - 1]?.tags.includes("quote-close") === true;
  if (!quoted && items[at - 1]?.tags.includes("comma") !== true) return null;
  if (saysWhen(items, cue + 1)) return quoted ? "back" : "around";
  // "“…,” he said in a clip broadcast on the channel": told is what was quoted
  if (quoted && (saysNoMore(items, cue) || saysWhy(items, cue))) return "back";
  // "…, health officials said and the police added that 12 were hurt"
  if (items[cue + 1]?.word === "and") return "back";
  return isInPaper(items, cue + 1) ? "back" : null;
}

/** "…, a committee said as gunfire was heard": when it was said, of what stands before; "said as many as 30" has its number. */
function saysWhen(items: readonly Item[], at: number): boolean {
  const [next, after] = [items[at], items[at + 1]];
  return (
    next?.chunk === null &&
    /^(?:as|after|when)$/u.test(next.word) &&
    !/^(?:of|to|for|well|part|many|much)$/u.test(after?.word ?? "")
  );
}

/** Behind the verb stands where, when or to whom, and nothing that is said. */
function saysNoMore(items: readonly Item[], cue: number): boolean {
  const next = items[cue + 1];
  if (next?.word !== "in" && next?.word !== "on" && next?.word !== "during") return false;
  const rest = items.slice(cue + 1);
  return !rest.some(
    (item) =>
      hasAny(item, ["that", "quote-open", "say", "comma", "clause", "aux"]) ||
      item.chunk?.kind === "count" ||
      item.chunk?.kind === "quantity",
  );
}

/** "“…,” an official told the agency on condition of anonymity because he may not speak": why he says it so, and nothing that is said. */
function saysWhy(items: readonly Item[], cue: number): boolean {
  const rest = items.slice(cue + 1, cue + 1 + WHY_REACH);
  const why = rest.findIndex(({ word }) => WHY.has(word));
  return (
    why > 0 &&
    rest
      .slice(0, why)
      .every(
        ({ tags, chunk }) =>
          !tags.includes("that") && !tags.includes("quote-open") && chunk?.kind !== "count",
      )
  );
}
const WHY: ReadonlySet<string> = new Set("condition anonymity because since".split(" "));
const WHY_REACH = 8;

/**
 * "…, the council said in a statement that was sent to reporters", "in a letter in which it denied": a relative clause tells of the paper, and
 * nothing that is said; "in a statement that 12 had died" does.
 */
function isInPaper(items: readonly Item[], at: number): boolean {
  if (!IN.has(items[at]?.word ?? "")) return false;
  for (let i = at + 2; i < Math.min(items.length, at + PHRASE); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["comma", "stop", "clause", "quote"])) return false;
    // "in a report that": a noun here
    if (item.tags.includes("say") && !isArticle(items[i - 1])) return false;
    if (item.word === "which") return true;
    if (item.word !== "that") continue;
    const next = items[i + 1];
    return next !== undefined && next.chunk === null && hasAny(next, ["aux", "verb-past", "pred"]);
  }
  return false;
}
const IN: ReadonlySet<string> = new Set("in on during at via through by".split(" "));
/** Items of the phrase before its relative clause. */
const PHRASE = 9;
