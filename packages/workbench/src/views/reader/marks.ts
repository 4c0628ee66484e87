import type { Aside, Claim, Passage } from "@tarjih/reading";
import type { Compared } from "@tarjih/server";
import { ASIDE_MARKS, asideMark } from "./aside-kinds.ts";
import { familyOf, FAMILIES } from "./families.ts";
import { paragraphAt } from "./paragraphs.ts";

/** Where the lines of a text stand in the page. */
export interface Page {
  readonly lines: readonly Passage[];
  readonly element: HTMLElement;
}

/**
 * Marks claims with the CSS Custom Highlight API: the text stays one run of characters in each line,
 * so letters join and both directions stay right whatever is marked in them.
 */
export function markClaims(page: Page, claims: readonly Claim[]): () => void {
  if (!("highlights" in CSS)) return () => undefined;
  const ranges = new Map(FAMILIES.map((family) => [family, new Highlight()]));
  for (const claim of claims) {
    const family = familyOf(claim);
    if (family === null || claim.start === undefined || claim.end === undefined) continue;
    for (const range of rangesOf(page, { start: claim.start, end: claim.end })) {
      ranges.get(family)?.add(range);
    }
  }
  for (const [family, highlight] of ranges) CSS.highlights.set(family, highlight);
  return () => {
    for (const family of FAMILIES) CSS.highlights.delete(family);
  };
}

/** Marks what became no claim, by what it is. */
export function markAsides(page: Page, asides: readonly Aside[]): () => void {
  const byMark = Map.groupBy(asides, asideMark);
  const ends = ASIDE_MARKS.map((mark) => markPassages(page, mark, byMark.get(mark) ?? []));
  return () => {
    for (const end of ends) end();
  };
}

/** Marks what is looked at, and brings the first of it into sight. */
export function markChosen(page: Page, passages: readonly Passage[]): () => void {
  if (!("highlights" in CSS)) return () => undefined;
  const ranges = passages.flatMap((passage) => rangesOf(page, passage));
  const highlight = new Highlight(...ranges);
  highlight.priority = 1;
  CSS.highlights.set("chosen", highlight);
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  return () => {
    CSS.highlights.delete("chosen");
  };
}

/** Marks passages under a name of their own, and takes the marks away again. */
export function markPassages(page: Page, name: string, passages: readonly Passage[]): () => void {
  if (!("highlights" in CSS)) return () => undefined;
  const ranges = passages.flatMap((passage) => rangesOf(page, passage));
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => {
    CSS.highlights.delete(name);
  };
}

/** What two texts have in common, by the side that is marked: the same words, and the same in other words. */
export function markBoth(
  page: Page,
  side: "here" | "there",
  { shared, aligned }: Pick<Compared, "shared" | "aligned">,
): () => void {
  const ends = [
    markPassages(
      page,
      `shared-${side}`,
      shared.map((each) => each[side]),
    ),
    markPassages(
      page,
      `aligned-${side}`,
      aligned.map((each) => each[side]),
    ),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Brings a passage into the middle of its pane. */
export function scrollToPassage(page: Page, passage: Passage): void {
  rangesOf(page, passage)[0]?.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/** One range for each line that the passage runs over. */
function rangesOf({ lines, element }: Page, { start, end }: Passage): readonly Range[] {
  const found: Range[] = [];
  for (let at = paragraphAt(lines, start); at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.start >= end) break;
    const text = element.children[at]?.firstChild;
    if (!(text instanceof Text)) continue;
    const range = new Range();
    range.setStart(text, Math.max(0, start - line.start));
    range.setEnd(text, Math.min(text.length, end - line.start));
    found.push(range);
  }
  return found;
}

/** Offset in the text of a point of the window; null outside of the text. */
export function offsetAt({ lines, element }: Page, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return null;
  const parent = caret.offsetNode.parentElement;
  const at = parent === null ? -1 : [...element.children].indexOf(parent);
  const line = lines[at];
  return line === undefined ? null : line.start + caret.offset;
}
