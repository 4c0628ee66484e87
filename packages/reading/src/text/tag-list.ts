import type { Item } from "./item.ts";
import { signBits } from "./traits.ts";

/** Tags of which an item may have one, with the signs of all: see {@link hasOneOf}. Made when the module is loaded. */
export interface TagList {
  readonly tags: readonly string[];
  readonly signs: number;
}

export function tagList(...tags: readonly string[]): TagList {
  return { tags, signs: signBits(tags) };
}

/**
 * Whether an item has one of the tags. Loops that walk from a number through its sentence ask it of every word, and most have
 * none: one comparison says so.
 */
export function hasOneOf(item: Pick<Item, "tags" | "signs">, list: TagList): boolean {
  if ((item.signs & list.signs) === 0) return false;
  for (const tag of item.tags) if (list.tags.includes(tag)) return true;
  return false;
}
