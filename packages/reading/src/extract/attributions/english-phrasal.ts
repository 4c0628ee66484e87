import type { Stance } from "../../model/source.ts";
import { changed, type Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";
import { claimsNoWords } from "./english-claims.ts";
import { tellsDeed } from "./english-deeds.ts";
import { englishDraft } from "./english-draft.ts";
import { englishSpoken } from "./english-spoken.ts";
import { englishEnd } from "./english-end.ts";
import { isMark } from "./english-noun.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isArticle, isCapital } from "./english-words.ts";
import { subjectBefore } from "./english-subject.ts";

/** "X pointed out that", "…, X let on": the verb is of speech together with its particle, which is left out. */
export function englishPhrasal(match: Match, context: ReportContext): AttributionDraft | null {
  return phrasal(match, context, "reported");
}

/** "brushed aside suggestions", "does not accept that": the words together deny. */
export function englishPhrasalDenial(
  match: Match,
  context: ReportContext,
): AttributionDraft | null {
  return phrasal(match, context, "denied");
}

function phrasal(match: Match, context: ReportContext, stance: Stance): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[from];
  if (cue === undefined) return null;
  const said = changed(cue, {
    tags: [...cue.tags, "say"],
    sense: { tags: ["say"], slot: "say", stance },
  });
  const plain = [...items.slice(0, from), said, ...items.slice(to)];
  return englishSpoken({ ...match, items: plain, to: from + 1 }, context);
}

