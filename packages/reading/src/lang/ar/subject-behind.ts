import type { Item } from "../../text/item.ts";
import { isPreposition } from "./relations/words.ts";

/** `15 صياداً فُقدوا أمس`: with nothing behind that they would have lost. */
export function isGone({ word, tags }: Item, next: Item | undefined): boolean {
  if (!tags.includes("lost") || word !== "فقدوا") return false;
  return (
    next === undefined ||
    next.chunk?.kind === "date" ||
    isPreposition(next) ||
    next.conj ||
    ["comma", "stop", "clause"].some((tag) => next.tags.includes(tag))
  );
}

/**
 * `ستة جنود قتلوا و15 جنديا أصيبوا`, `طفل يلقى حتفه و3 يصابون`: behind a verb with its own people in it an `و` opens the next subject, where a verb of its own is behind that; `ستة جنود أصيبوا و15 مدنيا` shares the verb. Behind
 * a phrase of dying, which is whole in itself, it always does.
 */
export function isSubjectBehind(items: readonly Item[], p: Item, counted: Item): boolean {
  const at = items.indexOf(counted);
  if (at !== items.indexOf(p) + 1 || !counted.conj || !p.tags.includes("verb")) return false;
  if (p.end - p.start > p.word.length + PHRASE) return true;
  if (!OF_MANY.test(p.word)) return isOfOneBefore(items, at - 1) && hasOwnVerb(items, at);
  for (const item of items.slice(at + 1, at + 1 + NEXT_VERB)) {
    if (item.conj || item.chunk?.kind === "count" || item.tags.includes("comma")) return false;
    if (item.tags.includes("pred") && item.tags.includes("verb")) return OF_MANY.test(item.word);
  }
  return false;
}
/** `إن طفلاً قُتل`, `وكان رجل قد قُتل`: one stands before his verb. */
function isOfOneBefore(items: readonly Item[], by: number): boolean {
  const who = items[by - 1]?.word === "قد" ? items[by - 2] : items[by - 1];
  if (who === undefined || who.chunk !== null || who.conj || who.prep !== "") return false;
  return who.sense?.unit === "persons" && who.sense.number === "sg";
}

/** `وأربعة من أقاربه | نُقلوا`: a plural verb, known or not; `وأربعة آخرون` share the one before. */
function hasOwnVerb(items: readonly Item[], at: number): boolean {
  for (const item of items.slice(at + 1, at + 1 + NEXT_VERB)) {
    if (item.conj || item.chunk?.kind === "count" || item.tags.includes("comma")) return false;
    if (item.chunk === null && /^\p{L}{3,}وا$/u.test(item.word)) return true;
  }
  return false;
}

/** Letters that several words have more than their first. */
const PHRASE = 3;
/** `قتلوا`, `قتلا`, `يصابون`. */
const OF_MANY = /(?:وا|ون|ان|[^ا]ا)$/u;
/** Items from a number to its own verb. */
const NEXT_VERB = 4;
