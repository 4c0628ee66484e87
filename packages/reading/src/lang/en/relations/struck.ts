import type { Item } from "../../../text/item.ts";
import { verbs } from "../told/deed.ts";

/** What shells, rockets and bombs do to what they meet. */
const STRUCK = verbs("hit:hit strike:struck shell bomb bombard strafe batter");

/** Words from the verb to the last thing of its list. */
const LIST = 10;

export function isStrike(item: Item | undefined): boolean {
  return item?.chunk === null && STRUCK.has(item.word);
}

/** "Three ambulances were struck off the register", "the tax hit two buses": nothing met them but paper and money. */
export function isOnPaper(items: readonly Item[]): boolean {
  return items.some(({ word, chunk }) => chunk === null && PAPER.has(word));
}
const PAPER: ReadonlySet<string> = new Set(
  "fine fines tax taxes levy register list lists sanctions ban prices costs bills licence licences dockers".split(
    " ",
  ),
);

/** "The shells hit three houses", "drones struck an oil depot and two power stations": things that are the object of what struck them, alone or in a list. */
export function isStruckObject(items: readonly Item[], at: number): boolean {
  if (isOnPaper(items)) return false;
  if (isStrike(items[at - 1])) return strikes(items, at - 1);
  if (items[at - 1]?.word !== "and" && items[at - 1]?.tags.includes("comma") !== true) return false;
  for (let i = at - 2; i > Math.max(0, at - LIST); i--) {
    const item = items[i];
    if (item === undefined || ENDS.some((tag) => item.tags.includes(tag))) return false;
    // "hit the market and three houses": the first of them stands right behind the verb
    if (isStrike(item)) return strikes(items, i) && opens(items[i + 1]);
  }
  return false;
}

/** Active: "was hit" has no object, and "a strike" is a noun. */
function strikes(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || !["aux", "article", "in"].some((tag) => before.tags.includes(tag));
}

function opens(next: Item | undefined): boolean {
  if (next === undefined) return false;
  if (next.chunk !== null) return next.chunk.kind === "count";
  return ["article", "poss", "single"].some((tag) => next.tags.includes(tag));
}

const ENDS: readonly string[] = ["stop", "clause", "aux", "in", "say", "that"];
