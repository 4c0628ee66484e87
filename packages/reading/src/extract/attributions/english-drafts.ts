import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { englishDraft, reachAfter, span } from "./english-draft.ts";
import { englishEnd, englishPhrase, type EnglishMode } from "./english-phrase.ts";
import { isAdverb, isArticle, isCapital } from "./english-words.ts";
import { subjectBefore } from "./english-subject.ts";
import { agrees, fitsVerb, speaksOf, takesObject } from "./english-verb.ts";

/** "X said …", "X, a spokesman for Y, said", "X, citing Y, said", "…, X said.", "…,” said X". */
export function englishSpoken(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const { raw } = context;
  const cue = items[from];
  if (cue === undefined || isPassive(items, from)) return null;
  let end = beforeAdverbs(items, from);
  end = beforeLetters(items, end);
  const slot = cue.sense?.slot ?? "";
  const calls = cue.tags.includes("calls");
  const told = !calls && (slot === "count" || slot === "publish" || slot === "act");
  // "12 bodies recorded in the camp" has no speaker: such a verb must take an object.
  if (told && !speaksOf(items, from, raw) && !thatFollows(items, from)) return null;
  if (announcesOwnDeed(items, from) || isNoun(items, from, raw)) return null;
  // "“They burned,” sobbed X", "…, countered X": no clause follows.
  if (!fitsVerb(items, from, raw)) return inverted(items, from, raw);
  const before = subjectBefore(items, end, raw, modeOf(items, from, raw));
  if (before !== null) {
    const { phrase, at, citing } = before;
    if (!agrees(cue, phrase, items, end, raw)) return null;
    const reach = told || calls ? "forward" : reachAfter(items, from);
    const plain = englishDraft(items, at, phrase, from, reach);
    // "Unverified reports indicate"
    const unsure =
      phrase.kind === "unnamed" && UNSURE.test(raw.slice(phrase.words.start, phrase.words.end));
    const made = unsure ? { ...plain, stance: "hedged" as const } : plain;
    return citing === null ? made : { ...made, citing };
  }
  const previous = items[end - 1];
  if (previous !== undefined && JOINS.has(previous.word))
    return coordinated(items, end - 1, from, raw);
  if (previous !== undefined && previous.tags.includes("pronoun"))
    return pronoun(items, end - 1, from);
  if (previous !== undefined && OURSELVES.has(previous.word))
    return ourselves(items, end - 1, from);
  return inverted(items, from, raw);
}

/** "“…,” said X", "…, said X.": the subject stands behind its verb. */
function inverted(items: readonly Item[], from: number, raw: string): AttributionDraft | null {
  const previous = items[from - 1];
  if (
    previous === undefined ||
    !hasAny(previous, ["comma", "quote-close"]) ||
    items[from]?.sense?.slot !== "say"
  )
    return null;
  // “…,” said X
  const to = englishEnd(items, from + 1);
  const after = englishPhrase(items, from + 1, to, raw, "any");
  const ends =
    items[to] === undefined ||
    // "… died, said the coach; the rest were freed"
    hasAny(items[to], ["stop", "comma", "clause"]) ||
    WHO.has(items[to].word);
  // "X, a fisherman, said ten men drowned" is no "said X".
  const counted = items[from + 1]?.chunk;
  if (counted?.kind === "count" || counted?.kind === "quantity") return null;
  if (after === null || !(previous.tags.includes("quote-close") || ends)) return null;
  return englishDraft(items, from, after, from, "back");
}

/** "without any blame", "Tell Sur": a noun, and a name that begins like a verb. */
function isNoun(items: readonly Item[], at: number, raw: string): boolean {
  const cue = items[at];
  if (cue === undefined || !cue.tags.includes("plain")) return false;
  if (DETERMINERS.has(items[at - 1]?.word ?? "")) return true;
  const next = items[at + 1];
  return at > 0 && isCapital(cue, raw) && next !== undefined && isCapital(next, raw);
}
const DETERMINERS: ReadonlySet<string> = new Set("any no some more the a an this of".split(" "));

