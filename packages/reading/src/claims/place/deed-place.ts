import { firstEndingAfter } from "../../text/item-at.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { DEEDS } from "../deeds.ts";
import { isJoined } from "./fled-from.ts";
import { KINDS, opensNext, placeIn } from "./place-in.ts";

type Items = ReadSentence["items"];

const WALLS = tagList("stop", "clause", "comma", "say", "voices", "quote");
/** Items between a deed with its place and what it did. */
const REACH = 10;
const OF_ATTACK: ReadonlySet<string> = new Set(["on", "of", "against", "علي"]);

/**
 * "Attacks in Tobruk killed 46 and wounded 52, while shelling in Gharyan killed 17": of two deeds in two places in one sentence each limits its own
 * numbers. A deed alone may be all that the report is about, and its place limits none.
 */
export function placeOfDeed({ items }: ReadSentence, clause: Passage): string | null {
  const at = firstEndingAfter(items, clause.start);
  // `حصيلة انفجار المخزن بمدينة غريان إلى 18`: the clause of a toll holds its deed
  const last = items.findLastIndex(({ start }) => start < clause.end);
  const own = deedBefore(items, at) ?? deedBefore(items, last);
  if (own === null) return null;
  return items.some((_, i) => i !== own.at && isElsewhere(items, i, own.id)) ? own.id : null;
}

/** The place of the deed by which those at `at` were hit, in their clause: `غارة على بلدة زليتن أدت إلى مقتل أربعة`, `استهدفت غارة بلدة زليتن`. */
export function placeOfOwnDeed(items: Items, at: number): string | null {
  for (let i = at - 1; i >= Math.max(1, at - CLAUSE); i--) {
    const item = items[i];
    // `أغار الطيران على غريان، وأدت الغارة إلى مقتل اثنين`: the deed goes on behind the comma
    const on = item?.tags.includes("comma") === true && goesOnWithDeed(items, i, at);
    if (item === undefined || (hasOneOf(item, WALLS) && !on)) return null;
    const place = placeAt(items, i) ?? placeOfConstruct(items, i) ?? placeOfVerb(items, i, at);
    if (place !== null) return isOfSeveral(items, i) ? null : place;
  }
  // `قُتل أربعة في غارة على بلدة زليتن`
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, NEXT)) return null;
    const place = placeAt(items, i);
    if (place !== null) return isOfSeveral(items, i) ? null : place;
  }
  return null;
}

/** Between the comma at `comma` and the number the deed is told of again, with its article. */
function goesOnWithDeed(items: Items, comma: number, at: number): boolean {
  const between = items.slice(comma + 1, at);
  const again = between.some(({ word, def }) =>
    def ? DEEDS.has(word) : word.startsWith("ال") && DEEDS.has(word.slice(2)),
  );
  return again && !between.some(isApart);
}

/** `وأدى الهجوم في زليتن`, `رداً على مقتل ثلاثة`, `الهجوم السابق`: what stands behind it fell elsewhere or before. */
function isApart({ chunk, word }: Items[number]): boolean {
  return (chunk?.kind === "name" && chunk.is === "place") || FOR_EARLIER.test(word);
}
const FOR_EARLIER =
  /^و?(?:ردا|انتقاما|ثارا|احتجاجا|بعد|عقب|اثر|قبل|منذ|بسبب|خلفيه|(?:ال)?سابقه?|(?:ال)?ماضيه?)$/u;

/** Items from a verb of attack to what it hit. */
const OBJECT = 5;
const HITS = /^(?:قصف|استهدف|هاجم|ضرب|دك)(?:ت|وا)?$/u;
const HITS_ON = /^(?:اغار|شن)(?:ت|وا)?$/u;
/** `طائرات من غريان`: whence, and not what was hit. */
const WHENCE = /^(?:من|الي|عن|نحو|باتجاه|قرب)$/u;

