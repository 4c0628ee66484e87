import { fold } from "../text/fold.ts";
import {
  isArabicNoun,
  isArabicVerbForm,
  isEnglishProper,
  isEnglishWord,
} from "./vocabulary/dictionary.ts";
import { LETTERED } from "./initials-beside.ts";
import { meeting } from "./meeting.ts";
import { NAMED_AFTER, STOPS } from "./vocabulary/cues.ts";
import { givenName } from "./vocabulary/given-names.ts";
import { isPersonNoun } from "./vocabulary/person-noun.ts";
import type { Suspect } from "./suspect.ts";

/**
 * Names that are written otherwise than in whole words: letter by letter (`ن ض ا ل`, "M o n a"), as one letter behind the noun of a person ("Witness K",
 * `الشاهد م.`), in the letters and digits of a chat (`7asan`, `3ali`), without vowels ("mhmd"), surname first in a register ("QUILL, HARRIET, 52 F").
 */
export function writtenOtherwise(text: string): readonly Suspect[] {
  const of = (pattern: RegExp, isName: (found: string) => boolean = () => true): Suspect[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [name] = match;
      const start = match.index;
      return isName(name)
        ? [{ start, end: start + name.length, name, why: "position" as const }]
        : [];
    });
  const behindNouns = of(BEHIND_NOUN).flatMap((one) => withoutNoun(one));
  const behindNoun = meeting(behindNouns);
  const isWithin = (name: Suspect): boolean =>
    behindNoun(name).some(({ start, end }) => start <= name.start && name.end <= end);
  return [
    ...behindNouns,
    ...of(SPACED),
    ...of(LETTER, (found) => isLettered(text, found))
      .map((one) => onlyLetter(text, one))
      .filter((one) => !isWithin(one)),
    ...of(LONE),
    ...of(INITIALS),
    ...of(CHAT, isChatName),
    ...of(BARE, isVowelless),
    ...of(REGISTER),
  ];
}

/** Three letters and more, one by one; capitals alone may be blocks or grades. */
const SPACED =
  /(?<!\p{L})(?:(?!و )[\u0621-\u064a] ){2,}[\u0621-\u064a](?![\p{L}\p{M}])|(?<!\p{L})\p{Lu} (?:\p{Ll} )+\p{Ll}(?!\p{L})/gu;

