import type { Item } from "../../text/item.ts";

/** "Seven of them were buried on Tuesday", "who were cremated on Monday": a day behind their death; "were buried on Monday by a landslide" is that of the deed. */
export function isBurial(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.chunk !== null || !LAID.has(item.word)) return false;
  if (item.word !== "buried") return true;
  return !items.slice(at + 1, at + 7).some(({ word }) => UNDER.has(word));
}
const LAID: ReadonlySet<string> = new Set("buried interred cremated reburied".split(" "));
const UNDER: ReadonlySet<string> = new Set(
  "by under beneath alive when as rubble debris landslide mud snow collapse".split(" "),
);
