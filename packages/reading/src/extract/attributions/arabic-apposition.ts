import type { Item } from "../../text/item.ts";
import { LISTENERS } from "./arabic-adjuncts.ts";
import type { Head } from "./arabic-head.ts";
import { mayName, NAME, nameIn } from "./arabic-name.ts";
import type { NounPhrase } from "./arabic-phrase.ts";
import { hasAny, isDefinite, isRecipient } from "./arabic-words.ts";

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
  if (ARE_WHAT_THEY_ARE.test(head?.word ?? "")) return at;
  if (item.sense === null && /^لل\p{L}{3}/u.test(item.word) && !LISTENERS.has(item.word))
    return at + 1;
  if (!AIMS.has(item.word.replace(/^ل/u, "")) || at + 1 >= stop) return at;
  return at + 2;
}
/** Bodies whose name is never closed by what they are for. */
const ARE_WHAT_THEY_ARE = /^(?:ال)?(?:شرطه|جيش|وزاره|حكومه|دفاع|بلديه|محافظه|نيابه)$/u;
const AIMS: ReadonlySet<string> = new Set(["حقوق", "شوون", "دراسات", "رصد", "مكافحه", "رعايه"]);

/** `شركة «مرافئ البحر»`, `قناة «نبض»`: marks right after the noun hold its name. */
export function quotedName(items: readonly Item[], at: number, stop: number): number {
  if (!(items[at]?.tags.includes("quote-open") ?? false)) return at;
  for (let i = at + 1; i < Math.min(stop, at + 6); i++) {
    if (items[i]?.tags.includes("quote-close") !== true) continue;
    const after = items[i + 1];
    // `شركة «…» للملاحة`
    return after?.word.startsWith("لل") === true || after?.prep === "ل" ? i + 2 : i + 1;
  }
  return at;
}
