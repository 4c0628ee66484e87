import type { Count, Item } from "../../text/item.ts";

/** A number of places behind "in" or "at", and a subject of its own before the verb. */
export function isPlaceOf(items: readonly Item[], at: number, between: readonly Item[]): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count" || chunk.unit === "persons") return false;
  if (!/^(?:in|at|across)$/u.test(items[at - 1]?.word ?? "")) return false;
  const first = between[0];
  return first?.chunk === null && !first.tags.includes("aux") && between.length > 1;
}

/** "escaped from one of the prisons and were caught", "shot at one of the guards and were arrested": one behind a preposition, of whom no clause of its own tells anything. */
export function isOneOfOthers(
  items: readonly Item[],
  at: number,
  { quantity }: Pick<Count, "quantity">,
): boolean {
  if (quantity.low !== 1 || quantity.high !== 1 || items[at + 1]?.word !== "of") return false;
  if (!LEADS.test(items[at - 1]?.word ?? "")) return false;
  return !items
    .slice(at + 2, at + OWN_CLAUSE)
    .some(({ word }) => /^(?:who|whom|that)$/u.test(word));
}
// "of": "who got out of one of the jails", "relatives of one of the guards were arrested"
const LEADS = /^(?:of|from|in|at|to|into|near|inside|outside|on)$/u;
/** Items from "one" to the clause that tells of it. */
const OWN_CLAUSE = 7;
