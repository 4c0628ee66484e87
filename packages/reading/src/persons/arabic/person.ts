import { isBesideOffice } from "./beside-office.ts";
import { type Before, endOfArabic, givenAt, isFinal, isNoName } from "./name-end.ts";
import { analysers } from "../../lang/languages.ts";
import { isEnd, withoutClitic } from "./clitics.ts";
import { publicPhrases } from "./public-phrases.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS, TITLES } from "../vocabulary/cues.ts";
import { isArabicNoun } from "../vocabulary/dictionary.ts";
import type { Found, Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";
import {
  hasOffice,
  isKnown,
  isNamedAfter,
  isSigned,
  isTitledOfficial,
} from "../office/public-role.ts";
import { rowOfList } from "../row-of-list.ts";
import { isTellingVerb, isVerb } from "./verbs.ts";

/**
 * A private person's Arabic name that begins at a word. Arabic has no capital letters: given names are told by a list,
 * what follows them by its form, and names that no list has by a word for a person before them.
 */
export function arabicPersonAt(where: Words, at: number): Found | null {
  const { words } = where;
  const first = words[at];
  // `رؤى` is folded like `روى`, and no small word has this letter.
  const isSmall =
    isNoName(first?.folded ?? "") && !where.text.slice(first?.start, first?.end).includes("ؤ");
  if (first === undefined || (isSmall && !isChild(where, at))) return null;
  if (publicPhrases(where).has(at) || isHour(where, at) || isChildren(where, at)) return null;
  if (isPaper(where, at)) return null;
  const row = rowOfList(where, at);
  if (row !== null && !isOfPlace(where, at, row)) return { from: at, to: row, because: "age" };
  const given = givenAt(words, at);
  const before = given !== null && isOfCleric(where, at) ? "cue" : beforeOf(where, at);
  const isNew =
    given === null &&
    (before === "cue" ? isBareName(where, at) : before === "noun" && isNewSpeaker(where, at));
  if (given === null && !isNew) return null;
  const to = endOfArabic(where, at, before);
  const isLong = to - at > 1;
  const isPerson =
    isSmall ||
    given === "sure" ||
    isNew ||
    before === "cue" ||
    (before === "noun" && given === "maybe" && isNamedByNoun(where, at, to)) ||
    (before === "verb" && isLong) ||
    (given !== null && isLong && isSpeaker(where, to)) ||
    (given === "maybe" && !isLong && (isTold(where, at) || isOwner(where, at)))
      ? true
      : (given !== null && isLong && isListed(where, at, to)) ||
        (isLong && words.slice(at + 1, to).some(({ folded }) => givenName(folded) === "sure"));
  if (!isPerson || isKnown(where, at, to) || isNamedAfter(where, at, to)) return null;
  if (before === "cue" ? isTitledOfficial(where, at, to) : hasOffice(where, at, to)) return null;
  return { from: at, to, because: before === "cue" ? "cue" : "given-name" };
}

/** `المعتقلين مساء الأحد`, `أعلن صباح اليوم`: when. */
function isHour({ words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    /^(?:صباح|مساء|فجر|ظهر|عصر|ليل)$/u.test(word?.folded ?? "") &&
    next?.joined === true &&
    /^(?:اليوم|امس|غد|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/u.test(next.folded)
  );
}

/** `بيان صادر عن اللجنة`, `بيان صحفي رقم 31`: a paper, of whom it is or with its number. */
function isPaper({ words }: Words, at: number): boolean {
  const [word, more, of] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || more?.joined !== true || of?.joined !== true) return false;
  return (
    isArabicNoun(word.folded) &&
    /^(?:صادر|صادره|صحفي|صحفيه|رسمي|رسميه|مشترك|مشتركه|مقتضب|عاجل|منسوب|منسوبه)$/u.test(
      more.folded,
    ) &&
    /^(?:عن|من|الي|رقم|صادر|صادره|اصدره|اصدرته|نشرته|نشره)$/u.test(of.folded)
  );
}

/** `والد أطفال ثلاثة`: many, whom nobody is called by. */
function isChildren({ words }: Words, at: number): boolean {
  const word = words[at];
  return word !== undefined && givenName(word.folded) === null && isManyPersons(word);
}

/** `الطفلة شهد (9 سنوات)`: a verb as well is a name behind a word for a person, and with an age. */
function isChild({ text, words }: Words, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || givenName(word.folded) !== "maybe") return false;
  const isAged = /^\s?[،,(]\s?[0-9٠-٩]{1,2} (?:عاما|عامًا|عاماً|سنة|سنوات|أعوام|ربيعا)/u.test(
    text.slice(word.end, word.end + 16),
  );
  const isCalled =
    word.joined && before !== undefined && isPersonWord(before) && before.folded.startsWith("ال");
  return isAged || (isCalled && words[at + 1]?.joined !== true);
}

/** `الشيخ برهان صلّى عليهم`: by one name alone nobody is called in public. */
function isOfCleric({ words }: Words, at: number): boolean {
  const [word, title, next] = [words[at], words[at - 1], words[at + 1]];
  if (word?.joined !== true || !/^[وفبل]?(?:الشيخ|الامام|لشيخ)$/u.test(title?.folded ?? ""))
    return false;
  if (title?.joined === true && NAMED_AFTER.has(words[at - 2]?.folded ?? "")) return false;
  return isEnd(words, at + 1) || (next?.joined === true && next.folded.startsWith("و"));
}

/** `روى النجار دعبول أنه`: behind a verb of saying and one with a trade, what no list has is a name where the saying follows. */
function isNewSpeaker({ words }: Words, at: number): boolean {
  const [word, noun, verb, next] = [words[at], words[at - 1], words[at - 2], words[at + 1]];
  if (word?.joined !== true || noun?.joined !== true || verb === undefined) return false;
  if (!/^[وفب]?ال/u.test(noun.folded) || word.folded.startsWith("ال") || word.folded.length < 3)
    return false;
  const isSaid =
    analysers.ar(verb.folded).tags.includes("say") ||
    isTellingVerb(verb.folded.replace(/^[وف](?=.{3})/u, ""));
  const isSaying =
    next?.joined === true && /^(?:ان|انه|انها|بان|بانه|بانها|عن)$/u.test(next.folded);
  return isSaid && isSaying && analysers.ar(word.folded).sense === null;
}

/** `ماتت وفاء وإسراء`, `قال نبيل إن`: of somebody who says something or to whom something befell, and no more of a phrase follows. */
function isTold({ words }: Words, at: number): boolean {
  const [word, verb] = [words[at], words[at - 1]];
  if (word?.joined !== true || verb === undefined) return false;
  // `سألت أنور عن هدى`
  if (/^[وف]?(?:عن|مع)$/u.test(verb.folded))
    return (
      withoutClitic(word.folded) === word.folded && (isEnd(words, at + 1) || isNameAgain(words, at))
    );
  const { tags, sense } = analysers.ar(verb.folded);
  const isFate =
    tags.includes("verb") && ["killed", "wounded", "missing"].includes(sense?.measure ?? "");
  return (isFate || tags.includes("say")) && isEnd(words, at + 1);
}

/** `غيث الملا قال لي إن`: somebody who says something stands before the verb. */
function isSpeaker({ words }: Words, to: number): boolean {
  const verb = words[to];
  return (
    verb?.joined === true &&
    /^(?:قال|قالت|اكد|اكدت|روي|روت|افاد|افادت|اضاف|اضافت|اخبرني|اخبرتني|اخبرنا|اخبرتنا)$/u.test(
      verb.folded,
    )
  );
}

/** `عن هدى فهدى كانت`. */
function isNameAgain(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1]?.folded ?? "";
  return /^[وف]/u.test(next) && next.slice(1) === words[at]?.folded;
}

