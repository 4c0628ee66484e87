import { collapse, lineOf } from "./page.ts";
import type { Page, PageElement } from "./page.ts";

/** Elements and roles that are furniture of the site, whatever their class is called. */
const FURNITURE =
  'script, style, noscript, template, iframe, nav, aside, footer, form, button, dialog, [hidden], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"]';

/** Words in class names and ids of furniture; a whole word of the name, never a part of one. */
const FURNITURE_WORD =
  /^(?:share|sharing|social|related|breadcrumbs?|newsletter|subscribe|comments?|cookies?|advert|advertisement|ads?|promo|recommended|recommendations|trending|tags?|sidebar|menu|navbar|toolbar|popular|outbrain|taboola)$/u;
/** `has-sidebar` describes the page, it is no sidebar. */
const DESCRIBES = /^(?:has|with|no|without|is)$/u;
/** What holds the story is never furniture. */
const STORY = 'article, main, h1, [itemprop="articleBody"]';

/** Above this share of its letters in links an element is a list of links. */
const LINK_LIST = 0.8;
/** A box named like furniture with more plain text than this and few links holds part of the story. */
const FURNITURE_LENGTH = 400;
const FURNITURE_LINKS = 0.3;
/** Longer than a headline with its label: a paragraph, which stays. */
const LABELLED_LENGTH = 200;

/** Arabic labels in folded letters (below); then English. */
const LABEL =
  /^(?:(?:ا?قرا|اقراوا|شاهد|شاهدوا|طالع|تابع|انظر) (?:ايضا|المزيد|كذلك)|(?:مواضيع|اخبار|مقالات|موضوعات|تقارير|قصص)? ?ذات صله|قد يهمك(?: ايضا)?|المزيد من الاخبار|للمزيد|الاكثر قراءه|read (?:also|more|next)|also read|see also|related(?: (?:stories|articles|news|topics|content|coverage))?|more on this(?: story)?|you may also like|recommended(?: for you)?|most read|don['’]t miss|share this(?: article| story)?)(?:\s*([:：|>»←→–—-])+)?(?:\s+|$)(.*)$/iu;

/** Marks off, hamza and ta marbuta folded: `إقرأ أيضاً` and `اقرا ايضا` are one label. */
function fold(text: string): string {
  return collapse(text)
    .replace(/[\u0640\u064B-\u065F\u0670\u200B-\u200F\u061C\uFEFF]/gu, "")
    .replace(/[أإآ]/gu, "ا")
    .replace(/ة/gu, "ه")
    .replace(/:(?=\S)/u, ": ");
}

/** Share of an element's text that is in links, 0 where it has no text. */
function linkShare(element: PageElement): number {
  const whole = lineOf(element).length;
  if (whole === 0) return 0;
  if (element.localName === "a") return 1;
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += lineOf(link).length;
  return linked / whole;
}

/** True for a line that is only a pointer: `اقرأ أيضا: …`, `Related: …`, or such a label alone. */
export function isPointer(line: string, links = 0): boolean {
  const match = LABEL.exec(fold(line));
  if (match === null) return false;
  const [, colon, rest = ""] = match;
  if (rest === "" || links >= LINK_LIST) return true;
  // "Read more than thirty files" is a sentence; a headline after a colon has no full stop.
  return colon !== undefined && rest.length <= LABELLED_LENGTH && !/[.؟?!]["'”»]?$/u.test(rest);
}

function isNamedLikeFurniture(element: PageElement): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names.split(/\s+/u).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/gu, "$1-$2")
      .toLowerCase()
      .split(/[-_]+/u);
    return !words.some((word) => DESCRIBES.test(word)) && words.some((w) => FURNITURE_WORD.test(w));
  });
}

/** Removes elements; what is under an element that went is skipped. */
function removeWhere(
  root: Page | PageElement,
  selector: string,
  isOut: (element: PageElement) => boolean,
): void {
  for (const element of Array.from(root.querySelectorAll(selector))) {
    if (root.contains(element) && isOut(element)) element.remove();
  }
}

/** Removes navigation, side bars, share bars, pointers to other stories and lists of links. */
export function removeBoilerplate(root: Page | PageElement): void {
  removeWhere(root, FURNITURE, (element) => element.querySelector(STORY) === null);
  removeWhere(root, "header", (e) => e.querySelector("h1") === null && !isInside(e, "article"));
  removeWhere(root, "div, section, ul, ol, p, span, h2, h3, h4", (element) => {
    if (element.querySelector(STORY) !== null || !isNamedLikeFurniture(element)) return false;
    return lineOf(element).length <= FURNITURE_LENGTH || linkShare(element) >= FURNITURE_LINKS;
  });
  removePointers(root);
  removeWhere(root, "ul, ol", (list) => linkShare(list) >= LINK_LIST);
}

function isInside(element: PageElement, name: string): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode) {
    if (at.localName === name) return true;
  }
  return false;
}

function removePointers(root: Page | PageElement): void {
  const blocks = "p, li, div, section, blockquote, h2, h3, h4, h5, h6";
  for (const block of Array.from(root.querySelectorAll(blocks))) {
    if (!root.contains(block)) continue;
    const line = lineOf(block);
    if (line === "" || !isPointer(line, linkShare(block))) continue;
    if (block.querySelector(STORY) !== null) continue;
    let next = block.nextElementSibling;
    // A label alone speaks for the linked lines under it.
    while (next !== null && linkShare(next) >= LINK_LIST) {
      const following = next.nextElementSibling;
      next.remove();
      next = following;
    }
    block.remove();
  }
}
