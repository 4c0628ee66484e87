import type { Item } from "../../text/item.ts";

/** "not | a single guard was hurt", "he did not see | a prisoner being killed": whether nobody stands behind the article. */
export function isUnseen(items: readonly Item[], article: number): boolean {
  const before = items[article - 1];
  const verb = before !== undefined && VERBS.some((tag) => before.tags.includes(tag));
  return isNo(before) || (verb && isNo(items[article - 2]));
}

function isNo(item: Item | undefined): boolean {
  return item !== undefined && (item.tags.includes("neg") || item.tags.includes("neg-word"));
}
const VERBS: readonly string[] = ["verb-plain", "verb-past"];
