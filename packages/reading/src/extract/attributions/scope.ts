import type { Passage } from "../../model/passage.ts";
import type { Fired } from "../rule.ts";
import type { ReadSentence } from "../stage.ts";
import type { AttributionDraft } from "./draft.ts";
import { englishComment } from "./english-comment.ts";
import { followsAtOnce, relays } from "./relays.ts";
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
  const joined = nextJoined(fired, k, sentence, raw) ?? sentence.end;
  const until = Math.min(
    ownComment(sentence, draft, joined, quotations),
    englishComment(sentence, draft, joined, quotations),
    draft.until ?? joined,
    nextNumber(sentence, fired, k),
    concessionEnd(sentence, draft, raw),
  );
  if (draft.reach === "forward") return forward(draft, until, quotations, raw);
  const from = Math.max(
    previousEnd(sentence, fired, k, draft, raw),
    clauseStart(sentence, draft),
    citingStart(sentence, fired, k),
  );
  const quote = quotationBefore(raw, draft.opens, quotations);
  if (quote !== null && draft.reach === "back")
    return goesOnInto(sentence, quote, from, raw) ? trimmed(raw, from, quote.end) : quote;
  const shared = nextJoined(fired, k, sentence, raw) === null && !isToldBehind(fired[k + 1]?.out);
  const end =
    draft.reach === "around" && !endsItsClause(raw, draft, until, shared) ? until : draft.opens;
  const before = trimmed(raw, from, Math.max(end, from));
  // "The ministry announced in a bulletin early on Friday ten deaths": nothing stands before it, and something is told behind it
  return before === null && tellsBehind(sentence, draft)
    ? forward(draft, until, quotations, raw)
    : before;
}

/** "X says 34 were killed, while | Y says 90 were hurt, citing the hospital": who speaks beside another cites for himself alone. */
function citingStart(
  { start, lang }: ReadSentence,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
): number {
  if (lang !== "en" || fired[k]?.out.deeper !== true) return start;
  const before = fired
    .slice(1, k)
    .findLast(({ out }) => out.joined && out.reach === "forward" && out.inherits === undefined);
  return before?.out.opens ?? start;
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
    const anew = NEW_CLAUSES.has(word.word) && !isMoreOfToll(items, i + 2);
    if (comma.tags.includes("comma") && anew) from = word.start;
  }
  return from;
}
const NEW_CLAUSES: ReadonlySet<string> = new Set(["وقد", "بينما", "فيما", "علما"]);

/** `قتل 57، فيما | أصيب 27، بحسب الوزارة`: one toll in two clauses, and whoever gives it gave both. */
function isMoreOfToll(items: ReadSentence["items"], at: number): boolean {
  const [verb, next] = [items[at], items[at + 1]];
  if (items[at - 1]?.word !== "فيما" && items[at - 1]?.word !== "بينما") return false;
  if (verb?.chunk !== null || next === undefined) return false;
  if (/^(?:بلغ|وصل|ارتفع|تجاوز)ت?$/u.test(verb.word)) return next.tags.includes("toll");
  const harmed = verb.sense?.measure === "wounded" || verb.sense?.measure === "killed";
  return harmed && items.slice(at + 1, at + 4).some(({ chunk }) => isNumber(chunk));
}

