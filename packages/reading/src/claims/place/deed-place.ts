import { firstEndingAfter } from "../../text/item-at.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { DEEDS } from "../deeds.ts";
import { opensNext, placeIn } from "./place-in.ts";

type Items = ReadSentence["items"];

const WALLS = tagList("stop", "clause", "comma", "say", "voices", "quote");
/** Items between a deed with its place and what it did. */
const REACH = 10;
const OF_ATTACK: ReadonlySet<string> = new Set(["on", "of", "against"]);

/**
 * "Attacks in Homs killed 88 and wounded 84, while shelling in Idlib killed 25": of two deeds in two places in one sentence each limits its own
 * numbers. A deed alone may be all that the report is about, and its place limits none.
 */
export function placeOfDeed({ items }: ReadSentence, clause: Passage): string | null {
  const at = firstEndingAfter(items, clause.start);
  const own = deedBefore(items, at);
  if (own === null) return null;
  return items.some((_, i) => i !== own.at && isElsewhere(items, i, own.id)) ? own.id : null;
}

function deedBefore(items: Items, at: number): { readonly id: string; readonly at: number } | null {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return null;
    const id = placeAt(items, i);
    if (id !== null) return { id, at: i };
  }
  return null;
}

/** Another place behind a deed, be it one that no list knows ("violence in the Jebel Sirn area"). */
function isElsewhere(items: Items, at: number, own: string): boolean {
  const other = placeAt(items, at);
  if (other !== null) return other !== own;
  if (items[at]?.word !== "in" || !isDeedAt(items, at - 1)) return false;
  const name = items[at + 1]?.tags.includes("article") === true ? items[at + 2] : items[at + 1];
  return name?.chunk === null && name.tags.length === 0;
}

function isDeedAt(items: Items, at: number): boolean {
  const word = items[at]?.word ?? "";
  return DEEDS.has(word) || UNREST.has(word);
}
const UNREST: ReadonlySet<string> = new Set("violence fighting unrest battle battles".split(" "));

/** The place behind a deed and its preposition at `at`. */
function placeAt(items: Items, at: number): string | null {
  const item = items[at];
  if (item === undefined || !(item.tags.includes("in") || OF_ATTACK.has(item.word))) return null;
  const place = placeIn(items, at);
  if (place === null) return null;
  const deed = isDeedAt(items, at - 1) || isDeedAt(items, at - 2);
  return deed || opensNext(items, at, place.at) ? place.id : null;
}
