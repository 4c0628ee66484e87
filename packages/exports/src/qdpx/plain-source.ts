import { writable } from "../text/xml.ts";

/** A text as programs of qualitative analysis keep it, and where each offset of ours is in it. */
export interface PlainSource {
  readonly text: string;
  /** UTF-16 offset in the report's text to characters (code points) in this one. */
  readonly at: (offset: number) => number;
}

/**
 * Without a byte order mark and with single line ends: these programs take both away as they read a text, and every
 * coding behind them would stand a letter too far.
 */
export function plainSource(raw: string): PlainSource {
  const clean = writable(raw);
  const places: number[] = [];
  let text = "";
  let count = 0;
  let at = 0;
  for (const character of clean) {
    for (let unit = 0; unit < character.length; unit++) places.push(count);
    const isMark = at === 0 && character === "\uFEFF";
    const isPair = character === "\r" && clean[at + 1] === "\n";
    at += character.length;
    if (isMark || isPair) continue;
    text += character === "\r" ? "\n" : character;
    count += 1;
  }
  return { text, at: (offset) => places[offset] ?? count };
}
