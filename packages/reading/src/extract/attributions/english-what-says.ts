import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";
import { isArticle } from "./english-words.ts";

/**
 * "raids on what the army says are depots after the rebels took the port": what it says is what those are, and the next clause is the
 * report's own.
 */
export function withinWhat(
  items: readonly Item[],
  draft: AttributionDraft,
  cue: number,
): AttributionDraft {
  if (draft.reach !== "forward" || draft.until !== undefined) return draft;
  let at = items.findIndex(({ start }) => start === draft.words.start);
  while (isArticle(items[at - 1])) at--;
  if (at < 2 || at > cue || items[at - 1]?.word !== "what" || !LEADS.has(items[at - 2]?.word ?? ""))
    return draft;
  const end = items.findIndex(
    (item, i) => i > cue + 1 && (hasAny(item, ["comma", "stop", "clause"]) || JOINS.has(item.word)),
  );
  const until = items[end]?.start;
  return until === undefined ? draft : { ...draft, until };
}
/** What stands before "what" where it is a noun phrase. */
const LEADS: ReadonlySet<string> = new Set(
  "in on at of by with from for against near to into over after before during called was is be".split(
    " ",
  ),
);
const JOINS: ReadonlySet<string> = new Set(
  "after before while when as since because until following amid despite".split(" "),
);
