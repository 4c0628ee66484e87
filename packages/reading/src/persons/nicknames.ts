import type { Passage } from "../model/passage.ts";
import { BEFORE_PERSON, OFFICES } from "./vocabulary/cues.ts";
import type { Words } from "./found.ts";
import { KNOWN_NAMES, nameWords } from "./vocabulary/name-words.ts";

/** What a person is called by others, right before it. `المعروفة باسم` and "known as" are said of battles too: not these. */
const CALLED =
  "(?:ال)?ملقب[ةه]?|(?:ال)?مكن(?:ى|ي|اة)|[يت]لقب(?:ه|ها|ونه|ونها)?|لقب(?:ه|ها)|اسم(?:ه|ها) (?:ال)?حركي|(?<![\\p{L}])(?:nicknamed|nickname|alias|a\\.k\\.a\\.|aka|nom de guerre|pseudonym|calls? (?:him|her)self|calling (?:him|her)self)";
const OPEN = "[\"“”«‘'(]";
const QUOTED = `(?:\\s|\\u0640|هو|is|was|of|as|ب[ـ]?|باسم|:){0,6}${OPEN}\\s?([^"“”»«’')\\n]{2,40}?)\\s?["“”»’')]`;
const NICKNAME = new RegExp(`(?:${CALLED})${QUOTED}`, "giu");

/** "Known as" and `المعروفة بـ` tell of a person where a word for one stands right before. */
const KNOWN_AS = new RegExp(
  `(?:(?:ال)?معروف[ةه]?|(?<![\\p{L}])(?:known|better known))${QUOTED}`,
  "giu",
);

/** Nicknames in quotation marks behind a word that says so: `الملقب بـ"الزعتر"`, 'nicknamed "Sparrow"'. Who bears an office keeps his. */
export function nicknamesIn({ text, words }: Words): readonly Passage[] {
  const told = [...text.matchAll(KNOWN_AS)].filter(({ index }) => {
    const before = words.findLast(({ end }) => end <= index);
    if (before === undefined) return false;
    // 'Munro, known as "the Ghost"'
    const isNamed =
      before.capital && !KNOWN_NAMES.has(before.folded) && text.slice(before.end, index) === ", ";
    return isNamed || BEFORE_PERSON.has(before.folded);
  });
  return [...text.matchAll(NICKNAME), ...told].flatMap((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(name);
    const before = words.filter(({ end }) => end <= match.index).slice(-4);
    if (before.some(({ folded }) => OFFICES.has(folded))) return [];
    const folded = nameWords(name).map((word) => word.folded);
    return folded.length === 0 || KNOWN_NAMES.has(folded.join(" "))
      ? []
      : [{ start, end: start + name.length }];
  });
}
