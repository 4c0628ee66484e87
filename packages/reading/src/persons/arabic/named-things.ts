import { THAT } from "./clauses.ts";
import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isPrefixed, isWhen } from "./phrase-end.ts";
import { LOANS } from "./strange.ts";
import { isCoalition } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { remembered } from "../../text/remembered.ts";
import { isVerb } from "./verbs.ts";

const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns of places, whose names follow: `حي الورد`, `معبر الشيخ ريحان`. */
const PLACES = split(`
  قريه بلده مدينه حي مخيم محليه ناحيه محافظه ولايه قضاء عزله حله ضاحيه جزيره شارع طريق ساحه دوار جسر كوبري معبر حاجز سوق مفرق تقاطع
  جبل نهر شاطي شاطء ميناء مطار محطه مدرسه ثانويه اعداديه ابتداييه جامعه كليه معهد روضه مستشفي مشفي مستوصف مجمع كنيسه مسجد جامع مقام سجن معتقل مخفر
  مملكه سلطنه اماره جمهوريه دوقيه امبراطوريه ثكنه معسكر قلعه فندق مقهي مطعم معمل مصنع غاليري ملعب حديقه بنايه عماره برج منطقه ريف اقليم مقاطعه مصرف مشرحه مقبره سد كورنيش زنقه درب حاره هضبه
`);
/** Nouns that are a part of the place's name: `تل شوماق`, `نبع الشيخ عدنان`, `دار حمة`. */
const OF_NAME = split(
  "تل تله عين كفر دير راس بير وادي معره خربه ضهر ظهره جرد نبع خان قصر حصن سهل مرج عيون بحيره مرسي بندر",
);
/** Bodies and outlets: `منظمة خبز الجميع`, `قناة ليبتس بلس`. */
const BODIES = split(`
  منظمه جمعيه موسسه هييه لجنه مجلس وزاره مديريه دايره مكتب شركه شبكه مرصد اتحاد نقابه حزب حركه جبهه جماعه تنظيم كتيبه كتايب لواء الويه فرقه فيلق
  جيش قوات قوه فصيل شرطه جهاز محكمه نيابه بعثه مفوضيه رابطه تجمع غرفه بنك بلديه سلطه حكومه مركز
`);
const OUTLETS = split(
  "قناه اذاعه تلفزيون صحيفه جريده مجله موقع وكاله صفحه راديو منصه برنامج سفينه باخره عباره",
);
/** What is sold, taken or fired: behind these what no dictionary has is a brand. */
const GOODS = split(`
  طراز ماركه محلول مرهم حبه حبوب حليب دواء ادويه لقاح لقاحات شراب قرص اقراص حقنه صاروخ صواريخ مدفع مدافع رشاش قذيفه قذايف تطبيق استماره يتناول تتناول
  تناول جرعه جرعات علبه علب صندوق صناديق نفاد عقار عقاقير طايره مسيره
`);
const FEASTS = split("عيد خميس ليله سبت احد جمعه يوم");
const OF_FEASTS = split(
  "الاضحي الفطر الصليب الميلاد الفصح القيامه الشعانين الاسرار العظيمه العظيم القدر الغفران النوروز الشهيد الشهداء الغدير المولد الاسراء النور البشاره الاستقلال الجلاء الام العمال",
);
const HEADS: ReadonlySet<string> = new Set([
  ...PLACES,
  ...OF_NAME,
  ...BODIES,
  ...OUTLETS,
  ...GOODS,
  ...FEASTS,
]);
/** What a name goes on behind, whatever follows: `كنيسة مار إلياس`, `نبع الشيخ عدنان`. */
const HOLY =
  /^(?:مار|سيدي|سيده|السيده|الشيخ|النبي|الامام|الشهيد|الشهيده|القديس|القديسه|ابو|ابي|ام|بني|عبد|بن|ال|اولاد|الملك|الامير|الحاج)$/u;

/** Longest name of a place or body behind its noun, in words. */
const LONGEST = 6;

