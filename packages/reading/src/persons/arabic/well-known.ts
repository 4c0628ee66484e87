import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isNationality, isUndefinedPerson } from "./noun-signs.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, HAPPENED, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isArabicVerb, isArabicVerbForm, isArabicWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { isStateOrActor, KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";
import { isVouchedWord } from "./vouched.ts";
import { isVerb } from "./verbs.ts";

/** Two of a place, or many, before their names: `سجني التاجي وأبو غريب`, `مدن درنة وشحات`. */
const HEADS_OF_SEVERAL =
  /^[وفبل]?(?:(?:سجن|معسكر|مخيم|مدين[ت]|بلد[ت]|قري[ت]|كنيس[ت]|محافظ[ت]|ولاي[ت]|منطق[ت]|مديري[ت]|ناحي[ت]|مستشف)ي|سجون|معسكرات|مخيمات|مدن|بلدات|قري|كنايس|محافظات|ولايات|مناطق|مديريات|نواحي|اقاليم|عمالات|اقضيه|بلديات)$/u;
/** Storms are called by given names, with the article or without. */
const STORM = /^[وفبلك]?(?:ال|ل)?(?:اعصار|عاصفه|منخفض)$/u;
/** What a place is within, or which way. */
const SIDE = /^[وف]?(?:شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي)$/u;

const CONTINENT = /^[وفبل]?(?:افريقيا|اسيا|اوروبا|اوربا|امريكا|استراليا)$/u;

const LONGEST = 4;
const CLITIC = /^(?:[وف]?[بلك]|[وف])(?=.{3})/u;

/** Words, by their indexes, that are together what the packs have, the names behind a noun of several places, or the name of a storm. */
export function knownPhrases(where: Words): readonly number[] {
  const found: number[] = [];
  const names = new Set<string>();
  for (const [at, { folded }] of where.words.entries()) {
    const several = placesOfSeveral(where, at);
    found.push(...knownName(where, at), ...several);
    for (const one of several.slice(1)) {
      const name = where.words[one]?.folded.replace(/^و(?=ال)/u, "") ?? "";
      if (/^ال.{3}/u.test(name)) names.add(name);
    }
    const storm = stormAt(where, at);
    if (storm !== null) names.add(storm);
    if (CONTINENT.test(folded)) found.push(at);
  }
  if (names.size > 0)
    for (const [at, { folded }] of where.words.entries())
      if (
        (names.has(folded) || names.has(folded.replace(/^[وفبل](?=.{4})/u, ""))) &&
        !isOfSomebody(where.words, at) &&
        !isBeforeName(where.words, at)
      )
        found.push(at);
  return found;
}

/** `دانيال حداد`, where the storm is Daniel too. */
function isBeforeName(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  return next?.joined === true && isNameWord(next.folded);
}

/** `أبو غريب`, `وأبو شوك`: several words of which the packs have the whole. */
function knownName({ words }: Words, at: number): readonly number[] {
  const first = words[at];
  if (first?.arabic !== true || words[at + 1]?.joined !== true) return [];
  const bare = first.folded.replace(CLITIC, "");
  let [to, found] = [at + 1, at];
  let rest = "";
  while (to - at < LONGEST && words[to]?.joined === true) {
    rest = `${rest} ${words[to]?.folded ?? ""}`;
    to++;
    if (KNOWN_NAMES.has(first.folded + rest) || KNOWN_NAMES.has(bare + rest)) found = to;
  }
  return Array.from({ length: found - at }, (_, step) => at + step);
}

