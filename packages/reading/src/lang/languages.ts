import type { Analysers } from "../extract/sentence.ts";
import { arabicAnalyser, englishAnalyser } from "../text/analyse.ts";
import { mender, type Mend } from "../text/broken-words.ts";
import { arabic } from "./ar/index.ts";
import { english } from "./en/index.ts";
import type { LanguagePack } from "./language.ts";

/** The languages that are read, and the analysers of their words. */
export const languages: Readonly<Record<"ar" | "en", LanguagePack>> = { ar: arabic, en: english };

/** Reads words through that were broken on purpose. */
export const mend: Mend = mender([arabic.lexicon, english.lexicon]);

export const analysers: Analysers = {
  ar: arabicAnalyser(arabic.lexicon),
  en: englishAnalyser(english.lexicon),
  mend,
};