/** A word, and one letter behind it. */
const LETTER =
  /(?<!\p{L})(?:\p{Ll}|\p{Lu})\p{Ll}{2,} (?!I |A )\p{Lu}(?![\p{L}\p{N}’'.-])|(?<!\p{L})(?:ال|لل|بال|وال)\p{Script=Arabic}{2,} [«"(]?\p{Script=Arabic}\.?[»")]?(?![\p{L}\p{N}\p{M}])/gu;

function isLettered(text: string, found: string): boolean {
  const [noun = ""] = found.split(" ");
  const folded = fold(noun);
  // `الشاهد و…` joins
  if (/ [«"(]?و$/u.test(found)) return false;
  return isPersonNoun({ folded, arabic: /^\p{Script=Arabic}/u.test(noun) }) && text !== "";
}

function onlyLetter(text: string, { start, end, why }: Suspect): Suspect {
  const from = start + text.slice(start, end).lastIndexOf(" ") + 1;
  return { start: from, end, why, name: text.slice(from, end) };
}

/** `المترجم ب. أوسي`: a letter with its dot and a word behind who is told with an article; `المستند ج. حضر` is a paper. */
const BEHIND_NOUN =
  /(?<!\p{L})[وف]?(?:ال|لل)\p{Script=Arabic}{3,} (?![دمأا]\.)\p{Script=Arabic}\. ?\p{Script=Arabic}{3,}(?![\p{L}\p{M}])/gu;

function withoutNoun({ start, name, why }: Suspect): readonly Suspect[] {
  const [noun = ""] = name.split(" ");
  const folded = fold(noun).replace(/^[وف](?=ال)/u, "");
  const isPlace = NAMED_AFTER.has(folded.slice(2)) || LETTERED.test(folded);
  const rest = name.slice(noun.length + 1);
  const word = fold(rest.slice(2).trim());
  // `الشاهد ب. ثم رفعت`: another sentence
  const isOther =
    STOPS.has(word) || isArabicNoun(word) || (isArabicVerbForm(word) && !word.endsWith("ي"));
  if (isPlace || rest.startsWith("و") || isOther || /^[وف]/u.test(word)) return [];
  return [{ start: start + noun.length + 1, end: start + name.length, name: rest, why }];
}

/** "a girl referred to as L", "met with S.", "L was fifteen": one letter where somebody stands; of blocks, plans and grades the noun stands before. */
const LONE =
  /(?<=(?<![\p{L}\d])(?:as|with|w\/|by|from|named|called|met|saw|told|asked|interviewed|says|said|\p{Ll}{3,} and|\p{Lu}\p{Ll}+ and) )(?![AI](?!\.))\p{Lu}(?![\p{L}\p{N}’'&/-]|\.\p{L})(?! \p{Lu}| \p{L}(?!\p{L})| to \p{Lu}(?!\p{L}))|(?<=^|[.!?] |\n)(?![AI] )\p{Lu}\.?(?= (?:is|was|has|had|did|does|said|says|told|saw|went|came|ran|asked|mentioned|wants|refused|will|would|could|died) )/gu;

/** "The plaintiff, P. D., described", `ي . ط .`: two initials and more; no state, body or hour. */
const INITIALS =
  /(?<![\p{L}\p{N}.])(?!(?:U\. ?[SNK]|E\. ?U|D\. ?C|P\. ?[SOM]|N\. ?B|B\. ?C|A\. ?D|I\. ?[DE]|R\. ?I|T\. ?V|A\. ?M)\.)(?:\p{Lu}\. ?){1,3}\p{Lu}\.(?![\p{L}]| \p{Lu}\p{Ll})/gu;

const DIGITS: ReadonlyMap<string, string> = new Map([
  ["2", ""],
  ["3", "a"],
  ["5", "kh"],
  ["6", "t"],
  ["7", "h"],
  ["8", "gh"],
  ["9", "s"],
]);

const CHAT = /(?<![\p{L}\p{N}_@/.-])(?=[a-z]*[235-9])[a-z235-9]{3,14}(?![\p{L}\p{N}_@/-])/giu;

/** `7asan` is Hasan; `3ala` is none. */
function isChatName(found: string): boolean {
  if (!/[a-z]{2}/iu.test(found) || /\d{2}/u.test(found)) return false;
  const plain = found.toLowerCase().replaceAll(/[235-9]/gu, (digit) => DIGITS.get(digit) ?? "");
  return [plain, plain.replace(/^aa/u, "a"), plain.replace("aa", "a")].some(isGiven);
}

const BARE = /(?<![\p{L}\p{N}_@/.-])[bcdfghjklmnpqrstvwxyz]{4,8}(?![\p{L}\p{N}_@/-])/giu;

/** "mhmd", "Hssn": without its vowels what people of these languages are called most. */
function isVowelless(found: string): boolean {
  const folded = found.toLowerCase();
  if (isEnglishWord(folded) || (/^\p{Lu}+$/u.test(found) && found.length < 5)) return false;
  return /^(?:mhmd|mhmmd|mohd|ahmd|hssn|hsn|mstf|mhmwd|mhmd|khld|slym|ysf|slmn|brhm)$/u.test(
    folded,
  );
}

/** "QUILL, HARRIET, 52 F", "ABDI, HODAN, F 31": capitals alone, surname first, and an age, or the sex before it. */
const REGISTER =
  /(?<!\p{L})\p{Lu}[\p{Lu}'’-]{2,}, \p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]*)?(?=,? (?:[MF][,;/]? ?)?\(?\d{1,2}(?!\d))/gu;

function isGiven(folded: string): boolean {
  const known = givenName(folded);
  return (
    (known === "sure" || known === "listed") && !isEnglishWord(folded) && !isEnglishProper(folded)
  );
}
