import type { Item } from "../../../text/item.ts";

/** "could release 12 detainees", "might arrest 12": what somebody may do on purpose; "could have" doubts what is past. */
export function isOnlyPossible(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || !item.tags.includes("pred")) continue;
    let before = i - 1;
    while (before >= 0 && (items[before]?.word === "be" || items[before]?.word === "soon"))
      before--;
    return POSSIBLE.has(items[before]?.word ?? "");
  }
  return false;
}
/** What may be done on purpose, or befall somebody yet. */
export const POSSIBLE: ReadonlySet<string> = new Set("could may might can".split(" "));
