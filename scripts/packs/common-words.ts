import { analysers } from "../../packages/reading/src/lang/languages.ts";
import { fold } from "../../packages/reading/src/text/fold.ts";
import { itemsOf } from "../../packages/reading/src/text/items.ts";
import { tokenize } from "../../packages/reading/src/text/token.ts";
import { GIVEN_NAMES } from "./given-names.ts";

/** Whether a name of a town is also a word, a given name or an adjective, and must be doubted. */
export type IsCommon = (name: string) => boolean;

/** From dictionaries in Hunspell's format; capitalised English entries are names and no words. */
export function commonWords(dictionaries: { readonly ar: string; readonly en: string }): IsCommon {
  const entries = (text: string): readonly string[] =>
    text.split("\n").map((line) => line.split(/[/\t]/, 1)[0]?.trim() ?? "");
  const arabic = new Set([...entries(dictionaries.ar), ...GIVEN_NAMES].map(bare));
  const english = new Set(entries(dictionaries.en).filter((word) => /^[a-z]/.test(word)));
  const isWord = (word: string): boolean =>
    isArabic(word) ? arabic.has(bare(word)) || isAdjective(word) : english.has(word);
  return (name) => {
    const words = tokenize(name)
      .filter(({ kind }) => kind === "word")
      .map(({ folded }) => folded);
    const [first = ""] = words;
    if (words.length > 1 && (HEADS.has(first) || !isArabic(first))) return false;
    return (words.length === 1 && isShort(first)) || words.every(isWord) || isRead(name);
  };
}

/** First words that make a name of what follows: `تل أبيض`, `عين العرب`. */
const HEADS: ReadonlySet<string> = new Set(
  "تل عين كفر دير خان بيت بني راس قصر برج جسر بير وادي ام ابو بو معره بندر مرسي سوق".split(" "),
);

/** So short that dictionaries miss what it can mean: `سيان`, all the same. */
function isShort(word: string): boolean {
  return isArabic(word) && bare(word).length <= 4;
}

/** `الحسينية`, `الهاشمي`: a word with an article and the ending of an adjective. */
function isAdjective(word: string): boolean {
  return /^ال.*(?:يه|ي)$/.test(word);
}

/** The lexicon of reading knows it: `تدمر` destroys. */
function isRead(name: string): boolean {
  const [item, ...rest] = itemsOf(name, tokenize(name), analysers.ar, analysers.en);
  return item !== undefined && rest.length === 0 && item.tags.length > 0;
}

function bare(word: string): string {
  return fold(word).replace(/^ال/, "");
}

function isArabic(word: string): boolean {
  return /^[\u0600-\u06ff]/.test(word);
}
