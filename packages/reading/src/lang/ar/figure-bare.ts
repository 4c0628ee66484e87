import type { Item } from "../../text/item.ts";

/** Words that may follow a number which counts people without saying so (`قتل 20 خلال`), folded. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  "خلال امام خلف جراء اثر بعد قبل منذ حتي علي عن الي قرب داخل خارج بينما فيما امس اليوم تحت ضمن لدي عند وسط شرق غرب شمال جنوب شرقي غربي شمالي جنوبي ضد مع دون كانوا كان الذين ممن ايضا فقط هناك اثناء عندما حين بس كانت معظمهم غالبيتهم بجروح بنيران برصاص بقصف بانفجار بهجوم بغاره بغارات بسبب بحسب بشظايا بتهمه بكفاله بعفو بضمان برا بحرا جوا قسرا طوعا سرا علنا عمدا فورا تباعا مجددا عشيه ليله حيث لا او ام و قضوا انفسهم متاثرين متاثرا متاثرون متاثره بمثلهم بمثلها بمثلهن مثلهم بالمثل اذا اذ لو لولا كي لكي لكن ولكن ثم بل مما كما هذا هذه ذلك تلك هولاء بعدما عندما حينما ريثما طالما كلما حسب وفق وفقا حسبما نتيجه غير سوي الا انه انها لم لن ليس ما هو هي هم قدامي قدامنا قدامهم قدام امامي امامنا".split(
    " ",
  ),
);

/** `بإقليم النهر`, `بعمالة الساحل`: where they were, behind a number alone. */
export const AT_PLACE: RegExp =
  /^ب(?:اقليم|عماله|ولايه|محافظه|مدينه|مديريه|منطقه|قضاء|جهه|دايره|بلده|قريه|حي|مخيم|مستشفي|بلديه)$/u;

const LETTERS = /^[\u0621-\u064a]/u;

/** Endings of those who belong somewhere: `فلسطينياً`, `سوريين`, `لبنانيون`. */
const BELONGING = /(?:يين|يون|يا)$/u;

/** `في 7 ولايات`, `ثلاث وحدات`, `5 وزارات`: the first letter is the noun's own, and joins nothing. */
const OWN_WAW =
  /^(?:ولاي(?:ه|ات)|وحد(?:ه|ات)|وزار(?:ه|ات)|وزراء?|ورش(?:ه|ات)?|وكال(?:ه|ات)|وسايل|وسيله|وثايق|وثيقه|وفود|وفدا?|وجب(?:ه|ات)|وجه(?:ه|ات)|وديان|وصل(?:ه|ات)|وقف(?:ه|ات)|وظايف|وظيفه|ولادات|ولاده|ورود|ورقه|ورقات|واحات|واحه|واجهات|واجهه)$/u;

/**
 * May the number before `next` stand without a noun? A word that nobody knows is what it counts (`سلّم رسالة من
 * أربع صفحات`, `ضبط 18 بندقية`), and what we do not know we do not count.
 */
export function standsBare(next: Item | undefined): boolean {
  // `50 والثانية 70`: what is joined is not what the number counts
  if (next === undefined || next.chunk !== null || next.conj) return true;
  // `أوقفت الشرطة 37 للتحقيق`: a phrase of its own, and no document
  if (next.prep === "ل" && next.def) return true;
  // `ضبطت الشرطة ثمانية أسلحة`
  if (next.word === "اسلحه" && !next.def) return false;
  if (next.sense !== null) return !next.tags.some((tag) => COUNTED_OTHERWISE.has(tag));
  const { word } = next;
  if (!LETTERS.test(word)) return true;
  if (
    FOLLOWERS.has(word) ||
    // `عدد الوفيات 1452 بإقليم النهر، و764 بعمالة الساحل`
    AT_PLACE.test(word) ||
    (word.startsWith("و") && !OWN_WAW.test(word)) ||
    word.startsWith("بال") ||
    word.startsWith("لل")
  )
    return true;
  // `منهم خمسة انتُشلوا`: a plural verb is said of people
  return BELONGING.test(word) || (word.length > 4 && word.endsWith("وا"));
}

/** Known words that a number counts though they are nobody. */
const COUNTED_OTHERWISE: ReadonlySet<string> = new Set([
  "formation",
  "hour",
  "article-word",
  "idiom",
  "body-noun",
  "document",
  "time-unit",
  "party-noun",
  "uncounted",
]);

/** A number without its noun. */
export function isBare(item: Item): boolean {
  return item.chunk?.kind === "quantity";
}

/** `قتل 20 خلال الهجوم`; not `في 20`, not `عدة`, not where an unknown noun follows. */
export function mayBeBare(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk?.kind !== "quantity") return false;
  // `خلال شتاء واحد`: one of what stands before it, and nobody
  const before = items[at - 1];
  const after = items[at + 1];
  // `نزوح خُمس الأهالي`: a fifth of them
  if (/^(?:خمس|سبع|تسع|عشر)$/u.test(item.word) && after?.def === true && !after.conj) return false;
  // `سقط جسر الأربعين`: its name
  if (
    item.def &&
    before?.chunk === null &&
    before.tags.includes("counted") &&
    !before.def &&
    before.sense?.unit !== "persons"
  )
    return false;
  if (/^واحده?$/u.test(item.word) && !item.conj && isWordOf(before)) return false;
  if (items[at - 1]?.tags.includes("in") === true) return false;
  // `أفرج عنهم لسبعة أسباب`, `قتلت الست أم خليل` (Mrs)
  if (item.prep === "ل") return false;
  if (item.word === "ست" && item.def && items[at + 1]?.word === "ام") return false;
  if (item.chunk.high === null && item.chunk.bound === "vague") return false;
  // `أُسر 37 أحياء`: alive; of more than ten quarters the noun is one
  const alive = (item.chunk.low ?? 0) > 10 && /^احياءا?$/u.test(after?.word ?? "");
  return alive || standsBare(after) || isNamedDay(items, at + 1) || isAdverb(item.chunk, after);
}

/** `قُتل 12 يوم الأحد`, `54 يوم 3 أيار`: the day of the deed, and no twelve days. */
function isNamedDay(items: readonly Item[], at: number): boolean {
  const day = items[at];
  if (day?.word !== "يوم" || day.def || day.prep !== "" || day.chunk !== null) return false;
  const date = items[at + 1];
  return date?.chunk?.kind === "date" && date.chunk.grain !== "duration" && date.prep === "";
}

/** `مات منهم تسعة عطشاً`: three to ten count a plural in the genitive, and a word in the accusative behind them is how it was. */
function isAdverb(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  next: Item | undefined,
): boolean {
  if (next === undefined || next.chunk !== null || next.sense !== null) return false;
  const few = low !== null && high !== null && low >= 3 && high <= 10;
  return few && /^\p{L}{2,}ا$/u.test(next.word) && !/(?:يا|ا\p{L}?ا)$/u.test(next.word);
}

/** What `واحد` describes, being no verb and no pronoun. */
function isWordOf(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null || item.tags.includes("pred")) return false;
  return /^\p{L}{3}/u.test(item.word) && item.tags.length <= 2 && !ONE_MAY_FOLLOW.has(item.word);
}
const ONE_MAY_FOLLOW: ReadonlySet<string> = new Set(
  "منا منكم لنا لهم عنه عنها سوي الا منها منهم منهن فقط غير".split(" "),
);
