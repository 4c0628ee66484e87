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
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.start < draft.said) continue;
    if (item.start >= until) break;
    const isReal =
      item.word === ";" && items[i + 1]?.word === "the" && REAL.has(items[i + 2]?.word ?? "");
    const isAfter = acts && item.chunk === null && item.word === "after";
    if ((isReal || isAfter) && quoteAt(quotations, item.start) === null) return item.start;
  }
  return until;
}

const JUDGES = /^(?:condemn|criticis|criticiz|denounc|deplor|decr|slam|lambast|castigat|rebuk)/u;
const REAL: ReadonlySet<string> = new Set(["real", "true", "actual"]);
