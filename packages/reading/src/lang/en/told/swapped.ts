import type { About, SwapSigns } from "../../../extract/figures/about.ts";
import { changedHandsAs } from "../../../extract/figures/about.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { areOfWar } from "../stated-group.ts";
import { isOfThings } from "../exchanged-what.ts";
import { goesOnDuty } from "./on-duty.ts";
import { deedOf, restOfClause, verbs, words } from "./deed.ts";

/** Words that tell of a swap of people. */
const SWAP = words("exchange exchanges swap swaps swapped exchanged trade");
const SWAPS = words("exchange exchanges exchanging exchanged swap swaps swapped swapping");
const OF = words(
  "prisoner prisoners captive captives detainee detainees hostage hostages pow pows",
);
/** Verbs by which those who are swapped change hands. */
const HAND = verbs(
  "get:got receive return bring:brought walk cross hand free release deliver drive:drove,driven fly:flew,flown let:let send:sent come:came go:went,gone recover",
);

/** The way over, by which one sees that who walks or comes does so in a swap. */
const WAY = words(
  "across over home back way line side bridge border crossing frontier through free",
);
/** Verbs that need no way: whose object or subject changes hands by them. */
const HANDED = verbs("hand free release deliver return cross receive let recover");

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
  about: About,
): Measure | null {
  const who = count.noun.includes("captive") || count.noun.includes("member") || isIn(items);
  const deed = deedOf(items, at);
  if (!who || deed === null) return null;
  if (deed.role === "doer" && goesOnDuty(items, deed.at)) return null;
  // "19 prisoners of war were returned": by whoever held them, and to no cell
  const ofWar = count.group === "captives" || areOfWar(items, at, count.group);
  if (ofWar && deed.role === "done" && HOME.has(deed.word)) return changedHandsAs(about);
  if (isSwapOf(previous) || isIn(items) || near.some(({ measure }) => measure === "exchanged"))
    return HAND.has(deed.word) ? "exchanged" : null;
  const rest = restOfClause(items, deed.behind);
  const says = (some: ReadonlySet<string>): boolean => rest.some(({ word }) => some.has(word));
  // "handed over 40 soldiers alive", though no word tells that it was an exchange
  if (/^hand(?:s|ed|ing)?$/u.test(deed.word) && says(ALIVE)) return changedHandsAs(about);
  const changes = HANDED.has(deed.word) || (HAND.has(deed.word) && says(WAY));
  return about.swap && changes ? changedHandsAs(about) : null;
}
const HOME = verbs("return repatriate hand fly:flew,flown send:sent");
const ALIVE = words("alive unharmed");

/** Signs of an exchange of captives: an exchange of something that is not named, and captives. */
export function swapSigns(items: readonly Item[]): SwapSigns {
  const swap = items.some(({ word }, i) => {
    return SWAPS.has(word) && items[i - 1]?.word !== "in" && !isOfThings(items, i);
  });
  return { swap, captives: items.some((item) => OF.has(item.word) || isCaptives(item)) };
}

function isCaptives({ chunk }: Item): boolean {
  return chunk?.kind === "count" && chunk.unit === "persons" && chunk.noun.includes("captive");
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
