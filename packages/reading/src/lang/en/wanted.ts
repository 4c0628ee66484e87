import type { Item } from "../../text/item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs and modals whose object there is not, or not yet. */
const WANTS = words(
  "must should would could might need needs needed want wants wanted lack lacks lacked require requires required seek seeks sought demand demands demanded allow allows allowed permit permits permitted",
);
const GUESS = words("guess say reckon estimate think put be reach run");
/** "is meant to have 12 guards", "made to carry 20 soldiers" */
const MEANT = words(
  "meant made supposed designed built required able enough ought intended bound is was are were hope hopes hoped aim aims aimed wish wishes wished want wants wanted seek seeks sought",
);
/** "asked for 300 more observers" */
const ASKS = words("asked asks ask appealed appeals called calls call begged applied");
/** A modal and its object are rarely farther apart. */
const REACH = 6;

/** Is the count at `at` only wanted, needed or possible: "the post is meant to have 12 guards", "each shift must have six", "it needed 200 more men"? */
export function isWanted(items: readonly Item[], at: number): boolean {
  // "500 officers were to guard the rally"
  if (
    /^(?:was|were|is|are)$/u.test(items[at + 1]?.word ?? "") &&
    items[at + 2]?.word === "to" &&
    items[at + 3]?.word !== "be"
  )
    return true;
  if (items[at - 1]?.word === "for" && ASKS.has(items[at - 2]?.word ?? "")) return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (
      item === undefined ||
      ["stop", "clause", "comma", "quote", "that"].some((tag) => item.tags.includes(tag))
    )
      return false;
    if (item.chunk !== null) return false;
    // "could have been", "must have had": a doubt of what has happened
    // "I would guess 350": so many there are
    if (WANTS.has(item.word))
      return (
        !GUESS.has(items[i + 1]?.word ?? "") && (items[i + 1]?.word !== "have" || i + 2 === at)
      );
    // "the appeal is to feed 260,000 people"; "was found to have killed" has a verb between
    if (item.word === "to" && MEANT.has(items[i - 1]?.word ?? "")) return true;
    if (["verb-past", "pred", "say", "voices"].some((tag) => item.tags.includes(tag)) && i < at - 1)
      return false;
  }
  return false;
}
