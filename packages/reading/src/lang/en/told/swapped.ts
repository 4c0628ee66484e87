import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { deedOf, verbs, words } from "./deed.ts";

/** Words that tell of a swap of people. */
const SWAP = words("exchange exchanges swap swaps swapped exchanged trade");
const OF = words(
  "prisoner prisoners captive captives detainee detainees hostage hostages pow pows",
);
/** Verbs by which those who are swapped change hands. */
const HAND = verbs(
  "get:got receive return bring:brought walk cross hand free release deliver drive:drove,driven fly:flew,flown let:let send:sent come:came go:went,gone recover",
);

/**
 * "A captives' exchange went ahead. The army let 64 fighters walk across and got back 20 policemen": who changes hands in the sentences
 * behind it is exchanged, though the word is not said again.
 */
export function swapped(
  count: Count,
  items: readonly Item[],
  at: number,
  near: readonly LinkedFigure[],
  previous: readonly Item[],
): Measure | null {
  const who = count.noun.includes("captive") || count.noun.includes("member") || isIn(items);
  if (
    !who ||
    !(isSwapOf(previous) || isIn(items) || near.some(({ measure }) => measure === "exchanged"))
  )
    return null;
  const deed = deedOf(items, at);
  return deed !== null && HAND.has(deed.word) ? "exchanged" : null;
}

/** "In exchange for the return of two engineers, four smugglers were driven to the frontier" */
function isIn(items: readonly Item[]): boolean {
  return items.some(
    ({ word }, at) =>
      (word === "exchange" || word === "return") &&
      items[at - 1]?.word === "in" &&
      items[at + 1]?.word === "for" &&
      items
        .slice(at + 2, at + 8)
        .some(({ chunk }) => chunk?.kind === "count" && chunk.unit === "persons"),
  );
}

/** "the captives' exchange", "a swap of prisoners" in a sentence that counts nobody. */
function isSwapOf(previous: readonly Item[]): boolean {
  const said =
    previous.some(({ word }) => SWAP.has(word)) && previous.some(({ word }) => OF.has(word));
  return said && !previous.some(({ chunk }) => chunk?.kind === "count");
}
