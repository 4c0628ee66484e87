import { firstEndingAfter } from "../../text/item-at.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";
import type { Item } from "../../text/item.ts";
import { isOf, wordClass, type ItemClass } from "../../text/traits.ts";

/** Rooms and buildings of a site, folded and without article: who left the wing is not all who left. */
const PARTS: ReadonlySet<string> = new Set(
  "wing ward block dormitory dormitories cellblock annex floor جناح عنبر مهجع قاووش طابق زنزانه ملحق".split(
    " ",
  ),
);
const ANY_PART = withArticle(PARTS);
/** `وحده`, "alone" behind a place: it is one of several. */
const ALONE: ReadonlySet<string> = new Set("alone وحده وحدها وحدهما لوحده لوحدها".split(" "));
const FROM: ReadonlySet<string> = new Set("from of at in on inside within من في داخل ب".split(" "));

/** Items between a count and the part of the site where it was counted. */
const REACH = 9;
/** Items of a place named by its words ("the governorate of Ranna"). */
const NAME = 6;

/**
 * The part of a site that limits a figure, in the words of the text: `15 نزيلاً فروا من الجناح الشمالي في سجن القلعة`, "in the
 * governorate of Ranna alone". Null where the clause tells none.
 */
export function partPlace(sentence: ReadSentence, clause: Passage, raw: string): string | null {
  const { items } = sentence;
  const first = firstEndingAfter(items, clause.start);
  const after = items.findIndex(({ start }) => start >= clause.end);
  if (first < 0) return null;
  const to = after < 0 ? items.length : after;
  return (
    wingIn(items, to, clauseEnd(items, to), raw) ??
    aloneIn(items, to, clauseEnd(items, to), raw) ??
    aloneIn(items, opening(items, first), first, raw) ??
    aloneAtHead(items, first, to, raw) ??
    allIn(items, to, raw) ??
    wingAtHead(items, first, raw)
  );
}

/** "In sector B the fire destroyed 14 houses": the part that opens the clause, in English over a comma too. */
function wingAtHead(items: readonly Item[], first: number, raw: string): string | null {
  const from = opening(items, first);
  let at = from;
  while (JOINS.has(items[at]?.word ?? "") || items[at]?.tags.includes("comma") === true) at++;
  const opens = items[at];
  if (opens === undefined || at >= first || !AT_HEAD.has(opens.word)) return null;
  const end = items.findIndex(
    ({ tags }, i) =>
      i > at && ["comma", "pred", "aux", "say", "verb-past"].some((tag) => tags.includes(tag)),
  );
  return wingIn(items, at + 1, Math.min(end < 0 ? first : end, at + 1 + NAME), raw);
}
const AT_HEAD: ReadonlySet<string> = new Set(["in", "inside", "at", "on"]);
const JOINS: ReadonlySet<string> = new Set(["and", "while", "but"]);

/** "the north wing", `الجناح الشمالي`, `العنبر رقم 4`. */
function wingIn(items: readonly Item[], from: number, to: number, raw: string): string | null {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined) continue;
    if (item.chunk !== null) {
      const known = knownWing(items, at, raw);
      if (known !== null) return known;
      continue;
    }
    const sector = isOf(item, ANY_SECTOR);
    if (!sector && !isOf(item, ANY_PART)) continue;
    const start = phraseStart(items, at, from - 1, raw);
    if (start < 0) continue;
    if (sector) {
      const label = labelEnd(items, at, start);
      if (label !== null) return wordsOf(items, start, label, raw);
      continue;
    }
    let end = at;
    // `الجناح الشمالي`: the adjective behind it has the article too
    while (isArabicAdjective(items[end + 1]) && end < at + 2) end++;
    return wordsOf(items, start, end, raw);
  }
  return null;
}

/**
 * The last item of "sector B", "the eastern sector", `القطاع (ب)`, `القطاع الشرقي`; null without a label, since a sector by itself may be all that is spoken of, a
 * trade or a strip of land.
 */
