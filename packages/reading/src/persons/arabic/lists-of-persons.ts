import { analysers } from "../../lang/languages.ts";
import type { Words } from "../found.ts";
import { type NameWord, nameWords } from "../vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";

/** Where a word that may be a name stands. */
export interface Candidate {
  readonly at: number;
  /** Letters written onto it that are no part of it. */
  readonly skip: number;
  readonly kind: "name" | "unknown" | "word";
  readonly isHidden: (at: number) => boolean;
}

/** `المفقودون: تادرس عرموش، عرعر، جمر`: items between commas behind a colon and a noun of many persons. */
export function isInListOfPersons({ text, words }: Words, at: number, to: number): boolean {
  const [first, last] = [words[at], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  // `المصابون: تسعة بقصف، وأربعة بلغم`
  if (!/^(?:\s?[،,؛.]|\s?$|\s?\n)/u.test(text.slice(last.end, last.end + 2))) return false;
  if (analysers.ar(first.folded.replace(/^و/u, "")).tags.includes("n")) return false;
  const line =
    text
      .slice(Math.max(0, first.start - 240), first.start)
      .split(/[.!؟\n]/u)
      .at(-1) ?? "";
  const [, head = "", items] = /^(.*):([^:]*)$/su.exec(line) ?? [];
  if (items === undefined || !/(?:^|[،,؛])\s*(?:و)?$/u.test(items)) return false;
  return nameWords(head).some(
    (word) =>
      isManyPersons(word) ||
      ["killed", "wounded", "missing"].includes(analysers.ar(word.folded).sense?.measure ?? "") ||
      /^(?:بينهم|منهم|وهم|اسماوهم)$/u.test(word.folded),
  );
}

/** An item of a list: up to four words without a mark, or "and", between. */
export function endOfList({ words }: Words, at: number): number {
  let to = at + 1;
  while (to - at < 4 && words[to]?.joined === true && !/^و.{2}/u.test(words[to]?.folded ?? ""))
    to++;
  return to;
}

/** In a list a definite word that ends an item belongs to its name: `وشبلي المر.` */
export function endOfItem({ text, words }: Words, at: number, to: number): number {
  const [next, further] = [words[to], words[to + 1]];
  if (to > at + 1 || next?.joined !== true || !next.folded.startsWith("ال") || isPersonNoun(next))
    return to;
  const isLast = further?.joined !== true || further.folded.startsWith("و");
  // `بينهم جلنار الصباغ التي فقدت ساقها`
  if (/^(?:التي|الذي|اللي)$/u.test(further?.folded ?? "")) return to + 1;
  return isLast && /^(?:\s?[،,؛.]|\s?$|\s?\n|\sو)/u.test(text.slice(next.end, next.end + 2))
    ? to + 1
    : to;
}

/** `هدى، إسراء`, `وشبلي`: behind somebody who is hidden, with a comma or `و`. */
export function isListedBehind({ text, words }: Words, { at, skip, isHidden }: Candidate): boolean {
  const word = words[at];
  // `حسان (داريا)، بهجت`
  let back = at - 1;
  while (back > at - 4 && !isHidden(back)) back--;
  const last = words[back];
  if (word === undefined || last === undefined || !isHidden(back)) return false;
  const between = text.slice(last.end, word.start);
  if (skip > 0) return back === at - 1 && /^[ ،,]{1,2}$/u.test(between);
  return /^(?: ?\([^()\n]{1,30}\))? ?[،,؛/|] ?$/u.test(between);
}

/**
 * `هم يارو وعاصفة وبتينة`: what goes on behind two who are hidden, or one with whom a list of persons opens, and is no more than a word, is a third
 * whatever word it is.
 */
export function isFurtherOfList(where: Words, one: Candidate): boolean {
  const { text, words } = where;
  const { at, isHidden } = one;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !isListedBehind(where, one)) return false;
  if (next?.joined === true && !/^و.{2}/u.test(next.folded)) return false;
  if (next?.joined !== true && !/^ ?(?:[،,؛.]|\n|$)/u.test(text.slice(word.end, word.end + 2)))
    return false;
  let first = at - 1;
  while (
    isHidden(first - 1) &&
    !/[.:!?؟\n]/u.test(text.slice(words[first - 1]?.end, words[first]?.start))
  )
    first--;
  return first < at - 1 || isOpened(where, first);
}

/** Before somebody who is hidden: `عرعر، بو علي`, `لوركان ومسيح`. */
export function isListedBefore(
  { text, words }: Words,
  { at, to, kind, isHidden }: Candidate & { readonly to: number },
): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined || kind === "word") return false;
  const between = text.slice(last.end, next.start);
  if (/^[وف]/u.test(next.folded) && /^(?:وانا|ونحن)$/u.test(next.folded) && between === " ")
    return at >= 0;
  return isHidden(to) && /^ ?[،,؛] ?$/u.test(between);
}

/** `والد كل من تيماء وصخر`: each of some, who are told behind it; `في كل من` tells of places. */
function isEach(words: readonly NameWord[], at: number): boolean {
  const [each, of, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (words[at]?.joined !== true || of?.folded !== "من") return false;
  if (!/^[وفل]?كل$/u.test(each?.folded ?? "") || next?.joined !== true) return false;
  const before = words[at - 3]?.folded ?? "";
  return next.folded.startsWith("و") && !/^[وف]?(?:في|الي|من|بين|نحو|علي)$/u.test(before);
}

/** `أربعة أولاد، عتيق ونحلة`, `الجرحى هم يارو وعاصفة`: many persons are told, and who they are. */
export function isOpened({ text, words }: Words, at: number): boolean {
  const [word, last] = [words[at], words[at - 1]];
  if (word === undefined || last === undefined) return false;
  if (isEach(words, at)) return true;
  const isThey = /^(?:هم|هن|هما|وهم|وهما)$/u.test(last.folded);
  const noun = isThey ? words[at - 2] : last;
  const between = text.slice(last.end, word.start);
  if (noun === undefined || !(isThey ? /^\s$/u : /^\s?[،:]\s?$/u).test(between)) return false;
  return (
    isManyPersons(noun) ||
    ["killed", "wounded", "missing"].includes(analysers.ar(noun.folded).sense?.measure ?? "")
  );
}
