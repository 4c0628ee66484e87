import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";

/** How far before a number the words that say who saw it stand, in units of text. */
const NEAR = 70;

/** One person, as the subject of what follows; "we" and "they" may be an office. */
const ONE =
  "(?:\\b[Ii]|\\b[Hh]e|\\b[Ss]he|\\bwho|\\b(?:[Ww]itness|[Rr]esident|neighbou?r|villager|survivor|farmer|driver|shopkeeper|nurse|midwife|man|woman|boy|girl|father|mother))";
/** "Selma Dray": who counts under a name may be a body ("Safe Halls counted 20"), who sees is a person. */
const NAMED = "\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}[\\p{L}’'-]+";
const SEVERAL =
  "(?:\\b(?:[Ww]e|[Tt]hey|[Ww]itnesses|[Rr]esidents|[Nn]eighbou?rs|[Vv]illagers|[Ss]urvivors))";
const ABOUT =
  "(?:\\s+(?:at\\s+least|about|around|some|more\\s+than|nearly|roughly|almost|only|as\\s+many\\s+as|up\\s+to|the\\s+bod(?:y|ies)\\s+of))?\\s*$";
const AUX = "\\s+(?:(?:had|has|have|also|myself|himself|herself|personally)\\s+)*";
/** "I counted 12 bodies", "Selma Dray saw 14", "he carried six children out". */
const ENGLISH = new RegExp(
  `(?:${ONE}${AUX}(?:counted|carried|dragged|pulled|helped\\s+carry)|(?:${ONE}|${NAMED}|${SEVERAL})${AUX}(?:saw|seen))${ABOUT}`,
  "u",
);
/** `إنه رأى تسع جثث`, `عددت اثنتي عشرة جثة`, `شاهد بعينه سبع جثث`; `شهدت المدينة` is another verb. Folded. */
const ARABIC =
  /(?:^|[\s"«“])[وف]?(?:راي|رات|رايت|رايتم|راوا|شاهد|شاهدت|شاهدوا|عد|عدت|عددت|احصيت|لمح|لمحت|ابصر|انتشل(?:ت)?(?=\s+بيد))\s+(?:ب(?:عين|نفس|ام|يد)\S*\s+){0,2}(?:(?:نحو|حوالي|قرابه|اكثر\s+من|ما\s+لا\s+يقل\s+عن|ما\s+يقارب)\s+)?$/u;

/**
 * A number that is what single people saw or counted: as many as they came upon, and not how many there were. Two who stood at two doors counted 12 and 14, and
 * the office that counted all has 33: none of them contradicts another. What an office counted (`أحصت`, "the team counted") stays a count of all.
 */
export function isSeenByOne(raw: string, { start }: Passage): boolean {
  const before = raw.slice(Math.max(0, start - NEAR), start);
  const sentence = before.slice(before.search(/[^.!?؟\n]*$/u));
  return /\p{Script=Arabic}/u.test(sentence) ? ARABIC.test(fold(sentence)) : ENGLISH.test(sentence);
}
