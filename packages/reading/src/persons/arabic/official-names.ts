import { OFFICES, STOPS } from "../vocabulary/cues.ts";
import { PARTICLES, type Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { hasOffice } from "../office/public-role.ts";
import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isPreposition } from "./phrase-end.ts";
import { isArabicVerb, isArabicVerbForm } from "../vocabulary/dictionary.ts";
import { isTellingVerb, isVerb } from "./verbs.ts";

/** Words of a name before the office of who bears it. */
const LONGEST = 4;

/** Behind these a name begins: `قال`, `وذكر`, `الدكتور`, `إلى`, `عن`. */
const TITLES =
  /^[وفبل]?(?:ال|لل)?(?:دكتور|دكتوره|سيد|سيده|مهندس|مهندسه|استاذ|استاذه|حاج|حاجه|شيخ|بروفيسور)$/u;
const LEADS = /^[وف]?(?:الي|عن|ب?لسان|حسب|بحسب|وفق|من|مع|ان)$/u;

/**
 * Words, by their indexes, that are together the name of who bears an office behind it: `وذكر أسعد أبو تلة، مدير مستشفى طبرق`, `وصرح الدكتور أيمن الرفيع المتحدث باسم الوزارة`. Once
 * for a text. Who only stands near an office (`وعانق أسعد المدير`) has something else before the name or no office behind it.
 */
export function officialNames(where: Words): ReadonlySet<number> {
  const known = OFFICIAL.get(where.words);
  if (known !== undefined) return known;
  const { words } = where;
  const found = new Set<number>();
  const surnames = new Set<string>();
  for (const [office, word] of words.entries()) {
    if (!word.arabic) continue;
    const quoted = quotedBehind(where, office);
    for (let at = office + 1; at < quoted; at++) found.add(at);
    if (quoted > 0) surnames.add(words[quoted - 1]?.folded ?? "");
    if (!OFFICES.has(word.folded) || isSpeltAsName(where, word) || !isPublic(where, office))
      continue;
    const from = nameBefore(where, office);
    const isQuoted = QUOTES.test(
      where.text.slice((words[from]?.start ?? 0) - 1, words[from]?.start),
    );
    if (from < 0 || !(isQuoted || hasOffice(where, from, office))) continue;
    for (let at = from; at < office; at++) found.add(at);
    surnames.add(words[office - 1]?.folded ?? "");
  }
  // `وذكر كولفر أن`, by the surname alone
  for (const [at, { folded, joined }] of words.entries())
    if (joined && surnames.has(folded) && isSpeaking(words[at - 1])) found.add(at);
  OFFICIAL.set(where.words, found);
  return found;
}
const OFFICIAL = new WeakMap<readonly NameWord[], ReadonlySet<number>>();

/** `مدير مستشفى`, `رئيس بلدية`, `المتحدث باسم`; whoever leads a shop, a class or workmen (`مدير مقهى`, `رئيس العمال`) bears no public office. */
function isPublic({ words }: Words, office: number): boolean {
  const [title, next] = [words[office], words[office + 1]];
  if (title === undefined || !HEADS.test(title.folded)) return true;
  const of = next?.joined === true ? next.folded.replace(/^ال/u, "") : "";
  return PUBLIC_BODIES.test(of);
}
const HEADS =
  /^(?:ال)?(?:مدير|مديره|رئيس|رئيسه|قائد|قائده|قايد|قايده|رييس|رييسه|نقيب|امين|امينه|مسوول|مسووله)$/u;
const PUBLIC_BODIES =
  /^(?:مستشفي|مشفي|مستشفيات|وزراء|وزاره|حكومه|جمهوريه|بلديه|بلديات|مجلس|هييه|لجنه|جهاز|شرطه|قضاء|محكمه|قوات|جيش|اركان|امن|مخابرات|استخبارات|دفاع|اسعاف|هلال|صليب|منظمه|مفوضيه|بعثه|برنامج|مركز|مرصد|مصلحه|مديريه|دايره|ادارهن?|عمليات|صحه|جامعه|مطار|ميناء|حزب|حركه|جبهه|ايتلاف|تحالف|وفد|برلمان|نواب|دوله|سلطه|عام|امم|محافظه|ولايه|اقليم|شوون)$/u;

