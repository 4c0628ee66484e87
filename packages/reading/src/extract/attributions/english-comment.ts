import type { ReadSentence } from "../stage.ts";
import type { AttributionDraft } from "./draft.ts";
import { quoteAt } from "./quotes.ts";
import type { Passage } from "../../model/passage.ts";

/**
 * Where what somebody says ends and the author goes on: "condemned the coalition last year | after hundreds were killed" (who condemns tells not what it follows), "the enemy admits to
 * five dead; | the real figure is above 20".
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
    const isAfter = acts && item.chunk === null && item.word === "after";
    if ((isReal || isAfter) && quoteAt(quotations, item.start) === null) return item.start;
  }
  return until;
}

const JUDGES = /^(?:condemn|criticis|criticiz|denounc|deplor|decr|slam|lambast|castigat|rebuk)/u;
/** Whoever gives a number of his own that the author corrects. */
const ADMITS =
  /^(?:admit|acknowledg|conced|own|confess|recogni[sz]|claim|boast|pretend|insist|maintain|alleg)/u;
const DENIES =
  /^(?:lie[ds]?|lying|false|wrong|untrue|hid|hides|hiding|conceal|understat|mislead|misled|deni|dispute|deceiv|not$)/u;
const REAL: ReadonlySet<string> = new Set(["real", "true", "actual"]);
