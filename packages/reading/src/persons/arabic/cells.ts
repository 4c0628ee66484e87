import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isDenied, isPreposition, isWhen } from "./phrase-end.ts";
import { publicPhrases } from "./public-phrases.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicVerbForm } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";
import { SPOKEN_WORDS } from "./spoken-words.ts";
import { isVerb } from "./verbs.ts";

/** Longest item of a list, in words. */
const LONGEST = 4;
/** So many items make a list. */
const LEAST = 3;

/** Words between two marks: an item of a list, a cell, the sender of a line. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  /** What stands before and behind: `,`, `n` for a line, `1` for a number of a list, `|`, `:`, or nothing that parts items. */
  readonly before: string;
  readonly behind: string;
}

/** The text in pieces without marks. */
export function cellsOf({ text, words }: Words): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let before = "n";
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) continue;
    if (next?.joined === true && text[word.end] === " ") continue;
    const between = text.slice(word.end, next?.start ?? text.length);
    const behind = next === undefined ? "n" : markOf(between);
    if (behind === "") continue;
    cells.push({ from, to: at + 1, before, behind });
    from = at + 1;
    before = behind;
  }
  return cells;
}

function markOf(between: string): string {
  if (/^[ \u00a0\p{Cf}]+$/u.test(between) || between === "_") return "";
  if (between.includes("|")) return "|";
  if (/\p{N}{1,3} ?[.)–-] *$/u.test(between)) return "1";
  if (/\n/u.test(between)) return "n";
  if (/^ ?[،,؛;] ?$/u.test(between)) return ",";
  if (/[:]/u.test(between)) return ":";
  return /[.!?؟]/u.test(between) ? "." : "-";
}

/**
 * Items of a list of which most are hidden: in `1- مدني 2- طيفور 3- ملوال 4- سبت`, or names between commas, each short item is somebody as well, whatever
 * word it is. Indexes of words.
 */
export function listsCompleted(
  where: Words,
  cells: readonly Cell[],
  isHidden: (at: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  let run: Cell[] = [];
  let mark = "";
  const close = (): void => {
    found.push(...restOfList(where, run, isHidden));
    run = [];
  };
  for (const cell of cells) {
    if (run.length > 0 && cell.before === mark && (cell.behind === mark || isEnd(cell.behind))) {
      run.push(cell);
      // The last item ends with its line, or a full stop.
      if (cell.behind !== mark) close();
      continue;
    }
    close();
    if (!/^[n1,|]$/u.test(cell.behind) || !/^[n1,:|.]$/u.test(cell.before)) continue;
    run = [cell];
    mark = cell.behind;
  }
  close();
  return found;
}

function isEnd(mark: string): boolean {
  return mark === "n" || mark === ".";
}

function restOfList(
  where: Words,
  run: readonly Cell[],
  isHidden: (at: number) => boolean,
): readonly number[] {
  if (run.length < LEAST) return [];
  const isName = ({ from, to }: Cell): boolean => {
    for (let at = from; at < to; at++) if (!isHidden(at)) return false;
    return true;
  };
  const items = run.filter(({ from, to }) => to - from <= LONGEST);
  const names = items.filter(isName).length;
  // Between commas stands prose too
  const isProse = run[0]?.behind === ",";
  const least = isProse ? run.length * 2 : run.length;
  if (names < 2 || names * (isProse ? 3 : 2) < least || items.length * 4 < run.length * 3)
    return [];
  return items.flatMap((cell) => {
    if (isName(cell) || !mayBeItem(where, cell)) return [];
    return range(cell.from, cell.to).filter((at) => !isHidden(at));
  });
}

/** `الأسماء` over a list. */
const HEADINGS =
  /^(?:ال)?(?:اسماء|اسم|قايمه|كشف|رقم|عمر|ملاحظات|طاقم|جرحي|قتلي|احتياط|مجموع|توقيع|توقيعات)$/u;

/** No verb, no small word, nobody without a name, no place or body. */
function mayBeItem(where: Words, { from, to }: Cell): boolean {
  const { words } = where;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || !word.arabic || publicPhrases(where).has(at)) return false;
    const { folded } = word;
    const isName = isNameWord(folded);
    if (HEADINGS.test(folded)) return false;
    // A plain word is a name alone
    if (to > from + 1 && !PARTS.test(folded) && !mayEnd(word) && !isSurname(words, from, at))
      return false;
    if (!isName && (isSmall(word) || isWhen(word) || isDenied(word))) return false;
    if (OFFICES.has(folded) || NAMED_AFTER.has(folded) || BODY_WORDS.has(folded)) return false;
    if (!isName && (isPersonNoun(word) || isManyPersons(word) || isVerb(folded))) return false;
    if (!isName && KNOWN_NAMES.has(folded)) return false;
  }
  return true;
}

