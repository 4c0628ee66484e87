import type { PageLine } from "./page-lines.ts";

/** Rows at the top and bottom of a page among which its furniture is looked for. */
const EDGE_ROWS = 2;
/** Pages below which what repeats may be text. */
const FEWEST_PAGES = 3;

const PAGE_NUMBER =
  /^[-–—\s]*(?:صفحة|page)?\s*[0-9٠-٩]{1,4}\s*(?:(?:\/|of|من)\s*[0-9٠-٩]{1,4})?[-–—\s]*$/iu;

/**
 * Takes away page numbers, and headers and footers after they were read once: a footer between two halves
 * of a sentence would part them.
 */
export function withoutFurniture(
  pages: readonly (readonly PageLine[])[],
): readonly (readonly PageLine[])[] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const told = new Set<string>();
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    const ends = new Set([lines[0], lines.at(-1)]);
    return lines.filter((line) => {
      if (pages.length > 1 && ends.has(line) && PAGE_NUMBER.test(line.text)) return false;
      const key = keyOf(line);
      const often = (seen.get(key) ?? 0) * 2 > pages.length;
      if (!edge.has(line) || pages.length < FEWEST_PAGES || !often) return true;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
  });
}

function edges(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.length <= 2 * EDGE_ROWS
    ? lines
    : [...lines.slice(0, EDGE_ROWS), ...lines.slice(-EDGE_ROWS)];
}

/** The same text at the same height: a line of figures with other figures in it is not furniture. */
function keyOf({ text, y }: PageLine): string {
  return `${Math.round(y)} ${text}`;
}