function labelEnd(items: readonly Item[], at: number, start: number): number | null {
  const [next, label, close] = [items[at + 1], items[at + 2], items[at + 3]];
  if (next?.tags.includes("paren-open") === true)
    return label !== undefined && close?.tags.includes("paren-close") === true ? at + 3 : null;
  if (next !== undefined && LABEL.test(bare(next.word))) return at + 1;
  const before = items.slice(start, at).some(({ word }) => LABEL.test(word));
  return before ? at : null;
}
const ANY_SECTOR = withArticle(["sector", "قطاع"]);
/** A letter, a number, a side of the compass or a place in a row, folded and without article. */
const LABEL =
  /^(?:[b-z]|\p{Script=Arabic}|[\d٠-٩]+|(?:north|south|east|west)(?:ern)?|first|second|third|fourth|fifth|شمالي|جنوبي|شرقي|غربي|اول|ثاني|ثالث|رابع|خامس)$/u;

/** The id of a wing that the case knows by its name, behind a preposition. */
function knownWing(items: readonly Item[], at: number, raw: string): string | null {
  const item = items[at];
  if (item?.chunk?.kind !== "name" || item.chunk.is !== "place") return null;
  const before = items[at - 1]?.tags.includes("article") === true ? at - 2 : at - 1;
  const led = item.prep === "ب" || FROM.has(items[before]?.word ?? "");
  const words = raw.slice(item.start, item.end).split(/\s+/u);
  return led && words.some((word) => PARTS.has(bare(fold(word)))) ? item.chunk.id : null;
}

/** The phrase between a preposition and "alone". A day alone is no place. */
function aloneIn(items: readonly Item[], from: number, to: number, raw: string): string | null {
  for (let at = from; at < to; at++) {
    if (!ALONE.has(items[at]?.word ?? "")) continue;
    // `من مرتبات وحدة الهندسة`: a unit, whose word is folded like "alone"
    if (raw.charCodeAt((items[at]?.end ?? 0) - 1) === TA_MARBUTA) continue;
    for (let i = at - 1; i >= Math.max(from, at - 1 - NAME); i--) {
      const item = items[i];
      if (item === undefined || item.tags.some((tag) => WALLS.has(tag))) return null;
      if (item.chunk?.kind === "date" || item.tags.includes("date")) return null;
      const opens = item.tags.includes("in") || (FROM.has(item.word) && item.word !== "of");
      if (!opens || i === at - 1) continue;
      // "in this area alone", `في تلك المنطقة وحدها`: named before, and no name
      if (POINTS.test(items[i + 1]?.word ?? "")) return null;
      const place = items[i + 1];
      if (i === at - 2 && place !== undefined && isKnownPlace(place)) return place.chunk.id;
      return wordsOf(items, i + 1, at - 1, raw);
    }
    return null;
  }
  return null;
}

const TA_MARBUTA = 0x629;
const POINTS = /^(?:this|that|these|those|one|ه(?:ذا|ذه|ذين|اتين)|ذلك|تلك|هولاء)$/u;

/** A place by a name that a list or the case has, and not by a word for it. */
function isKnownPlace(
  item: Item,
): item is Item & { readonly chunk: { readonly kind: "name"; readonly id: string } } {
  const { chunk } = item;
  return (
    chunk?.kind === "name" &&
    chunk.is === "place" &&
    !chunk.rules.some((rule) => rule.endsWith("place-head"))
  );
}

/** "In Ranna alone, 64 people died and 26 are missing": both there, unless the second has a place or a clause of its own. */
function aloneAtHead(items: readonly Item[], at: number, to: number, raw: string): string | null {
  if (!AT_HEAD.has(items[0]?.word ?? "")) return null;
  const alone = items.slice(0, NAME).findIndex(({ word }) => ALONE.has(word));
  if (alone < 0 || alone >= at) return null;
  const comma = items[alone + 1]?.tags.includes("comma") === true ? alone + 2 : alone + 1;
  const between = items.slice(comma, at);
  const isParted = between.some(
    ({ word, tags }) =>
      SETS_APART.has(word) ||
      tags.some((tag) => tag === "comma" || tag === "clause" || tag === "in"),
  );
  // "and 26 in Tesk": a rule that asked for the preposition holds it already
  const behind = items.slice(Math.max(at + 1, to - 1), clauseEnd(items, to));
  if (isParted || between.length > HEADED || behind.some(({ tags }) => tags.includes("in")))
    return null;
  return aloneIn(items, 0, alone + 1, raw);
}
/** Items from the head of a sentence to the last number that it may hold. */
const HEADED = 14;
const SETS_APART: ReadonlySet<string> = new Set("while whereas but with plus".split(" "));