/** `سيارة طارق احترقت`. */
function isOwner({ words }: Words, at: number): boolean {
  const thing = words[at - 1]?.folded.replace(/^[وفبل](?=.{3})/u, "") ?? "";
  return words[at]?.joined === true && OWNED.has(thing) && isEnd(words, at + 1);
}

/** What somebody has, and the dead have. */
const OWNED: ReadonlySet<string> = new Set(
  "بيت منزل دار سياره محل دكان جنازه جثه جثمان قبر هاتف شقه مزرعه ورشه مخبز فرن اخو اخت بنت ابن ام ابو عايله اهل".split(
    " ",
  ),
);

/** `القتلى هالة وسمر`, `ولديها مازن`; no name is in `الجرحى صباح اليوم` or `ناس راكبين جمال`. */
function isNamedByNoun({ text, words }: Words, at: number, to: number): boolean {
  const [noun, next] = [words[at - 1], words[to]];
  if (noun === undefined) return false;
  // `امرأة لجأن`: the letter is no pronoun.
  const isOwned = /(?:ه|ها|هم|ي|نا)$/u.test(noun.folded) && !text.slice(0, noun.end).endsWith("ة");
  if (!/^(?:[وفبك]?ال|لل)/u.test(noun.folded) && !isOwned) return false;
  // `الجرحى صباح الأحد`
  const isDay = next?.joined === true && next.folded.startsWith("ال");
  if (to - at < 2) return !isDay && isEnd(words, to);
  // `أسرانا خلف القضبان`
  const second = words[at + 1]?.folded ?? "";
  return !second.startsWith("ال") || second.endsWith("ي") || familyName(second);
}

