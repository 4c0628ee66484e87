import { analysers } from "../../lang/languages.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { isClauseStart } from "./clauses.ts";
import { isNameWord } from "./name-word.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isArabicVerb } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** Says what somebody is called. */
const CALLS =
  /^[وف]?(?:(?:ي|ت)دعي|اسمه|اسمها|اسمي|المدعو(?:ه|ان|ين|تان)?|[يت]لقب|[يت]كني|الملقبه?|المكني|المكناه|لقبها?|لقبه|كنيتها?|كنيته|(?:[يتن]|بي|بن)(?:سم|ناد)(?:ونه|ونها|وه|وها|يه|يها)|سموها?|سموه|سميناها?|سميناه|(?:ا?سم|اسمي)(?:ته|تها|اه|اها|يته|يتها)|المسمي|المسماه)$/u;

/** `رجل يدعى الحمصي`, `ينادونه أبو حيدر`: any word that stands here is what somebody is called; `يدّعي الجيش` is another verb. */
export function isCalled({ text, words }: Words, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.joined !== true || before === undefined || !CALLS.test(before.folded)) return false;
  const isVerb = before.folded.endsWith("دعي");
  return (
    !isVerb || !word.folded.startsWith("ال") || text.slice(before.start, before.end).endsWith("دعى")
  );
}

/** What people alone say or do, as their voice, tears and laughter. */
const SPEAKS =
  /^[وف]?(?:قال|قالت|قلت|حكي|حكت|حكيت|روت|اخبرني|اخبرتني|اخبرنا|اخبرتنا|سالني|سالتني|سالنا|بكي|بكت|ضحك|ضحكت|صرخ|صرخت|همس|همست|همسلي|ابتسم|ابتسمت|حلف|حلفت|بيقول|بتقول|يقول|تقول)$/u;

/** `التاية قالت`, `الروضة حكت لي`: no thing speaks, so that a noun with its article that people are called by without it is somebody. */
export function isSpeakerWithArticle(where: Words, at: number): boolean {
  const { words } = where;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.joined !== true || !SPEAKS.test(next.folded)) return false;
  return mayBeDefiniteName(where, at);
}

/** `ويقول الحسن، وهو أحد السكان`: a given name with its article behind a verb of saying, and nothing more of the phrase. */
export function isSpeakerBehindVerb({ text, words }: Words, at: number): boolean {
  const [word, verb] = [words[at], words[at - 1]];
  const bare = /^ال(.{2,})$/u.exec(word?.folded ?? "")?.[1];
  if (word?.joined !== true || verb === undefined || bare === undefined) return false;
  const isSaid = analysers.ar(verb.folded.replace(/^[وف](?=.{3})/u, "")).tags.includes("say");
  const isGiven = ["sure", "maybe"].includes(givenName(bare) ?? "");
  const isWho = /^[،,] وه[وي] /u.test(text.slice(word.end, word.end + 7));
  return isSaid && isGiven && isWho && !OFFICES.has(word.folded) && !isPersonNoun(word);
}

/** `الزين`, `النعمة`, at the begin of a sentence: a name by the lists without its article, and nobody's office, body or place. */
export function mayBeDefiniteName(where: Words, at: number): boolean {
  const word = where.words[at];
  const bare = /^ال(.{2,})$/u.exec(word?.folded ?? "")?.[1];
  if (word === undefined || bare === undefined || !isClauseStart(where, at)) return false;
  if (isPersonNoun(word) || isPersonNoun({ folded: bare, arabic: true })) return false;
  const isPublic = [word.folded, bare].some((one) =>
    [OFFICES, NAMED_AFTER, BODY_WORDS].some((list) => list.has(one)),
  );
  return !isPublic && isNameWord(bare);
}

/** `المدعى عليه سمير حلاق، شهرته القط`: what papers of courts say that somebody is called; `ذاعت شهرته`, `وشهرته واسعة` are fame. */
export function isKnownAs({ words }: Words, at: number): boolean {
  const [word, known, before] = [words[at], words[at - 1], words[at - 2]];
  if (word?.joined !== true || !/^[وف]?شهرت(?:ه|ها)$/u.test(known?.folded ?? "")) return false;
  const isFame = /ه$|^[كب]/u.test(word.folded) && !isNameWord(word.folded);
  const isOwnClause =
    known?.joined !== true || before === undefined || !isArabicVerb(before.folded);
  return isOwnClause && !isFame && !STOPS.has(word.folded);
}

