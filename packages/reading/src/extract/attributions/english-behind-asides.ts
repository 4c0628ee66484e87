import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { endsLikeParticiple, isAdverb, isArticle, isCapital } from "./english-words.ts";

/**
 * Where the subject of a verb may end behind one aside after another: "The owner, Castel Lines, which has a licence, |", "Others,
 * including the owner of the mill, |". Each answer is the index of a comma that opens an aside, the nearest first.
 */
export function behindAsides(items: readonly Item[], end: number, raw: string): readonly number[] {
  const found: number[] = [];
  let close = end - 1;
  while (found.length < MOST && items[close]?.tags.includes("comma") === true) {
    const open = asideOpens(items, close, raw);
    if (open < 1) break;
    found.push(open);
    // "X, a baker, who fled, |": the comma that opens one aside closes the one before
    close = open;
  }
  return found;
}
/** Asides between a subject and its verb; nobody writes more. */
const MOST = 4;
/** Items of an aside. */
const REACH = 24;

/** Index of the comma that opens the aside which the comma at `close` ends; -1 where what stands there is no aside. */
function asideOpens(items: readonly Item[], close: number, raw: string): number {
  for (let i = close - 1; i >= 0 && close - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, WALLS)) return -1;
    if (item.tags.includes("comma")) return isAside(items, i + 1, close, raw) ? i : -1;
  }
  return -1;
}
const WALLS: readonly string[] = ["stop", "clause", "colon", "quote"];

/** A relative or participle clause, words of place and manner, or a noun phrase: nothing that is a clause by itself. */
function isAside(items: readonly Item[], from: number, to: number, raw: string): boolean {
  const first = items[from];
  if (first === undefined || from >= to) return false;
  if (RELATIVES.has(first.word)) return true;
  // "neither of whom wished to be named,"
  if (items[from + 1]?.word === "of" && RELATIVES.has(items[from + 2]?.word ?? "")) return true;
  // "who was there, and who feared for his job,"
  if (first.word === "and" && RELATIVES.has(items[from + 1]?.word ?? "")) return true;
  const led = first.chunk === null && (LEADS.has(first.word) || isAdverb(first));
  const participle =
    first.chunk === null &&
    (endsLikeParticiple(first.word) || first.word.endsWith("ing")) &&
    first.word.length > 4;
  const noun =
    isArticle(first) ||
    isCapital(first, raw) ||
    first.chunk?.kind === "name" ||
    hasAny(first, ["poss", "digits", "non-count", "quantity", "office"]);
  if (!led && !participle && !noun) return false;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined) return false;
    // "speaking on condition that", "because they were not allowed to": a clause within the aside
    if (i > from && SUBORDINATES.has(item.word)) return led || participle;
    if (item.chunk === null && (hasAny(item, ["aux"]) || FINITE.has(item.word))) return false;
    if (noun && !led && i > from && hasAny(item, ["say", "verb-past"]) && !isCapital(item, raw))
      return false;
  }
  return true;
}
const RELATIVES: ReadonlySet<string> = new Set("who whose whom which where".split(" "));
const SUBORDINATES: ReadonlySet<string> = new Set(
  "because who whose which where that since as when while after before whom".split(" "),
);
const LEADS: ReadonlySet<string> = new Set(
  "in on at by from under with without of for like unlike including among also along besides alongside despite amid during through via over against himself herself itself themselves then now once formerly both".split(
    " ",
  ),
);
const FINITE: ReadonlySet<string> = new Set(
  "is are was were has have had does do did will would can could may might should must".split(" "),
);
