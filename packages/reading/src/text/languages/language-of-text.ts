import { LANGUAGES_NOT_READ } from "../../model/report.ts";
import type { LanguageNotRead } from "../../model/report.ts";
import { sentences } from "../sentence.ts";
import { sentenceLanguage } from "./sentence-language.ts";

/** Enough to tell a language; the rest of a long text repeats it. */
const SAMPLE_LENGTH = 200_000;

/** How much of a text is in which language, in letters. */
export interface LanguageShares {
  readonly letters: number;
  readonly ar: number;
  readonly en: number;
  readonly foreign: number;
  /** The foreign language with most letters. */
  readonly language: LanguageNotRead | null;
  /** Letters of sentences that show their script alone, and those sentences. */
  readonly unsure: { readonly ar: number; readonly en: number; readonly text: string };
}

/** Languages of a text by its sentences. */
export function languageShares(text: string): LanguageShares {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = new Map<string, number>();
  const unsure = { ar: 0, en: 0, text: "" };
  let all = 0;
  for (const { start, end } of sentences(sample)) {
    const found = sentenceLanguage(sample, start, end);
    all += found.letters;
    if (found.sure) letters.set(found.language, (letters.get(found.language) ?? 0) + found.letters);
    else if (found.language === "ar" || found.language === "en") {
      unsure[found.language] += found.letters;
      unsure.text += `${sample.slice(start, end)}\n`;
    }
  }
  let foreign = 0;
  let most = 0;
  let language: LanguageNotRead | null = null;
  for (const [name, count] of letters) {
    if (!isNotRead(name)) continue;
    foreign += count;
    if (count <= most) continue;
    most = count;
    language = name;
  }
  return {
    letters: all,
    ar: letters.get("ar") ?? 0,
    en: letters.get("en") ?? 0,
    foreign,
    language,
    unsure,
  };
}

function isNotRead(name: string): name is LanguageNotRead {
  return (LANGUAGES_NOT_READ as readonly string[]).includes(name);
}
