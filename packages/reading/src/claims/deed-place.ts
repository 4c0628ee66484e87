import type { ReadSentence } from "../extract/stage.ts";
import type { Passage } from "../model/passage.ts";
import { hasOneOf, tagList } from "../text/tag-list.ts";
import { DEEDS } from "./event-cues.ts";
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
  const at = items.findIndex((item) => item.end > clause.start);
  const own = deedBefore(items, at);
  if (own === null) return null;
  const isOther = items.some((_, i) => {
    const other = i === own.at ? null : placeAt(items, i);
    return other !== null && other !== own.id;
  });
  return isOther ? own.id : null;
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

/** The place behind a deed and its preposition at `at`. */
function placeAt(items: Items, at: number): string | null {
  const item = items[at];
  if (item === undefined || !(item.tags.includes("in") || OF_ATTACK.has(item.word))) return null;
  const place = placeIn(items, at);
  if (place === null) return null;
  const deed = items.slice(Math.max(0, at - 2), at).some(({ word }) => DEEDS.has(word));
  return deed || opensNext(items, at, place.at) ? place.id : null;
}