/** `سيف الأعرج`: what is definite behind a name. */
function isSurname(words: readonly NameWord[], from: number, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  return at > from && word?.folded.startsWith("ال") === true && isNameWord(before?.folded ?? "");
}

function isSmall(word: NameWord): boolean {
  // `سبت`, `أحد`: days that people are called by
  if (/^(?:سبت|جمعه|خميس|احد|رمضان|شعبان|رجب|عيد)$/u.test(word.folded)) return false;
  const bare = word.folded.replace(/^[وف](?=.{2})/u, "");
  if (SPOKEN_WORDS.has(word.folded) || SPOKEN_WORDS.has(bare)) return true;
  return STOPS.has(word.folded) || STOPS.has(bare) || PRONOUNS.test(bare) || isPreposition(word);
}
const PRONOUNS =
  /^(?:انا|نحن|انت|هم|هما|هن|له|لها|لهم|به|بها|لم|لن|لا|ما|اي|كل|بعض|بعده|بعدها|وين|اين|كيف|لكن|كان|كانت|اما)$/u;

/** Whether nothing in a cell is a verb, a small word or public: a name and no sentence. */
export function isBareCell(where: Words, { from, to }: Cell): boolean {
  for (let at = from; at < to; at++) {
    const word = where.words[at];
    if (word === undefined || !word.arabic || publicPhrases(where).has(at)) return false;
    const { folded } = word;
    if (PARTS.test(folded) || isNameWord(folded)) continue;
    if (isSmall(word) || isVerb(folded) || isDoing(word) || isWhen(word)) return false;
    if (isPersonNoun(word) || OFFICES.has(folded) || BODY_WORDS.has(folded)) return false;
  }
  return true;
}
const PARTS = /^(?:بن|ولد|ود|بنت|منت|بت|ايت|ابو|بو|ابي|ام|عبد|ال|دير|دي|ديلا|قره)$/u;

/**
 * What is left of a name that is all that stands between two marks: `لامية بن يحياوي` in brackets, `بنت الجبل هيفا` who sends a line. A plain noun at its end
 * may tell how somebody is (`معتصم شظية`), and stays.
 */
export function cellsCompleted(
  where: Words,
  cells: readonly Cell[],
  isHidden: (at: number) => boolean,
): readonly number[] {
  return cells.flatMap((cell) => {
    const { from, to, behind } = cell;
    if (to - from < 2 || to - from > LONGEST + 1) return [];
    const gone = range(from, to).filter(isHidden);
    if (gone.length === 0 || gone.length === to - from || !isBareCell(where, cell)) return [];
    const [first, last] = [gone[0] ?? from, gone.at(-1) ?? from];
    const isSender = behind === ":" && cell.before === "n";
    const isPart = (at: number): boolean =>
      (at > first && at < last) ||
      (at > last && (mayEnd(where.words[at]) || SON.test(where.words[at]?.folded ?? ""))) ||
      (at < first && isNameWord(where.words[at]?.folded ?? "")) ||
      (isSender && PARTS.test(where.words[at]?.folded ?? ""));
    return range(from, to).filter((at) => !isHidden(at) && isPart(at));
  });
}

const SON = /^(?:بن|بنت|منت|ايت)$/u;

function mayEnd(word: NameWord | undefined): boolean {
  const folded = word?.folded ?? "";
  return (
    isNameWord(folded) ||
    !(isArabicNoun(folded) || isArabicVerbForm(folded) || /^[وف]?ال|^و/u.test(folded))
  );
}

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
