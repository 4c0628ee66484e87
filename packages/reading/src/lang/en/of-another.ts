import type { Match } from "../../extract/rule.ts";
import type { Count, Item } from "../../text/item.ts";
import { predicateAfter } from "./relations/predicate-after.ts";

/**
 * Is the verb another clause's? "locked three guards in a cell before making their escape" (who locked them), "36 of those who
 * escaped have been recaptured" (what the relative clause says is told of all of them), "three soldiers who had been captured were released".
 */
export function isOfAnother({ items, from, to }: Match, { whole }: Count, aux: boolean): boolean {
  // "9 of the 76 pupils taken away managed to escape": taken were all of them
  if (whole !== undefined && !aux) {
    const main = predicateAfter(items, from);
    if (main?.kind === "outcome" && main.at >= to) return true;
  }
  for (let i = from + 1; i < to - 1; i++) {
    const word = items[i]?.word ?? "";
    // "two whose papers have not been found"
    if (word === "whose") return true;
    if (TIMED.has(word) && items[i + 1]?.word.endsWith("ing") === true) return true;
    if (word === "who") {
      // "19 people: 13 civilians and six fighters who were being treated there": of the 19, whatever is told of them beside
      if (isListed(items, from)) return true;
      const main = predicateAfter(items, from);
      const finite = main?.aux === true || main?.item.tags.includes("intransitive") === true;
      // "Of five who escaped, three are back": the verb is that of the three
      const opening = items[from - 1]?.word === "of";
      if (main === null || !finite || main.at < to || opening) return false;
      return main.kind === "outcome" || isSomeOf(items[from]);
    }
  }
  return false;
}

/** In a list behind a colon, before which the number of all stands. */
function isListed(items: readonly Item[], from: number): boolean {
  const joint = items[from - 1];
  if (joint?.word !== "and" && joint?.tags.includes("comma") !== true) return false;
  const isCount = ({ chunk }: Item): boolean =>
    chunk?.kind === "count" || chunk?.kind === "quantity";
  const colon = items
    .slice(0, from)
    .findLastIndex(({ tags }) => tags.includes("colon") || tags.includes("stop"));
  if (colon < 0 || items[colon]?.tags.includes("colon") !== true) return false;
  return items.slice(colon, from).some(isCount) && items.slice(0, colon).some(isCount);
}

/** "31 of the students who were taken have come home": taken were all of them. */
function isSomeOf(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" && item.chunk.rules.includes("en.count.some-of");
}
const TIMED: ReadonlySet<string> = new Set("before after while by without".split(" "));
