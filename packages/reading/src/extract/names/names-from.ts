import type { Item } from "../../text/item.ts";
import { fullWord } from "./full-word.ts";
import type { NameEntry, NameNode } from "./name-index.ts";

/** Names of the same words that begin at an item: where they end in the text, and the item after them. */
export interface NameMatch {
  readonly entries: readonly NameEntry[];
  readonly end: number;
  readonly to: number;
  /** The marks that opened before it close within it: `"الصحة" الأولمية`. */
  readonly closed: boolean;
}

/**
 * Every name whose first word stands at `items[from]` and led to `opened`, the longest first. Quotation marks may stand
 * inside a name: `تنظيم "الدولة الإسلامية"`, `حركة «حماس»`, `وزارة "الصحة" الأولمية`; `quoted` where they opened before it.
 */
export function namesFrom(
  opened: NameNode,
  items: readonly Item[],
  from: number,
  raw: string,
  quoted = false,
): readonly NameMatch[] {
  const found: NameMatch[] = [];
  let node = opened;
  let at = from;
  let inMarks = false;
  let closed = false;
  for (;;) {
    if (node.entries.length > 0) {
      const match = endingAt(node.entries, items, at, inMarks, closed);
      if (match !== null) found.unshift(match);
    }
    if (node.next.size === 0) break;
    at++;
    if (!inMarks && (items[at]?.tags.includes("quote-open") ?? false)) {
      inMarks = true;
      at++;
    } else if (
      (inMarks || (quoted && !closed)) &&
      (items[at]?.tags.includes("quote-close") ?? false)
    ) {
      closed = !inMarks;
      inMarks = false;
      at++;
    }
    const item = items[at];
    if (item === undefined || item.chunk !== null) break;
    const { word } = fullWord(item, raw);
    const next = node.next.get(word);
    if (next === undefined) {
      // "the Valley Forces's": the owner's letters end a name.
      const owner = word.endsWith("'s") ? node.next.get(word.slice(0, -2)) : undefined;
      const match =
        owner === undefined ? null : endingAt(owner.entries, items, at, inMarks, closed);
      if (match !== null && match.entries.length > 0) found.unshift(match);
      break;
    }
    node = next;
  }
  return found;
}

function endingAt(
  entries: readonly NameEntry[],
  items: readonly Item[],
  at: number,
  inMarks: boolean,
  closed: boolean,
): NameMatch | null {
  const last = items[at];
  if (last === undefined) return null;
  if (!inMarks) return { entries, end: last.end, to: at + 1, closed };
  const close = items[at + 1];
  return close !== undefined && close.tags.includes("quote-close")
    ? { entries, end: close.end, to: at + 2, closed }
    : null;
}
