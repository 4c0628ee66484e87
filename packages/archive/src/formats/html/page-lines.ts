import { openPage } from "./page.ts";
import type { Page } from "./page.ts";
import { paragraphs } from "./page-text.ts";

/** Real pages nest some thirty elements; the parser takes time with the square of the depth, then its stack ends. */
const MAX_DEPTH = 1000;

/** Elements that end where the next one begins, or have no end at all. */
const ENDLESS = new Set(
  "br hr img input meta link wbr col area base source p li dt dd tr td th option".split(" "),
);

/** True where a piece of HTML nests its elements deeper than any page, or than `most`. */
export function isDeep(html: string, most: number = MAX_DEPTH): boolean {
  let depth = 0;
  for (const [, end, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (ENDLESS.has(name.toLowerCase())) continue;
    depth += end === "/" ? -1 : 1;
    if (depth > most) return true;
  }
  return false;
}

/**
 * The paragraphs of a piece of HTML in a mail or a feed, scripts and markup left out; `prepare` may take
 * something away first. Of one that is nested without end, the words between the tags.
 */
export function pageLines(html: string, prepare?: (page: Page) => void): readonly string[] {
  if (isDeep(html)) {
    const words = html.replace(/<[^<>]*>/gu, " ").replace(/[ \t\r\n]+/gu, " ");
    return words.trim() === "" ? [] : [words.trim()];
  }
  const page = openPage(html);
  prepare?.(page);
  return page.body === null ? [] : paragraphs(page.body);
}
