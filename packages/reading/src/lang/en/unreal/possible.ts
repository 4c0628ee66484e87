import type { Item } from "../../../text/item.ts";

/** "could release 12 detainees", "might arrest 12": what somebody may do on purpose; "could have" doubts what is past. */
export function isOnlyPossible(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || !item.tags.includes("pred")) continue;
    let before = i - 1;
    while (before >= 0 && (items[before]?.word === "be" || items[before]?.word === "soon"))
      before--;
    return isPossible(items[before]);
  }
  return false;
}
/** What may be done on purpose, or befall somebody yet. */
const POSSIBLE: ReadonlySet<string> = new Set("could may might can".split(" "));

/** "may", and not the month: "a strike in May killed seven". */
export function isPossible(item: Item | undefined): boolean {
  return item?.chunk === null && POSSIBLE.has(item.word);
}
