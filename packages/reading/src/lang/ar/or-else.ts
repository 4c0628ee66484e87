import type { Item } from "../../text/item.ts";

/** `600 شخص قضوا أو فُقدوا`, `148 حالة وفاة أو اختفاء`: one number over two fates. */
export function orElse(p: Item, or: Item | undefined, other: Item | undefined): boolean {
  if (or?.word !== "او" || other?.tags.includes("pred") !== true) return false;
  // `فُقدوا` is written like "they lost"
  const measure = other.word === "فقدوا" ? "missing" : other.sense?.measure;
  return measure !== undefined && measure !== p.sense?.measure;
}
