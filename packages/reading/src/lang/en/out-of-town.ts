import type { Count, Item } from "../../text/item.ts";

/** Where people live, as a noun; of a camp or a school they are brought out as well as of a town. */
const SETTLEMENTS: ReadonlySet<string> = new Set(
  "town towns village villages city quarter quarters district districts area areas neighbourhood neighbourhoods neighborhood neighborhoods suburb suburbs enclave valley zone camp camps homes".split(
    " ",
  ),
);
/** Words that may stand between "out of" and where: "out of the besieged eastern quarter". */
const REACH = 5;

/** "taken out of Sarvina", "brought out of the old town": does somewhere that people live stand behind the verb at `at`? */
export function isTownBehind(items: readonly Item[], at: number): boolean {
  for (const { chunk, word, tags } of items.slice(at + 1, at + 1 + REACH)) {
    if (chunk?.kind === "name") return chunk.is === "place";
    if (SETTLEMENTS.has(word)) return true;
    if (chunk !== null || ["stop", "comma", "clause", "pred"].some((tag) => tags.includes(tag)))
      return false;
  }
  return false;
}

/** "2,300 families from the town", "600 families from Dalluq". */
export function isFromTown(count: Count, items: readonly Item[]): boolean {
  const at = items.findIndex(({ start, end }) => start <= count.start && count.start < end);
  return at >= 0 && items[at + 1]?.word === "from" && isTownBehind(items, at + 1);
}
