import type { Item } from "../../text/item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What else is exchanged, right behind the word or behind "of". */
const NO_PERSON = words(
  "fire gunfire shots shells artillery rockets blows accusations insults letters messages words notes views visits information data goods gifts money rate rates office students vows contracts",
);
/** What else has exchanges, right before the word. */
const OF_MONEY = words("stock foreign currency telephone labour labor cultural student");

/** "An exchange of fire", "the stock exchange", "trade accusations": nobody is in it. */
export function isOfThings(items: readonly Item[], at: number): boolean {
  if (OF_MONEY.has(items[at - 1]?.word ?? "")) return true;
  return items.slice(at + 1, at + 4).some(({ word }) => NO_PERSON.has(word));
}
