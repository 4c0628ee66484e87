import type { Phase } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose object is still to come. */
const PROMISES = words(
  "promise promises promised promising pledge pledges pledged pledging vowed offer offers offered offering",
);
/** "announced 50 lorries": of what is sent; "announced 50 deaths" has happened. */
const ANNOUNCES = words("announce announces announced announcing");
const BE = words("was were is are been being");
/** Words from the verb to its number: "announced a first convoy of". */
const REACH = 6;

/** Phase of things or people that the sentence only promises or announces: "had announced 50 lorries", "50 lorries were promised"; null for any other. */
export function promisedPhase(items: readonly Item[], at: number): Phase | null {
  if (BE.has(items[at + 1]?.word ?? "") || items[at + 1]?.word === "had")
    for (const item of items.slice(at + 2, at + 4)) if (PROMISES.has(item.word)) return "planned";
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return null;
    if (PROMISES.has(item.word)) return "planned";
    if (ANNOUNCES.has(item.word)) return "announced";
    if (
      ["stop", "clause", "comma", "quote", "that", "colon"].some((tag) => item.tags.includes(tag))
    )
      return null;
    if (["verb-past", "pred", "say", "voices", "aux"].some((tag) => item.tags.includes(tag)))
      return null;
  }
  return null;
}
