import type { Item } from "../../text/item.ts";

export function isArticle(item: Item | undefined): boolean {
  return item?.word === "a" || item?.word === "an";
}

/** A dash that joins words: "twenty-one". */
export function isHyphen(item: Item | undefined): boolean {
  return item !== undefined && item.tags.includes("dash") && !item.spaced;
}
