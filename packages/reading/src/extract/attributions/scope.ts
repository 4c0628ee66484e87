import type { Passage } from "../../model/passage.ts";
import type { Fired } from "../rule.ts";
import type { ReadSentence } from "../stage.ts";
import type { AttributionDraft } from "./draft.ts";
import { relays } from "./relays.ts";
import { quoteAt } from "./quotes.ts";

/**
 * What the `k`-th source of a sentence is made to say. A joined source after it (`، وقال`, "while X said")
 * ends it; an unjoined one stands inside it. A quotation is said to its closing mark, over sentences too.
 */
export function scopeOf(
  sentence: ReadSentence,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
  quotations: readonly Passage[],
  raw: string,
): Passage | null {
  const draft = fired[k]?.out;
  if (draft === undefined) return null;
  const joined = nextJoined(fired, k) ?? sentence.end;
  const until = Math.min(ownComment(sentence, draft, joined, quotations), draft.until ?? joined);
  if (draft.reach === "forward") return forward(draft, until, quotations, raw);
  const from = Math.max(previousEnd(sentence, fired, k, draft, raw), clauseStart(sentence, draft));
  const quote = quotationBefore(raw, draft.opens, quotations);
  if (quote !== null && draft.reach === "back") return quote;
  const shared = nextJoined(fired, k) === null;
  const end =
    draft.reach === "around" && !endsItsClause(raw, draft, until, shared) ? until : draft.opens;
  const before = trimmed(raw, from, Math.max(end, from));
  // "The ministry announced in a bulletin early on Friday ten deaths": nothing stands before it, and something is told behind it
  return before === null && tellsBehind(sentence, draft)
    ? forward(draft, until, quotations, raw)
    : before;
}

function tellsBehind({ items, lang }: ReadSentence, { cue }: AttributionDraft): boolean {
  return (
    lang === "en" &&
    items.some(
      ({ start, chunk, tags }) =>
        start > cue.end &&
        (chunk?.kind === "count" || chunk?.kind === "quantity" || tags.includes("that")),
    )
  );
}

function forward(
  draft: AttributionDraft,
  until: number,
  quotations: readonly Passage[],
  raw: string,
): Passage | null {
  let start = draft.said;
  while (start < until && /[\s:،,]/u.test(raw.charAt(start))) start++;
  const opening = quoteAt(quotations, start);
  if (
    opening !== null &&
    opening.start === start &&
    opening.end - start > 30 &&
    opening.end >= until - 3
  )
    return { start, end: Math.max(opening.end, Math.min(until, opening.end)) };
  let end = until;
  // A quotation that begins inside and runs on past the sentence is still said by the same.
  const last = quoteAt(quotations, until - 1);
  if (last !== null && last.start >= start && last.end > until) end = last.end;
  return start >= end ? null : trimmed(raw, start, end);
}

/** `…، وقد تعرض سبعة منهم للضرب بحسب زملائهم`: a new main clause, of which alone the source at its end speaks. */
function clauseStart(sentence: ReadSentence, draft: AttributionDraft): number {
  if (sentence.lang !== "ar") return sentence.start;
  let from = sentence.start;
  const { items } = sentence;
  for (let i = 0; i + 1 < items.length; i++) {
    const comma = items[i];
    const word = items[i + 1];
    if (comma === undefined || word === undefined || comma.start >= draft.opens) break;
    if (comma.tags.includes("comma") && NEW_CLAUSES.has(word.word)) from = word.start;
  }
  return from;
}
const NEW_CLAUSES: ReadonlySet<string> = new Set(["وقد", "بينما", "فيما", "علما"]);

