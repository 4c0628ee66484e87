import { digits } from "../markup/number.ts";

const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/g;
/** A name inside a name is set apart by these; alone they would turn what follows. */
const SET_APART = /[\u2068\u2069]/g;
const UNWRITABLE = /[\p{Cc}\ufffe\uffff]/gu;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words of a report or a name as a line of a picture: nothing in it can turn the line round or break the file. */
export function plainWords(text: string): string {
  const kept = text.replace(TURNS, "");
  return (isBalanced(kept) ? kept : kept.replace(SET_APART, ""))
    .replace(LONE, "\ufffd")
    .replace(UNWRITABLE, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(SET_APART)) {
    depth += mark === ISOLATE ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const ISOLATE = "\u2068";
const LEFT_TO_RIGHT = "\u2066";
const END = "\u2069";

/** Words that keep their own direction inside a line. */
export function isolated(text: string): string {
  return `${ISOLATE}${plainWords(text)}${END}`;
}

/** Numbers with their signs, ranges and dates: from left to right wherever they stand. */
export function leftToRight(text: string): string {
  return `${LEFT_TO_RIGHT}${plainWords(text)}${END}`;
}

/** A count for a sentence. */
export function count(value: number): string {
  return leftToRight(digits(value));
}
