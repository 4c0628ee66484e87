import { nonCountRules, type NonCountRule } from "../../extract/non-counts/non-count-rule.ts";
import type { Match } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import { standsBare } from "./figure-bare.ts";
import { fold } from "../../text/fold.ts";
import type { Item } from "../../text/item.ts";

const rule = nonCountRules("ar");

/** Nouns with their article, as the lexicon has them and as words that no lexicon knows. */
function the(words: string): string {
  return words
    .split(" ")
    .flatMap((word) => [`=${word}`, `=ال${word}`])
    .join("|");
}

/** What is numbered wherever it stands: nobody is counted behind it. */
const NUMBERED = the("كيلو كيلومتر طايره رحله دقيقه");

/** Parts of a prison, a camp, a road: numbered, and a place where so many were killed. */
const PLACES = the(
  "نقطه جناح عنبر مبني طابق بوابه رصيف زنزانه مهجع قسم بلوك مربع مخيم معسكر موقع محطه بير قاعه غرفه عماره ثكنه جسر مخرج نفق قاطع مدرج",
);

const NUMBERED_PRISON = /\s(?:ال)(?:نقطه|جناح|عنبر|قاطع|موقع|قسم|مربع|كيلو)$/u;

/** A definite noun before it, whether a lexicon knows the noun or not. */
function isDefinite(item: Item | undefined): boolean {
  return item?.chunk === null && (item.def || item.word.startsWith("ال"));
}

/** `12 شخصاً`, `أربعة جنود`: what the number counts stands behind it. */
function isCounted(next: Item | undefined): boolean {
  const known = next?.tags.some((tag) => tag === "counted" || tag === "case") === true;
  return known && !next.def && !next.conj && next.prep === "";
}

/** `في الجناح 4 قرب الباب`; in `وثق الموقع 281 حالة` a noun is counted, known or not. */
function isBehindLabel(next: Item | undefined): boolean {
  return !isCounted(next) && standsBare(next);
}

/** A number in digits, that nothing joins to what stands before it. */
function isPlain(q: Item | null): boolean {
  return q?.chunk?.kind === "quantity" && q.chunk.bound === "exact" && !q.conj && q.prep === "";
}

/**
 * `قُتل في الثكنة 12`, `بلغ عدد القتلى في المعسكر 12`: the verb or the toll before the place has no number yet, and this is it.
 */
function isAwaited(items: readonly Item[], at: number): boolean {
  if (isOfVictims(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - AWAITED); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("clause"))
      return false;
    if (item.chunk?.kind === "quantity") return false;
    // `مهاجمة الثكنة` may be a woman who attacks as well
    if (item.tags.includes("counted") && item.sense?.number !== "pl")
      return i === at - 1 && isHarmedIn(items, i);
    if (item.tags.includes("toll") || item.tags.includes("reach")) return true;
    // `سقوط الثكنة 19`, `محكومون بالإعدام في الجناح 4`: a noun, which waits for no number
    if (item.tags.includes("masdar") && (item.def || i === at - 1)) return isHarmedIn(items, i);
    if (item.tags.includes("pred")) return true;
  }
  return false;
}
/** `أصيب خلال اقتحام المخيم 14`: those whom the verb tells of are still to be counted. */
function isHarmedIn(items: readonly Item[], noun: number): boolean {
  const [verb, when] = [items[noun - 2], items[noun - 1]];
  if (verb?.chunk !== null || !WHEN.test(when?.word ?? "")) return false;
  return verb.tags.includes("pred") && verb.tags.includes("verb");
}
const WHEN = /^(?:في|عند|لدي|خلال|اثناء|بعد|عقب|قبل|قبيل|جراء|اثر|نتيجه|بسبب)$/u;

/** Items from a verb over its adverbs to the place. */
const AWAITED = 6;

