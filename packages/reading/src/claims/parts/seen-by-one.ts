import type { Passage } from "../../model/passage.ts";
import { foldedPassage } from "../../text/folded-passage.ts";
import { unitAt } from "../../text/unit-at.ts";

/** How far before a number the words that say who saw it stand, in units of text. */
const NEAR = 110;

/** One person, as the subject of what follows; "we" and "they" may be an office. */
const ONE =
  "(?:\\b[Ii]|\\b[Hh]e|\\b[Ss]he|\\bwho|\\b(?:[Ww]itness|[Rr]esident|neighbou?r|villager|survivor|farmer|driver|shopkeeper|nurse|midwife|man|woman|boy|girl|father|mother))";
/** "Selma Dray": who counts under a name may be a body ("Safe Halls counted 20"), who sees is a person. */
const NAMED = "\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}[\\p{L}’'-]+";
const SEVERAL =
  "(?:\\b(?:[Ww]e|[Tt]hey|[Ww]itnesses|[Rr]esidents|[Nn]eighbou?rs|[Vv]illagers|[Ss]urvivors))";
/** "A reporter who walked through one half of the village": where somebody of a paper went is a part of it too. */
const REPORTER =
  "(?:\\b(?:[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Pp]hotographer)s?(?:,?\\s+(?:who|from|of|for|in)\\s[^.;:]{0,60}?,?)?)";
const OF_LIST = /^\s+names\b/u;
const ABOUT =
  "(?:\\s+(?:at\\s+least|about|around|some|more\\s+than|nearly|roughly|almost|only|as\\s+many\\s+as|up\\s+to|the\\s+bod(?:y|ies)\\s+of))?\\s*$";
const AUX = "\\s+(?:(?:had|has|have|also|myself|himself|herself|personally)\\s+)*";
/** "I counted 12 bodies", "Selma Dray saw 14", "he carried six children out". */
const ENGLISH = new RegExp(
  `(?:${ONE}${AUX}(?:counted|carried|dragged|pulled|helped\\s+carry)|(?:${ONE}|${NAMED}|${SEVERAL})${AUX}(?:saw|seen)|${REPORTER}${AUX}(?:counted|saw|seen))${ABOUT}`,
  "u",
);
/** `إنه رأى تسع جثث`, `عددت اثنتي عشرة جثة`, `شاهد بعينه سبع جثث`, `أما مراسل «الموجة» فاستطاع أن يحصي 30 قتيلاً`; `شهدت المدينة` is another verb. Folded. */
const ARABIC =
  /(?:^|[\s"«“])[وف]?(?:(?:احصي|عد|راي|رات|شاهد|شاهدت|صور|صورت)(?:ت|وا)?\s+(?:مراسل|صحفي|صحافي|مصور)\p{L}*(?:\s+(?:ال|لل|و?كال)\p{L}+){0,2}|(?:مراسل|صحفي|صحافي|مصور)\p{L}*(?:\s+["«“]?(?:ال|لل|و?كال)\p{L}+["»”]?){0,2}\s+ف?(?:احصي|عد|راي|شاهد|(?:استطاع|تمكن|امكنه)\s+(?:من\s+)?(?:ان\s+)?(?:[يا]حصي|احصاء|عد|يعد|رويه|يري|مشاهده))|راي|رات|رايت|رايتم|راوا|شاهد|شاهدت|شاهدوا|عد|عدت|عددت|احصيت|لمح|لمحت|ابصر|(?:انتشل|انزل|حمل|نقل|سحب|اخرج|دفن)(?:ت)?(?=\s+ب(?:يد|نفس))|حمل(?:ت)?(?=\s+في\s+(?:صندوق|سيار|شاحن|عرب))|(?:فريق|سيار)\p{L}{1,3}\s+نقل(?:ت)?\s+وحد\p{L}{1,2})\s+(?:ب(?:عين|نفس|ام|يد)\S*\s+|(?:في|داخل|علي)\s+\p{L}+\s+(?:ال\p{L}+\s+|شاحنت\p{L}+\s+|سيارت\p{L}+\s+)?){0,2}(?:(?:نحو|حوالي|قرابه|اكثر\s+من|ما\s+لا\s+يقل\s+عن|ما\s+يقارب)\s+)?$/u;

/**
 * A number that is what single people saw or counted: as many as they came upon, and not how many there were. Two who stood at two doors counted 12 and 14, and
 * the office that counted all has 33: none of them contradicts another. What an office counted (`أحصت`, "the team counted") stays a count of all.
 */
export function isSeenByOne(raw: string, { start, end }: Passage): boolean {
  // "Reporters counted 81 names on the list": somebody's list, and not what they saw
  if (OF_LIST.test(raw.slice(end, end + 12))) return false;
  const from = sentenceStart(raw, start);
  const sentence = raw.slice(from, start);
  if (/\p{Script=Arabic}/u.test(sentence))
    return ARABIC_VERBS.test(sentence) && ARABIC.test(foldedPassage(raw, from, start));
  return VERBS.test(sentence) && ENGLISH.test(sentence);
}

/** Asked first: few sentences have any of them. */
const ARABIC_VERBS =
  /بيد|بنفس|وحد|ح\u064e?م|ر\u064e?[أاآ]|ش\u064e?اه|ع\u064e?د|حص|لمح|بصر|نتش|صو|ص\u064e|ـ/u;
const VERBS = /counted|carr|dragged|pulled|saw|seen/u;

function sentenceStart(raw: string, before: number): number {
  const first = Math.max(0, before - NEAR);
  for (let at = before - 1; at >= first; at--) {
    const unit = unitAt(raw, at);
    // a line end, "!", ".", "?" and `؟`
    if (unit === 0x0a || unit === 0x21 || unit === 0x2e || unit === 0x3f || unit === 0x61f)
      return at + 1;
  }
  return first;
}