/**
 * Where the subject of a verb at `from` ends: before "also", "on Sunday", "late Tuesday", "over the weekend", "so far", "in a
 * statement".
 */
function beforeAdverbs(items: readonly Item[], from: number): number {
  let end = from;
  for (;;) {
    const last = items[end - 1];
    if (last === undefined || end <= 1) return end;
    const led = items[end - 2]?.word ?? "";
    if (isAdverb(last)) end--;
    else if (last.chunk?.kind === "date") end -= WHEN.has(led) ? 2 : 1;
    else if (last.word === "weekend" && led === "the")
      end -= OVER.has(items[end - 3]?.word ?? "") ? 3 : 2;
    else if (last.word === "far" && led === "so") end -= 2;
    else if (
      STATEMENTS.has(last.word) &&
      isArticle(items[end - 2]) &&
      items[end - 3]?.word === "in"
    )
      end -= 3;
    else return end;
  }
}
const WHEN: ReadonlySet<string> = new Set("on late early earlier by during".split(" "));
const OVER: ReadonlySet<string> = new Set("over at on during".split(" "));
const STATEMENTS: ReadonlySet<string> = new Set(
  "statement interview post tweet briefing video speech report message".split(" "),
);

/** "The commission (ICR) said", "The commission (ICR), said": its letters are no part of the subject. */
function beforeLetters(items: readonly Item[], end: number): number {
  const close = isComma(items[end - 1]) ? end - 2 : end - 1;
  if (items[close]?.tags.includes("paren-close") !== true) return end;
  for (let open = close - 1; open > 0 && close - open <= 3; open--)
    if (items[open]?.tags.includes("paren-open") === true) return open;
  return end;
}

function isComma(item: Item | undefined): boolean {
  return item?.tags.includes("comma") === true;
}

/**
 * "The office revised its count, clarifying that …": the subject of the clause's first verb says it; behind a verb of speech
 * whoever spoke goes on.
 */
export function englishSaidOn(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  if (!isComma(items[from - 1])) return null;
  const cue = items[from];
  const next = items[from + 1];
  if (cue === undefined || next === undefined || !takesObject(items, from + 1, context.raw))
    return null;
  const said = coordinated(items, from - 1, from, context.raw);
  return said === null ? null : { ...said, opens: cue.start };
}

/** "announced their resignation over the blast that wrecked 250,000 homes": told is the deed, not what the clause behind it says. */
function announcesOwnDeed(items: readonly Item[], cue: number): boolean {
  if (
    items[cue]?.word.startsWith("announc") !== true ||
    items[cue + 1]?.tags.includes("poss") !== true
  )
    return false;
  return items
    .slice(cue + 2, cue + 6)
    .every(({ chunk }) => chunk?.kind !== "count" && chunk?.kind !== "quantity");
}

const WHO: ReadonlySet<string> = new Set(["who", "whose"]);

/** After the plain verbs of speech any subject speaks; "reported", "claim", "noted" are also other words. */
function modeOf(items: readonly Item[], cue: number, raw: string): EnglishMode {
  const item = items[cue];
  if (item === undefined || !item.tags.includes("loose")) return "any";
  const next = items[cue + 1];
  const last = next === undefined || next.tags.includes("stop"); // "…, state media reported."
  return last || takesObject(items, cue + 1, raw) ? "any" : "known";
}

/** "according to X", before or after what it says. */
export function englishAccording(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const to = behindFigures(items, match.to);
  const end = englishEnd(items, to);
  const article = items[to]?.tags.includes("article") === true;
  const found = englishPhrase(items, to, end, context.raw, article ? "any" : "known");
  if (found === null) return null;
  return englishDraft(
    items,
    from,
    found,
    from,
    from <= 1 ? "forward" : "around",
    from <= 1 ? found.words.end : undefined,
  );
}

