import { Readability } from "@mozilla/readability";
import { isPointer, removeBoilerplate } from "./boilerplate.ts";
import { asElement, collapse, depthOf } from "./page.ts";
import type { Page } from "./page.ts";
import { paragraphs } from "./page-text.ts";

/** The story of a page. `found` is false where it could not be told from the rest of the page. */
export interface Article {
  readonly paragraphs: readonly string[];
  readonly found: boolean;
}

/**
 * Letters from which the library is content with what it found. Its own 500 is for long reading; a
 * wire flash has two sentences, and looking further brings the side bar in.
 */
const ENOUGH_LETTERS = 120;

/** How many of the first paragraphs may hold the headline: a kicker or a date can stand before it. */
const OPENING = 3;

/**
 * Real pages nest some thirty elements and browsers stop at 512; looking for the article takes time
 * with the square of the depth.
 */
const MAX_DEPTH = 256;

/** Takes the article out of a page. Changes the page. */
export function readArticle(page: Page): Article {
  const deep = depthOf(page) > MAX_DEPTH;
  if (!deep) removeBoilerplate(page);
  const body = page.body ?? page.documentElement;
  const whole = body === null ? [] : cleanLines(paragraphs(body));
  if (deep) return { paragraphs: whole, found: false };
  const parsed = new Readability<unknown>(page, {
    charThreshold: ENOUGH_LETTERS,
    serializer: (node: unknown) => node,
  }).parse();
  const content = asElement(parsed?.content);
  if (content === null) return { paragraphs: whole, found: false };
  removeBoilerplate(content);
  const story = cleanLines(paragraphs(content));
  return story.length === 0
    ? { paragraphs: whole, found: false }
    : { paragraphs: story, found: true };
}

/** Pointers inside a paragraph stand on lines of their own after `<br>`. */
function cleanLines(list: readonly string[]): readonly string[] {
  return list
    .map((paragraph) =>
      paragraph
        .split("\n")
        .filter((line) => !isPointer(line))
        .join("\n"),
    )
    .filter((paragraph) => paragraph.trim() !== "");
}

/** The article as a report's text: paragraphs parted by an empty line, the headline first. */
export function articleText(article: Article, title: string | undefined): string {
  const opening = article.paragraphs.slice(0, OPENING).map(collapse);
  const headline = collapse(title ?? "");
  const shown = headline === "" || opening.includes(headline) || !article.found;
  return [...(shown ? [] : [headline]), ...article.paragraphs].join("\n\n");
}
