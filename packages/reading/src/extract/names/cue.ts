import type { Item } from "../../text/item.ts";
import { fullWord } from "./full-word.ts";

/** Words that tell a medium from a common word: `قناة الجزيرة`, not `منطقة الجزيرة`. */
const MEDIUM: ReadonlySet<string> = new Set(
  "قناه صحيفه وكاله موقع شبكه جريده فضائيه لقناه لصحيفه لوكاله لموقع وكالات عن the".split(" "),
);
/** Words that tell a town from a common word: `مدينة الباب`. */
const TOWN: ReadonlySet<string> = new Set(
  "مدينه بمدينه لمدينه بلده ببلده محافظه بمحافظه قضاء حي بحي مخيم بمخيم ريف بريف ناحيه قريه".split(
    " ",
  ),
);
/** "IS fighters", "the Observatory said". */
const AFTER: ReadonlySet<string> = new Set(
  "group militants fighters jihadists said says".split(" "),
);

/** Whether the neighbours of `items[from, to)` say that an ambiguous name is meant as one. */
export function hasCue(
  items: readonly Item[],
  from: number,
  to: number,
  raw: string,
  is: "actor" | "place",
): boolean {
  const before = items[from - 1];
  const word = before === undefined ? "" : fullWord(before, raw).word;
  if (is === "place") return TOWN.has(word);
  if (MEDIUM.has(word) && word !== "the") return true;
  if (before !== undefined && (before.tags.includes("say") || before.tags.includes("according")))
    return true;
  const next = items[to];
  return next !== undefined && (next.tags.includes("say") || AFTER.has(next.word));
}
