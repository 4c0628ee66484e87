import type { Passage } from "@tarjih/reading";
import type { Page } from "./marks.ts";

/** What is selected in a text by mouse or finger, as a passage of it; null for a mere click or a selection elsewhere. */
export function selectedPassage(page: Page): Passage | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(page, range.startContainer, range.startOffset);
  const end = offsetOf(page, range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** Offset in the text of a place in the document: in a line, or between two of them. */
function offsetOf({ lines, element }: Page, node: Node, at: number): number | null {
  // Three clicks select from a line to before the next one.
  if (node === element) return lines[at]?.start ?? lines.at(-1)?.end ?? null;
  const line = [...element.children].findIndex((child) => child.contains(node));
  const passage = lines[line];
  if (passage === undefined) return null;
  return node instanceof Text ? passage.start + at : at === 0 ? passage.start : passage.end;
}