/** `حي الجسر، 9`: a row of a place and its count. */
function isOfPlace(where: Words, at: number, to: number): boolean {
  const first = where.words[at]?.folded ?? "";
  return NAMED_AFTER.has(first) || isNamedAfter(where, at, to) || isKnown(where, at, to);
}

/** After a word for a person, one that is no verb and no definite noun: `الطفلة تالا`, `شاب يدعى رشدي`. */
function isBareName({ text, words }: Words, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  const { folded } = word;
  // `سائق الإسعاف بغدادي`, though it begins with a letter that is often joined.
  const isFamily = familyName(folded) || familyName(`ال${folded}`);
  if (
    isFamily &&
    before.folded.startsWith("ال") &&
    !folded.startsWith("ال") &&
    isEnd(words, at + 1)
  )
    return true;
  // `سائق شاحنة`, `صاحب متجر`: only after a definite word does a bare one name somebody.
  // `صاحبة متجر`: the letter is no pronoun, though both are folded into one.
  const isFeminine =
    text.slice(0, before.end).endsWith("ة") && !/^(?:[وفبك]?ال|لل)/u.test(before.folded);
  if (isFeminine) return false;
  if (!/^(?:[وفبك]?ال|لل)|(?:ه|ها|هم|ي|نا)$/u.test(before.folded)) return false;
  if (folded.startsWith("ال") || folded.length < 3 || isVerb(folded) || OFFICES.has(folded))
    return false;
  // `الشاب يحمل`, `الطبيبة تقول`, `الرجل واقفا`: what follows is done, or how; of a woman neither begins with ي nor ends with ا.
  const isHers = text.slice(0, before.end).endsWith("ة");
  const isOther = isHers ? /^[ين]|(?<!ه)ا$/u.test(folded) : /^[تن]/u.test(folded);
  if (isOther && !/^[وفبلك]/u.test(folded) && folded.length > 4 && isEnd(words, at + 1))
    return analysers.ar(folded).sense === null;
  if (/^[يتن]|^[وفبلك]|ا$/u.test(folded)) return isTitled({ text, words }, at);
  if (/^(?:يدعي|تدعي|يسمي|تسمي|اسمه|اسمها|المدعو|المدعوه)$/u.test(before.folded)) return true;
  const next = words[at + 1];
  // The name goes on, or the phrase ends.
  return (
    next === undefined ||
    !next.joined ||
    STOPS.has(next.folded) ||
    isVerb(next.folded) ||
    givenName(next.folded) !== null ||
    (next.folded.startsWith("ال") && !/[هة]$|ات$/u.test(next.folded)) ||
    isFinal(words, at + 1)
  );
}

/**
 * `قالت السيدة فيحاء المنجد، …`: behind a title that somebody has who says something, a word with a surname behind it is a name, however it
 * begins; `قال الطبيب بصراحة` has no title, and `السيدة تحمل الطفل` none who says it.
 */
function isTitled({ words }: Words, at: number): boolean {
  const [title, next, further] = [words[at - 1], words[at + 1], words[at + 2]];
  if (title === undefined || !TITLES.has(title.folded)) return false;
  if (/^[وفبلك]ال|^لل/u.test(words[at]?.folded ?? "")) return false;
  // `قال جارها الحاج …`
  const near = words[at - 2];
  const verb = near !== undefined && isPersonWord(near) ? words[at - 3] : near;
  const isSaid =
    title.joined && verb !== undefined && isTellingVerb(verb.folded.replace(/^[وف](?=.{3})/u, ""));
  if (!isSaid || next?.joined !== true || STOPS.has(next.folded)) return false;
  if (next.folded.startsWith("ال")) return !/[هة]$|ات$/u.test(next.folded);
  return (
    further === undefined || !further.joined || /^(?:ان|انه|انها|من|وهو|وهي)$/u.test(further.folded)
  );
}

