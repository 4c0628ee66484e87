import type { Item } from "../../../text/item.ts";

/**
 * The noun that ends a label behind what was done to it ("Displaced families:", "Partly damaged houses:") or behind the noun of a deed ("Evacuation centres:"): it, and not the deed,
 * is what the number counts. Null where the label ends otherwise, and where a word leads to its last noun ("Killed by police").
 */
export function nounOfLabel(
  items: readonly Item[],
  mark: number,
): { readonly noun: Item; readonly by: Item } | null {
  const end = STATES.has(items[mark - 1]?.word ?? "") ? mark - 2 : mark - 1;
  const noun = items[end];
  const by = items[end - 1];
  if (noun?.chunk !== null || by === undefined || by.chunk !== null) return null;
  const counts = noun.tags.includes("counted") && noun.tags.includes("many");
  const site = /^(?:sites|camps|teams|boats)$/u.test(noun.word);
  if ((!counts && !site) || noun.sense?.measure !== undefined) return null;
  const described =
    (by.tags.includes("pred") && by.tags.includes("past")) ||
    ["missing-adj", "nominal"].some((tag) => by.tags.includes(tag)) ||
    by.word === "affected";
  return described ? { noun, by } : null;
}

/** What stands behind the noun of a label and says nothing of the event. */
const STATES: ReadonlySet<string> = new Set(["open", "active", "operational", "total"]);
