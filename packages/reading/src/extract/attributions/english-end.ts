import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { isLoose, VERBS } from "./english-phrase.ts";
import {
  ENGLISH_HEADS,
  isArticle,
  isCapital,
  isNameLike,
  isNumberName,
  isStateOf,
  isYears,
} from "./english-words.ts";

/** Where a phrase that starts at `from` ends, going forward ("according to …", "said …"). */
export function englishEnd(items: readonly Item[], from: number, raw: string): number {
  let i = from;
  while (i < items.length && i - from < 12) {
    const item = items[i];
    // "according to an IS statement" names somebody
    if (item === undefined || (item.chunk === null && VERBS.has(item.word))) break;
    // "department records": a noun here; "pro-government": a dash within a word
    const noun =
      hasAny(item, ["say", "voices"]) &&
      ((hasAny(item, ENGLISH_HEADS) && i > from) || isStateOf(items, i));
    // "according to the latest count", "according to confirmed police figures": a noun and an adjective there
    const before = items[i - 1];
    const led = i === from || isArticle(before);
    const plain = led
      ? /[^e]ed$/u.test(item.word)
      : COUNTS.test(item.word) && items.slice(from, i).some(isHow);
    const dashed = item.tags.includes("dash") && !item.spaced;
    // "according to the Lowland Post"
    const named = i > from && isNameLike(items, i, raw);
    if (hasAny(item, ENDS) && !noun && !dashed && !named && !plain) break;
    // "verified by the Archive | show": its verb
    if (i > from && hasAny(item, ["shows"]) && !noun && !isCapital(item, raw)) break;
    // "according to a deputy of the opposition | the true number is"
    // "According to NAJM | the Red Crescent recorded"
    const isName = i === from + 1 && items[from]?.chunk?.kind === "name";
    if ((i > from + 1 || isName) && item.word === "the" && !isLoose(items[i - 1])) break;
    if (
      i > from &&
      item.chunk !== null &&
      item.chunk.kind !== "name" &&
      !isOfOne(items, i, from) &&
      !isYears(items, i) &&
      !isNumberName(items, i, raw)
    )
      break;
    if (i > from && BREAKS.has(item.word)) break;
    if (i > from && OPTIONAL.has(item.word) && !continues(items, i)) break;
    i++;
  }
  return i;
}

const COUNTS = /^(?:count|tally|toll|estimates?|update)$/u;

/** "latest", "most recent": how new a count is, or how sure. */
function isHow(item: Item): boolean {
  return (
    item.chunk === null &&
    /^(?:latest|last|recent|new|current|official|initial|preliminary|provisional|updated|confirmed)$/u.test(
      item.word,
    )
  );
}

/** "the mother of | one of them", "the | two clinics of the town" */
function isOfOne(items: readonly Item[], at: number, from: number): boolean {
  const chunk = items[at]?.chunk;
  const one = chunk?.kind === "count" ? chunk.quantity : chunk?.kind === "quantity" ? chunk : null;
  if (one?.high === 1) return items[at - 1]?.word === "of";
  return at === from + 1 && chunk?.kind === "count" && chunk.group === "hospitals";
}
const OPTIONAL: ReadonlySet<string> = new Set("in from at of with inside near".split(" "));
const ENDS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "quote",
  "colon",
  "paren",
  "dash",
  "that",
  "say",
  "cite",
  "hedge",
];
const BREAKS: ReadonlySet<string> = new Set(
  "on during after before by when as who which while but and where told because since late early today yesterday speaking requesting asking i we he she they it monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** "ministry of health", "official in the SDF" go on; "officials in the town" may not. */
function continues(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? "";
  let next = at + 1;
  while (isArticle(items[next])) next++;
  const after = items[next];
  if (after === undefined) return false;
  if (word === "of" || after.tags.includes("actor")) return true;
  return word !== "with" && hasAny(after, ["body-noun", "party-noun"]);
}