/** In "Interior Minister Dr X" and `مدير المشفى الدكتور …` the office still tells. */
function isOfTitle(where: Words, at: number): boolean {
  const { words } = where;
  if (isSigned(where, at)) return true;
  const title = words[at - 1];
  if (title?.joined !== true) return false;
  // `سأل الوزير الطفلة جنى`: what a child or a widow is called is not what who asks is called
  if (OFFICES.has(words[at - 2]?.folded ?? "") && !isBesideOffice(where, at - 2, at)) return true;
  if (
    !/^(?:الدكتور|الدكتوره|السيد|السيده|المهندس|المهندسه|الاستاذ|الاستاذه|الحاج)$/u.test(
      title.folded,
    )
  )
    return false;
  // `مديرة مشفى لازوان المركزي الدكتورة …`: nothing but the name of the body between.
  for (let back = at - 2; back >= Math.max(0, at - 7); back--) {
    const word = words[back];
    if (word === undefined || STOPS.has(word.folded) || BEFORE_PERSON.has(word.folded))
      return false;
    if (OFFICES.has(word.folded) || OFFICES.has(word.folded.replace(/^[وفبل]/u, ""))) return true;
    if (!word.joined) return false;
  }
  return false;
}

/** In a list of casualties, or with an age behind it: `بين القتلى: ماهر العلي، جمانة البيطار (9 سنوات)`. */
function isListed({ text, words }: Words, at: number, to: number): boolean {
  const [first, last] = [words[at], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (
    /^\s?[،,(]\s?[0-9٠-٩]{1,2} (?:عاما|عامًا|عاماً|سنة|سنوات|أعوام|ربيعا)/u.test(
      text.slice(last.end, last.end + 16),
    )
  )
    return true;
  const clause =
    text
      .slice(Math.max(0, first.start - 200), first.start)
      .split(/[.!؟\n]/u)
      .at(-1) ?? "";
  return (
    /(?:القتلى|الضحايا|الجرحى|المفقودين|المفقودون|الشهداء|المعتقلين|المعتقلون|أسماء\p{L}*|هم|بينهم)\s?:[^:]*$/u.test(
      clause,
    ) && /(?:[:،,]\s?و?|\sو)$/u.test(clause)
  );
}

/** `الموظفة: متى؟`: a noun of a person that stands before lines again and again says who speaks, and names nobody. */
function isRole({ text, words }: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || word.joined) return false;
  if (!text.slice(before.end, word.start).includes(":")) return false;
  const label = `${text.slice(before.start, before.end)}:`;
  const isFirst = (from: number): boolean => from === 0 || text[from - 1] === "\n";
  if (!isFirst(before.start)) return false;
  for (let from = text.indexOf(label); from >= 0; from = text.indexOf(label, from + 1))
    if (from !== before.start && isFirst(from)) return true;
  return false;
}

/** What stands before a word that may be a name. */
export function beforeOf({ text, words }: Words, at: number): Before {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (word === undefined || before === undefined) return "edge";
  const isNear = word.joined || /^[,:]? {1,2}$/u.test(text.slice(before.end, word.start));
  if (isNear && isPersonWord(before) && !isRole({ text, words }, at)) {
    return isOfTitle({ text, words }, at) ? "none" : "cue";
  }
  if (!word.joined) return "edge";
  // `المعلم المتقاعد جودت`, `سائق الحافلة وضاح`.
  // `ابنه إلى سجن`: a preposition that begins like the article
  const isBetween =
    before.joined &&
    before.folded.startsWith("ال") &&
    !OFFICES.has(before.folded) &&
    !STOPS.has(before.folded);
  if (isBetween && second !== undefined && isPersonWord(second)) return "cue";
  if (isPersonNoun(before)) return "noun";
  if (isTellingVerb(before.folded.replace(/^[وف](?=.{3})/u, ""))) return "verb";
  return word.folded === withoutClitic(word.folded) ? "none" : "edge";
}

function isPersonWord({ folded, arabic }: NameWord): boolean {
  if (BEFORE_PERSON.has(folded)) return true;
  if (!arabic) return false;
  const bare = folded.replace(/^(?:[وفبك]|لل(?=[^ل]))/u, (letters) =>
    letters === "لل" ? "ال" : "",
  );
  return BEFORE_PERSON.has(bare);
}
