/** Letters of a page below which nothing can be said of its order. */
const FEWEST_LETTERS = 20;
/** Part of the letters that may be unknown to the font, or have no dots, before a page is doubted. */
const MOST_UNKNOWN = 0.02;

/** A number with an unknown digit is another number. */
const UNKNOWN_IN_NUMBER = /[0-9٠-٩][.,٫٬]?\uFFFD|\uFFFD[.,٫٬]?[0-9٠-٩]/u;

const UNKNOWN = /[\uFFFD\p{Co}\u066E\u066F\u06A1\u06BA]|(?![\t\n])\p{Cc}/gu;
const WORD = /[\p{Script=Arabic}\p{Mn}]+/gu;

/**
 * False where the letters of a page are not what is seen on it: unknown to the font, without dots, or in
 * reverse (words that begin with ة or ى, or end where the article begins). Its figures would be wrong
 * without a sign of it, so such a page is not read.
 */
export function isTrusted(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}\uFFFD\uE000-\uF8FF]/gu)?.length ?? 0;
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  if (unknown > Math.max(1, letters * MOST_UNKNOWN)) return false;
  if (UNKNOWN_IN_NUMBER.test(text)) return false;
  if (letters < FEWEST_LETTERS) return true;
  let forward = 0;
  let backward = 0;
  for (const [marked] of text.matchAll(WORD)) {
    const word = marked.replaceAll(/\p{Mn}/gu, "");
    if (word.length < 3) continue;
    if (/^ال|[ةى]$/u.test(word)) forward += 1;
    if (/^[ةى]|لا$/u.test(word)) backward += 1;
  }
  return backward <= forward;
}
