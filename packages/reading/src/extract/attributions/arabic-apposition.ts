import type { Item } from "../../text/item.ts";
import { LISTENERS } from "./arabic-adjuncts.ts";
import type { Head } from "./arabic-head.ts";
import { mayName, NAME, nameIn } from "./arabic-name.ts";
import type { NounPhrase } from "./arabic-phrase.ts";
import { hasAny, isDefinite, isRecipient } from "./arabic-words.ts";
import { spelled } from "../../text/spelled.ts";
import { isOneOf } from "../../text/traits.ts";

/** `مدير الإسعاف، سامر الحلاق، أن`: who holds the office is named between commas. */
export function withName(
  items: readonly Item[],
  phrase: NounPhrase,
  head: Head,
  stop: number,
): NounPhrase {
  const from = phrase.to + 1;
  const office = items[head.noun]?.tags.includes("office") === true && phrase.called === undefined;
  const known = phrase.definite || isDefinite(items[phrase.to - 1]);
  if (!office || !known || items[phrase.to]?.tags.includes("comma") !== true) return phrase;
  let to = from;
  while (to < stop && to - from < NAME && mayName(items, to, to - from)) to++;
  const close = items[to];
  if (to - from < 2 || close === undefined || !hasAny(close, ["comma", "that", "quote"]))
    return phrase;
  const called = nameIn(items, from, to);
  if (called === null && isDefinite(items[from])) return phrase;
  const [first, last] = [items[from], items[to - 1]];
  if (first === undefined || last === undefined) return phrase;
  const name = called ?? { start: first.start, end: last.end };
  return { ...phrase, words: { start: phrase.words.start, end: last.end }, called: name, to };
}

/** `المفوضية لشؤون المهجرين`, `الرابطة الوطنية للحريات`: index behind what a body is for, or `at`. */
export function aimEnd(
  items: readonly Item[],
  at: number,
  stop: number,
  head: Item | undefined,
): number {
  const item = items[at];
  if (item === undefined || item.chunk !== null || item.conj || isRecipient(item)) return at;
  // `المتحدث باسم الشرطة للنجمة`: whom he told, for the police are for nothing
  if (isOneOf(head, ARE_WHAT_THEY_ARE)) return at;
  if (item.sense === null && /^لل\p{L}{3}/u.test(item.word) && !LISTENERS.has(item.word))
    return at + 1;
  // `جمعية المرفأ للإغاثة والتنمية`
  if (item.def && item.prep === "ل" && DEEDS.has(item.word)) return joinedEnd(items, at + 1, stop);
  // `وثقت فرق الرصد | اعتقال 66`: its own article closes what they are for
  if (item.def && item.prep === "") return at;
  if (!AIMS.has(item.word.replace(/^ل/u, "")) || at + 1 >= stop) return at;
  return at + 2;
}
/** Bodies whose name is never closed by what they are for. */
const ARE_WHAT_THEY_ARE = spelled("(?:ال)?(?:شرطه|جيش|وزاره|حكومه|دفاع|بلديه|محافظه|نيابه)");
/** What a body does for others, in its name. */
const DEEDS: ReadonlySet<string> = new Set(["اغاثه", "تنميه", "انقاذ", "تعليم"]);

/** `والتنمية`, `باسم جهاز الإسعاف | والطوارئ`: nouns with their article that are joined to one before. */
export function joinedEnd(items: readonly Item[], from: number, stop: number): number {
  let end = from;
  while (end < stop && isJoinedNoun(items[end])) end++;
  return end;
}

function isJoinedNoun(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null || item.prep !== "") return false;
  // `باسم الوزارة | والمحافظ`: another who speaks
  if (item.tags.includes("office")) return false;
  return (item.conj && item.def) || (item.tags.length === 0 && /^وال\p{L}{3}/u.test(item.word));
}

const AIMS: ReadonlySet<string> = new Set(["حقوق", "شوون", "دراسات", "رصد", "مكافحه", "رعايه"]);

/** `شركة «مرافئ البحر»`, `قناة (نبض)`: marks or brackets right after the noun hold its name. */
export function quotedName(items: readonly Item[], at: number, stop: number): number {
  const closes = closingOf(items, at);
  if (closes === null) return at;
  for (let i = at + 1; i < Math.min(stop, at + 6); i++) {
    const item = items[i];
    if (item === undefined || !closes(item)) continue;
    const after = items[i + 1];
    // `شركة «…» للملاحة`
    return after?.word.startsWith("لل") === true || after?.prep === "ل" ? i + 2 : i + 1;
  }
  return at;
}

/** What closes a name that opens at `at`: marks may be written the wrong way round; brackets behind a noun that is definite are an aside. */
function closingOf(items: readonly Item[], at: number): ((item: Item) => boolean) | null {
  const [noun, mark] = [items[at - 1], items[at]];
  if (mark?.tags.includes("quote-open") === true) return ({ tags }) => tags.includes("quote-close");
  const bare = noun?.chunk === null && !noun.def && noun.suffix === "";
  if (!bare || mark === undefined) return null;
  if (mark.tags.includes("paren-open")) return ({ tags }) => tags.includes("paren-close");
  return isMark(mark) && !mark.spaced ? isMark : null;
}

/** A quotation mark, or the single one, which no class of marks has. */
export function isMark(item: Item | undefined): boolean {
  return item !== undefined && (item.tags.includes("quote") || /^['‘’]$/u.test(item.word));
}

/** `وكالة الأنباء الرسمية (سبأ)`, `الدفاع المدني “الخوذ البيضاء”`: behind what it is, in marks or brackets, by what name the pack knows it. */
export function shortName(
  items: readonly Item[],
  from: number,
  at: number,
  { kind, id }: Head,
): NounPhrase | null {
  const bracket = items[at]?.tags.includes("paren-open") === true;
  const [first, before, name] = [items[from], items[at - 1], items[bracket ? at + 1 : at]];
  const chunk = name?.chunk;
  if (first === undefined || before === undefined || chunk?.kind !== "name") return null;
  if (chunk.is !== "actor" || chunk.sourceKind !== kind || (id ?? chunk.id) !== chunk.id)
    return null;
  // no item stands for the marks around a known name
  const marked = name !== undefined && name.prep === "" && name.start - before.end > 1;
  const closes = items[at + 2]?.tags.includes("paren-close") === true;
  if (!(bracket ? closes : marked)) return null;
  return {
    words: { start: first.start, end: chunk.end },
    id: chunk.id,
    kind,
    body: null,
    known: true,
    definite: true,
    counts: false,
    to: bracket ? at + 3 : at + 1,
  };
}
