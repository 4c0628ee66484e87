import type { InterfaceLanguage } from "@tarjih/i18n";
import { writtenOut } from "./written-out.ts";

/** Words of one script with what stands between them; a file name is one run with its ending. */
const LATIN =
  /(?=[\p{N}._/@-]*\p{Script=Latin})[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}\s._/@&'’:-]*[\p{Script=Latin}\p{M}\p{N}])?/gu;
const ARABIC = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s،._-]*[\p{Script=Arabic}\p{M}])?/gu;

/**
 * A name with each run of the other direction held together: `Insaf (غير مسمّى، في f2.html)` stood with its brackets and
 * its parts in any order. A name of one script stays as it is; signs that turn letters round are written out.
 */
export function isolatedName(given: string, lang: InterfaceLanguage): string {
  const name = writtenOut(given);
  const isolated = name.replaceAll(lang === "ar" ? LATIN : ARABIC, "\u2068$&\u2069");
  return isolated === `\u2068${name}\u2069` ? name : isolated;
}
