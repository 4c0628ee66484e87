import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { tellsDeed } from "./english-deeds.ts";
import { englishDraft } from "./english-draft.ts";
import { englishPhrase } from "./english-phrase.ts";

/** "Health ministry: 10 killed" as headlines have it. */
export function englishHeadline(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, to } = match;
  const head = match.get("head");
  const from = head === null ? match.from : items.indexOf(head);
  const found = englishPhrase(items, from, to - 1, context.raw);
  const colon = items[to - 1];
  if (found === null || colon === undefined || to >= items.length || head?.word === "source")
    return null;
  if (tellsDeed(items, from, to - 1, context.raw)) return null;
  // "Police fatalities: 4": what is counted
  const number = items[to]?.chunk?.kind === "count" || items[to]?.chunk?.kind === "quantity";
  if (number && items[to - 2]?.sense?.measure !== undefined) return null;
  // "Rebels and other fighters: 59", "Fighters of the Front: 30": a row that counts them, and nothing that they say
  const alone = items[to + 1] === undefined || items[to + 1]?.tags.includes("stop") === true;
  if (number && alone && items.slice(from, to - 1).some(isMember)) return null;
  // "Iraq: 103 dead in ferry accident": where it was
  if (from === to - 2 && head?.tags.includes("place") === true) return null;
  return englishDraft(items, from, found, to - 1, "forward", colon.end);
}

function isMember({ tags }: Item): boolean {
  return tags.includes("member") && tags.includes("many");
}

/** "10 killed at the gate: hospital officials", "10 killed - official". */
export function englishHeadlineEnd(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const mark = items[from];
  if (mark === undefined || from < 3 || (mark.tags.includes("dash") && !mark.spaced)) return null;
  const end = items[to - 1]?.tags.includes("stop") === true ? to - 1 : to;
  const found =
    englishPhrase(items, from + 1, end, context.raw) ??
    bothBehind(items, from + 1, end, context.raw);
  if (found === null || found.kind === "document") return null;
  const draft = englishDraft(items, from, found, from, "back");
  return { ...draft, opens: mark.start };
}

/** "- medical source, Olm media": two who say the headline together. */
function bothBehind(
  items: readonly Item[],
  from: number,
  end: number,
  raw: string,
): SourcePhrase | null {
  const comma = items.findIndex(({ tags }, i) => i > from && i < end && tags.includes("comma"));
  const first = comma < 0 ? null : englishPhrase(items, from, comma, raw);
  const second = first === null ? null : englishPhrase(items, comma + 1, end, raw);
  if (first === null || second === null) return null;
  const words = { start: first.words.start, end: second.words.end };
  return { words, id: null, kind: first.kind, body: null, to: end };
}

/** "From the Sword of Justice, a one-line fax: “…”": whoever sent the words. */
export function englishFrom(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const end = items.findIndex((item, i) => i > from && i < to && hasAny(item, ["comma", "dash"]));
  const colon = items[to - 2];
  const found = end < 0 ? null : englishPhrase(items, from + 1, end, raw, "any");
  if (found === null || colon === undefined) return null;
  return englishDraft(items, from, found, from, "forward", colon.end);
}
