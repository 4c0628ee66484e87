import type { Passage } from "@tarjih/reading";

/** A passage of `fixtures/persons`: the text without marks, and where each person stands who is to be hidden. */
export interface PersonPassage {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Passage[];
}

const MARKED = /\[\[(.+?)\]\]/gu;

/** Takes the marks out of a text. Throws TypeError where one is open or empty. */
export function personPassage(id: string, marked: string): PersonPassage {
  const mentions: Passage[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(last, match.index);
    const [, name = ""] = match;
    mentions.push({ start: text.length, end: text.length + name.length });
    text += name;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  if (/\[\[|\]\]/u.test(text)) throw new TypeError(`${id}: a mark is left open`);
  return { id, text, mentions };
}