/** "according to figures from the ministry", "a count by X": whoever made the figures is the source. */
function behindFigures(items: readonly Item[], at: number): number {
  for (let i = at; i < Math.min(items.length, at + 4); i++) {
    if (!FIGURES.has(items[i]?.word ?? "")) continue;
    for (let k = i + 1; k < Math.min(items.length, i + 3); k++)
      if (MADE_BY.has(items[k]?.word ?? "")) return k + 1;
  }
  return at;
}
const FIGURES: ReadonlySet<string> = new Set(
  "figures data records statistics count tally numbers list lists estimates toll statement report".split(
    " ",
  ),
);
const MADE_BY: ReadonlySet<string> = new Set(["from", "by"]);

/** ", citing X" after somebody who hands it on. */
export function englishCiting(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  // "X, citing Y, said" is read with its verb.
  const end = englishEnd(items, to);
  if (items[end]?.tags.includes("comma") === true && items[end + 1]?.tags.includes("say") === true)
    return null;
  const article = items[to]?.tags.includes("article") === true;
  const found = englishPhrase(items, to, end, context.raw, article ? "any" : "known");
  if (found === null) return null;
  return { ...englishDraft(items, from, found, to - 1, "around"), deeper: true };
}

/** "X quoted Y as saying": X hands on what Y says. */
export function englishQuoted(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  if (isPassive(items, from)) return null;
  let as = from + 1;
  while (as < items.length && items[as]?.word !== "as" && as - from <= 14) as++;
  const saying = items[as + 1];
  if (items[as]?.word !== "as" || saying === undefined || !saying.tags.includes("say")) return null;
  const inner = englishPhrase(items, from + 1, as, context.raw, "any");
  const outer = subjectBefore(items, from, context.raw, "any");
  if (inner === null || outer === null) return null;
  const that = items[as + 2]?.tags.includes("that") === true ? items[as + 2] : saying;
  const made = englishDraft(items, outer.at, outer.phrase, from, "forward", that?.end);
  return { ...made, citing: inner };
}

/** "X cited Y figures that …", "X cited data from Y showing …": X hands on what Y counted. */
export function englishCited(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const outer = subjectBefore(items, beforeAdverbs(items, from), context.raw, "any");
  if (outer === null || isPassive(items, from)) return null;
  for (let i = from + 1; i < Math.min(items.length, from + 12); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return null;
    if (!SHOWING.has(item.word)) continue;
    const made = items.findIndex((one, k) => k > from && k < i && FIGURES.has(one.word));
    if (made < 0) return null;
    // "data from the ministry showing"; "ministry figures that"
    const by = items[made + 1];
    const behind = by !== undefined && (MADE_BY.has(by.word) || by.word === "of");
    const inner = behind
      ? englishPhrase(items, made + 2, i, context.raw)
      : englishPhrase(items, from + 1, made, context.raw);
    if (inner === null) return null;
    const draft = englishDraft(items, outer.at, outer.phrase, from, "forward", item.end);
    return { ...draft, citing: inner };
  }
  return null;
}
const SHOWING: ReadonlySet<string> = new Set(
  "that showing which putting saying indicating".split(" "),
);

/** "it was reported that", "reports of", "reports that". */
export function englishNobody(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const last = items[to - 1];
  const first = items[from];
  if (items[to]?.word === "by") return null;
  // "The Commission reports that": there it is a verb
  if (first?.word === "reports" && subjectBefore(items, from, context.raw, "known") !== null)
    return null;
  if (first === undefined || last === undefined || NEGATIVE.has(items[from - 1]?.word ?? ""))
    return null;
  const passive = first.word === "it";
  const cueAt = passive ? from + 2 : to - 1;
  const words = passive ? span(items[from + 2] ?? last) : span(first);
  const source: SourcePhrase = { words, id: null, kind: "unnamed", body: null, to };
  const draft = englishDraft(items, from, source, cueAt, "forward", last.end);
  return passive ? draft : { ...draft, spokenOf: true };
}
const NEGATIVE: ReadonlySet<string> = new Set(["no", "without", "denied", "any"]);