/** `…، وهذا يؤكد`: from there the author comments on what the source said; nobody is made to say it. */
function ownComment(
  sentence: ReadSentence,
  draft: AttributionDraft,
  until: number,
  quotations: readonly Passage[],
): number {
  if (draft.reach === "back" || sentence.lang !== "ar") return until;
  const { items } = sentence;
  const cue = items.find(({ end }) => end > draft.cue.start);
  const calls = cue?.sense?.slot === "act" && cue.tags.includes("voices");
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
        // `دعا المدير إلى وقف الهجمات، بعد أن أدى هجوم إلى مقتل 60`: who calls for something tells not what it follows
        (calls &&
          (word.word === "بعدما" || (word.word === "بعد" && items[i + 2]?.word === "ان"))) ||
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
function nextJoined(
  fired: readonly Fired<AttributionDraft>[],
  k: number,
  sentence: ReadSentence,
  raw: string,
): number | null {
  const own = fired[k]?.out;
  for (let i = k + 1; i < fired.length; i++) {
    const next = fired[i]?.out;
    if (next === undefined || own === undefined || next.reach !== "forward") continue;
    if (next.opens <= own.cue.start) continue;
    if (next.own === true && opensWithColon(own, raw)) continue;
    if (next.joined || endsConcession(sentence, own, next)) return next.opens;
  }
  return null;
}

/** `قال المتحدث باسم الحركة: ننفي … ونحمل`: behind the colon "we" are those who speak. */
export function opensWithColon({ reach, said }: AttributionDraft, raw: string): boolean {
  return reach === "forward" && /^\s*[:：]/u.test(raw.slice(Math.max(0, said - 1), said + 3));
}

/**
 * "While the police speak of 12, the hospital counts 19", `وبينما تتحدث الشرطة عن 12، قال المستشفى إنهم 19`: the main clause behind the
 * comma has a speaker of its own, who does not speak inside what the other says.
 */
function endsConcession(
  { items }: ReadSentence,
  own: AttributionDraft,
  next: AttributionDraft,
): boolean {
  const first = items.find(({ chunk, tags }) => chunk !== null || !tags.includes("quote"));
  if (first === undefined || first.start > own.opens) return false;
  // `في حين`
  const conceded = CONCEDED.has(first.word) || (first.word === "في" && items[1]?.word === "حين");
  if (!conceded) return false;
  const from = Math.min(next.opens, next.words.start);
  const before = items.findLast(({ end }) => end <= from);
  const article = before?.tags.includes("article") === true;
  const at = before === undefined ? -1 : items.indexOf(before);
  return (article ? items[at - 1] : before)?.tags.includes("comma") === true;
}
/** "While the police speak of 21 dead, the centre has put 26 names on its website": the comma, behind which nobody speaks and the police do not. */
function concessionEnd(
  { items, end, lang }: ReadSentence,
  own: AttributionDraft,
  raw: string,
): number {
  const first = items[0];
  if (lang !== "en" || own.reach !== "forward" || !CONCEDED.has(first?.word ?? "")) return end;
  const comma = items.findIndex(({ tags, start }) => start > own.said && tags.includes("comma"));
  const [at, subject] = [items[comma], items[comma + 1]];
  if (at === undefined || subject === undefined || subject.chunk?.kind === "count") return end;
  const opens = subject.tags.includes("article") || /^\p{Lu}/u.test(raw.charAt(subject.start));
  return opens && subject.chunk?.kind !== "quantity" ? at.start : end;
}
const CONCEDED: ReadonlySet<string> = new Set(
  "while whereas although though whilst بينما وبينما فيما وفيما".split(" "),
);

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
      (relays(fired, k, sentence, raw) &&
        (prior.reach === "forward" || followsAtOnce(prior, draft, raw)))
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
  return Math.max(from, ownNumber(sentence, draft, from) ?? from);
}

/** "12 died according to the ministry, and 15 according to the rebels": where the number of the next begins. */
function nextNumber(
  sentence: ReadSentence,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
): number {
  const own = fired[k]?.out;
  const next = fired[k + 1]?.out;
  if (own === undefined || next === undefined || next.reach === "forward") return sentence.end;
  const said = Math.max(own.cue.end, own.words.end);
  const start = ownNumber(sentence, next, sentence.start);
  return start === null || start < said ? sentence.end : start;
}

/**
 * "killed 12, nine according to the rebels", "12 died (nine, according to the police)": a number alone between a comma and who says it is
 * all that he says; the number before it is another's.
 */
function ownNumber(
  { items }: ReadSentence,
  { opens }: AttributionDraft,
  from: number,
): number | null {
  let at = items.findLastIndex(({ end }) => end <= opens);
  const comma = items[at]?.tags.includes("comma") === true;
  if (comma) at--;
  const own = items[at];
  if (own?.chunk?.kind !== "quantity") return null;
  const before = items[at - 1];
  const opening =
    before !== undefined &&
    (before.tags.includes("paren-open") ||
      // "three strikes between midnight and one, residents said": they say it all
      (!comma && before.tags.includes("comma")) ||
      (!comma && (/^(?:or|and|but|او)$/u.test(before.word) || own.conj)));
  const other = items.some(
    ({ chunk, start }, i) =>
      i < at && start >= from && (chunk?.kind === "quantity" || chunk?.kind === "count"),
  );
  return opening && other ? own.start : null;
}

function isNumber(chunk: ReadSentence["items"][number]["chunk"]): boolean {
  return chunk?.kind === "count" || chunk?.kind === "quantity";
}

function isSpacedDash(item: ReadSentence["items"][number]): boolean {
  return item.tags.includes("dash") && item.spaced;
}

/** "12 died, according to the council, and the shelling killed 31, according to the clinic": the second clause has a speaker at its own end. Who hands on, and a paper, is behind the first. */
function isToldBehind(next: AttributionDraft | undefined): boolean {
  if (next === undefined || next.reach === "forward") return false;
  if (next.deeper === true || next.inherits !== undefined) return false;
  return next.kind !== "document" || next.body !== null;
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

/**
 * "35 were dug up on Saturday and “work is ongoing,” said X": the quoted words end a sentence that begins before them, and all of it is said. "It was a lie: “…,” said
 * X" and "He shrugged. “…,” said X" quote.
 */
function goesOnInto({ lang }: ReadSentence, quote: Passage, from: number, raw: string): boolean {
  if (lang !== "en" || quote.start <= from) return false;
  return /\b(?:and|but|that|which|while|as|was|were|is|are|had|of|in|by|with|to|from|at|for|a|an|the|because|when)\s+$/iu.test(
    raw.slice(from, quote.start),
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