/** "“Who let them in?” asked X": a question in somebody's mouth, whose mark ends the sentence before. */
export function englishAsked(
  { items, from }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || !/["”’»]\s*$/u.test(raw.slice(Math.max(0, cue.start - 3), cue.start)))
    return null;
  const found = englishPhrase(items, from + 1, englishEnd(items, from + 1, raw), raw, "any");
  return found === null ? null : englishDraft(items, from, found, from, "back");
}

/** "confirmed by X", "as claimed by X": the passive with its doer names who says it. */
export function englishSaidBy(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = match.get("cue");
  if (cue === null) return null;
  // "is 148, far more than the 51 reported by officials": theirs is the number that another is compared with
  const number = items[from - 1]?.chunk?.kind;
  const compared = isTheirs(items, from);
  const end = englishEnd(items, to, raw);
  const found =
    englishPhrase(items, to, end, raw, "known") ??
    (items[to - 1]?.word === "by" && isArticle(items[to])
      ? englishPhrase(items, to, end, raw, "any")
      : null);
  if (found === null) return null;
  const told = items[from - 1];
  // "Twin attacks claimed by the Front hit a post, killing eight": the deed is owned, and the number is the report's
  // "responsibility for the attack was claimed by the Front" is a claim all the same
  const ownsDeed = claimsNoWords(items, items.indexOf(cue, from));
  if (ownsDeed && !items.slice(0, from).some(({ word }) => word === "responsibility")) return null;
  const plain = englishDraft(items, from, found, items.indexOf(cue, from), "around");
  const draft = ownsDeed ? { ...plain, ofDeed: true } : plain;
  if (told !== undefined && compared && (number === "quantity" || number === "count"))
    return { ...draft, reach: "forward", said: told.start, until: told.end };
  // who rejects what is told says the opposite
  return draft.stance === "denied" ? { ...draft, spokenOf: true } : draft;
}

/** "The toll was put at 91 by the ministry": the number between the verb and its doer is what he gives. */
export function englishPutBy(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const made = englishSaidBy(match, context);
  const [cue, by] = [match.get("cue"), items[to - 1]];
  const told = items.slice(from, to).some(({ chunk }) => isNumberOf(chunk?.kind));
  if (made === null || cue === null || by === undefined || !told) return null;
  return { ...made, reach: "forward", said: cue.end, until: by.start };
}

function isNumberOf(kind: string | undefined): boolean {
  return kind === "quantity" || kind === "count";
}

/** "than the 51 reported by", "against 20 announced by", "the 25 mentioned by": a number that is known by who gave it. */
function isTheirs(items: readonly Item[], from: number): boolean {
  const near = items.slice(Math.max(0, from - 4), from);
  return (
    items[from - 2]?.word === "the" ||
    near.some(({ word }) => COMPARED.has(word)) ||
    isWhatItWas(items, from - 1)
  );
}

/** "up from | nine reported by the Red Crescent", "rose to 12 from | nine": what a number has come from. */
function isWhatItWas(items: readonly Item[], number: number): boolean {
  const chunk = items[number]?.chunk;
  if (chunk?.kind !== "quantity" && !(chunk?.kind === "count" && chunk.unit === "persons"))
    return false;
  let at = number - 1;
  while (items[at]?.tags.includes("about") === true) at--;
  if (items[at]?.word !== "from") return false;
  const before = items[at - 1];
  return /^(?:up|down|higher|lower)$/u.test(before?.word ?? "") || isNumberOf(before?.chunk?.kind);
}
const COMPARED: ReadonlySet<string> = new Set("than against versus instead".split(" "));

/** "The 25 mentioned by the ministry", "the four named by the police": verbs that tell who gave a number, and otherwise of whom somebody spoke. */
export function isNumberGiven({ items, from }: Match): boolean {
  const kind = items[from - 1]?.chunk?.kind;
  return (kind === "quantity" || kind === "count") && isTheirs(items, from);
}

/** "9 dead per civil defence"; "per person" and "via the bridge" name nobody. */
export function englishPer(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const found = englishPhrase(items, to, englishEnd(items, to, raw), raw, "known");
  if (found === null || found.kind === "person") return null;
  // "said via the messaging app Telegram": by what means, and nobody who says it
  if (items[from]?.word === "via" && items[from - 1]?.tags.includes("say") === true) return null;
  return englishDraft(items, from, found, from, "around");
}

/** "in the army's telling", "by the mayor's account": whose words it is. */
export function englishInWordsOf(match: Match, context: ReportContext): AttributionDraft | null {
  // "by Captain Orn's own account"
  const own = match.items[match.from - 1]?.word === "own" ? match.from - 1 : match.from;
  const owner = ownerIn({ ...match, from: own }, context);
  return owner === null
    ? null
    : englishDraft(owner.items, owner.at, owner.phrase, match.to - 1, "around");
}

/** "the minister's claim that": the claim has its claimant. */
export function englishOwnClaim(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const owner = ownerIn(match, context);
  const cue = items[from];
  const that = items[to - 1];
  if (owner === null || cue === undefined || that === undefined) return null;
  const draft = englishDraft(owner.items, owner.at, owner.phrase, from, "forward", that.end);
  const stance = cue.word.startsWith("denial")
    ? "denied"
    : UNSURE.has(cue.word)
      ? "hedged"
      : "reported";
  return { ...draft, stance, spokenOf: true };
}
const UNSURE: ReadonlySet<string> = new Set(
  "contention version theory story tale narrative insistence boast suspicion suspicions belief guess speculation claim claims allegation allegations assertion assertions suggestion accusation accusations insinuation".split(
    " ",
  ),
);

interface Owner {
  readonly items: readonly Item[];
  readonly at: number;
  readonly phrase: NonNullable<ReturnType<typeof subjectBefore>>["phrase"];
}

/** The owner before the match's first own noun, as a phrase without its ending. */
export function ownerIn({ items, from, to }: Match, { raw }: ReportContext): Owner | null {
  for (let i = from; i < to; i++) {
    const owner = items[i - 1];
    if (owner === undefined) continue;
    // "the medics' own count": the apostrophe of a plural stands by itself
    const plural = owner.chunk === null && /^['’]$/u.test(owner.word);
    const strange = owner.chunk === null && /..['’]s$/u.test(owner.word);
    if (owner.suffix !== "'s" && !plural && !strange) continue;
    const end = owner.end - (raw.slice(owner.start, owner.end).match(/['’]s?$/u)?.[0].length ?? 0);
    const plain = plural
      ? items
      : items.with(
          i - 1,
          changed(owner, { suffix: "", end, word: owner.word.replace(/['’]s$/u, "") }),
        );
    const last = plural ? i - 1 : i;
    const found = subjectBefore(plain, last, raw, "known") ?? stranger(plain, last, raw);
    if (found !== null) return { items: plain, at: found.at, phrase: found.phrase };
    // "by the mayor's account"
    for (let at = last - 1; at > 0 && last - at <= 6; at--) {
      if (!OWNED_AFTER.has(items[at - 1]?.word ?? "")) continue;
      // "by the steward's reckoning": an article says that somebody is meant
      const phrase = englishPhrase(plain, at, last, raw, isArticle(plain[at]) ? "any" : "known");
      if (phrase !== null) return { items: plain, at, phrase };
    }
  }
  return null;
}

/** "the regulator's finding", "Otieno's version": an owner that no list holds, behind an article or with a capital. */
function stranger(
  items: readonly Item[],
  end: number,
  raw: string,
): ReturnType<typeof subjectBefore> {
  const found = subjectBefore(items, end, raw, "any");
  const first = found === null ? undefined : items[found.at];
  if (first === undefined) return null;
  const article = isArticle(first) || isArticle(items[(found?.at ?? 0) - 1]);
  return article || isCapital(first, raw) ? found : null;
}

const OWNED_AFTER: ReadonlySet<string> = new Set(["by", "in", "on"]);

/** "X was quoted by Y as saying", "X was quoted as saying by Y": Y hands on what X says. */
export function englishWasQuoted(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const { raw } = context;
  const said = subjectBefore(items, from, raw, "any");
  if (said === null) return null;
  const by = items.findIndex((item, i) => i > from && i <= to && item.word === "by");
  const end = by < 0 ? to : by < to ? to - 2 : englishEnd(items, by + 1, raw);
  const outer = by < 0 ? null : englishPhrase(items, by + 1, end, raw, "any");
  const behind = Math.max(to, by < to ? to : end);
  const next = items[behind];
  const reach = next === undefined || hasAny(next, ["stop"]) ? "back" : "forward";
  const that = next?.tags.includes("that") === true ? next.end : items[behind - 1]?.end;
  const cue = from + 1;
  if (outer === null) return englishDraft(items, said.at, said.phrase, cue, reach, that);
  const draft = englishDraft(items, said.at, outer, cue, reach, that);
  return { ...draft, citing: said.phrase };
}

/** "the minister: “…”", "Lake Observatory: 14 dead": who speaks and a colon, before a quotation or a number. */
export function englishLabel(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const next = items[from + 1];
  const colon = items[from];
  if (next === undefined || colon === undefined) return null;
  const quoted = next.tags.includes("quote-open");
  // `- Velm: “3 dead and 15 wounded”`: a row of numbers, whatever marks stand around them
  const first = quoted && isMark(items[0]) ? items[from + 2] : next;
  const number = first?.chunk?.kind === "count" || first?.chunk?.kind === "quantity";
  if (!number && !quoted) return null;
  const found = subjectBefore(items, from, raw, "known");
  if (found === null || found.phrase.kind === "document" || found.phrase.kind === "outlet")
    return null;
  // "Killed, Aug Sept: 23" is no name
  const list = found.phrase.kind !== "body" && found.phrase.kind !== "party";
  if (number && (found.at > 1 || list)) return null;
  if (number && tellsDeed(items, found.at, from, raw)) return null;
  // "Police fatalities: 4": what is counted, and nobody who speaks
  if (number && items[from - 1]?.sense?.measure !== undefined) return null;
  // "Treated in hospital: 18", "Held by the front: 40": where they are, and who has them
  const isWhere = items
    .slice(0, from - 1)
    .some((item, i) => hasAny(item, ["pred", "victim"]) && WHERE.has(items[i + 1]?.word ?? ""));
  if (number && isWhere) return null;
  // "Iraq: 103 dead in ferry accident": where it was
  if (number && found.at === from - 1 && items[found.at]?.tags.includes("place") === true)
    return null;
  return englishDraft(items, found.at, found.phrase, from, "forward", colon.end);
}
const WHERE: ReadonlySet<string> = new Set("in at by to".split(" "));
