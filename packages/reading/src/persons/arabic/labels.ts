import { type Cell, isBareCell, range } from "./cells.ts";
import { isNameWord } from "./name-word.ts";
import { STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicVerbForm, isArabicWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** So often a sender has to stand before a line. */
const AGAIN = 2;

/** Who sends lines of a chat under one word, where no dictionary has it or people are called so: `جو: وينك؟`; `المركز:` and `س:` are roles. */
export function sendersIn(where: Words, cells: readonly Cell[]): readonly number[] {
  const { words } = where;
  const senders = new Map<string, number[]>();
  for (const { from, to, before, behind } of cells) {
    if (to !== from + 1 || behind !== ":" || before !== "n") continue;
    const folded = words[from]?.folded ?? "";
    senders.set(folded, [...(senders.get(folded) ?? []), from]);
  }
  if (senders.size < 2) return [];
  return [...senders].flatMap(([folded, all]) => {
    const word = words[all[0] ?? 0];
    if (all.length < AGAIN || word?.arabic !== true || folded.length < 2) return [];
    if (folded.startsWith("ال") || STOPS.has(folded) || isPersonNoun(word)) return [];
    const isPlain = isArabicWord(folded) && (isArabicNoun(folded) || isArabicVerbForm(folded));
    return isNameWord(folded) || !isPlain || folded.length === 2 ? all : [];
  });
}

/**
 * Who signs a quotation or a sentence behind a dash: `«كنا خمسة» – الحداد`, `لا تبكي – ربيع` at the end of a line. In `زهير – بتر` what is told of
 * somebody stands there, behind nothing but a name.
 */
export function signersIn(where: Words, cells: readonly Cell[]): readonly number[] {
  const { text, words } = where;
  return cells.flatMap((cell, index) => {
    const { from, to } = cell;
    if (to - from > 3) return [];
    const [first, last, before] = [words[from], words[to - 1], cells[index - 1]];
    if (first === undefined || last === undefined || before === undefined || !first.arabic)
      return [];
    const lead = text.slice(words[from - 1]?.end ?? 0, first.start);
    if (!/[–—-]\s?$/u.test(lead) || /\n|\p{N}/u.test(lead)) return [];
    if (!/^(?:\s*(?:\n|$)|\s?[،,]\s?\p{N})/u.test(text.slice(last.end, last.end + 4))) return [];
    const isQuoted = /[»”"]/u.test(lead);
    if (!isQuoted && before.to - before.from < 3) return [];
    return isBareCell(where, cell) || (to === from + 1 && isQuoted && isTrade(where, from))
      ? range(from, to)
      : [];
  });
}

/** `الحداد`: behind a quotation whoever is called so. */
function isTrade({ words }: Words, at: number): boolean {
  const word = words[at];
  return word !== undefined && isPersonNoun(word) && word.folded.startsWith("ال");
}
