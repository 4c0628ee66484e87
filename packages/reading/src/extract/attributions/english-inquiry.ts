import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { englishPhrase, type EnglishMode } from "./english-phrase.ts";
import type { Subject } from "./english-subject-phrase.ts";
import { isArticle } from "./english-words.ts";

/**
 * "The head of an inquiry into the burning of a store by smugglers |": who leads it opens the clause and speaks, and not those at its end who did what he looks
 * into. `end` is where the verb stands.
 */
export function leaderOfInquiry(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  const near = Math.max(0, end - NAMED);
  const by = near + items.slice(near, end).findLastIndex(({ word }) => word === "by");
  if (by < near) return null;
  let from = by;
  while (from > 0 && by - from < LONGEST && !hasAny(items[from - 1] ?? NONE, OPENS)) from--;
  const at = isArticle(items[from]) ? from + 1 : from;
  if (!LEADS.test(items[at]?.word ?? "") || items[at + 1]?.word !== "of") return null;
  const words = items.slice(at + 2, by);
  const into = words.findIndex(({ word }) => word === "into");
  if (into < 0 || words.some((item) => hasAny(item, VERBS))) return null;
  const phrase = englishPhrase(items, at, at + 2 + into, raw, mode);
  return phrase === null ? null : { phrase, at: from, citing: null };
}

/** Items from "by" to the verb. */
const NAMED = 6;
/** Items from the opening of the clause to "by". */
const LONGEST = 20;
const NONE: { readonly tags: readonly string[] } = { tags: ["stop"] };
const OPENS: readonly string[] = ["stop", "comma", "clause", "quote", "that"];
const VERBS: readonly string[] = ["aux", "say", "verb-past"];
const LEADS = /^(?:head|chief|chair|chairman|chairwoman|leader|director|member)$/u;
