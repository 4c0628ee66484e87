import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { costsLives, countsTheCost } from "./english-claims.ts";
import { englishDraft, reachAfter, span } from "./english-draft.ts";
import { englishPhrase } from "./english-phrase.ts";
import { subjectBefore, subjectBehind } from "./english-subject.ts";
import { takesObject } from "./english-verb.ts";
import { isAdverb, isArticle, isCapital } from "./english-words.ts";

/**
 * "The office revised its count, clarifying that …": the subject of the clause's first verb says it; behind a verb of speech
 * whoever spoke goes on.
 */
export function englishSaidOn(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  // "angered many by blaming the police"
  const by = items[from - 1]?.word === "by";
  if (!by && items[from - 1]?.tags.includes("comma") !== true) return withSaying(match, context);
  const cue = items[from];
  // "saying yesterday that"
  const after = items[from + 1]?.chunk?.kind === "date" ? from + 2 : from + 1;
  const next = items[after];
  if (cue === undefined || next === undefined || !takesObject(items, after, context.raw))
    return null;
  // "denying entry to the camp": only a claim is denied in words
  if (cue.sense?.slot === "deny" && !next.tags.includes("that")) return null;
  // "raged on Monday, claiming the lives of 14"
  if (costsLives(items, from, context.raw) || countsTheCost(items, from)) return null;
  const said = coordinated(items, from - 1, from, context.raw);
  return said === null ? null : { ...said, opens: cue.start };
}

/** "The counts differ, with the ministry reporting 40 dead | and the Centre reporting 60": who stands before the participle says it. */
function withSaying({ items, from }: Match, { raw }: ReportContext): AttributionDraft | null {
  if (!takesObject(items, from + 1, raw)) return null;
  const found = subjectBefore(items, from, raw, "known");
  if (found === null) return null;
  let lead = found.at - 1;
  while (isArticle(items[lead])) lead--;
  const open = items.findLastIndex(({ word }, i) => i <= lead && word === "with");
  const isJoined =
    items[lead]?.word === "and" &&
    items.slice(open + 1, lead).some(({ tags }) => tags.includes("say-on"));
  if (open < 0 || !(lead === open || isJoined)) return null;
  const draft = englishDraft(items, found.at, found.phrase, from, "forward");
  return { ...draft, joined: isJoined || draft.joined };
}

export const JOINS: ReadonlySet<string> = new Set(["and", "but", "or"]);

/**
 * "The army has sent 300 soldiers and says that …": the subject of the clause's first verb speaks with the second too;
 * behind another verb of speech whoever spoke goes on.
 */
export function coordinated(
  items: readonly Item[],
  join: number,
  cue: number,
  raw: string,
): AttributionDraft | null {
  // "The governor signed a decree, and told reporters that"
  const close = items[join - 1]?.tags.includes("comma") === true ? join - 1 : join;
  let at = close;
  while (at > 0 && !hasAny(items[at - 1] ?? NONE, CLAUSE_ENDS)) at--;
  // "The mayor denied that 40 people were killed and said 7 had died": the mayor goes on, and not the people
  const reported = at > 0 && hasAny(items[at - 1] ?? NONE, ["that"]);
  if (reported && items.slice(0, at - 1).some((item) => hasAny(item, SPEAKS)))
    return speaksOn(items, join, cue);
  // "The boss brushed aside talk that his men had cut it, suggesting that": the boss, and not his men
  if (reported) for (at--; at > 0 && !hasAny(items[at - 1] ?? NONE, CLAUSE_ENDS);) at--;
  if (JOINS.has(items[at]?.word ?? "")) at++;
  const verb = items.findIndex((item, i) => i >= at && i < close && isFinite(item));
  // "My cousin works at the morgue and says 30": the first verb is in no list
  const plain = verb < 0 ? behindPlainVerb(items, at, close, raw) : null;
  if (plain !== null) return { ...englishDraft(items, join, plain, cue, "forward"), joined: true };
  if (verb < 0) return null;
  let end = verb;
  while (end > at && (isAdverb(items[end - 1]) || UNCOUNTED.has(items[end - 1]?.word ?? ""))) end--;
  // "He would not give a number, saying that": who "he" is, the sentences before tell
  if (end === at + 1 && items[at]?.tags.includes("pronoun") === true) {
    const draft = pronoun(items, at, cue);
    return draft === null ? null : { ...draft, reach: "forward", joined: true };
  }
  // "Ten died and said": whoever did something else first is no source unless a head is in its name
  // "Bloggers agreed, saying that"
  const mode = hasAny(items[verb] ?? NONE, ["say", "say-that"]) ? "any" : "known";
  // "“Twelve are dead,” said the mayor, adding that": who speaks stands behind the verb
  // "the Fund, cited in the report, denied the toll, stating": denied is the toll, and it denies nothing
  const turned = end === at && mode === "any" && items[verb]?.sense?.slot !== "deny";
  const behind = turned ? englishPhrase(items, verb + 1, close, raw) : null;
  const phrase =
    behind ??
    // "Its director, Pia Lund, struck a different note, conceding that": the clause's own subject stands before an aside
    (end === at
      ? (subjectBefore(items, end, raw, mode) ?? subjectBehind(items, end, raw, mode))?.phrase
      : (englishPhrase(items, at, end, raw, mode) ??
        subjectWithin(items, at, end, raw) ??
        // "Velm hit the coast and claimed to have killed 12": a state by its name
        (JOINS.has(items[join]?.word ?? "") && isNamed(items, at, end, raw)
          ? englishPhrase(items, at, end, raw, "any")
          : null)));
  if (phrase === null || phrase === undefined) return null;
  return { ...englishDraft(items, join, phrase, cue, "forward"), joined: true };
}

