import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";
import { tellsDeed } from "./english-deeds.ts";
import { englishDraft } from "./english-draft.ts";
import { englishPhrase } from "./english-phrase.ts";
import { headNoun, isMark } from "./english-noun.ts";

/** "Local council of Sarn: shelling since dawn", "UPDATE 3 – Interior minister: 5 more fugitives rounded up": a line and who speaks in it. */
export function englishLineLabel(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const colon = items[from];
  if (colon === undefined || from > LONGEST || from + 2 >= items.length) return null;
  let at = 0;
  while (at < from && (isMark(items[at]) || LEADS.test(items[at]?.word ?? ""))) at++;
  const found = at === from ? null : englishPhrase(items, at, from, raw, "known");
  if (found === null || found.to !== from || !isSpeaker(items, at, from)) return null;
  if (tellsDeed(items, at, from, raw)) return null;
  // "Interior ministry: fires" says what a heading is about
  const told = items
    .slice(from + 1)
    .some(
      (item) =>
        item.chunk?.kind === "count" ||
        item.chunk?.kind === "quantity" ||
        hasAny(item, ["aux", "pred", "verb-past"]),
    );
  // "Police fatalities: 4", "Hospital wounded: 12": what is counted
  const counted = items.slice(at, from).some(({ sense }) => sense?.measure !== undefined);
  const number = items[from + 1]?.chunk;
  const row = number?.kind === "quantity" || number?.kind === "count";
  if (!told || counted || (row && items.length - from < 4)) return null;
  return englishDraft(items, at, found, from, "forward", colon.end);
}
const LONGEST = 8;

/** A body or an office by its noun: a name alone may be anything, and a medium is a credit. */
function isSpeaker(items: readonly Item[], at: number, to: number): boolean {
  const noun = headNoun(items, at, to);
  if (noun === undefined) return false;
  if (hasAny(noun, ["body-noun", "party-noun", "office"])) return true;
  // "Health ministry sources", "Local police sources"
  const own = items.slice(at, to).some((item) => hasAny(item, ["body-noun", "party-noun"]));
  return own && hasAny(noun, ["source", "anon"]);
}
const LEADS = /^(?:update|breaking|just|in|flash|alert|urgent|developing|\d+|gmt|am|pm)$/u;

/** "Source: Directorate of Civil Protection.": who signs; a medium is a credit. */
export function englishSigned(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, to } = match;
  let end = to;
  while (end < items.length && !hasAny(items[end] ?? { tags: [] }, ["comma", "stop"])) end++;
  const found = englishPhrase(items, to, end, raw, "known");
  return found === null || !isSpeaker(items, to, end)
    ? null
    : englishDraft(items, 0, found, 0, "forward", items[to - 1]?.end);
}
