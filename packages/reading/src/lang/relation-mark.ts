import type { Count, Item } from "../text/item.ts";
import { isYearLike } from "./relation-kin.ts";

/** A number of persons, or of nobody named, right behind a colon or a dash: how a bulletin gives it. */
export function standsBehindMark(count: Count, at: number, items: readonly Item[]): boolean {
  if (isYearLike(count) || (count.unit !== "unknown" && count.unit !== "persons")) return false;
  const tags = items[at - 1]?.tags ?? [];
  return tags.includes("colon") || tags.includes("dash");
}
