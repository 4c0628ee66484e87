import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { WALLS } from "./english-walls.ts";
import { englishEnd } from "./english-end.ts";
import { englishPhrase } from "./english-phrase.ts";
import {
  endsLikeParticiple,
  ENGLISH_HEADS,
  isArticle,
  isCapital,
  isNameDash,
  isPersonNoun,
  isStateOf,
  PREPOSITIONS,
} from "./english-words.ts";

/** Two who speak together, or a name with "and" in it: one phrase, and the index where it begins. */
export interface Joint {
  readonly phrase: SourcePhrase;
  readonly at: number;
}

/**
 * "The army and the rebels |", "nurses and Olm radio |", "military and medical officials |", "the Ministry of Labour and Housing |": what stands before the "and" that
 * ends at `join` belongs to the speaker `right`, whose words are `items[join + 1, end)`. A clause of its own ("shelling hit the post and police |") does not.
 */
export function jointBefore(
  items: readonly Item[],
  join: number,
  end: number,
  right: SourcePhrase | null,
  raw: string,
): Joint | null {
  if (items[join]?.word !== "and") return null;
  let at = join;
  while (at > 0 && join - at < REACH && !isBoundary(items[at - 1])) at--;
  // "he told the army and police said": who listens
  if (at === join || TELLING.has(items[at - 1]?.word ?? "")) return null;
  const shared = right === null ? -1 : sharedStart(items, join, end, raw);
  if (shared >= 0 && right !== null)
    return { phrase: joined(items, shared, end, right), at: shared };
  const first = speakerIn(items, at, join, raw);
  if (first === null) return null;
  const named = isOneName(items, at, join, end, raw);
  if (!named && (right === null || !isNounPhrase(items, join + 1, end, raw))) return null;
  const from = named ? at : listStart(items, at, raw);
  return { phrase: joined(items, from, end, first), at: from };
}

/** "According to medics and Olm media", "figures from the UN and the ministry": the same forward, where `items[from, join)` is one speaker and "and" stands behind it. */
export function jointBehind(
  items: readonly Item[],
  from: number,
  join: number,
  raw: string,
): SourcePhrase | null {
  if (items[join]?.word !== "and") return null;
  const end = englishEnd(items, join + 1, raw);
  const next = items[end];
  // "according to police and two of the men were hurt": another clause
  if (next !== undefined && !hasAny(next, ENDS) && !FOLLOWS.has(next.word)) return null;
  const first = speakerIn(items, from, join, raw);
  if (first !== null && isOneName(items, from, join, end, raw))
    return { ...joined(items, from, end, first), to: end };
  // "official and local media statistics": whose they are
  const to = LISTS.has(items[end - 1]?.word ?? "") ? end - 1 : end;
  const right = englishPhrase(items, join + 1, to, raw);
  if (right === null || !isNounPhrase(items, join + 1, to, raw)) return null;
  const shared = join === from + 1 && isShared(items, from, join, to, raw);
  if (first === null && !shared) return null;
  return { ...joined(items, from, to, shared ? right : (first ?? right)), to: end };
}

/** "According to police, medics and two residents": three or more, with a comma between the first. `end` is where the first ends. */
export function listBehind(
  items: readonly Item[],
  from: number,
  end: number,
  raw: string,
): SourcePhrase | null {
  const first =
    items[end]?.tags.includes("comma") === true ? speakerIn(items, from, end, raw) : null;
  if (first === null) return null;
  let at = end;
  while (items[at]?.tags.includes("comma") === true && at - from < LIST) {
    if (items[at + 1]?.word === "and") break;
    const next = englishEnd(items, at + 1, raw);
    if (speakerIn(items, at + 1, next, raw) === null) return null;
    at = next;
  }
  // "medics, and two residents"
  const and = items[at]?.tags.includes("comma") === true ? at + 1 : at;
  if (at === end || items[and]?.word !== "and") return null;
  const last = englishEnd(items, and + 1, raw);
  const close = items[last];
  if (close !== undefined && !hasAny(close, ["stop"])) return null;
  return speakerIn(items, and + 1, last, raw) === null ? null : joined(items, from, last, first);
}
const LISTS: ReadonlySet<string> = new Set("figures data records statistics numbers".split(" "));
/** Items of such a list. */
const LIST = 16;

