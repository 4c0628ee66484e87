import type { Item } from "../../text/item.ts";
import type { ReadSentence } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";
import { quoteAt } from "./quotes.ts";
import type { Passage } from "../../model/passage.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/**
 * Where what somebody says ends and the author goes on: "condemned the coalition last year | after hundreds were killed" (who condemns tells not what it follows), "the enemy admits to
 * five dead; | the real figure is above 20", "declared three days of mourning | after a storm killed 12".
 */
export function englishComment(
  { items, lang }: ReadSentence,
  draft: AttributionDraft,
  until: number,
  quotations: readonly Passage[],
): number {
  if (lang !== "en" || draft.reach === "back") return until;
  const cue = items.find(({ end }) => end > draft.cue.start);
  const acts = cue?.sense?.slot === "act" && cue.tags.includes("voices") && JUDGES.test(cue.word);
  let decides = cue !== undefined && isOf(cue, DECIDES);
  // "The ministry said the army lied; the true toll is 20": who says so sets the true number against others'
  let corrects = cue !== undefined && ADMITS.test(cue.word);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.start < draft.said) continue;
    if (item.start >= until) break;
    // "said five had died; the true toll is 20", and not "said that the count of 12 was a lie"
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") corrects = true;
    if (item.chunk === null && DENIES.test(item.word)) corrects = false;
    const isReal =
      corrects &&
      item.word === ";" &&
      items[i + 1]?.word === "the" &&
      REAL.has(items[i + 2]?.word ?? "");
    const isAfter = (acts || decides) && item.chunk === null && AFTER.has(item.word);
    if (tellsHarm(item)) decides = false;
    if ((isReal || isAfter) && quoteAt(quotations, item.start) === null) return item.start;
  }
  return until;
}

/** "announced ten deaths after", "declared that ten had died after": the harm is told, and what it came after too. */
function tellsHarm({ chunk, tags }: Item): boolean {
  const isCounted =
    chunk?.kind === "quantity" || (chunk?.kind === "count" && chunk.unit === "persons");
  // "days of mourning"
  return isCounted || (hasAny({ tags }, HARM) && !tags.includes("verb-ing"));
}
const HARM: readonly string[] = [
  "that",
  "comma",
  "colon",
  "quote",
  "quote-open",
  "pred",
  "aux",
  "victim",
  "toll",
  "toll-noun",
  "say",
];
const AFTER: ReadonlySet<string> = new Set(["after", "following"]);
/** What is announced, declared or called for is done by it, and tells nothing of what it follows. */
const DECIDES = spelled("(?:announc|declar|proclaim|order|call|urg|demand)(?:e[ds]?|ed|s)?");
const JUDGES = /^(?:condemn|criticis|criticiz|denounc|deplor|decr|slam|lambast|castigat|rebuk)/u;
/** Whoever gives a number of his own that the author corrects. */
const ADMITS =
  /^(?:admit|acknowledg|conced|own|confess|recogni[sz]|claim|boast|pretend|insist|maintain|alleg)/u;
const DENIES =
  /^(?:lie[ds]?|lying|false|wrong|untrue|hid|hides|hiding|conceal|understat|mislead|misled|deni|dispute|deceiv|not$)/u;
const REAL: ReadonlySet<string> = new Set(["real", "true", "actual"]);
