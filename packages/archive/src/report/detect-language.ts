import { languageShares, type Language, type LanguageShares } from "@tarjih/reading/without-rules";
import { askLibrary } from "./ask-library.ts";

/** With two languages above this share neither is a quotation: a bilingual page. */
const MIXED_SHARE = 0.25;
/** Below this share what there is of Arabic and English is names and quotations. */
const NATIVE_SHARE = 0.1;
/** English of this many words has a little word in it ("of", "said"); without any it is another language or a list. */
const ENGLISH_WORDS = 20;

/**
 * Language of a text by its sentences, by script, letters and little words, and where these are silent by a library:
 * `mixed` where two languages are both substantial, `other` for what Tarjih does not read, `unknown` where there is
 * no letter.
 */
export function detectLanguage(text: string): Language {
  const shares = languageShares(text);
  if (shares.letters === 0) return "unknown";
  const { ar, en, foreign } = settled(shares);
  const all = ar + en + foreign;
  if (ar + en < all * NATIVE_SHARE) return "other";
  const [first = 0, second = 0] = [ar, en, foreign].toSorted((a, b) => b - a);
  if (second >= all * MIXED_SHARE || first === foreign) return "mixed";
  return ar >= en ? "ar" : "en";
}

/** Letters by language once sentences that show their script alone have one too. */
function settled(shares: LanguageShares): { ar: number; en: number; foreign: number } {
  const { ar, en, foreign, unsure } = shares;
  const known = ar + en + foreign;
  const open = unsure.ar + unsure.en;
  // Short lines of a text whose language is known are in it.
  if (foreign > ar + en) return { ar, en, foreign: foreign + open };
  if (open <= known) return { ar: ar + unsure.ar, en: en + unsure.en, foreign };
  const asked = askLibrary(unsure.text);
  const list =
    asked === null && unsure.en > unsure.ar && en === 0 && wordsIn(unsure.text) >= ENGLISH_WORDS;
  return asked === "other" || list
    ? { ar, en, foreign: foreign + open }
    : { ar: ar + unsure.ar, en: en + unsure.en, foreign };
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

const NAMES: ReadonlyMap<string, Language> = new Map([
  ["ar", "ar"],
  ["ara", "ar"],
  ["arabic", "ar"],
  ["العربية", "ar"],
  ["en", "en"],
  ["eng", "en"],
  ["english", "en"],
  ["mixed", "mixed"],
  ["other", "other"],
  ["unknown", "unknown"],
] as const);

/** A language as people and pages write it (`ar`, `en-GB`, `Arabic`, `fa_IR`); null where it is none. */
export function languageNamed(name: string): Language | null {
  const plain = name.trim().toLowerCase();
  const known = NAMES.get(plain) ?? NAMES.get(plain.split(/[-_]/u)[0] ?? "");
  if (known !== undefined) return known;
  return /^[a-z]{2,3}([-_][a-z0-9]+)*$/u.test(plain) ? "other" : null;
}