/** `…، وهذا يؤكد`: from there the author comments on what the source said; nobody is made to say it. */
function ownComment(
  sentence: ReadSentence,
  draft: AttributionDraft,
  until: number,
  quotations: readonly Passage[],
): number {
  if (draft.reach === "back" || sentence.lang !== "ar") return until;
  const { items } = sentence;
  for (let i = 0; i + 1 < items.length; i++) {
    const comma = items[i];
    const word = items[i + 1];
    if (comma === undefined || word === undefined || comma.start < draft.said) continue;
    if (comma.start >= until) break;
    if (
      comma.tags.includes("comma") &&
      (COMMENTS.has(word.word) ||
        // `تعتقد الشرطة أن …، وقد أوقفت رجلين`: that she knows
        (draft.stance === "hedged" && word.word === "وقد") ||
        (word.word === "ما" && MEANS.has(items[i + 2]?.word ?? ""))) &&
      quoteAt(quotations, comma.start) === null
    )
      return comma.start;
  }
  return until;
}
/** `ما يعني أن`: what follows is concluded by who speaks around it. */
const MEANS: ReadonlySet<string> = new Set(["يعني", "يرفع", "يجعل", "يدل"]);
const COMMENTS: ReadonlySet<string> = new Set(["هذا", "هذه", "وهذا", "وهذه", "مما", "فهذا"]);

/** Start of the next source that speaks beside this one. */
function nextJoined(fired: readonly Fired<AttributionDraft>[], k: number): number | null {
  const own = fired[k]?.out;
  for (let i = k + 1; i < fired.length; i++) {
    const next = fired[i]?.out;
    if (next === undefined || own === undefined || next.reach !== "forward") continue;
    if (next.joined && next.opens > own.cue.start) return next.opens;
  }
  return null;
}

/** A source named after its words says them from where the one before it ended. */
function previousEnd(
  sentence: ReadSentence,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
  draft: AttributionDraft,
  raw: string,
): number {
  let from = sentence.start;
  for (let i = 0; i < k; i++) {
    const prior = fired[i]?.out;
    if (
      prior === undefined ||
      draft.deeper === true ||
      (relays(fired, k, sentence, raw) && prior.reach === "forward")
    )
      continue;
    from = Math.max(
      from,
      prior.reach === "forward" ? prior.said : Math.max(prior.cue.end, prior.words.end),
    );
  }
  const walls = sentence.items.filter(
    (item) => item.start >= from && item.start < draft.opens && item.tags.includes("clause"),
  );
  const dashes = walls.filter(isSpacedDash);
  // "killed 300 men – some of them fighters – in the town, the group said": what stands between two dashes parts nothing
  const parting = dashes.length % 2 === 0 ? [] : dashes.slice(0, 1);
  for (const item of walls)
    if (!isSpacedDash(item) || parting.includes(item)) from = Math.max(from, item.end);
  return from;
}

function isSpacedDash(item: ReadSentence["items"][number]): boolean {
  return item.tags.includes("dash") && item.spaced;
}

/**
 * After the source nothing, or a new clause ("while", `فيما`): then it speaks only of what stood before. "…, a source
 * said, and up to 40 are missing" goes on with the same source while nobody else speaks in the sentence.
 */
function endsItsClause(
  raw: string,
  draft: AttributionDraft,
  until: number,
  shared: boolean,
): boolean {
  const after = Math.max(draft.words.end, draft.cue.end);
  const next = raw.slice(after, Math.min(until, after + 40));
  if (/^\s*[،,]?\s*(?:و(?!سط)|and\s)/u.test(next)) return !shared;
  return /^\s*[،,]?\s*(?:$|[.!؟?»"”]|فيما|بينما|لكن|وسط|citing\s|quoting\s|while\s|but\s|;|؛)/u.test(
    next,
  );
}

function quotationBefore(raw: string, at: number, quotations: readonly Passage[]): Passage | null {
  let i = at - 1;
  while (i > 0 && /[\s,،.]/u.test(raw.charAt(i))) i--;
  const quote = quoteAt(quotations, i);
  return quote !== null && quote.end === i + 1 ? quote : null;
}

function trimmed(raw: string, from: number, to: number): Passage | null {
  let start = from;
  let end = to;
  while (start < end && /[\s،,:؛;]/u.test(raw.charAt(start))) start++;
  while (end > start && /[\s،,؛;]/u.test(raw.charAt(end - 1))) end--;
  // `، و` before the next speaker: the letter is the next one's.
  if (end - start > 2 && /[\s،,]و$/u.test(raw.slice(end - 2, end))) end = end - 1;
  while (end > start && /[\s،,؛;]/u.test(raw.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
