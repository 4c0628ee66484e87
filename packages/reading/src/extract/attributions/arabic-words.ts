import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Words that tell what happened: a source phrase ends before them. */
export const EVENTS: readonly string[] = [
  "pred",
  "masdar",
  "counted",
  "say",
  "toll",
  "vague",
  "date",
];

/** Words before which a source phrase ends. */
const CUTS: ReadonlySet<string> = new Set(
  "في علي عن من الي خلال عبر اثر بعد قبل منذ مع ضد حول بين عند امام وسط دون حتي ايضا كذلك بدوره بدورها اليوم امس لاحقا سابقا انذاك حينها الذي التي الذين هناك ثمه كما حيث فيما بينما لكن ان قد لم لن لا ما هو هي هم ذلك هذا هذه تلك له لها لهم لنا عنه عنها فيه فيها نفسه انه عدم فضل فضلت طلب طلبت رفض رفضت اشترط اشترطت يدعي تدعي يبلغ كان كانت كانوا يكون تكون هكذا فهو فهي وهو وهي وهم وقد فقد ولقد هنا هناك سوي ليس ليست قام قامت بدا بدات كل كلما ذات لعل ربما اذا اذ لو لولا منها منهم بينهم بينها وبين اليه اليها عليه عليها به بها نعم بلي كلا طبعا حقا".split(
    " ",
  ),
);
const CUT_TAGS: readonly string[] = [
  "comma",
  "colon",
  "quote",
  "paren",
  "dash",
  "that",
  "say",
  "say-that",
  "say-accuse",
  "cite",
  "his-words",
  "stop",
  "clause",
  "punct",
  "digits",
  "according",
  // `حمّلت شركة الأمن المسؤولية`
  "liability",
];

/** `المحامي خالد علي، إن`: what no noun stands behind is a name, and no preposition. */
export function isAli(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.word !== "علي" || item.prep !== "" || item.chunk !== null || at === 0) return false;
  const [before, next] = [items[at - 1], items[at + 1]];
  if (before === undefined || before.chunk !== null || !isNameWord(before)) return false;
  return next === undefined || hasAny(next, NOTHING_ON_IT) || IN_OR_WHO.has(next.word);
}
const NOTHING_ON_IT: readonly string[] = [
  "comma",
  "stop",
  "colon",
  "that",
  "quote-close",
  "paren",
  "say",
  "clause",
];
const IN_OR_WHO: ReadonlySet<string> = new Set("في وهو الي من الذي عن".split(" "));

/** `وزير النقل`, `مكتب الكشف`: with an article none is a verb of speech. */
const NOT_VERBS: readonly string[] = CUT_TAGS.filter(
  (tag) => !["say", "say-that", "say-accuse", "cite"].includes(tag),
);

export function isCut(item: Item, items: readonly Item[], at: number): boolean {
  if (isAli(items, at) || isOwned(items, at)) return false;
  if (isHisName(item) || isLoneLetter(items, at)) return true;
  if (hasAny(item, item.def ? NOT_VERBS : CUT_TAGS) || CUTS.has(item.word) || isRelative(item))
    return true;
  if (item.prep === "" || item.chunk !== null)
    return item.chunk !== null && item.chunk.kind !== "name";
  return !(isWord(item, "اسم", "ب") && items[at + 1] !== undefined);
}

/** `جمعية نقل المياه`: behind the noun of a body that nothing makes definite stands whose or what for it is, and no verb. */
export function isOwned(items: readonly Item[], at: number): boolean {
  const [body, item, next] = [items[at - 1], items[at], items[at + 1]];
  return (
    item?.word === "نقل" &&
    !item.conj &&
    body?.chunk === null &&
    !body.def &&
    body.suffix === "" &&
    body.tags.includes("body-noun") &&
    isDefinite(next)
  );
}

/** `قال سالم عمر لـ"النجمة"`: a letter that no word follows but marks. */
function isLoneLetter(items: readonly Item[], at: number): boolean {
  const [letter, next] = [items[at], items[at + 1]];
  return letter?.chunk === null && isOf(letter, LETTERS) && hasAny(next ?? NONE, MARKS);
}
const LETTERS = spelled("[لب]");
const MARKS: readonly string[] = ["quote", "paren", "punct"];
const NONE: { readonly tags: readonly string[] } = { tags: [] };

