import type { Passage } from "@tarjih/reading";

/** So many letters are shown on each side, in whole words. */
const REACH = 40;

/** The words around a passage, as the text has them, in one line: `… said that Perpetua has the keys …`. */
export function wordsAround(text: string, { start, end }: Passage): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const left = start > REACH ? before.replace(/^\S*\s/u, "… ") : before;
  const right = end + REACH < text.length ? behind.replace(/\s\S*$/u, " …") : behind;
  return `${left}${text.slice(start, end)}${right}`.replaceAll(/\s+/gu, " ").trim();
}
