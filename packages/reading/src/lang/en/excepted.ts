import type { Item } from "../../text/item.ts";

/** Words from the number to what the others are. */
const REACH = 7;
const OPENS: ReadonlySet<string> = new Set(["but", "except", "save"]);
const ALL: ReadonlySet<string> = new Set(["all", "everyone", "everybody"]);
const THEM: ReadonlySet<string> = new Set(["them", "whom", "these", "those"]);

/**
 * Whether the words behind say what all others are: in "44 people, all but three of them civilians" and "all except four of the 19 dead were women" nobody says who
 * the three are, nor that all of the 19 are women.
 */
export function isExcepted(items: readonly Item[], at: number): boolean {
  const from = opensException(items, at) ? at : exceptedFrom(items, at);
  if (from < 0 && !isBesideExcepted(items, at)) return false;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (
      item === undefined ||
      ["stop", "comma", "clause", "pred"].some((tag) => item.tags.includes(tag))
    )
      return false;
    const isSaid = item.tags.includes("aux") || (i === at + 2 && THEM.has(item.word));
    if (isSaid) return items.slice(i + 1, i + 4).some(({ tags }) => tags.includes("counted"));
  }
  return false;
}

/** "all but four": the number at `at`. */
function opensException(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === "for" ? at - 2 : at - 1;
  return OPENS.has(items[before]?.word ?? "") && ALL.has(items[before - 1]?.word ?? "");
}

/** "Apart from two guards, all of the 14 dead were inmates": the exception stands ahead. */
function isBesideExcepted(items: readonly Item[], at: number): boolean {
  const all = items.slice(Math.max(0, at - 3), at).some(({ word }) => ALL.has(word));
  const opens = items.findIndex(
    ({ word }, i) =>
      i < at && APART.has(word) && /^(?:from|for|than)$/u.test(items[i + 1]?.word ?? ""),
  );
  return all && opens >= 0 && at - opens <= AHEAD;
}
const APART: ReadonlySet<string> = new Set(["apart", "aside", "except", "other"]);
/** Items from the exception to the number. */
const AHEAD = 14;

/** "all but four of the 19 dead": where the four stand, seen from the 19; -1 where none are. */
function exceptedFrom(items: readonly Item[], at: number): number {
  const of = items[at - 1]?.word === "of" ? at - 1 : items[at - 2]?.word === "of" ? at - 2 : -1;
  return of > 0 && opensException(items, of - 1) ? of - 1 : -1;
}
