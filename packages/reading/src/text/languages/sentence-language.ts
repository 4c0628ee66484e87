import type { LanguageNotRead } from "../../model/report.ts";
import { fold } from "../fold.ts";
import { foldedSpelling } from "../spellings.ts";
import { scriptOf } from "./script.ts";
import { ARABIC_WORDS, ENGLISH_WORDS, LETTER_HINTS, STRONG, WORD_HINTS } from "./words.ts";
import { unitAt } from "../unit-at.ts";

/** Language of a passage and whether its letters or words say so; without a sign the script alone decides. */
export interface SentenceLanguage {
  readonly language: "ar" | "en" | LanguageNotRead | "unknown";
  readonly sure: boolean;
  /** Letters in it. */
  readonly letters: number;
}

/** One strong word or three weak ones. */
const ENOUGH = STRONG;
/** A word with letters that Arabic lacks: three of them are no name any more. */
const LETTER_WEIGHT = 1.25;
/** Two of these in a sentence of plain letters: English, and no word need be looked at. */
const ENGLISH_SIGNS = [" the ", " of ", " and ", " to ", " were ", " said ", " from "] as const;

/**
 * Language of `raw[start, end)` by script, then by letters, then by little words. Made so that a sentence with a
 * foreign name or a dialect word (`چان`, `گدام`) stays what it is: to lose Arabic is worse than to look at Persian.
 */
export function sentenceLanguage(raw: string, start: number, end: number): SentenceLanguage {
  const seen = countLetters(raw, start, end);
  const { letters, arabic, latin, other } = seen;
  if (letters === 0) return { language: "unknown", sure: false, letters };
  if (other !== null && seen.others > arabic && seen.others > latin)
    return { language: cyrillic(other, raw, start, end), sure: true, letters };
  if (arabic >= latin) {
    if (!seen.hint && seen.native) return { language: "ar", sure: true, letters };
    return { ...arabicOr(raw.slice(start, end)), letters };
  }
  const text = raw.slice(start, end);
  if (!seen.accented && hasTwoSigns(text)) return { language: "en", sure: true, letters };
  return { ...englishOr(text), letters };
}

function hasTwoSigns(text: string): boolean {
  let signs = 0;
  for (const sign of ENGLISH_SIGNS) if (text.includes(sign) && ++signs > 1) return true;
  return false;
}

interface Letters {
  readonly letters: number;
  readonly arabic: number;
  readonly latin: number;
  readonly others: number;
  readonly other: LanguageNotRead | null;
  /** Holds a letter that Arabic is not written with, or a Persian kaf or ya. */
  readonly hint: boolean;
  /** Holds `ة`, a hamza on alef or a tanween: Arabic spelling. */
  readonly native: boolean;
  readonly accented: boolean;
}

function countLetters(raw: string, start: number, end: number): Letters {
  let [arabic, latin, others] = [0, 0, 0];
  let [hint, native, accented] = [false, false, false];
  let other: LanguageNotRead | null = null;
  for (let i = start; i < end; i++) {
    const unit = unitAt(raw, i);
    if (unit === 0x629 || unit === 0x623 || unit === 0x625 || (unit >= 0x64b && unit <= 0x64d))
      native = true;
    const script = scriptOf(unit);
    if (script === null) continue;
    if (script === "arabic") {
      arabic++;
      if (unit > 0x670 && unit < 0x6d6) hint = true;
    } else if (script === "latin") {
      latin++;
      if (unit > 0x7f) accented = true;
    } else {
      others++;
      other ??= script;
    }
  }
  return { letters: arabic + latin + others, arabic, latin, others, other, hint, native, accented };
}

/** Letters of Ukrainian that Russian does not have. */
function cyrillic(seen: LanguageNotRead, raw: string, start: number, end: number): LanguageNotRead {
  return seen === "ru" && /[іїєґ]/iu.test(raw.slice(start, end)) ? "uk" : seen;
}

function arabicOr(text: string): Omit<SentenceLanguage, "letters"> {
  const scores = new Map<LanguageNotRead, number>();
  let arabic = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u0640]+/gu)) {
    const folded = fold(word);
    const hints = WORD_HINTS.get(word);
    for (const { language, weight } of hints ?? []) add(scores, language, weight);
    const foreign = hints === undefined ? letterHint(word) : null;
    // A word counts once however many such letters it has: `پێشمەرگە` in an Arabic sentence is a name.
    if (foreign !== null) add(scores, foreign, LETTER_WEIGHT);
    else if (ARABIC_WORDS.has(folded) || /[ةأإ\u064B-\u064D]/u.test(word) || hasArticle(folded))
      arabic++;
  }
  const [best, score] = highest(scores);
  if (best !== null && score >= ENOUGH && score > 2 * arabic) return { language: best, sure: true };
  return { language: "ar", sure: arabic > 0 };
}

/** `السجن`, `والسجن`, `للسجن`: long enough that it is no word of another language. */
function hasArticle(folded: string): boolean {
  return /^[وفبلك]?(?:ال|لل).{3}/u.test(folded);
}

function letterHint(word: string): LanguageNotRead | null {
  for (let i = 0; i < word.length; i++) {
    const language = LETTER_HINTS.get(unitAt(word, i));
    if (language !== undefined) return language;
  }
  return null;
}

function englishOr(text: string): Omit<SentenceLanguage, "letters"> {
  const scores = new Map<LanguageNotRead, number>();
  let english = 0;
  for (const word of wordsOf(text)) {
    if (ENGLISH_WORDS.has(word)) english++;
    for (const { language, weight } of WORD_HINTS.get(word) ?? []) add(scores, language, weight);
  }
  const [best, score] = highest(scores);
  // "Le Monde des Livres said that the …" is English with a name in it.
  if (best !== null && score >= ENOUGH && score > STRONG * english)
    return { language: best, sure: true };
  return { language: "en", sure: english > 0 };
}

/**
 * The runs of letters in a text, in lower case. By hand where all letters are of one unit: every sentence is asked, and a pattern takes ten times as long. Words of
 * plain letters are those that are known already, so that no string is made and looked up for each.
 */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let from = -1;
  let isPlain = true;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? unitAt(text, i) : 0;
    if (unit >= 0xd800 && unit <= 0xdfff) return text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const isLetter =
      unit < 0x80
        ? (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
        : LETTER.test(String.fromCharCode(unit));
    if (isLetter) {
      if (from < 0) from = i;
      isPlain &&= unit < 0x80;
    } else if (from >= 0) {
      if (isPlain) words.push(foldedSpelling(text, from, i));
      else
        words.push(
          ...(text
            .slice(from, i)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? []),
        );
      from = -1;
      isPlain = true;
    }
  }
  return words;
}
const LETTER = /\p{L}/u;

function add(
  scores: Map<LanguageNotRead, number>,
  language: LanguageNotRead,
  weight: number,
): void {
  scores.set(language, (scores.get(language) ?? 0) + weight);
}

function highest(
  scores: ReadonlyMap<LanguageNotRead, number>,
): readonly [LanguageNotRead | null, number] {
  let best: LanguageNotRead | null = null;
  let most = 0;
  for (const [language, score] of scores) {
    if (score <= most) continue;
    best = language;
    most = score;
  }
  return [best, most];
}