/** `المصابون في المخيم 30`, `وفيات المخيم 12`: those who open the sentence, or stand behind an "and", are so many; in `زار الجرحى في القسم 12` they are visited. */
function isOfVictims(items: readonly Item[], at: number): boolean {
  const who = items[at - 1]?.word === "في" ? at - 2 : at - 1;
  const [before, victims, next] = [items[who - 1], items[who], items[at + 2]];
  if (victims === undefined || !(victims.def || who === at - 1)) return false;
  const many = victims.tags.includes("victim") && victims.sense?.number !== "sg";
  // `المعتقلون في العنبر 12`: so many, where nothing else is told of them
  const held = victims.tags.includes("captive") && victims.def && endsPhrase(next);
  if (!many && !held && !/^(?:وفيات|حصيله)$/u.test(victims.word)) return false;
  // `الجرحى في القسم 12 نُقلوا`: of them something else is told
  if (next?.tags.includes("pred") === true && !next.conj) return false;
  return (
    before === undefined ||
    ["stop", "clause", "comma"].some((tag) => before.tags.includes(tag)) ||
    (victims.conj && before.chunk !== null)
  );
}

function endsPhrase(next: Item | undefined): boolean {
  return (
    next === undefined || next.conj || ["stop", "comma"].some((tag) => next.tags.includes(tag))
  );
}

/** `أوقع القصف في المخيم 12 بين قتيل وجريح`: so many. */
function isBetween(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.word === "بين" &&
    /^(?:قتيل|قتلي|شهيد|شهداء|جريح|مصاب)$/u.test(items[at + 1]?.word ?? "")
  );
}

/** `نُقل من المخيم 12 إلى المستشفى`: so many were taken. */
function isTaken(items: readonly Item[], at: number): boolean {
  const [verb, to, where] = [items[at - 2], items[at + 2], items[at + 3]];
  if (items[at - 1]?.word !== "من" || to?.word !== "الي") return false;
  return /^(?:نقل|اسعف)$/u.test(verb?.word ?? "") && /(?:مستشف|مشاف|مشفي)/u.test(where?.word ?? "");
}

/** From here on a number is one of a flight. */
const FLIGHTS = 100;

/** `قُتل في الطائرة 12 وأصيب خمسة`: in it, where `أُسقطت الطائرة 512` and `في الدقيقة 12` have a label. */
function isAboard(items: readonly Item[], at: number): boolean {
  const [verb, to, noun, next] = [items[at - 2], items[at - 1], items[at], items[at + 2]];
  if (to?.word !== "في" || !/^(?:ال)?(?:طايره|رحله)$/u.test(noun?.word ?? "")) return false;
  // `قُتل في الطائرة 512 وأصيب خمسة`: of a flight sooner than of the dead
  const chunk = items[at + 1]?.chunk;
  if (chunk?.kind !== "quantity" || (chunk.low ?? FLIGHTS) >= FLIGHTS) return false;
  return verb?.tags.includes("pred") === true && next?.conj === true && next.tags.includes("pred");
}

/** Deeds and times that are called by their year, folded. */
const DATED =
  "=معارك|=معركه|=حرب|=تمرد|=قصف|=زلزال|=انقلاب|=احتجاجات|=مجزره|=ثوره|=انتفاضه|=هجوم|=هجمات|=فيضان|=فيضانات|=اعصار|=هدنه|=غزو|=اجتياح|=احداث|=حصار|=اتفاق|=اتفاقيه|=انتخابات|=مظاهرات|=تظاهرات|=صيف|=شتاء|=ربيع|=خريف|=اضراب|=اشتباكات|=مواجهات|=كارثه|=حريق|=سيول|=وباء";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Four digits without a mark between thousands that may be a year of the news. */
function isYear(q: Item | null, { raw }: ReportContext): boolean {
  const chunk = q?.chunk;
  if (q === null || chunk?.kind !== "quantity" || chunk.low === null || !isPlain(q)) return false;
  const plain = /^[\d\u0660-\u0669\u06f0-\u06f9]{4}$/u.test(raw.slice(q.start, q.end));
  return plain && chunk.low >= FIRST_YEAR && chunk.low <= LAST_YEAR;
}

/** Days, weeks and sessions that are counted on: `في اليوم الـ38`, `أسبوعها الـ12`. */
const COUNTED_ON =
  "=يوم|=اسبوع|=شهر|=عام|=سنه|=جلسه|=دوره|=ذكري|=جوله|=مره|=نسخه|=قرن|=يومه|=يومها|=اسبوعه|=اسبوعها|=شهره|=شهرها|=عامه|=عامها";