/** `قايد الصبري`, which folds to `قائد`: who is called so is written without the hamza. */
function isSpeltAsName({ text }: Words, { start, end }: NameWord): boolean {
  return /اي\p{L}/u.test(text.slice(start, end));
}

/** Where a name begins that ends right before an office, or a comma before it: behind who says, a title or a preposition; -1 where none does. */
function nameBefore({ text, words }: Words, office: number): number {
  const [last, title] = [words[office - 1], words[office]];
  if (last === undefined || title === undefined) return -1;
  if (!/^\s?[،,"”»]{0,2}\s?$/u.test(text.slice(last.end, title.start))) return -1;
  if (office > 1 && isDoneTo({ text, words }, office)) return -1;
  for (let at = office - 1; at >= Math.max(0, office - LONGEST); at--) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || !isOfName(word)) return -1;
    if (before === undefined) return -1;
    if (at < office - 1 && QUOTES.test(text.slice(word.start - 1, word.start))) return at;
    // one word alone may be anything: `قال حارس مدير السجن`
    if (at < office - 1 && word.joined && beginsName(before)) return at;
    if (!word.joined) return -1;
  }
  return -1;
}

/** `وزيرها “رجب الأولمي”`, `الرئيس "سليم حداد"`: behind how many words a name in quotation marks ends right behind an office; -1 where none does. */
function quotedBehind({ text, words }: Words, office: number): number {
  const [title, first] = [words[office], words[office + 1]];
  if (title === undefined || first === undefined) return -1;
  const bare = title.folded.replace(/(?:ه|ها|هم)$/u, "");
  if (![title.folded, bare, bare.replace(/^[وفبل]/u, "")].some((one) => OFFICES.has(one)))
    return -1;
  if (!/^\s?["“”«]\s?$/u.test(text.slice(title.end, first.start))) return -1;
  // `قتل سائق الوزير "عادل"`, `زوجة الوزير "هدى"`: who is named is his driver; `وأصيب رئيسها "مفتاح"` leads a shop
  const before = title.joined ? words[office - 1] : undefined;
  if (before !== undefined && !beginsName(before)) return -1;
  const isOwn = !OFFICES.has(title.folded);
  if (isOwn && (before === undefined || !LEADS.test(before.folded))) return -1;
  for (let to = office + 2; to <= office + LONGEST; to++) {
    const [last, next] = [words[to - 1], words[to]];
    if (last === undefined || !isOfName(last)) return -1;
    if (/^\s?["“”»]/u.test(text.slice(last.end, last.end + 2))) return to > office + 2 ? to : -1;
    if (next?.joined !== true) return -1;
  }
  return -1;
}
const QUOTES = /^["“”«]$/u;

function isOfName(word: NameWord): boolean {
  const { folded } = word;
  if (PARTICLES.has(folded)) return true;
  if (!word.arabic || STOPS.has(folded) || OFFICES.has(folded) || TITLES.test(folded)) return false;
  return !isPersonNoun(word) && !isPreposition(word);
}

/** `قالت المحكمة إن سالم طعن رئيس البلدية`: what somebody did to whoever bears the office; `كريم بن حلو مدير المستشفى` has its words parted by `بن`, and a comma parts them too. */
function isDoneTo({ text, words }: Words, office: number): boolean {
  const [before, last, title] = words.slice(office - 2, office + 1);
  if (last === undefined || title === undefined) return false;
  if (/[،,"”»]/u.test(text.slice(last.end, title.start))) return false;
  if (PARTICLES.has(before?.folded ?? "")) return false;
  const { folded } = last;
  if (folded === "قاضي") return true;
  if (isNameWord(folded)) return false;
  return isDoing(last) || isVerb(folded) || isArabicVerb(folded) || isArabicVerbForm(folded);
}

/** `وذكر`, `وأضافت`: who speaks stands behind. */
function isSpeaking(before: NameWord | undefined): boolean {
  return before !== undefined && isTellingVerb(before.folded.replace(/^[وف](?=.{3})/u, ""));
}

function beginsName(before: NameWord): boolean {
  return TITLES.test(before.folded) || LEADS.test(before.folded) || isDoing(before);
}
