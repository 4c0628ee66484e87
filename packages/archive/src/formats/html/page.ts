import { parseHTML } from "linkedom";

// The few parts of the DOM that reading a page needs; the library's own types want a browser's.

/** Node types of the DOM standard. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentNode: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly contains: (other: PageElement) => boolean;
  readonly remove: () => void;
  innerHTML: string;
}

export interface Page extends Omit<PageElement, "remove"> {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

/** True for an element; text and comments have no attributes. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Parses a page. Nothing is fetched and no script runs: the library has no engine for either. */
export function openPage(html: string): Page {
  // A fragment (`<p>…`) has no root; wrapped, every page has a body.
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const page = property(parseHTML(whole), "document");
  if (!isPage(page)) throw new TypeError("linkedom gave no document");
  return page;
}

/** A property by name; the library's window is a proxy that denies having any. */
function property(value: unknown, name: string): unknown {
  const holds = (typeof value === "object" && value !== null) || typeof value === "function";
  const found: unknown = holds ? Reflect.get(value, name) : undefined;
  return found;
}

function isPage(value: unknown): value is Page {
  return typeof property(value, "querySelectorAll") === "function";
}

/** A value of the library that may be an element of a page; null where it is none. */
export function asElement(value: unknown): PageElement | null {
  return isElementValue(value) ? value : null;
}

function isElementValue(value: unknown): value is PageElement {
  return property(value, "nodeType") === ELEMENT_NODE;
}

/** White space of HTML collapsed, ends trimmed. No-break spaces stay: they part thousands. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, " ").replace(/^ | $/gu, "");
}

/** The text of a node in one line. */
export function lineOf(node: PageNode | null): string {
  return collapse(node?.textContent ?? "");
}

/** How deep elements are nested; counted without recursion, as hostile pages are deep. */
export function depthOf(page: Page): number {
  let depth = 0;
  let level: PageNode[] = [...page.childNodes];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => (isElement(node) ? [...node.childNodes] : []));
  }
  return depth;
}