/** `في اليوم`, `منذ اليوم`, `يومه`: of a row, where `اليوم` alone is today. */
function isOfRow(items: readonly Item[], at: number): boolean {
  const [before, noun] = [items[at - 1], items[at]];
  if (noun === undefined) return false;
  if (noun.suffix !== "" || /هه?ا?$/u.test(noun.word.slice(3))) return true;
  if (!isDefinite(noun)) return false;
  return noun.prep !== "" || LEADS.has(before?.word ?? "");
}
const LEADS: ReadonlySet<string> = new Set("في منذ حتي خلال من الي بعد قبل".split(" "));

/** What may be worth, cost or lose so much: behind it a number of thousands is of money, though no currency is named. */
const WORTH = the(
  "خساير اضرار كلفه تكلفه تكاليف قيمه تعويض تعويضات غرامه غرامات فديه ديه ميزانيه موازنه",
);
const OF_MONEY = 1000;
const OF_LOSSES = 1_000_000;

/** Losses of men are counted, and those of goods worth so much. */
function isWorth({ items, from, to }: Match): boolean {
  const [head, q, next] = [items[from], items[to - 1], items[to]];
  const chunk = q?.chunk;
  if (chunk?.kind !== "quantity" || isCounted(next) || q?.conj === true) return false;
  // `كلفة الحرب 3000 بين قتيل وجريح`
  if (next?.word === "بين") return false;
  // `الخسائر البشرية`, `خسائر الجيش في الأرواح`
  if (items.slice(from, to).some(({ word }) => OF_MEN.test(word))) return false;
  const losses = /^(?:ال)?(?:خساير|اضرار)$/u.test(head?.word ?? "");
  const least = losses ? OF_LOSSES : OF_MONEY;
  return (chunk.low ?? chunk.high ?? 0) >= least;
}
const OF_MEN = /^(?:ال)?(?:بشري|ارواح|قتل|جرح|ضحايا|شهداء)/u;

/** One roof, one name, one quarter of which several are: `أربعة من أسرة واحدة`. */
const ONE_HOUSE =
  "=عايله|=اسره|=قبيله|=عشيره|=بيت|=منزل|=قريه|=بلده|=حي|=شارع|=مدينه|=مدرسه|=دفعه|=كتيبه|=سريه|=فصيل";

/** In the tens, as an age is told. */
const TENS = /^(?:ال)?(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)$/u;

/** Somebody, or some who are counted, whose age it may be; not the dead, whose number may pass seventy. */
function isSomebody(who: Item | undefined): boolean {
  if (who === undefined) return false;
  if (who.chunk !== null)
    return who.chunk.kind === "quantity" || (who.chunk.kind === "name" && who.chunk.is !== "place");
  if (who.tags.includes("among")) return true;
  return who.sense?.unit === "persons" && who.sense.number === "sg" && !who.tags.includes("victim");
}

/** A person's age is no more than that. */
const OLDEST = 100;

/**
 * `تجاوزوا السبعين`, `دون الـ16`, `في السبعين`: the bound that the number stage read is a part of its span.
 */
function isAgeInTens({ items, from, to }: Match, { raw }: ReportContext): boolean {
  const [q, next] = [items[from], items[to]];
  const chunk = q?.chunk;
  if (q === undefined || chunk?.kind !== "quantity" || q.conj || q.prep !== "") return false;
  if ((chunk.low ?? chunk.high ?? OLDEST) >= OLDEST || isCounted(next)) return false;
  const before = items[from - 1];
  const lead = raw.slice(Math.max(0, q.start - LEAD), q.end);
  if (before?.word === "في" && chunk.bound === "exact")
    return (
      !chunk.digits && TENS.test(q.word) && isDefiniteNumber(q, raw) && isSomebody(items[from - 2])
    );
  if (!isSomebody(before)) return false;
  // `33 منهم تجاوزوا السبعين`: said of people one by one, as the plural or a singular before it shows
  const passed = /(?:^|\s)تجاوز(?:وا|ت|ن)?\s+ال\S+$/u.test(fold(lead));
  const under = /(?:^|\s)(?:دون|تحت|فوق)\s+ال\S+$/u.test(fold(lead));
  // `قُتل منهم فوق الـ40`: behind the verb alone they are so many
  const some = before?.chunk !== null || items[from - 2]?.chunk?.kind === "quantity";
  return under ? some : passed && !chunk.digits;
}
/** Letters back to a bound before the number. */
const LEAD = 12;

