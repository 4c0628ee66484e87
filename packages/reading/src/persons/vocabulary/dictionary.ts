import { analysers } from "../../lang/languages.ts";
import { frontDecoded } from "./front-coded.ts";
import { ARABIC_NOUNS } from "../lists/arabic-nouns.ts";
import { ARABIC_VERBS } from "../lists/arabic-verbs.ts";
import { ENGLISH_PROPER } from "../lists/english-proper.ts";
import { ENGLISH_WORDS } from "../lists/english-words.ts";
import { remembered } from "../../text/remembered.ts";

/** Unpacked when first asked for: whoever hides nobody needs none. */
function lazily(list: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null;
  return () => (words ??= frontDecoded(list));
}

const englishWords = lazily(ENGLISH_WORDS);
const englishProper = lazily(ENGLISH_PROPER);
const arabicNouns = lazily(ARABIC_NOUNS);
const arabicVerbs = lazily(ARABIC_VERBS);

/** A folded word that English writes small. */
export function isEnglishWord(folded: string): boolean {
  const words = englishWords();
  return (
    words.has(folded) ||
    // "re-entered", "well-known"
    (folded.includes("-") && folded.split("-").every((part) => words.has(part))) ||
    analysers.en(folded).sense !== null
  );
}

/**
 * A folded word that English writes with a capital and that is on no list of names: a place, a people, a brand, a feast; what it writes small as
 * well ("Will", "Dawn", "Butler") is somebody's name more often.
 */
export function isEnglishProper(folded: string): boolean {
  return englishProper().has(folded) && !englishWords().has(folded);
}

/** A folded word of English that it also writes with a capital: "Will", "Dawn", "Butler". */
export function isEnglishNameWord(folded: string): boolean {
  return englishProper().has(folded) && englishWords().has(folded);
}

/** Pronouns, number, gender, relation and cases behind a stem. */
const BEHIND = /(?:ها|هم|هما|هن|كم|نا|ني|ه|ي|ك|ا)?$/u;
const ENDS = /(?:تين|تان|يات|يه|ين|ون|ان|ات|وا|تم|تا|ت|ه|ي|ا|ن|(?<=.{4})و)?$/u;

/** Whether a folded Arabic word is one that a dictionary has, in any of its forms. */
export function isArabicWord(folded: string): boolean {
  return wordInAnyForm(folded).is;
}

/** A case asks for the same words in every report. */
const wordInAnyForm = remembered((folded) => ({ is: hasAnyForm(folded) }));

function hasAnyForm(folded: string): boolean {
  if (analysers.ar(folded).sense !== null) return true;
  const [nouns, verbs] = [arabicNouns(), arabicVerbs()];
  return (
    formsOf(folded, "").some((word) => nouns.has(word) || verbs.has(word)) ||
    // A preposition or the article stands before nouns alone, and before none in the nominative.
    (/(?:ان|ون)$/u.test(folded)
      ? nouns.has(folded.replace(/^[وف]?[بلك]/u, ""))
      : formsOf(folded, "[سبلكعه]").some((word) => nouns.has(word))) ||
    (/^[وف]?ل[يتن]/u.test(folded) && formsOf(folded, "ل").some((word) => verbs.has(word))) ||
    formsOf(folded, "[سبلكعه]?(?:ال|لل)").some((word) => nouns.has(word))
  );
}

/** Whether a folded Arabic word is a verb and no noun: `سمعت`, `يحرس`. */
export function isArabicVerb(folded: string): boolean {
  const [nouns, verbs] = [arabicNouns(), arabicVerbs()];
  // `سيكتب`, but `سلافة`: the future is of the present alone
  const bare = folded.replace(/^[وف](?=.{3})(?!ا.{3,}ي$)/u, "").replace(/^س(?=[يتنا].{2})/u, "");
  // `تمشي`, `تقول`: with the letter of the present they are verbs, though masdars look alike.
  if (/^[يت].{3}/u.test(bare) && verbs.has(bare)) return true;
  if (nouns.has(folded) || nouns.has(bare) || folded.endsWith("ات")) return false;
  const told = bare.replace(/(?:ها|هم|هما|هن|كم|نا|ني|ه|ي|ك)$/u, "");
  return [folded, bare, told, told.replace(/(?:ت|وا|تا|ن)$/u, "")].some(
    (word) => word.length > 2 && verbs.has(word),
  );
}

/** Whether a word is a verb just as it stands, whatever else it is: `ورد`. */
export function isArabicVerbForm(folded: string): boolean {
  return arabicVerbs().has(folded);
}

/** Whether a word is a noun just as it stands: `وحيد` is none behind "and". */
export function isArabicNoun(folded: string): boolean {
  return arabicNouns().has(folded);
}

/** A word without what stands behind its stem, and without "and" and `before` in front of it. */
function formsOf(folded: string, before: string): readonly string[] {
  const starts =
    before === ""
      ? [folded, folded.replace(/^[وفس](?=.{2})/u, ""), folded.replace(/^[وف]س(?=.{2})/u, "")]
      : [...folded.matchAll(new RegExp(`^[وف]?${before}(.{2,})$`, "gu"))].map(
          ([, stem = ""]) => stem,
        );
  const forms = new Set<string>();
  for (const start of starts)
    for (const stem of [start, start.replace(BEHIND, ""), start.replace(ENDS, "")])
      // `بأسمائهم` has another letter before its pronoun.
      for (const form of [
        stem,
        stem.replace(ENDS, ""),
        `${stem}ه`,
        stem.replace(/[يو]$/u, "ء"),
        stem.replace(/ت$/u, "ه"),
      ])
        if (form.length > 2 || form === folded) forms.add(form);
  return [...forms];
}