/** `سجني التاجي وأبو غريب`: the first name, and what is joined to it. */
function placesOfSeveral({ text, words }: Words, at: number): readonly number[] {
  const head = words[at];
  if (head?.arabic !== true || !HEADS_OF_SEVERAL.test(head.folded)) return [];
  const found = [at];
  let to = at + 1;
  while (words[to]?.arabic === true) {
    const [word, before] = [words[to], words[to - 1]];
    if (word === undefined || before === undefined) break;
    const isFirst = to === at + 1;
    const isListed =
      /^و.{3}/u.test(word.folded) && /^[،,]? $/u.test(text.slice(before.end, word.start));
    if (!(isFirst ? word.joined : isListed) || STOPS.has(word.folded)) break;
    // `قرى سليمان`: whose they are
    const given = givenName(word.folded) ?? givenName(word.folded.slice(1));
    if (given === "sure" || given === "listed") break;
    if (
      isDoing(word) ||
      isPersonNoun(word) ||
      isPersonNoun({ folded: word.folded.slice(1), arabic: true })
    )
      break;
    found.push(to);
    const isKunya = /^و?(?:ابو|ابي|ام|عين|تل|دير|بني)$/u.test(word.folded);
    if (isKunya && words[to + 1]?.joined === true) found.push(++to);
    to++;
  }
  return found.length > 1 ? found : [];
}