/** `أغار الطيران على غريان`, `قصفت المدفعية غريان`, `استهدفت الطائرات بلدة زليتن`: the place that a verb of attack hits. */
function placeOfVerb(items: Items, at: number, number: number): string | null {
  const [place, chunk] = [items[at], items[at]?.chunk];
  if (chunk?.kind !== "name" || chunk.is !== "place") return null;
  // `قصفت الطائرات غريان صباحاً وزليتن مساءً`: one of two
  if (place?.prep !== "" || place.conj || items.slice(at + 1, number).some(isApart)) return null;
  const head = KINDS.has(items[at - 1]?.word ?? "") ? at - 1 : at;
  const on = items[head - 1]?.word === "علي";
  if (!on && !endsSubject(items, head - 1)) return null;
  for (let i = head - (on ? 2 : 1); i >= Math.max(0, head - OBJECT); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS) || item.tags.includes("in")) return null;
    if (WHENCE.test(item.word)) return null;
    if (item.chunk !== null && item.chunk.kind !== "name" && item.chunk.kind !== "date")
      return null;
    // a noun of the deed (`قصف غريان`) is no verb: a subject stands behind one
    const verb = (on ? HITS_ON : HITS).test(item.word) && !item.def && item.prep === "";
    if (verb && i < head - 1) return chunk.id;
  }
  return null;
}

/** `الطائرات`, `طيران الجيش`, `مسلحون`, `طائرات حربية`: no place can belong to it, as in `مدفعية زليتن`, which is whose artillery. */
function endsSubject(items: Items, at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item === undefined) return false;
  if (item.chunk !== null || item.def || /^ال\p{L}{2}/u.test(item.word)) return true;
  if (/\p{L}{3}(?:ون|ا)$/u.test(item.word)) return true;
  return item.word.endsWith("يه") && /(?:ات|ه)$/u.test(before?.word ?? "");
}

/** `في اشتباكات في طبرق وغريان وزليتن` */
function isOfSeveral(items: Items, at: number): boolean {
  return isJoined(items, (placeIn(items, at)?.at ?? at) + 1);
}

/** Items from a deed to the last of its numbers. */
const CLAUSE = 14;
const NEXT = tagList("stop", "clause", "comma", "say", "voices", "quote", "count", "quantity");

function deedBefore(items: Items, at: number): { readonly id: string; readonly at: number } | null {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return null;
    const id = placeAt(items, i);
    if (id !== null) return { id, at: i };
  }
  return null;
}

/** Another place behind a deed, be it one that no list knows ("violence in the Jebel Sirn area"). */
function isElsewhere(items: Items, at: number, own: string): boolean {
  const other = placeAt(items, at) ?? placeOfConstruct(items, at);
  if (other !== null) return other !== own;
  if (items[at]?.word !== "in" || !isDeedAt(items, at - 1)) return false;
  const name = items[at + 1]?.tags.includes("article") === true ? items[at + 2] : items[at + 1];
  return name?.chunk === null && name.tags.length === 0;
}

function isDeedAt(items: Items, at: number): boolean {
  const word = items[at]?.word ?? "";
  return DEEDS.has(word) || UNREST.has(word);
}
const UNREST: ReadonlySet<string> = new Set("violence fighting unrest battle battles".split(" "));

/** The place behind a deed and its preposition at `at`. */
function placeAt(items: Items, at: number): string | null {
  const item = items[at];
  if (item === undefined) return null;
  const place = placeOnB(items, at) ?? (leads(item) ? placeIn(items, at) : null);
  if (place === null) return null;
  const deed = isDeedAt(items, at - 1) || isDeedAt(items, at - 2);
  return deed || opensNext(items, at, place.at) ? place.id : null;
}

function leads({ tags, word }: Items[number]): boolean {
  return tags.includes("in") || OF_ATTACK.has(word);
}

/** `انفجار المخزن بمدينة غريان`: the preposition is a letter of the place, or of the word for its kind. */
function placeOnB(items: Items, at: number): { readonly id: string; readonly at: number } | null {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.chunk?.kind === "name" && item.chunk.is === "place" && item.prep === "ب")
    return { id: item.chunk.id, at };
  const isKind = item?.word.startsWith("ب") === true && KINDS.has(item.word.slice(1));
  return isKind && next?.chunk?.kind === "name" && next.chunk.is === "place"
    ? { id: next.chunk.id, at: at + 1 }
    : null;
}

/** `انفجار طبرق`, `انفجار مدينة غريان`: a deed is called after it. */
function placeOfConstruct(items: Items, at: number): string | null {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "name" || chunk.is !== "place") return null;
  const before = KINDS.has(items[at - 1]?.word ?? "") ? at - 2 : at - 1;
  return isDeedAt(items, before) ? chunk.id : null;
}