function isNamed(items: readonly Item[], at: number, end: number, raw: string): boolean {
  return items.slice(at, end).every(
    (item) =>
      (item.chunk === null || item.chunk.kind === "name") &&
      isCapital(item, raw) &&
      // "Olm's exiled council welcomed it and said": whose council
      !/['’]/u.test(raw.slice(item.start, item.end + 1)),
  );
}

/** "My cousin | works at the morgue": somebody by his noun, and a word in the form of a verb behind it. */
function behindPlainVerb(
  items: readonly Item[],
  at: number,
  end: number,
  raw: string,
): SourcePhrase | null {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || !/[^s]s$|[^e]ed$/u.test(item.word)) continue;
    const phrase = englishPhrase(items, at, i, raw, "known");
    if (phrase !== null && (phrase.kind === "person" || phrase.kind === "witness")) return phrase;
  }
  return null;
}

/** "Also on Monday the governor |": the subject stands behind when and where. */
function subjectWithin(
  items: readonly Item[],
  at: number,
  end: number,
  raw: string,
): SourcePhrase | null {
  const found = subjectBefore(items, end, raw, "known");
  return found === null || found.at < at ? null : found.phrase;
}

function isFinite(item: Item): boolean {
  // "stood by its count and said": known to the lexicon as the verb of a toll alone
  return (
    hasAny(item, FINITE) ||
    item.tags.includes("did") ||
    isPastByForm(item) ||
    /^(?:stood|stands|rose|hit|struck)$/u.test(item.word)
  );
}
/** Between a subject and its verb. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  "not",
  "never",
  "would",
  "could",
  "did",
  "further",
]);
const SPEAKS: readonly string[] = ["say", "voices"];

/** Whoever spoke before goes on. */
function speaksOn(items: readonly Item[], join: number, cue: number): AttributionDraft | null {
  const verb = items[cue];
  if (verb === undefined) return null;
  const source: SourcePhrase = {
    words: span(verb),
    id: null,
    kind: "unnamed",
    body: null,
    to: cue,
  };
  return {
    ...englishDraft(items, join, source, cue, "forward"),
    inherits: "any",
    joined: true,
  };
}

const NONE: { readonly tags: readonly string[] } = { tags: [] };
const CLAUSE_ENDS: readonly string[] = ["stop", "clause", "quote-close", "comma", "that"];
const FINITE: readonly string[] = [
  "aux",
  "pred",
  "verb-past",
  "verb-plain",
  "say",
  "voices",
  "say-that",
];

/** "revised": a past form of a verb that no list holds. */
export function isPastByForm({ tags, chunk, word }: Item): boolean {
  return chunk === null && tags.length === 0 && /[^e]ed$/u.test(word) && word.length > 4;
}

export const OURSELVES: ReadonlySet<string> = new Set(["we", "i"]);

/** "we counted", "I would say": whoever writes says it; what "we" deny is denied without a claim of its own. */
export function ourselves(
  items: readonly Item[],
  subject: number,
  cue: number,
): AttributionDraft | null {
  const item = items[subject];
  const verb = items[cue];
  if (item === undefined || verb === undefined) return null;
  const slot = verb.sense?.slot ?? "";
  const denies = slot === "deny";
  if (!denies && !TOLD.has(slot)) return null;
  // "I think", "to the governor we say" are turns of phrase; "I counted" is a claim of one's own
  const counts = items
    .slice(cue + 1, cue + 5)
    .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
  const mine = item.word === "i" ? slot === "say" || slot === "guess" : verb.word === "say";
  const phrase = mine && !counts;
  const source: SourcePhrase = { words: span(item), id: null, kind: "outlet", body: null, to: cue };
  const draft = englishDraft(items, subject, source, cue, reachAfter(items, cue));
  return { ...draft, own: true, ...(denies || phrase ? { silent: true } : {}) };
}
const TOLD: ReadonlySet<string> = new Set(["say", "count", "estimate", "guess", "publish"]);

/** "he said", "it denied": who that is, the sentences before tell. */
export function pronoun(
  items: readonly Item[],
  subject: number,
  cue: number,
): AttributionDraft | null {
  const item = items[subject];
  // "the ministry to which he reports"
  if (
    item === undefined ||
    (items[subject - 1]?.word === "which" && items[subject - 2]?.word === "to")
  )
    return null;
  const person = item.word === "he" || item.word === "she";
  const source: SourcePhrase = {
    words: span(item),
    id: null,
    kind: "unnamed",
    body: null,
    to: cue,
  };
  return {
    ...englishDraft(items, subject, source, cue, reachAfter(items, cue)),
    inherits: person ? "person" : item.word === "it" ? "body" : "any",
    ...(item.word === "they" ? { form: "they" as const } : {}),
  };
}
