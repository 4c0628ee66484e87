import { decoded, isVoid } from "../markup/tags.ts";

/** Where the self-check writes what it found. */
export const RESULT_ID = "check-result";

/**
 * What a page holds as the self-check in it sees it: every element with its attributes, every text, in one string. The
 * check makes the same string from what the browser shows and compares the hashes. `markup` is our own: whole elements,
 * attributes in double quotes. A `noscript` holds one text, its markup, as it does for a browser that runs scripts.
 */
export function pageWords(markup: string): string {
  const words: string[] = [];
  let from = 0;
  for (const tag of markup.matchAll(TAG)) {
    const [whole, closing, name = "", attributes = "", self] = tag;
    if (tag.index > from) words.push(decoded(markup.slice(from, tag.index)));
    from = tag.index + whole.length;
    if (whole.startsWith("<noscript>")) words.push(whole);
    else if (closing === "/") words.push(`</${name}>`);
    else {
      words.push(`<${name}${decoded(attributes.replace(ATTRIBUTE, " $1=$2"))}>`);
      if (self === "/" || isVoid(name)) words.push(`</${name}>`);
    }
  }
  if (from < markup.length) words.push(decoded(markup.slice(from)));
  return words.join("");
}

const TAG =
  /<noscript>[^]*?<\/noscript>|<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /\s+([a-z-]+)(?:="([^"]*)")?/gi;