/** "nine people had been killed, all in other cities", `قُتل تسعة أشخاص، جميعهم في مدن أخرى`: none of them here. */
function allIn(items: readonly Item[], from: number, raw: string): string | null {
  for (let at = from; at < Math.min(items.length, from + REACH); at++) {
    const tags = items[at]?.tags ?? [];
    if (tags.includes("stop") || tags.includes("count") || tags.includes("quantity")) return null;
    if (!ALL.has(items[at]?.word ?? "") || items[at - 1]?.tags.includes("comma") !== true) continue;
    const of = items[at + 1]?.word === "of" ? at + 2 : at;
    const end = clauseEnd(items, of + 2);
    const inside = items[of + 1]?.tags.includes("in") === true || items[of + 1]?.word === "في";
    const words = inside ? items.slice(of + 2, end) : [];
    return words.some(({ word }) => OTHER.has(word)) ? wordsOf(items, of + 2, end - 1, raw) : null;
  }
  return null;
}
const ALL: ReadonlySet<string> = new Set("all كلهم جميعهم كلها جميعها".split(" "));
const OTHER: ReadonlySet<string> = new Set("other اخري".split(" "));

const WALLS: ReadonlySet<string> = new Set([
  "comma",
  "stop",
  "clause",
  "count",
  "quantity",
  "pred",
  "say",
]);

function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + REACH); at++)
    if (items[at]?.tags.some((tag) => WALLS.has(tag) && tag !== "pred") === true) return at;
  return Math.min(items.length, from + REACH);
}

/** Where the place that opens the clause may begin: over one comma, to the clause before. */
function opening(items: readonly Item[], first: number): number {
  let at = first - 1;
  let commas = 0;
  while (at >= 0 && first - at <= REACH) {
    const tags = items[at]?.tags ?? [];
    if (tags.some((tag) => WALLS.has(tag) && tag !== "comma")) break;
    // "300 died in Olm alone, while 17 …": the place closes the other clause
    if (tags.includes("comma") && (++commas > 1 || SETS_AGAINST.has(items[at + 1]?.word ?? "")))
      break;
    at--;
  }
  return at + 1;
}

const SETS_AGAINST: ReadonlySet<string> = new Set(
  "while whereas and but with plus بينما فيما كما و".split(" "),
);

/** First item of the noun phrase at `at`, which a preposition opens; -1 where none does. */
function phraseStart(items: readonly Item[], at: number, least: number, raw: string): number {
  for (let i = at - 1; i >= Math.max(0, least, at - 4); i--) {
    const item = items[i];
    if (item === undefined) return -1;
    if (FROM.has(item.word) || item.tags.includes("in")) return i + 1;
    // `41 موقوفاً من القطاع (ب)`: a count holds the `من` behind its noun
    const next = items[i + 1];
    if (
      item.chunk?.kind === "count" &&
      next !== undefined &&
      OF_IT.test(raw.slice(item.start, next.start))
    )
      return i + 1;
    if (item.tags.some((tag) => WALLS.has(tag)) || item.chunk !== null) return -1;
  }
  return items[at]?.prep === "ب" ? at : -1;
}

const OF_IT = /\sمن\s+(?:ال)?$/u;

function isArabicAdjective(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && /^ال.+ي(?:ه)?$/u.test(item.word);
}

function wordsOf(items: readonly Item[], from: number, to: number, raw: string): string | null {
  const first = items[from]?.tags.includes("article") === true ? items[from + 1] : items[from];
  const last = items[to];
  return first === undefined || last === undefined || last.end <= first.start
    ? null
    : raw.slice(first.start, last.end);
}

/** The class of words with and without article: a word is asked for as it stands. */
function withArticle(words: Iterable<string>): ItemClass {
  return wordClass(Array.from(words).flatMap((word) => [word, `ال${word}`]));
}

function bare(word: string): string {
  return word.replace(/^ال/u, "");
}