function joined(items: readonly Item[], at: number, end: number, like: SourcePhrase): SourcePhrase {
  let first = at;
  while (isArticle(items[first]) || items[first]?.word === "both") first++;
  const words = { start: items[first]?.start ?? 0, end: items[end - 1]?.end ?? 0 };
  return { words, id: null, kind: like.kind, body: null, to: end };
}

/** The speaker that is exactly `items[at, to)`, of nouns alone. */
function speakerIn(
  items: readonly Item[],
  at: number,
  to: number,
  raw: string,
): SourcePhrase | null {
  return isNounPhrase(items, at, to, raw) ? englishPhrase(items, at, to, raw) : null;
}

/** "the Ministry of Labour and Housing", "the Association of Nurses and Midwives of Velm": capitals behind the "of" of a body go on behind "and". */
function isOneName(
  items: readonly Item[],
  at: number,
  join: number,
  end: number,
  raw: string,
): boolean {
  const of = items.findIndex(({ word }, i) => i > at && i < join && /^(?:of|for)$/u.test(word));
  const body = items[of - 1];
  if (of < 0 || body?.tags.includes("body-noun") !== true || !isCapital(body, raw)) return false;
  const names = items.slice(of + 1, join);
  const behind = items.slice(join + 1, end);
  const [first] = behind;
  if (first === undefined || !isPlainCapital(first, raw)) return false;
  // "the Ministry of Health and Olm Radio": another name
  return (
    names.every((item) => isPlainCapital(item, raw)) &&
    behind.every(
      (item) =>
        (isPlainCapital(item, raw) && !hasAny(item, ["outlet-noun", "actor"])) ||
        item.word === "of" ||
        item.chunk?.kind === "name",
    )
  );
}

function isPlainCapital(item: Item, raw: string): boolean {
  return isCapital(item, raw) && (item.chunk === null || item.chunk.kind === "count");
}

/** Of "military and medical officials" the index where the first adjective stands, of "the health, justice and defence ministries" that of its first; -1 where none is shared. */
function sharedStart(items: readonly Item[], join: number, end: number, raw: string): number {
  let at = join - 1;
  if (!isShared(items, at, join, end, raw)) return -1;
  // "killed in Velm, security and medical officials |": the place is no adjective
  while (
    items[at - 1]?.tags.includes("comma") === true &&
    isAdjective(items[at - 2], raw) &&
    !/^(?:in|at|near|of|from|on|outside|inside)$/u.test(items[at - 3]?.word ?? "")
  )
    at -= 2;
  const before = items[at - 1];
  if (isArticle(before)) return isOpening(items[at - 2]) ? at - 1 : -1;
  return isOpening(before) ? at : -1;
}

/** One word before "and", and behind it another before the noun of both. */
function isShared(
  items: readonly Item[],
  at: number,
  join: number,
  end: number,
  raw: string,
): boolean {
  const head = items
    .slice(join + 2, end)
    .some((item) => HEADS.some((tag) => item.tags.includes(tag)) || isPersonNoun(item));
  return head && isAdjective(items[at], raw) && isAdjective(items[join + 1], raw);
}

function isAdjective(item: Item | undefined, raw: string): boolean {
  if (item === undefined || item.chunk !== null || isArticle(item)) return false;
  if (
    hasAny(item, ["office", "anon", "outlet-noun", "aux", "pred", "verb-past", "pronoun", "punct"])
  )
    return false;
  return (
    /^[A-Za-z-]+$/u.test(raw.slice(item.start, item.end)) && !/(?:[^e]ed|ly)$/u.test(item.word)
  );
}

/** "The ministry of health, the Red Crescent and the army |": speakers before a comma, from the head of the sentence. */
function listStart(items: readonly Item[], at: number, raw: string): number {
  const opening = isArticle(items[at]) || items[at]?.chunk?.kind === "count";
  if (items[at - 1]?.tags.includes("comma") !== true || !opening) return at;
  const from = items.findLastIndex((item, i) => i < at - 1 && hasAny(item, WALLS)) + 1;
  const opens = from === 0 || hasAny(items[from - 1] ?? NONE, ["stop", "that"]);
  return opens && speakerIn(items, from, at - 1, raw) !== null ? from : at;
}