/** "Health ministry: 10 killed" as headlines have it. */
export function englishHeadline(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, to } = match;
  const head = match.get("head");
  const from = head === null ? match.from : items.indexOf(head);
  const found = englishPhrase(items, from, to - 1, context.raw);
  const colon = items[to - 1];
  if (found === null || colon === undefined || to >= items.length || head?.word === "source")
    return null;
  return englishDraft(items, from, found, to - 1, "forward", colon.end);
}

/** "10 killed at the gate: hospital officials", "10 killed - official". */
export function englishHeadlineEnd(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const mark = items[from];
  if (mark === undefined || from < 3 || (mark.tags.includes("dash") && !mark.spaced)) return null;
  const found = englishPhrase(items, from + 1, to, context.raw);
  if (found === null || found.kind === "document") return null;
  const draft = englishDraft(items, from, found, from, "back");
  return { ...draft, opens: mark.start };
}

function isPassive(items: readonly Item[], at: number): boolean {
  const cue = items[at];
  // "says", "say" have no passive; "not say" and "to say" are no speech.
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const item = items[i];
    if (item === undefined) break;
    if (PASSIVE.has(item.word)) return true;
    if (!isAdverb(item)) break;
  }
  // "ten deaths confirmed by the ministry", "a lie told to the court"
  const next = items[at + 1]?.word ?? "";
  if (next === "to" && items[at]?.word === "told") return true;
  return next === "by" || items[at - 1]?.tags.includes("neg") === true || cue === undefined;
}
const PASSIVE: ReadonlySet<string> = new Set(
  "was were is are be been being not never to n't cannot couldn't".split(" "),
);

const UNSURE = /\b(?:unverified|unconfirmed|conflicting)\b/iu;
const JOINS: ReadonlySet<string> = new Set(["and", "but", "or"]);

/**
 * "The army has sent 300 soldiers and says that …": the subject of the clause's first verb speaks with the second too;
 * behind another verb of speech whoever spoke goes on.
 */
function coordinated(
  items: readonly Item[],
  join: number,
  cue: number,
  raw: string,
): AttributionDraft | null {
  let at = join;
  while (at > 0 && !hasAny(items[at - 1] ?? NONE, CLAUSE_ENDS)) at--;
  if (JOINS.has(items[at]?.word ?? "")) at++;
  const verb = items.findIndex(
    (item, i) => i > at && i < join && (hasAny(item, FINITE) || isPastByForm(item)),
  );
  if (verb < 0) return null;
  let end = verb;
  while (end > at && isAdverb(items[end - 1])) end--;
  const first = items[verb];
  // "Ten died and said": whoever did something else first is no source unless a head is in its name
  const phrase = englishPhrase(
    items,
    at,
    end,
    raw,
    first?.tags.includes("say") === true ? "any" : "known",
  );
  if (phrase === null) return null;
  return { ...englishDraft(items, join, phrase, cue, "forward"), joined: true };
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
function isPastByForm({ tags, chunk, word }: Item): boolean {
  return chunk === null && tags.length === 0 && /[^e]ed$/u.test(word) && word.length > 4;
}

/** "we wrote at 18.58 that" */
function thatFollows(items: readonly Item[], cue: number): boolean {
  return items.slice(cue + 1, cue + 5).some(({ tags }) => tags.includes("that"));
}

const OURSELVES: ReadonlySet<string> = new Set(["we", "i"]);

/** "we counted", "I would say": whoever writes says it; what "we" deny is denied without a claim of its own. */
function ourselves(items: readonly Item[], subject: number, cue: number): AttributionDraft | null {
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
function pronoun(items: readonly Item[], subject: number, cue: number): AttributionDraft | null {
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