/** Words that are a part of the name of a place, a body, an outlet, a product or a feast, by the noun before it; what is called so elsewhere too. */
export function namedThingsIn(where: Words): readonly number[] {
  const { words } = where;
  const found = new Set<number>();
  const places = new Map<string, string[]>();
  const firsts = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!word.arabic) continue;
    const noun = nounOf(where, at);
    const to = noun === null ? at : endOfThing(where, at, noun);
    if (to === at) continue;
    for (let of = at; of < to; of++) found.add(of);
    const isWithNoun = OF_NAME.has(noun ?? "");
    if (!isWithNoun && !PLACES.has(noun ?? "")) continue;
    const from = isWithNoun ? at : at + 1;
    const name = words.slice(from, to).map(({ folded }) => folded);
    // A word alone may be somebody's as well
    const isOwn = name[0] !== undefined && !isNameWord(name[0]);
    // `نهر النيل`, then `في النيل`: with its article a word is hardly anybody; `الحلبي` may be
    const isDefinite = /^ال.{2,}[^ي]$/u.test(name[0] ?? "");
    const isTelling = name.length > 1 || isDefinite || !isArabicWord(name[0] ?? "");
    if (!isWithNoun && !(isOwn && isTelling)) continue;
    firsts.add((isWithNoun ? noun : name[0]) ?? "");
    places.set(
      isWithNoun ? [noun, name[1]].join(" ") : (name[0] ?? ""),
      isWithNoun ? [noun ?? "", ...name.slice(1)] : name,
    );
  }
  for (const [at, { folded, arabic }] of words.entries()) {
    if (!arabic) continue;
    if (folded.startsWith("ال") || /^[وف]?في$/u.test(folded))
      for (const of of placeByItself(where, folded.startsWith("ال") ? at - 1 : at + 1))
        found.add(of);
    if (places.size === 0) continue;
    const bare = folded.replace(/^[وفبل](?=.{2})/u, "");
    if (!firsts.has(folded) && !firsts.has(bare)) continue;
    const two = words[at + 1]?.folded ?? "";
    const name =
      places.get(folded) ??
      places.get(bare) ??
      places.get(`${folded} ${two}`) ??
      places.get(`${bare} ${two}`);
    if (name === undefined || !isSame(words, at, name)) continue;
    for (let of = at; of < at + name.length; of++) found.add(of);
  }
  return [...found];
}

/** `عبرين الشرقية`, `كفر زيتون الفوقا`: no person is told so; `في سيدي مرجانة`, `في أم ضل`. */
function placeByItself(where: Words, at: number): readonly number[] {
  const { words } = where;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.arabic !== true || !isNext(where, at + 1) || next === undefined) return [];
  const { folded } = word;
  const isUndefined = !/^(?:[وفبك]?ال|لل)/u.test(folded);
  if (isUndefined && OF_SIDES.test(next.folded) && !isArabicNoun(folded) && !isPersonNoun(word))
    return [at, at + 1];
  const isIn = word.joined && /^[وف]?في$/u.test(before?.folded ?? "");
  return isIn && /^(?:ام|سيدي|بني|اولاد)$/u.test(folded) && !STOPS.has(next.folded)
    ? [at, at + 1]
    : [];
}
const OF_SIDES =
  /^(?:الشرقيه|الغربيه|الشماليه|الجنوبيه|الكبري|الصغري|العليا|السفلي|الفوقا|التحتا|الفوقاني|التحتاني|الفوقانيه|التحتانيه)$/u;

function isSame(words: readonly NameWord[], at: number, name: readonly string[]): boolean {
  return name.every(
    (part, step) =>
      step === 0 || (words[at + step]?.joined === true && words[at + step]?.folded === part),
  );
}

function nounOf({ text, words }: Words, at: number): string | null {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || BEFORE_PERSON.has(word.folded)) return null;
  const { folded, start, end, joined } = word;
  if (isCoalition(text.slice(start, end))) return "تجمع";
  const noun = headOf(folded).as;
  if (noun === null) return null;
  // `سين عين دال`: letters that are spelled
  if (joined && /^(?:سين|ميم|دال|الف|لام|نون|راء|باء|كاف|عين|صاد|حاء)$/u.test(before?.folded ?? ""))
    return null;
  // `فراس` is no `راس` behind "and"; `مرسي` is no `مرسى`
  const isWhole = PLACES.has(folded) || OF_NAME.has(folded) || FEASTS.has(folded);
  if (isNameWord(folded) && !isWhole) return null;
  if (folded === "مرسي" && !text.slice(start, end).endsWith("ى")) return null;
  // `أراكسي دير صهاكيان`: a part of a name
  const isBehindName =
    joined &&
    before?.arabic === true &&
    OF_NAME.has(folded) &&
    !isDoing(before) &&
    !STOPS.has(before.folded) &&
    (isNameWord(before.folded) || !isArabicWord(before.folded));
  if (isBehindName) return null;
  return noun;
}