function isDefiniteNumber(q: Item, raw: string): boolean {
  return q.def || fold(raw.slice(q.start, q.end)).startsWith("ال");
}

/** Numbers that are a label, a place in a row, a price or an age. */
export const arabicLabels: readonly NonCountRule[] = [
  rule(
    "label",
    `n:${NUMBERED} q:in-digits`,
    "`الكيلو 60`, `الطائرة 512`, `في الدقيقة 12`: behind its noun with the article a number is the label of one.",
    [
      "قُتل ضابط قرب نقطة الكيلو 60",
      "أُسقطت الطائرة 512 وقُتل طاقمها",
      "أُوقفت المباراة في الدقيقة 12",
    ],
    [
      "أسقط الدفاع الجوي طائرات 12",
      "قُتل في الرحلة 12 راكباً",
      "حلقت الطائرة وقُتل 12",
      "قُتل في الطائرة 12 وأُصيب خمسة",
    ],
    "-numbered",
    (m) =>
      isDefinite(m.items[m.from]) &&
      isPlain(m.get("q")) &&
      isBehindLabel(m.items[m.to]) &&
      !isAboard(m.items, m.from),
  ),
  rule(
    "label",
    `n:${PLACES} q:in-digits`,
    "`نزلاء الجناح 4`: a part of a prison or a camp that is called by its number; in `قُتل في الثكنة 12` the verb waits for how many.",
    [
      "قُتل ضابط عند البوابة 7",
      "أُعدم خمسة من نزلاء الجناح 4",
      "روى الطباخ ليلة سقوط الثكنة 19 كما عاشها",
      "فر ثلاثة من المخيم 12 وأُصيب حارس",
      "زار الوزير الجرحى في القسم 12",
    ],
    [
      "الجرحى في المعسكر 20 والقتلى في القسم 9",
      "وفيات المخيم 20 منذ الاثنين",
      "المعتقلون في العنبر 20",
      "نُقل من المخيم 20 إلى المستشفى",
      "قُتل في الثكنة 12 وأُصيب خمسة",
      "بلغ عدد القتلى في المعسكر 12",
      "قُتل ثلاثة في الجناح و4 في السوق",
      "كان في المخيم 12 نازحاً",
      "وثق الموقع 281 حالة اعتقال",
    ],
    "-numbered-place",
    (m) =>
      isDefinite(m.items[m.from]) &&
      isPlain(m.get("q")) &&
      isBehindLabel(m.items[m.to]) &&
      !isAwaited(m.items, m.from) &&
      !isBetween(m.items, m.to) &&
      !isTaken(m.items, m.from),
  ),
  rule(
    "label",
    "=سمعه|=صوره|=وجه q:quantity",
    "`شوهت الحملة سمعة 12 ناشطاً`: defamed, and not hurt.",
    ["شوهت الحملة سمعة 12 ناشطاً", "قال إن المقطع يشوه صورة ستة معلمين"],
    ["شوهت الألغام 12 شخصاً", "نشرت المنظمة صور 12 قتيلاً"],
    "-defamed",
    (m) =>
      m.items.slice(Math.max(0, m.from - 3), m.from).some(({ word }) => /^[يت]?شوه/u.test(word)),
  ),
  rule(
    "label",
    "n:place q:in-digits",
    "`سجن النقطة 7`: the number is the last word of the name of a prison.",
    ["توفي أسير داخل سجن النقطة 7", "فر ثلاثة من سجن الموقع 12 وأُصيب حارس"],
    ["فر من سجن غريان 12 سجيناً", "قُتل في طبرق 12 وفي غريان سبعة"],
    "-numbered-prison",
    (m, { raw }) => {
      const name = m.get("n");
      if (name === null || !isPlain(m.get("q")) || isCounted(m.items[m.to])) return false;
      return NUMBERED_PRISON.test(fold(raw.slice(name.start, name.end)));
    },
  ),
  rule(
    "year",
    `n:${DATED} q:in-digits`,
    "`معارك 2027`, `تمرد 2015`: what is called by its year.",
    ["عاد جندي أُسر في معارك 2027", "هرب الأهالي خلال معارك 2028", "قُتل حراس في تمرد 2015"],
    ["قُتل في معارك 120", "قُتل في هجمات 2,015 شخصاً", "قُتل في المعارك 2015 جندياً"],
    "-of-deed",
    (m, context) => {
      const noun = m.items[m.from];
      const bare = noun !== undefined && !isDefinite(noun) && noun.suffix === "";
      return bare && isYear(m.get("q"), context) && !isCounted(m.items[m.to]);
    },
  ),
  rule(
    "ordinal",
    `n:${COUNTED_ON} q:in-digits`,
    "`في اليوم الـ38 من إضرابه`, `يومها الـ200`: the place of a day in a row.",
    ["توفي أسير في اليوم الـ38 من إضرابه", "دخلت الحرب يومها الـ200 وقُتل ستة"],
    ["أُفرج اليوم عن الـ12 الباقين", "عاد اليوم الـ38 الذين فروا", "قُتل في اليوم 38 شخصاً"],
    "-day-of-row",
    (m) => {
      const q = m.get("q");
      return q?.def === true && isPlain(q) && isOfRow(m.items, m.from) && !isCounted(m.items[m.to]);
    },
  ),
  rule(
    "share",
    "of =كل d:quantity",
    "`يموت من كل مئة مصاب أربعة`: of every hundred.",
    ["يموت من كل مئة مصاب أربعة", "قُتل من كل عشرة واحد"],
    ["قُتل كل عشرة منهم", "فر من كل السجون عشرة"],
    "-of-every",
  ),
  rule(
    "idiom",
    `${ONE_HOUSE} q:=واحد|=واحده`,
    "`أربعة مدنيين من عائلة واحدة قُتلوا`: to which house they belong; in `قُتلت عائلة واحدة` it is counted.",
    ["قُتل أربعة مدنيين من عائلة واحدة", "إن تسعة أفراد من أسرة واحدة قُتلوا"],
    ["نزحت عائلة واحدة", "قُتل في منزل واحد تسعة"],
    "-of-one-house",
    ({ items, from }) => items[from - 1]?.word === "من" || items[from]?.prep === "ل",
  ),
  rule(
    "money",
    `${WORTH} !quantity|count|stop|comma|pred|victim|toll{0,5} q:quantity`,
    "`قُدرت الخسائر بـ40 مليوناً`, `كلفة إعادة البناء 5.5 مليارات`: money, though no currency is named.",
    [
      "أُفرج عن حارسين، وقُدرت الخسائر بـ40 مليوناً",
      "دُمر 12 منزلاً وتبلغ كلفة إعادة البناء 5.5 مليارات",
      "أُفرج عنهم بعد غرامة 3 آلاف عن كل واحد",
    ],
    [
      "بلغت الخسائر البشرية 1200 قتيل",
      "كبّد العدو خسائر: 70 قتيلاً",
      "بلغت خسائر الجيش 1200",
      "دُفعت الفدية وأُفرج عن 12",
      "كلفة الحرب على السكان 2000 بين قتيل وجريح",
    ],
    "-worth",
    isWorth,
  ),
  rule(
    "age",
    "q:quantity",
    "`33 منهم تجاوزوا السبعين`, `مسن في السبعين`: behind somebody the tens with their article are his age; `تجاوز عدد القتلى السبعين` is a toll.",
    [
      "قُتل 48 شخصاً، 33 منهم تجاوزوا السبعين",
      "قُتل سبعة أطفال ومسن في السبعين",
      "اعتُقل ستة منهم دون الـ16",
    ],
    [
      "تجاوز عدد القتلى السبعين",
      "تجاوز القتلى السبعين",
      "قُتل في الستين التي مرت رجل",
      "الجرحى فوق الأربعين",
      "قُتل منهم فوق الـ40",
    ],
    "-in-tens",
    isAgeInTens,
  ),
];
