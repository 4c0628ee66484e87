import type { Item } from "../../../text/item.ts";

/** Words of a time that stand behind a number: "a day earlier", "for that same day", "so far". */
const TIMES: ReadonlySet<string> = new Set(
  "earlier before previously yesterday today then later so far until now day days night week weeks month morning evening afternoon hour hours time date already initially originally".split(
    " ",
  ),
);
/** What leads to such a word and is no time by itself. */
const LEADS: ReadonlySet<string> = new Set(
  "a an the that this same very previous past last first on in at for by to of as following one two three four few several".split(
    " ",
  ),
);
const LONGEST = 7;

/** Index of the item behind the words of a time that begin at `from`; `from` itself where no time stands there. */
export function behindTime(items: readonly Item[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(items.length, from + LONGEST); at++) {
    const item = items[at];
    if (item === undefined) break;
    if (item.chunk?.kind === "date" || TIMES.has(item.word)) end = at + 1;
    else if (item.chunk !== null || !LEADS.has(item.word)) break;
  }
  return end;
}