function isOpening(item: Item | undefined): boolean {
  return item === undefined || isBoundary(item);
}

/** Where the clause of a speaker begins: "…, while the army and the police said". */
function isBoundary(item: Item | undefined): boolean {
  return (
    item !== undefined && (hasAny(item, WALLS) || (item.chunk === null && OPENS.has(item.word)))
  );
}
const OPENS: ReadonlySet<string> = new Set(
  "and but while as when after because if whereas although though since before".split(" "),
);

/** Whether a verb stands in `items[from, to)`. */
export function hasVerbIn(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(
      (item, i) =>
        item.chunk === null && isFiniteVerb(item, items[i + 1 + from], from + i + 1 < to),
    );
}

/** An article, adjectives, a noun that can speak, and what stands behind its "of": no verb, and no other preposition. */
function isNounPhrase(items: readonly Item[], from: number, to: number, raw: string): boolean {
  let at = from;
  if (items[at]?.word === "both") at++;
  if (isArticle(items[at])) at++;
  let head = false;
  let before = 0;
  for (let i = at; i < to; i++) {
    const item = items[i];
    if (item === undefined) return false;
    const { chunk, word } = item;
    // "the rebel-run news agency"
    if (isNameDash(items[i + 1] ?? item) && items[i + 2] !== undefined && i + 2 < to) i += 2;
    else if (chunk?.kind === "name" || isNoun(items, i, at, raw)) head = true;
    else if (chunk !== null) return false;
    else if (isNameDash(item)) continue;
    else if (
      head &&
      (OF.has(word) || (BY.has(word) && hasAny(items[i - 1] ?? NONE, ["document"])))
    ) {
      head = false;
      before = 0;
      if (isArticle(items[i + 1])) i++;
      // "the ministry of health"
    } else if (!head && OF.has(items[i - 1]?.word ?? "") && !isVerb(item)) head = true;
    else if (head || isVerb(item) || ++before > DESCRIBED) return false;
  }
  return head;
}

function isNoun(items: readonly Item[], i: number, from: number, raw: string): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.chunk !== null)
    return i === from && item.chunk.kind === "count" && item.chunk.unit === "persons";
  if (hasAny(item, ENGLISH_HEADS) || isPersonNoun(item) || isStateOf(items, i)) return true;
  // "Shelling hit …": what opens a sentence has a capital anyway
  return i > 0 && isCapital(item, raw);
}

/** "fled the town", and no "elected official": by its form alone a verb has an object, a place or nothing behind it. */
function isFiniteVerb(item: Item, next: Item | undefined, more: boolean): boolean {
  if (!endsLikeParticiple(item.word)) return hasAny(item, ["aux", "pred", "verb-past", "did"]);
  return (
    !more ||
    next === undefined ||
    isArticle(next) ||
    next.chunk !== null ||
    PREPOSITIONS.has(next.word)
  );
}

function isVerb(item: Item): boolean {
  return (
    hasAny(item, [
      "aux",
      "pred",
      "verb-past",
      "verb-plain",
      "did",
      "func",
      "in",
      "article",
      "neg",
    ]) ||
    endsLikeParticiple(item.word) ||
    item.word.endsWith("ly") ||
    isArticle(item)
  );
}

const OF: ReadonlySet<string> = new Set(["of", "for"]);
/** "a report by the UN" */
const BY: ReadonlySet<string> = new Set(["by", "from"]);
/** Adjectives and nouns before a head: "senior local government officials". */
const DESCRIBED = 2;
/** Items of the first of the two. */
const REACH = 10;
const HEADS: readonly string[] = ["office", "anon", "body-noun", "outlet-noun"];
const ENDS: readonly string[] = ["comma", "stop", "clause", "paren", "shows"];
const FOLLOWS: ReadonlySet<string> = new Set(["on", "in", "who", "as"]);
const TELLING: ReadonlySet<string> = new Set(
  "told tells assured informed reminded notified".split(" "),
);
const NONE: { readonly tags: readonly string[] } = { tags: [] };
