import type { InterfaceLanguage } from "@tarjih/i18n";
import { writtenOut } from "./written-out.ts";

/** Words of one script with what stands between them; a file name is one run with its ending. */
const LATIN =
  /(?=[\p{N}._/@-]*\p{Script=Latin})[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}\s._/@&'’:-]*[\p{Script=Latin}\p{M}\p{N}])?/gu;
const ARABIC = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s،._-]*[\p{Script=Arabic}\p{M}])?/gu;

const LETTERS = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u } as const;

/**
 * A name with what runs the other way held together: `Insaf (غير مسمّى، في f2.html)` stood with its brackets and its parts
 * in any order, `01-harbour.txt` behind Arabic words as `harbour.txt-01`, and two such names beside each other the wrong
 * way round. A name without a letter of the interface is held as a whole; signs that turn letters round are written out.
 */
export function isolatedName(given: string, lang: InterfaceLanguage): string {
  const name = writtenOut(given);
  const other = lang === "ar" ? LETTERS.en : LETTERS.ar;
  if (!other.test(name)) return name;
  if (!LETTERS[lang].test(name)) return `\u2068${name}\u2069`;
  return name.replaceAll(lang === "ar" ? LATIN : ARABIC, "\u2068$&\u2069");
}