/** The noun that a word is, without a letter written onto it; asked of every word of a case. */
const headOf = remembered((folded): { readonly as: string | null } => {
  if (HEADS.has(folded)) return { as: folded };
  const bare = folded.replace(/^[وفبلك](?=.{2})/u, "");
  return { as: bare !== folded && HEADS.has(bare) ? bare : null };
});

function endOfThing(where: Words, at: number, noun: string): number {
  const { words } = where;
  const first = words[at + 1];
  if (first?.arabic !== true || !isNext(where, at + 1)) return at;
  // `الحكم بسجن فرج`
  if (/^(?:سجن|معتقل)$/u.test(noun) && isNameWord(first.folded)) return at;
  if (FEASTS.has(noun)) return OF_FEASTS.has(first.folded) ? at + 2 : at;
  if (GOODS.has(noun)) {
    let to = at + 1;
    while (to - at < 4 && isNext(where, to) && isBrand(words[to], to > at + 1)) to++;
    return to > at + 1 ? to : at;
  }
  let to = at + 1;
  while (to - at <= LONGEST && isNext(where, to) && isPartOf(where, at, to, noun)) to++;
  return to > at + 1 ? to : at;
}

/** In the same line. */
function isNext({ text, words }: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.joined === true && !text.slice(before?.end, word.start).includes("\n");
}

/** What no dictionary and no list of names has; behind such a word any that is no name: `سيسنا كرافان`. */
function isBrand(word: NameWord | undefined, isFurther: boolean): boolean {
  if (word?.arabic !== true) return false;
  const { folded } = word;
  if (LOANS.has(folded)) return true;
  const isOther = !/^[وفبلك]/u.test(folded) || (!/^[وف]/u.test(folded) && !isArabicWord(folded));
  if (isFurther && isOther && !/^ال|ا$/u.test(folded))
    return (
      !STOPS.has(folded) &&
      !isNameWord(folded) &&
      !isDoing(word) &&
      !isWhen(word) &&
      !THAT.has(folded)
    );
  if (STOPS.has(folded) || isDoing(word) || isVerb(folded) || isNameWord(folded)) return false;
  const bare = folded.replace(/^ال/u, "");
  return !isNameWord(bare) && !isArabicWord(folded) && !isArabicWord(bare);
}

function isPartOf(where: Words, at: number, to: number, noun: string): boolean {
  const { text, words } = where;
  const [word, before] = [words[to], words[to - 1]];
  if (word === undefined || before === undefined || !word.arabic) return false;
  const { folded, start, end } = word;
  const isFirst = to === at + 1;
  if (STOPS.has(folded) || THAT.has(folded)) return false;
  if (OFFICES.has(folded) && !HOLY.test(folded)) return false;
  if (text.slice(start, end + 1).includes("\u064b") || isWhen(word) || isVerb(folded)) return false;
  if (!isFirst && HOLY.test(before.folded)) return true;
  if (BEFORE_PERSON.has(folded) && !folded.startsWith("ال")) return false;
  if (folded.startsWith("ال")) return !isPersonNoun(word) || isFirst || HOLY.test(folded);
  const isName = isNameWord(folded);
  // `مجلة حبر وضوء`
  if (/^و.{2}/u.test(folded) && !isName)
    return OUTLETS.has(noun) && !isFirst && isArabicNoun(folded.slice(1)) && !isPersonNoun(word);
  if (isPrefixed(word)) return false;
  if (HOLY.test(folded)) return true;
  // `تنظيم ولاية سيناء`: neither is a verb
  if (isFirst && (KNOWN_NAMES.has(folded) || PLACES.has(folded))) return true;
  if (isFirst) return !isPersonNoun(word) && !isDoing(word);
  // `ثانوية جول جمال`: what is called after somebody
  const isBehindName = to === at + 2 && (isNameWord(before.folded) || !isArabicWord(before.folded));
  if (isName) return isBehindName;
  // `مدرسة نومفولا دوبي`: behind what no dictionary has neither a noun nor a verb
  if (isBehindName && !isArabicWord(before.folded) && !isArabicNoun(folded) && !isDoing(word))
    return !isPersonNoun(word);
  if (before.folded.startsWith("ال")) return false;
  return !isDoing(word) && !isPersonNoun(word) && (!isArabicWord(folded) || isArabicNoun(folded));
}
