import type { Item } from "../../text/item.ts";

/** A number of places behind "in" or "at", and a subject of its own before the verb. */
export function isPlaceOf(items: readonly Item[], at: number, between: readonly Item[]): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count" || chunk.unit === "persons") return false;
  if (!/^(?:in|at|across)$/u.test(items[at - 1]?.word ?? "")) return false;
  const first = between[0];
  return first?.chunk === null && !first.tags.includes("aux") && between.length > 1;
}