/** `إعصار دانيال`, `العاصفة “دانيال”`: what the storm is called. */
function stormAt({ text, words }: Words, at: number): string | null {
  const [word, name] = [words[at], words[at + 1]];
  if (word === undefined || name?.arabic !== true || !STORM.test(word.folded)) return null;
  const isNear = /^ ["“”«']?$/u.test(text.slice(word.end, name.start));
  return isNear && isNameWord(name.folded) ? name.folded : null;
}

/**
 * Whether a word is nobody's name where it stands, however much it weighs: a state, its seat or an actor, a nationality that tells of a noun (`الحرس الوطني
 * العراقي`), a people (`الحوثيين`), a side (`غرب بغداد`), what is done or how (`هجوما`). `العراقي` behind a given name or a noun of persons may be a surname.
 */
export function isNobodyWeighed(
  where: Words,
  at: number,
  isHidden: (at: number) => boolean,
): "proper" | "word" | null {
  const { words } = where;
  const word = words[at];
  if (word === undefined) return null;
  const { folded } = word;
  const bare = folded.replace(CLITIC, "");
  if (isPeople(folded) || isPeople(bare)) return "proper";
  const before = words[at - 1];
  // `قتل مواطن يمني`
  if (
    word.joined &&
    before !== undefined &&
    isUndefinedPerson(where, before) &&
    isNationality(folded)
  )
    return "proper";
  const isTrue = isTrueOfPerson(words, at);
  if (!isTrue && isTownHere(where, at)) return "proper";
  if (isOfSomebody(words, at)) return null;
  if (isTrue) return null;
  if ([folded, bare].some((one) => isStateOrActor(one) && !isNameWord(one))) return "proper";
  if (isNationalityOfNoun(where, at)) return "proper";
  if (SIDE.test(folded) && isPlaceBehind(words[at + 1])) return "word";
  if (isNameWord(folded) || isNameWord(bare)) return null;
  if (MANY_IN_OFFICE.test(folded)) return "word";
  if (isHowOrWhat(word) || isDeedOrMatter(folded) || isVerbHere(words, at)) return "word";
  return isWordAmongWords(where, at, isHidden) ? "word" : null;
}

/** A word of a dictionary that something vouches for where no name is hidden near it. */
function isWordAmongWords(where: Words, at: number, isHidden: (at: number) => boolean): boolean {
  const word = where.words[at];
  if (word === undefined || word.folded.startsWith("ال") || isNationality(word.folded))
    return false;
  for (let near = at - 2; near <= at + 2; near++) if (isHidden(near)) return false;
  // `حنو 3`: rows of a list
  if (/\p{N}/u.test(where.text.slice(word.start - 4, word.end + 4))) return false;
  // `أفادت المشتكية عدالة أنها`, `على كيت أن يتصل`
  const [before, next] = [where.words[at - 1], where.words[at + 1]];
  if (word.joined && /^(?:[وفبك]?ال|لل|[وف]?علي$)/u.test(before?.folded ?? "")) return false;
  if (next?.joined === true && /^ب?ان(?:ه|ها|هم)?$/u.test(next.folded)) return false;
  return isArabicWord(word.folded) && isVouchedWord(where, at);
}

/** `الانفجار`, `الاستهداف`, `الأمونيوم`: nobody is called by what is done, with its article, or by what things are made of. */
function isDeedOrMatter(folded: string): boolean {
  return /^[وف]?(?:ال|لل)(?:ان[^ا]{2}ا[^اي]|ا[^ا]ت[^ا]ا[^اي]|است.{1,3}ا[^اي]|ت[^اوي]{2}ي[^اوي]|زلزال|.{3,}يوم)$/u.test(
    folded,
  );
}

/** Whether a folded Arabic word is a town of the packs by which no list has anybody called. */
export function isTownOfPacks(folded: string): boolean {
  return KNOWN_NAMES.has(folded) && !isNameWord(folded) && !/^ال.*ي$/u.test(folded);
}

/**
 * `حول الفاشر`, `شمال سيناء`, `مستشفى طبرق`, `ضحايا فيضان طبرق`: a town of the packs where places stand, or of a body, an office or a deed that is called after it; with the form of a surname (`التاجي`) it may be
 * somebody all the same, and so it may elsewhere (`برفقة القصير`).
 */
export function isTownHere({ text, words }: Words, at: number): boolean {
  const { folded = "", start = 0 } = words[at] ?? {};
  const bare = folded.replace(/^ب(?=.{3})/u, "");
  if (folded !== bare && isTownOfPacks(bare)) return true;
  if (!isTownOfPacks(folded)) return false;
  // `في ”طبرق“`, `في ريف #طبرق`
  const last = words[at - 1];
  const isBeside = last !== undefined && /^ ?["“”«»'‘’#]?$/u.test(text.slice(last.end, start));
  const before = isBeside ? last.folded : "";
  // `المحافظ القصير` is somebody
  if (before.startsWith("ال")) return false;
  const noun = before.replace(/^[وفبل](?=.{3})/u, "");
  return (
    SIDE.test(before) ||
    /^[وف]?(?:في|حول|قرب|نحو|صوب|باتجاه|خارج|داخل|عمده|ريف|ضواحي|اطراف|سكان|اهالي|منطقه|محافظه|ناحيه|ولايه)$/u.test(
      before,
    ) ||
    [NAMED_AFTER, BODY_WORDS, OFFICES].some((list) => list.has(before) || list.has(noun)) ||
    HAPPENED.test(before) ||
    (ON.test(before) && isOfDeed(words, at - 2))
  );
}
/** `غارة جوية على طبرق`, `رمت قذائف على طبرق`. */
const ON = /^(?:علي|ضد)$/u;

/** `غارة جوية على طبرق`, `القصف على طبرق`, `السيطرة على غريان`: what is done to a place, with a word of whose it is at most; `اعتدى على درنة` is done to somebody. */
function isOfDeed(words: readonly NameWord[], at: number): boolean {
  return [at, at - 1].some((one) => {
    const folded = words[one]?.folded.replace(/^(?:[وفبك]?ال|لل|[وفبلك](?=.{3}))/u, "") ?? "";
    return STRUCK.test(folded) && (one === at || /ي[هن]?$/u.test(words[at]?.folded ?? ""));
  });
}
const STRUCK =
  /^(?:غاره|غارات|غارتين|قصف|هجوم|هجمات|حصار|عدوان|سيطره|سيطرته|سيطر|سيطرت|سيطروا|قذايف|صواريخ|حمله|تقدم|معركه|سارين|استيلاء)$/u;

/** `لبنان، هكذا سماه أبوه`, `بغداد العجوز`, `لبنان نفسه`: somebody of this text is called so, with a letter before it or without. */
function isTrueOfPerson(words: readonly NameWord[], at: number): boolean {
  const folded = words[at]?.folded ?? "";
  const bare = folded.replace(CLITIC, "");
  const { whole, behindFirst } = calledIn(words);
  return whole.has(folded) || whole.has(bare) || behindFirst.has(bare);
}

/** The words of a text that somebody in it is called by, and the same without their first letter; once for a text, which may be a book. */
function calledIn(words: readonly NameWord[]): { whole: Set<string>; behindFirst: Set<string> } {
  const known = CALLED_IN.get(words);
  if (known !== undefined) return known;
  const called = { whole: new Set<string>(), behindFirst: new Set<string>() };
  for (const [here, { folded }] of words.entries()) {
    const next = words[here + 1];
    const isOfPerson =
      next?.joined === true && (BEFORE_PERSON.has(next.folded) || /^نفسه?ا?$/u.test(next.folded));
    const near = words.slice(Math.max(0, here - 2), here + 4);
    if (!isOfPerson && !near.some((one) => CALLED.test(one.folded))) continue;
    called.whole.add(folded);
    called.behindFirst.add(folded.slice(1));
  }
  CALLED_IN.set(words, called);
  return called;
}
const CALLED_IN = new WeakMap<
  readonly NameWord[],
  { whole: Set<string>; behindFirst: Set<string> }
>();
const CALLED =
  /^[وف]?(?:اسمه|اسمها|اسمي|سماه|سماها|سمته|سمتها|سموه|سموها|سميته|سميتها|سميناه|سميناها|يسمونه|يسمونها|يدعي|تدعي|المدعو|المدعوه)$/u;

/** `أمراء تنظيم`, written without its mark too: many who bear an office. */
const MANY_IN_OFFICE = /^[وفبلك]?(?:امراء|وزراء|قاده|روساء|سفراء|ضباط|نواب)$/u;

/** `الحوثيين`, `المصريون`: many, by where they are from. */
function isPeople(folded: string): boolean {
  return (
    /^[وفبك]?ال(?:اقباط|اكراد|عرب|اتراك|دروز|ارمن|امازيغ|شيعه|سنه|يهود|افغان|غجر)$/u.test(folded) ||
    /^(?:[وفبك]?ال|لل).{2,}ي(?:ين|ون)$/u.test(folded)
  );
}

/** Behind a given name, `بن` or a noun of persons. */
function isOfSomebody(words: readonly NameWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.joined !== true || before === undefined) return false;
  const bare = before.folded.replace(/^[وفبل](?=.{3})/u, "");
  return (
    [before.folded, bare].some((one) => {
      const given = givenName(one);
      return given === "sure" || given === "listed" || BEFORE_PERSON.has(one);
    }) ||
    /^(?:بن|ابن|ابو|ابي|ام|ال|عايله|اسره|بيت|بني)$/u.test(bare) ||
    (isPersonNoun(before) && !isOfState(before, word))
  );
}

/** `لجنة أطباء السودان`, `عمال لبنان`: many without an article, and the state that they are of; `العمال لبنان وكمال` are who they are. */
function isOfState(before: NameWord, { folded }: NameWord): boolean {
  return (
    isManyPersons(before) && !/^(?:[وفبك]?ال|لل)/u.test(before.folded) && isStateOrActor(folded)
  );
}

/** `الجيش العراقي`, `الشعب الليبي`: definite as the noun before it, which is no person; `مواطن يمني` undefined as it. */
function isNationalityOfNoun({ words }: Words, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.joined !== true || before?.arabic !== true) return false;
  const isDefinite = (one: string): boolean => /^(?:[وفبك]?ال|لل).{2}/u.test(one);
  if (!isDefinite(word.folded) || !isDefinite(before.folded)) return false;
  return isNationality(word.folded.replace(/^ال/u, ""));
}

function isPlaceBehind(next: NameWord | undefined): boolean {
  return (
    next?.joined === true &&
    (KNOWN_NAMES.has(next.folded) || (/^ال.{2}/u.test(next.folded) && !isNameWord(next.folded)))
  );
}

/** `هجوما`, `سابقا`: how or what, in the case of what is done to, as reports without marks write it. */
function isHowOrWhat({ folded }: NameWord): boolean {
  return (
    /^(?!ال).{3,}[^ويا]ا$/u.test(folded) &&
    isArabicWord(folded.slice(0, -1)) &&
    !isNameWord(folded.slice(0, -1))
  );
}

/** `التي أحدثت`, `قد هدأت`, `أن أفعل`: a verb where only one can be. */
function isVerbHere(words: readonly NameWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.joined !== true || before === undefined) return false;
  const { folded } = word;
  if (!isVerb(folded) && !isArabicVerb(folded) && !isArabicVerbForm(folded.replace(/ت$/u, "")))
    return false;
  return /^[وف]?(?:التي|الذي|الذين|قد|لقد|لم|لن|سوف|وهو|وهي|هو|هي|كان|كانت|حيث|استطيع|ان)$/u.test(
    before.folded,
  );
}
