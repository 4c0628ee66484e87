import type { Item } from "../../text/item.ts";
import type { Passage } from "../../model/passage.ts";
import type { Fired } from "../rule.ts";
import type { ReadSentence } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";

/**
 * The `k`-th source denies what another one, or the report itself, has said: the number stays theirs, and the denial stands beside it. "The army
 * says it killed 12, which the rebels deny"; "12 died, a figure disputed by the union"; "the ministry denied the union's figure of 46".
 */
export function isAgainst(
  sentence: ReadSentence,
  scope: Passage,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
): boolean {
  const draft = fired[k]?.out;
  if (draft?.stance !== "denied") return false;
  return (
    saidBefore(draft, scope, fired.slice(0, k)) ||
    (sentence.lang === "en" &&
      (isApposition(sentence, draft, scope) || isOwned(sentence, draft, fired[k + 1]?.out)))
  );
}

function saidBefore(
  { cue }: AttributionDraft,
  scope: Passage,
  before: readonly Fired<AttributionDraft>[],
): boolean {
  return (
    scope.end <= cue.start &&
    before.some(
      ({ out }) => out.reach === "forward" && out.stance !== "denied" && out.spokenOf !== true,
    )
  );
}

/** "…, a figure disputed by", "…, a number that the ministry denies": what stands before the comma is denied. */
function isApposition(
  { items }: ReadSentence,
  { cue, words }: AttributionDraft,
  scope: Passage,
): boolean {
  const first = Math.min(cue.start, words.start);
  let at = items.findIndex(({ end }) => end > first) - 1;
  for (let reach = 0; at > 1 && reach < 8; at--, reach++) {
    const item = items[at];
    if (item === undefined || item.tags.includes("comma")) return false;
    // "the ship rammed it, which the guard denies"
    // "The report, which the army calls false, says 12 were killed": what comes behind is denied
    if (item.word === "which")
      return scope.end <= cue.start && hasAny(items[at - 1] ?? item, ["comma", "dash", "clause"]);
    if (!TALK.has(item.word)) continue;
    const opens = items.slice(Math.max(0, at - 3), at);
    const comma = opens.findIndex(({ tags }) => tags.includes("comma"));
    return comma >= 0 && /^(?:an?|the|this)$/u.test(opens[comma + 1]?.word ?? "");
  }
  return false;
}
const TALK: ReadonlySet<string> = new Set(
  "figure number toll count tally claim account version estimate total charge allegation accusation assertion".split(
    " ",
  ),
);

/** "denied | the union's figure of 46": the owner of the number stands right behind the verb. */
function isOwned(
  { items }: ReadSentence,
  { cue }: AttributionDraft,
  next: AttributionDraft | undefined,
): boolean {
  if (next?.owned !== true) return false;
  return items.every(
    (item) => item.end <= cue.end || item.start >= next.words.start || isSmall(item),
  );
}

function isSmall({ word }: Item): boolean {
  return /^(?:an?|the|on|that)$/u.test(word);
}