/** `اسمه`, `هويتها`: of who speaks what is told or kept back (`ضابط لم يشأ كشف هويته إن`), and nobody who speaks. */
export function isHisName({ word, suffix, chunk }: Item): boolean {
  return chunk === null && HIS_NAME.test(word + suffix);
}
const HIS_NAME =
  /^(?:اسم|اسماء|اسماي|هويت|هويات|وظيفت|منصب|صفت|رتبت|جنسيت|لقب)(?:ه|ها|هم|هما|هن)$/u;

/** `الذي`, `التي`; the first is taken apart as `ذي` of the Hijri months. */
export function isRelative(item: Item | undefined): boolean {
  return item !== undefined && (RELATIVE.has(item.word) || (item.word === "ذي" && item.def));
}
const RELATIVE: ReadonlySet<string> = new Set(["التي", "الذي", "الذين"]);

/** `لرويترز`, `لوكالة`: to whom it was said. */
export function isRecipient(item: Item): boolean {
  if (item.prep !== "ل") return false;
  const chunk = item.chunk;
  return (
    hasAny(item, ["agency-noun", "outlet-noun"]) ||
    (chunk?.kind === "name" && (chunk.sourceKind === "agency" || chunk.sourceKind === "outlet"))
  );
}

/** `فهد الريس وهو زعيم في القبيلة`: a clause of its own about who speaks. */
export const WHO_HE_IS: ReadonlySet<string> = new Set(["وهو", "وهي", "وهم", "وهما"]);

/** `سكان تحدثت إليهم الشبكة`, `شهود تكلمنا معهم`: those spoken to. */
export const TO_THEM: ReadonlySet<string> = new Set("اليه اليها اليهم معه معها معهم".split(" "));

export function isAdjective(item: Item): boolean {
  // `مصادر عسكرية`: a word that can be counted elsewhere is an adjective here.
  if (item.chunk !== null || hasAny(item, NOUNS)) return false;
  if (NOUNS_LIKE_ADJECTIVES.has(item.word)) return false;
  return /(?:ي|يه|يين|يون|يان)$/u.test(item.word) || ADJECTIVES.has(item.word.replace(/^ال/u, ""));
}
/** `مديرية`, `محافظة`: nouns with the ending of an adjective. */
const NOUNS: readonly string[] = [
  "masdar",
  "toll",
  "date",
  "say",
  "office",
  "witness",
  "body-noun",
  "document",
  "outlet-noun",
  "agency-noun",
];
/** `تبنت جبهة الهضبة العملية`: what was done, though it ends as an adjective does. */
export const NOUNS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  "العمليه المسووليه القضيه الضحيه البلديه القريه المديريه الاهالي المباني الاراضي الدوريه الاليه الشرطي الجندي الجاني المستوطنه".split(
    " ",
  ),
);
const ADJECTIVES: ReadonlySet<string> = new Set(
  "خاص خاصه عام عامه اعلي عليا مطلع مطلعه مجهول مجهوله موثوق موثوقه كبير كبيره كبار بارز رفيع سابق سابقه قادمه وارده نفسه نفسها ذاته ذاتها عده متعدده متطابقه مقرب مقربه عيان مشترك مشتركه مستقل مستقله مختص مختصه معني معنيه مشرف مشرفه مشغل مشغله متحد متحده مسلح مسلحه حاكم حاكمه موحد موحده احمر اخضر ازرق موقت موقته منشق منشقه متقاعد متقاعده اخر اخري اخرين ثاني ثانيه جديد جديده حر حره منظم منظمه مركزي ميداني مدني مدنيه محلي".split(
    " ",
  ),
);

/** `شهادات | حصل عليها المرصد`, `وثائق | اطلعت عليها الوكالة`: how somebody came by them. */
export const HOW_CAME: ReadonlySet<string> = new Set(
  "حصل حصلت حصلنا اطلع اطلعت اطلعنا جمعها جمعتها وثقها وثقتها استمع استمعت تلقاها تلقتها نشرها نشرتها سربت".split(
    " ",
  ),
);

