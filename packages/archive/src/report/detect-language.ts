import type { Language } from "@tarjih/reading";

/** Enough to tell a language; the rest of a long text repeats it. */
const SAMPLE_LENGTH = 200_000;

/** With both scripts above this share neither is a quotation: a bilingual page. */
const MIXED_SHARE = 0.25;

/** Letters of Persian, Urdu and Kurdish that Arabic does not write. Dialect quotes use a few. */
const FOREIGN_LETTERS = /[پچژگڤێۆەھہےںٹڈڑڕڵۋۇېڭ]/gu;
/** Kaf and ya of Persian keyboards: Arabic typed on such a keyboard is full of them. */
const PERSIAN_KEYS = /[کی]/gu;
/** Share of such letters from which the little words decide. */
const FOREIGN_HINT = 0.02;
/** Share of letters Arabic never writes that no name or quotation reaches. */
const FOREIGN_SURE = 0.08;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const ARABIC_WORDS = words(
  "في من على الى إلى عن أن ان التي الذي هذا هذه كان قال بعد خلال مع بين قد ما",
);
/** Persian, Urdu, Kurdish; none is an Arabic word when kaf and ya are folded. */
const FOREIGN_WORDS = words(
  "که را است این برای آن شد های می با از به در کے کی کا سے نے میں اور ہے ہیں لە بۆ کە بە ئەم دە",
);

const ENGLISH_WORDS = words(
  "the of and to in was were that for is by with from at said has have not are on it had an as after which their been they who but",
);
/** French, Spanish, German, Turkish and their neighbours. */
const OTHER_LATIN_WORDS = words(
  "le la les des du et est une dans pour el los las que por del una der die das und ist von mit ein eine het een van bir ve ile da il di che per na nie się och att det ji bi",
);
/** English text has a third of such words; below this share it is another language or a list. */
const ENGLISH_SHARE = 0.12;
/** A headline may have none ("17 inmates escaped"): short plain text without foreign words is English. */
const SHORT_TEXT_WORDS = 20;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isForeignArabic(text: string, arabicLetters: number): boolean {
  const foreign = count(text, FOREIGN_LETTERS) / arabicLetters;
  const keys = count(text, PERSIAN_KEYS) / arabicLetters;
  if (foreign >= FOREIGN_SURE) return true;
  if (foreign + keys < FOREIGN_HINT) return false;
  let arabicWords = 0;
  let foreignWords = 0;
  for (const [word] of text.matchAll(/\p{Script=Arabic}+/gu)) {
    // `فی` and `علی` are Arabic words typed with a Persian ya; `می` is not.
    if (FOREIGN_WORDS.has(word)) foreignWords += 1;
    else if (ARABIC_WORDS.has(word.replaceAll("ک", "ك").replaceAll("ی", "ي"))) arabicWords += 1;
    else if (ARABIC_WORDS.has(word.replaceAll("ی", "ى"))) arabicWords += 1;
  }
  return foreignWords > arabicWords;
}

function isEnglish(text: string): boolean {
  let total = 0;
  let english = 0;
  let other = 0;
  let accented = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{Script=Latin}']+/gu)) {
    total += 1;
    if (ENGLISH_WORDS.has(word)) english += 1;
    else if (OTHER_LATIN_WORDS.has(word)) other += 1;
    if (/[^\p{ASCII}]/u.test(word)) accented += 1;
  }
  if (english > other && english >= total * ENGLISH_SHARE) return true;
  return total <= SHORT_TEXT_WORDS && other === 0 && accented === 0;
}

/**
 * Language of a text by the share of scripts, then by letters and little words: `mixed` where
 * Arabic and Latin are both substantial, `other` for what Tarjih does not read, `unknown` where
 * there is no letter.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const arabic = count(sample, /(?=\p{L})\p{Script=Arabic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const all = count(sample, /\p{L}/gu);
  if (all === 0) return "unknown";
  const rest = all - arabic - latin;
  if (rest > arabic && rest > latin) return "other";
  if (Math.min(arabic, latin) >= all * MIXED_SHARE) return "mixed";
  if (arabic >= latin) return isForeignArabic(sample, arabic) ? "other" : "ar";
  return isEnglish(sample) ? "en" : "other";
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
