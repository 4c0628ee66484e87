import type { Item } from "../../text/item.ts";

/** "not | a single guard was hurt", "he did not witness | a prisoner being killed", "neither | a nurse nor | a guard was hurt": whether nobody stands behind the article. */
export function isUnseen(items: readonly Item[], article: number): boolean {
  if (/^(?:nor|neither)$/u.test(items[article - 1]?.word ?? "")) return true;
  return isNo(items[article - 1]) || isNo(items[article - 2]);
}

function isNo(item: Item | undefined): boolean {
  return item !== undefined && (item.tags.includes("neg") || item.tags.includes("neg-word"));
}
