import { stemArabic } from "./stem-arabic.ts";
import { stemEnglish } from "./stem-english.ts";

const ARABIC = /^\p{Script=Arabic}+$/u;
const LATIN = /^[a-z]+$/;

/**
 * What the forms of a folded word share: a light stem, which takes endings and joined particles off and
 * knows no dictionary. It is never shown; it only makes more be found. Other scripts stay as they are.
 */
export function stem(word: string): string {
  if (LATIN.test(word)) return stemEnglish(word);
  return ARABIC.test(word) ? stemArabic(word) : word;
}