/** `أكد سكان | تعرض المنازل للقصف`, `أفاد شهود | اندلاع حريق`: nouns of what came about, and no part of who tells it. */
export function isComingAbout({ word, def, prep, chunk }: Item): boolean {
  return chunk === null && !def && prep === "" && COMING_ABOUT.has(word);
}
const COMING_ABOUT: ReadonlySet<string> = new Set("تعرض اندلاع حدوث نشوب انهيار".split(" "));

export function isDefinite(item: Item | undefined): boolean {
  return item !== undefined && (item.def || item.word.startsWith("ال"));
}

/** A noun for persons; `حافلات` and `منازل` are counted too and never speak. */
export function isPersonNoun({ sense, tags, prep }: Item): boolean {
  return (
    prep === "" &&
    (sense?.unit === "persons" || sense?.unit === "families") &&
    sense.measure === undefined &&
    sense.number !== "du" &&
    tags.includes("counted")
  );
}

export function isNameWord(item: Item): boolean {
  return (
    item.sense === null &&
    item.word.length >= 3 &&
    !item.word.startsWith("لل") &&
    !item.tags.includes("digits") &&
    item.prep === ""
  );
}

export function hasAny(item: Pick<Item, "tags">, tags: readonly string[]): boolean {
  for (const tag of item.tags) if (tags.includes(tag)) return true;
  return false;
}

export function isWord(item: Item, word: string, prep: Item["prep"]): boolean {
  return item.word === word && item.prep === prep;
}

/** Of `حمّل … المسؤولية`: who carries boxes or passengers blames nobody. */
export function hasLiability(items: readonly Item[], from: number): boolean {
  return items.slice(from + 1, from + 15).some(({ tags }) => tags.includes("liability"));
}

/** `المفقودين`: a definite plural of persons, or what is said of them. */
export function arePeople(item: Item | undefined): boolean {
  return (
    item?.chunk === null &&
    item.def &&
    !item.conj &&
    item.prep === "" &&
    (/(?:ين|ون)$/u.test(item.word) || item.sense?.number === "pl") &&
    item.tags.includes("counted")
  );
}

/** `نفق ما يقدر بنحو 3000 رأس`, `عدد النزلاء يبلغ حالياً 1,940`: so many, and nobody estimates or informs. */
export function isSoMany(items: readonly Item[], cue: number): boolean {
  const [verb, next] = [items[cue], items[cue + 1]];
  if (verb?.sense?.slot === "estimate")
    return items[cue - 1]?.word === "ما" && (next?.prep === "ب" || next?.word === "ب");
  if (!/^[يت]?بلغت?$/u.test(verb?.word ?? "")) return false;
  const near = items.slice(cue + 1, cue + 4);
  const at = near.findIndex(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
  return at >= 0 && near.slice(0, at).every(({ tags }) => !tags.includes("that"));
}

/** `اشتباكات الوادي توقع 24 قتيلاً`, `غارات توقع عشرات القتلى`: written like "expects", it is what brought them about; nobody foresees his dead without `مقتل` or `سقوط`. */
export function causes(items: readonly Item[], cue: number): boolean {
  if (items[cue]?.word !== "توقع") return false;
  const near = items.slice(cue + 1, cue + 1 + BEFORE_VICTIMS);
  const end = near.findIndex((item) => hasAny(item, ["that", "masdar", "comma", "stop"]));
  return near
    .slice(0, end < 0 ? near.length : end)
    .some((item) => hasAny(item, ["victim", "toll-noun"]) || isOfVictims(item));
}
/** `ما لا يقل عن 24`, `نحو 24 بين قتيل وجريح`. */
const BEFORE_VICTIMS = 6;
function isOfVictims({ chunk, word }: Item): boolean {
  if (chunk?.kind === "count") return chunk.measure === "killed" || chunk.measure === "wounded";
  return LOSSES.test(word);
}
const LOSSES = /^(?:ال)?(?:ضحايا|ضحيه|خساير|قتلي|جرحي|شهداء|اصابات|قتيل|جريح)$/u;