const CALLED_BY = /^[وف]?(?:[يت]لقب|لقب|لقبت|لقبوه|لقبوها|لقبناه|لقبناها|الملقبه?)$/u;
const KNOWN_BY =
  /^[وف]?(?:[يت]عرف|عرف|عرفت|معروفه?|المعروفه?|اشتهر|اشتهرت|[يت]شتهر|عرفناه|عرفناها)$/u;
const AMONG = /^(?:بين|عند|لدي)$/u;
const IN_PLACE =
  /^(?:الحي|الحاره|القريه|السوق|المنطقه|المخيم|الضيعه|السجن|الحته|البلد|البلده|المدرسه|العنبر)$/u;
const SO_CALLED = /^(?:واسمه|واسمها|اسمه|اسمها|وهو|وهي)$/u;

/**
 * `يلقب بالدبور`, `يعرف في الحي بالدبور، واسمه شوقي`: what somebody is known by, whatever word it is; a road, a battle and a quarter are known by something
 * too, so that behind that verb something has to say that it is somebody.
 */
export function isKnownBy(
  { words }: Words,
  at: number,
  isHidden: (at: number) => boolean,
): boolean {
  const word = words[at];
  if (word?.joined !== true || !/^بال.{2,}$/u.test(word.folded)) return false;
  let verb = at - 1;
  while (
    verb > at - 4 &&
    !KNOWN_BY.test(words[verb]?.folded ?? "") &&
    words[verb]?.joined === true
  ) {
    if (CALLED_BY.test(words[verb]?.folded ?? "")) return true;
    verb--;
  }
  const by = words[verb];
  if (by === undefined) return false;
  if (CALLED_BY.test(by.folded)) return true;
  if (!KNOWN_BY.test(by.folded)) return false;
  const [next, second, before] = [words[verb + 1], words[verb + 2], words[verb - 1]];
  const isAmong = verb + 1 < at && AMONG.test(next?.folded ?? "");
  const isInPlace = verb + 2 < at && next?.folded === "في" && IN_PLACE.test(second?.folded ?? "");
  const isOfSomebody =
    by.joined && before !== undefined && (isPersonNoun(before) || isHidden(verb - 1));
  return isAmong || isInPlace || isOfSomebody || SO_CALLED.test(words[at + 1]?.folded ?? "");
}

/** `جهاد الملقب`, `وفاء التي`: what tells more of somebody is definite, so that a noun without an article is a name. */
const DEFINITE =
  /^(?:الملقبه?|المكني|المكناه|المدعوه?|المعروفه?|البالغه?|المولوده?|الذي|التي|اللي|المسكين|المسكينه|الصغير|الصغيره)$/u;

/** Somebody's place among kin, or what is his. */
const OF_SOMEBODY =
  /^(?:صاحبه?|قريبه?|شقيقه?|زوجه?|والده?|جاره?|ابنه?|ابن|بنت|اخو|اخت|ام|اب|اخ|خال|خاله|عم|عمه|سائق|سايق|حارس|ربه|مرت|مره|جوز)$/u;

/** `جهاد الملقب`, `وضاح، وهو أب لثلاثة`, `سيامند، قريب جيان`: what stands behind a name says that it is somebody. */
export function isToldOf({ text, words }: Words, to: number): boolean {
  const [last, next, further] = [words[to - 1], words[to], words[to + 1]];
  if (last === undefined || next === undefined) return false;
  if (next.joined && DEFINITE.test(next.folded)) return true;
  if (!next.joined && !/^ ?[،,] ?$/u.test(text.slice(last.end, next.start))) return false;
  if (/^(?:وهو|وهي)$/u.test(next.folded))
    return (
      further?.joined === true &&
      (OF_SOMEBODY.test(further.folded) ||
        (isPersonNoun(further) && !further.folded.startsWith("ال")))
    );
  return !next.joined && OF_SOMEBODY.test(next.folded);
}

/** `الكردي صاحب الفرن`: where somebody is from stands for his name, as no noun is before it. */
export function isByOrigin({ words }: Words, at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || !/^ال.{2,}ي$/u.test(word.folded) || isPersonNoun(word)) return false;
  const isFirst = !word.joined || /^(?:اما|ان|مع|عند|لكن|كان|وكان)$/u.test(before?.folded ?? "");
  return isFirst && next?.joined === true && OF_SOMEBODY.test(next.folded);
}
