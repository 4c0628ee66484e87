import { nonCountRules } from "../../extract/non-counts/non-count-rule.ts";
import type { NonCountRule } from "../../extract/non-counts/non-count-rule.ts";
import type { Match } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import { fold } from "../../text/fold.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { isAgeOfNamed } from "./age-of-named.ts";
import { isNumberSaid } from "./number-said.ts";

export const arabicNonCountWords: readonly LexiconLine[] = [
  ["كم كيلومتر كيلومتراً كيلومترات كلم متر متراً أمتار ميل أميال", { tags: ["distance"] }],
  ["دولار دولاراً دولارات ليرة يورو دينار ديناراً ريال درهم جنيه", { tags: ["currency"] }],
  [
    "طن طناً أطنان كيلوغرام كيلوغراماً كيلوغرامات كلغ كغم كجم كغ كيلو غرام غراماً غرامات لتر لتراً لترات ليتر ليتراً برميل درجة درجات مرة مرات أمثال ملم سنتيمتر سنتيمتراً سنتيمترات هكتار هكتاراً هكتارات دونم دونماً دونمات فدان فداناً فدادين نقطة نقاط نسمة أضعاف ضعفاً صاع قنطار قنطاراً قناطير أرطال رطلاً عقدة عقد فولت واط ميغاواط ميغابايت",
    { tags: ["measure-unit"] },
  ],
  // `غرامة`, a fine, would be read as `غرام` and a pronoun
  ["غرامة غرامات", { tags: ["fine"] }],
  ["عمره عمرها عمر العمر سنه", { tags: ["age"] }],
  ["يبلغ تبلغ البالغ البالغة", { tags: ["aged"] }],
  ["المادة مادة القرار قرار البند الفقرة قانون", { tags: ["article-word"] }],
  ["اللواء لواء الفرقة فرقة الفوج فوج الكتيبة كتيبة قطاع", { tags: ["formation"] }],
  ["رقم الرقم", { tags: ["number-sign"] }],
  ["هاتف الهاتف جوال", { tags: ["phone-word"] }],
  ["صفحة الصفحة ص", { tags: ["page-word"] }],
  ["الساعة ساعة", { tags: ["hour"] }],
  ["تحية سلام شكر إشارة علامة سؤال قصة حكاية", { tags: ["idiom"] }],
  ["صاروخ طراز عيار", { tags: ["weapon-word"] }],
];

const rule = nonCountRules("ar");

/** Nobody is older. */
const OLDEST = 120;
const WHOSE_AGE: ReadonlySet<string> = new Set("ابن ابنه صاحب صاحبه".split(" "));

/** `47 شخصاً`, `خمسة أشخاص`: one of whom stands behind more than ten, several behind fewer. */
function isCountedBehind(m: Match): boolean {
  const quantity = m.get("q")?.chunk;
  const next = m.items[m.to];
  const low = quantity?.kind === "quantity" ? quantity.low : null;
  if (low === null || low < 3 || next === undefined || next.def || next.conj) return false;
  const { unit, number } = next.sense ?? {};
  return unit === "persons" && next.prep === "" && number === (low > 10 ? "sg" : "pl");
}

/** Years in brackets, between commas or behind `ابن`, and no more than somebody lives. */
function isOld(m: Match): boolean {
  const { items, from, to } = m;
  const chunk = m.get("q")?.chunk;
  if (chunk?.kind !== "quantity" || (chunk.high ?? OLDEST) >= OLDEST) return false;
  const [before, behind] = [items[from - 1], items[to]];
  if (before === undefined) return false;
  if (WHOSE_AGE.has(before.word)) return true;
  if (before.tags.includes("paren-open")) return behind?.tags.includes("paren-close") === true;
  return (
    before.tags.includes("comma") &&
    (behind === undefined || ["comma", "stop"].some((tag) => behind.tags.includes(tag)))
  );
}

/** `شقيقان (31 و36 عاماً)`: behind people, and each joined to the one before it. */
function areOld({ items, from, to }: Match, { raw }: ReportContext): boolean {
  const [before, last, behind] = [items[from - 1], items[to - 1], items[to]];
  if (before === undefined || last === undefined) return false;
  if (!YEARS.test(fold(raw.slice(last.start, last.end)))) return false;
  const isBracketed = before.tags.includes("paren-open");
  const closes = isBracketed ? ["paren-close"] : ["comma", "stop"];
  const isOpen = isBracketed || before.tags.includes("comma");
  const isClosed = behind === undefined || closes.some((tag) => behind.tags.includes(tag));
  const who = items.slice(Math.max(0, from - WHO), from);
  return (
    isOpen &&
    isClosed &&
    who.some(({ sense }) => sense?.unit === "persons") &&
    items
      .slice(from, to)
      .every(({ chunk }) => chunk?.kind !== "quantity" || (chunk.high ?? OLDEST) < OLDEST)
  );
}
/** Highest level that a scale has. */
const HIGHEST = 10;

/** `البلديات السبع عشرة`: of a noun in the feminine plural, which no list has for people. */
function isOfThose(m: Match): boolean {
  const [noun, number] = [m.items[m.from - 1], m.get("q")];
  const named = noun?.def === true || noun?.word.startsWith("ال") === true;
  if (noun === undefined || number === null || !named) return false;
  if (!/.ات$/u.test(noun.word) && !SITES.test(noun.word)) return false;
  const isCounted = noun.tags.some(
    (tag) => tag === "counted" || tag === "office" || tag === "pred",
  );
  // `اقتيد إلى الثكنات المئات`, `حررت الاقتحامات الستة الباقين`: of others
  const next = m.items[m.to];
  if (number.chunk?.kind !== "quantity" || number.chunk.bound !== "exact") return false;
  if (next?.chunk === null && next.def && !next.conj && next.prep === "") return false;
  return number.def && noun.chunk === null && !isCounted;
}

/** `الجرحى في المواقع الثلاثة تسعون`: places and times whose plural is broken. */
const SITES =
  /^(?:ال)?(?:مواقع|مدن|قري|مناطق|محاور|اقاليم|مراحل|احياء|سجون|مراكز|مشافي|بلدان|دول|شوارع|طوابق|عنابر|اجنحه|مخيمات|جبهات)$/u;

const YEARS = /(?:عاما?|سنه|سنوات|اعوام|ربيعا|شهرا|اشهر|سنين)$/u;
/** Items back to who is so old. */
const WHO = 4;
const AGE = /^(?:سن|عمر|اعمار)(?:ه|ها|هم|هن|هما)?$/u;
/** The bound before a number and its article are no part of where it stands. */
const UNDER = /(?:دون|تحت|فوق)\s+ال/u;
const WITH_BOUND = 8;
const ARTICLE = 2;

const PARENTS: ReadonlySet<string> = new Set(
  "ام اب والد والده معيل معيله وام واب وابا ابا".split(" "),
);

/** Numbers that count nobody, told apart by kind before any figure is read. */
/** `في هذه الساعة`: now. */
const THIS = /^(?:هذه|تلك|ذات|نفس)$/u;

export const arabicNonCounts: readonly NonCountRule[] = [
  rule(
    "percent",
    "q:quantity percent",
    "`40%` is a share.",
    ["دمر القصف 40% من البلدة", "إصابة 12 ٪ منهم"],
    ["إصابة 12 منهم", "مقتل 40 مدنياً"],
  ),
  rule(
    "percent",
    "percent q:quantity",
    "`%40`: the sign may stand before its number, as in what was written from left to right.",
    ["%40 من القتلى نساء", "قال المركز إن ٪61 من الجرحى أطفال"],
    ["قتل 12 % منهم 40 امرأة", "مقتل 40 مدنياً"],
    "-sign-first",
    ({ items, from }) => {
      const [before, sign, number] = [items[from - 1], items[from], items[from + 1]];
      return before?.chunk?.kind !== "quantity" && sign?.end === number?.start;
    },
  ),
  rule(
    "percent",
    "q:quantity in =ميه|=مايه",
    "`40 في المئة` is a share.",
    ["قتل 40 في المئة منهم", "إصابة عشرة في المئة"],
    ["مقتل مئة في البلدة", "مقتل 40 مدنياً"],
    "-words",
  ),
  rule(
    "share",
    "q:quantity of =كل d:quantity",
    "`ثمانية من كل عشرة` is a share.",
    ["ثمانية من كل عشرة مبانٍ تضررت", "قتل واحد من كل ثلاثة منهم"],
    ["مقتل ثمانية من كل القرى", "مقتل عشرة"],
  ),
  rule(
    "percent",
    "q:quantity p:=ميه|=مايه",
    "`40 بالمئة` is a share.",
    ["قتل 40 بالمئة منهم", "إصابة عشرة بالمائة"],
    ["مقتل مئة في البلدة", "مقتل 40 مدنياً"],
    "-attached",
    (m) => m.get("p")?.prep === "ب",
  ),
  rule(
    "percent",
    "p:=ميه|=مايه q:quantity",
    "`بالمئة 40`, as it is said.",
    ["قتل بالمئة 40 منهم", "بالمائة عشرة أصيبوا"],
    ["مقتل مئة و40", "مقتل 40 مدنياً"],
    "-first",
    (m) => m.get("p")?.prep === "ب" && m.get("p")?.def === true && m.get("q")?.conj === false,
  ),
  rule(
    "percent",
    "=نسبه q:quantity",
    "`نسبة 40` is a share, with its sign or without.",
    ["نسبة 40 من القتلى مدنيون", "بلغت نسبة عشرين"],
    ["نسبة القتلى 40", "مقتل 40 مدنياً"],
    "-rate",
  ),
  rule(
    "distance",
    "q:quantity distance",
    "`100 كلم` is a distance.",
    ["قتل على بعد 100 كلم من البلدة", "فر مسافة 3 كيلومترات"],
    ["مقتل 100 مدني", "كم قتيلاً سقط؟"],
  ),
  rule(
    "money",
    "q:quantity currency",
    "`200 ألف دولار` is money.",
    ["أطلق سراحه مقابل 200 ألف دولار", "دفع ذوو القتلى 500 ليرة"],
    ["مقتل 200 مدني", "أطلق سراح 65 سجيناً"],
  ),
  rule(
    "measure",
    "q:quantity measure-unit",
    "`20 طناً`, `ثلاث مرات`.",
    ["أصيب ثلاث مرات", "تدمير 20 طناً من الذخيرة"],
    ["أصيب ثلاثة مدنيين", "تدمير 20 منزلاً", "شرّدت السيول 18 ألف نسمة"],
    "",
    // `نسمة` is the measure of a town, and those to whom something happens
    ({ items, from, to }) =>
      items[to - 1]?.word !== "نسمه" ||
      !items
        .slice(Math.max(0, from - 4), from)
        .some(({ tags }) => tags.includes("pred") && !tags.includes("holding")),
  ),
  rule(
    "article",
    "article-word number-sign? q:quantity",
    "`المادة 12`, `القرار 1701` name a text.",
    ["أدين القتل وفق المادة 12", "فر بعد القرار رقم 1701"],
    ["قرر 12 سجيناً الفرار", "مقتل 12 مدنياً"],
  ),
  rule(
    "article",
    "n:=عدد q:in-digits dash|slash !quantity|count{0,2} date",
    "`العدد 3120 - الأحد 9 أيار`: the number of the paper, and of nobody.",
    ["قُتل 50 شخصاً. العدد 3120 - الأحد 9 أيار 2031", "العدد 310 / 7 أيار 2031"],
    ["بلغ العدد 50 قتيلاً الخميس", "ارتفع العدد 12 - الخميس"],
    "-issue",
    ({ items, from }) =>
      items[from - 1] === undefined || items[from - 1]?.tags.includes("stop") === true,
  ),
  rule(
    "unit-name",
    "formation number-sign? q:quantity",
    "`اللواء 93` is the name of a formation; `قُتل في القطاع 47 شخصاً` counts them, as their form agrees with the number.",
    ["قتل عناصر اللواء 93", "انسحاب الفرقة 17", "قصف اللواء 93 جنود الحاجز"],
    [
      "مقتل 93 جندياً",
      "فرقة من 17 جندياً",
      "قُتل قائد الكتيبة وثلاثة من مرافقيه",
      "قُتل في القطاع 47 شخصاً",
      "قُتل في القطاع خمسة أشخاص",
    ],
    "",
    (m) => m.get("q")?.conj === false && !isCountedBehind(m),
  ),
  rule(
    "list",
    "=رقم|=الارقام q:quantity",
    "`سجن رقم 3` is a name.",
    ["فر سجناء من المبنى رقم 3", "أصيب الحاجز رقم 5"],
    ["فر 3 سجناء", "أصيب 5 حراس", "تراجعت الوزارة عن رقم 17 قتيلاً"],
    "",
    ({ items, from, to }) => !isNumberSaid(items, from, to),
  ),
  rule(
    "list",
    "=الرقم q:in-digits",
    "`الحافلة الرقم 8` is a name; `صار الرقم مئتين` is not.",
    ["أصيبت الحافلة الرقم 8", "فر سجناء من المبنى الرقم 3"],
    ["صار الرقم مئتين", "فر 3 سجناء"],
    "-the",
  ),
  rule(
    "list",
    "quote-open !quote|victim|comma|quantity|count|stop{1,5} =-|=–|=— q:in-digits quote-close",
    "`«مركب النورس – 2»`: what is in marks is a name, and the number behind its dash the second of that name.",
    ["غرق «مركب النورس – 2» وقُتل ستة", "ارتفع عدد ضحايا “مركب السنونو -3” إلى 48"],
    ["قال إن «القتلى 2»", "«قتلى – 2»، كتب على الجدار"],
    "-in-marks",
  ),
  rule(
    "phone",
    "phone-word colon? q:quantity",
    "A telephone number.",
    ["للبلاغ عن مفقودين هاتف: 5551234", "هاتف 5551234"],
    ["فقدان 12 شخصاً", "اتصل 12 شخصاً", "شحن الجوال 100٪"],
    "",
    (m) => {
      const chunk = m.get("q")?.chunk;
      return chunk?.kind === "quantity" && chunk.digits && (chunk.low ?? 0) > 999;
    },
  ),
  rule(
    "page",
    "page-word q:quantity",
    "`صفحة 12` is a page.",
    ["أسماء القتلى في الصفحة 12", "ص 4"],
    ["مقتل 12", "فر 4 سجناء"],
  ),
  rule(
    "clock",
    "hour q:quantity",
    "`الساعة 11` is a time of day.",
    ["قتل عند الساعة 11 ليلاً", "فر السجناء الساعة 3 فجراً"],
    [
      "مقتل 11 مدنياً",
      "بعد ساعة قتل 11 مدنياً",
      "بلغ عدد القتلى حتى الساعة 31 شخصاً",
      "لا يتجاوز عدد المحتجزين في هذه الساعة 35 شخصاً",
    ],
    "",
    // `حتى الساعة 31 شخصاً`, `في هذه الساعة 35 شخصاً`: up to this hour, and then how many
    (m) => {
      const [hour, chunk, noun] = [m.items[m.from - 1], m.get("q")?.chunk, m.items[m.to]];
      const many = chunk?.kind === "quantity" && (chunk.low ?? 0) > 10;
      const counted = noun?.chunk === null && noun.sense?.unit === "persons" && !noun.def;
      const upTo = hour?.word === "حتي" || THIS.test(hour?.word ?? "");
      return !(upTo && many && counted && noun.sense?.number === "sg");
    },
  ),
  rule(
    "age",
    "aged? =من? age q:quantity",
    "`عمره 23`.",
    ["قتل شاب عمره 23", "أصيبت طفلة عمرها تسع"],
    ["مقتل 23 شاباً", "قتل تسعة", "قُتل القيادي سالم عمر وثلاثة من مرافقيه"],
    "",
    // `سالم عمر وثلاثة`: a name, and others
    (m) => m.get("q")?.conj === false,
  ),
  rule(
    "age",
    "age-cue =بين|=عن|=من|=ال? q:quantity",
    "`فوق سن الـ18`, `لم تتجاوز أعمارهم الـ14`, `أعمارهم بين 6 و14`: how old they are, whatever befell them behind it.",
    [
      "قُتلت 7 نساء فوق سن الـ 18، استشهدن في طبرق",
      "قُتل 9 أطفال لم تتجاوز أعمارهم الـ 14 استشهدوا في طبرق",
      "قُتل 9 أطفال تتراوح أعمارهم بين 6 و14 قضوا في طبرق",
      "قُتل 9 أطفال تقل أعمارهم عن 14 قضوا في طبرق",
    ],
    ["قُتل 14 طفلاً", "قُتل من لا تُعرف أعمارهم وعددهم 14", "عند بلوغه سن الرشد 14 طفلاً قتلوا"],
    "-cue",
    ({ items, from, to }) => {
      const [number, next] = [items[to - 1], items[to]];
      // `كاد العدد يبلغ 70`
      if (!AGE.test(items[from]?.word ?? "")) return false;
      // `القيادي سالم عمر واثنان من مرافقيه`: a name, and others
      if (number?.conj === true) return false;
      return next?.chunk !== null || !next.tags.includes("counted") || next.def || next.conj;
    },
  ),
  rule(
    "age",
    "q:quantity",
    "`أطفال دون الـ18 قُتلوا`: behind people and with an article, under or over so many is how old they are.",
    ["7 أطفال دون الـ18 قُتلوا في طبرق", "نساء فوق الخمسين أُصبن في غريان"],
    ["قُتل أطفال وأُصيب دون الـ18 شخصاً", "حصيلة القتلى دون الـ18", "أطفال دون مأوى قُتلوا"],
    "-under",
    ({ items, from, to }, { raw }) => {
      const [who, q, next] = [items[from - 1], items[from], items[to]];
      if (who?.chunk !== null || who.sense?.unit !== "persons" || who.tags.includes("victim"))
        return false;
      if (q === undefined || next?.tags.includes("counted") === true) return false;
      return UNDER.test(raw.slice(Math.max(0, q.start - WITH_BOUND), q.start + ARTICLE));
    },
  ),
  rule(
    "age",
    "q:quantity =عاما|=عام|=سنه|=سنوات|=اعوام|=ربيعا|=شهرا|=اشهر|=سنين",
    "`نادية كرم (34 عاماً)`, `سامي، 29 عاماً،`, `ابن الـ22 ربيعاً`: how old somebody is, in brackets, between commas, or behind `ابن`.",
    [
      "قُتلت نادية كرم (34 عاماً) وجارتها",
      "أصيب سامي، 29 عاماً، في ساقه",
      "قُتل الشاب سامر ابن الـ22 ربيعاً",
    ],
    ["قُتل 29 مدنياً", "سُجن عشر سنوات وفر سجينان", "بعد الحرب، 34 عاماً مرت وقُتل كثيرون"],
    "-years",
    isOld,
  ),
  rule(
    "age",
    "q:in-digits",
    "`قُتل سالم النوري (24) وعادل أمين (19)`: in brackets behind the name of one whom the verb is said of, or who is listed by name.",
    [
      "قُتل سالم النوري (24) وعادل أمين (19) في غريان",
      "القتلى هم سالم النوري (24) وعادل أمين (19) من غريان",
      "أصيب الشاب عادل أمين (19)",
    ],
    [
      "بلغ عدد القتلى في طبرق (24)",
      "توزع القتلى على الصيادين (8) والمنارة (5)",
      "قُتل مدنيون (24) في غريان",
      "قُتل في طبرق (24) وفي غريان (19)",
    ],
    "-of-named",
    isAgeOfNamed,
  ),
  rule(
    "age",
    "q:quantity quantity|comma|=و|=او{0,6} duration",
    "`شقيقان (31 و36 عاماً)`: how old several people are, of whom only the last has his years told.",
    [
      "قتل شقيقان (31 و36 عاماً) في الوادي",
      "أصيب ثلاثة مزارعين (41 و52 و60 عاماً)",
      "أصيب طفلان، 4 و6 سنوات، في الوادي",
    ],
    ["اعتقل 31 و36 عاماً مرت", "قتل 31 و36 مدنياً", "أصيب طفلان (في 4 و6 أيام)"],
    "-listed",
    areOld,
  ),
  rule(
    "measure",
    "q:quantity",
    "`البلديات السبع عشرة`: the definite number says how many municipalities there are, and counts nobody.",
    ["شمل النزوح البلديات السبع عشرة", "شملت الاعتقالات المحافظات الـ11"],
    ["فر السجناء السبعة عشر", "قتل سبعة عشر مدنياً", "قُتلت الطالبات السبع"],
    "-those-places",
    isOfThose,
  ),
  rule(
    "measure",
    "=المستوي|=مستوي|=المرحله|=مرحله|=الفيه|=فيه|=الدرجه|=درجه q:in-digits",
    "`المرحلة 3 من التصنيف`: the name of a level, and not how many.",
    ["صنفت البلدة في المرحلة 3 من التصنيف", "سكان البلدة في المستوى 3+ أو أسوأ"],
    ["أفرج في هذه المرحلة 30 أسيراً", "قتل في المرحلة الثانية 12 مدنياً"],
    "-level",
    (m) => {
      const [chunk, next] = [m.get("q")?.chunk, m.items[m.to]];
      const small = chunk?.kind === "quantity" && (chunk.low ?? 0) <= HIGHEST;
      return small && next?.tags.includes("counted") !== true;
    },
  ),
  rule(
    "idiom",
    "q:quantity idiom",
    "`ألف تحية`: a way of speaking.",
    ["ألف تحية لعائلات القتلى", "ألف سؤال عن مقتل الحراس"],
    ["مقتل ألف مدني", "ألف سجين فروا"],
  ),
  rule(
    "weapon",
    "=طراز|=طرازات|=نوع|=موديل|=ماركه|=صنف !counted|pred|quantity|count|comma|colon|in|of|neg{1,2} q:in-digits",
    "`من طراز إليوشن 76`, `مروحية من نوع مي 17`: the name of a model.",
    ["تحطمت طائرة من طراز إليوشن 76 ونجا الطيار", "إسقاط مروحية من نوع مي 17"],
    ["سلاح من طراز قديم، وقُتل 76 شخصاً", "مقتل 17 مدنياً"],
    "-model",
  ),
  rule(
    "idiom",
    "=ليله|=يوم|=ساعه|=دفعه|=مره|=عام|=سنه|=شهر|=اسبوع|=لحظه|=دقيقه|=وقت|=ان|=مكان|=كلمه|=جهه|=طرف|=صوت|=جسد|=يد|=شتاء|=صيف|=حرف|=سبب|=معني|=قلب|=صف|=اتجاه|=ضربه|=نفس|=قرار|=موسم|=جلسه|=حال|=مصير q:=واحد|=واحده",
    "`في ليلة واحدة`, `دفعة واحدة`, `من مكان واحد`: one of what stands before it, and nobody.",
    ["قُتل عشرة حراس في ليلة واحدة", "فر السجناء دفعة واحدة"],
    ["قُتل واحد منهم", "مقتل جندي واحد"],
    "-one-of",
  ),
  rule(
    "score",
    "q:quantity =صوتا|=صوت|=اصوات",
    "`بأغلبية 13 صوتاً`: votes.",
    ["أقر المجلس القرار بأغلبية 13 صوتاً بعد مقتل ستة", "نال المرشح 8 أصوات وأصيب أنصاره"],
    ["قُتل 13 مدنياً", "علا صوت 13 متظاهراً"],
    "-votes",
  ),
  rule(
    "idiom",
    "q:quantity|=طفلين|=ابنين|=ابنتين|=بنتين|=توامين|=ولدين",
    "`أم لثلاثة أطفال`, `أب لخمسة`: says who somebody is; of the children nothing is told.",
    ["قُتل سامي، وهو أب لخمسة أطفال", "تروي أم لثلاثة أطفال ما جرى", "قتل سالم، والد لطفلين"],
    ["مقتل أم وثلاثة أطفال", "قُتل خمسة أطفال لأب واحد"],
    "-parent",
    ({ items, from }) => {
      const [before, q] = [items[from - 1], items[from]];
      return q?.prep === "ل" && !q.def && PARENTS.has(before?.word ?? "") && before?.def === false;
    },
  ),
  rule(
    "idiom",
    "=له|=لها|=وله|=ولها|=ولديه|=ولدين|=لديه|=لديها|=انجب|=انجبت q:quantity =ابناء|=اولاد|=اطفال|=بنات",
    "`ولديه أربعة أبناء`: whom somebody has at home.",
    ["قُتل المعلم، وله أربعة أبناء", "أصيبت سارة، ولديها ثلاثة أطفال"],
    ["قُتل له أربعة أبناء", "مقتل ثلاثة أطفال"],
    "-his-children",
    ({ items, from }) =>
      (items[from]?.word !== "ولدين" || items[from]?.suffix !== "") &&
      items[from - 1]?.tags.includes("pred") !== true,
  ),
  rule(
    "weapon",
    "weapon-word q:quantity",
    "`عيار 23` is a calibre.",
    ["إصابة بصاروخ 107", "جرح برصاص عيار 23"],
    ["إصابة 107 أشخاص", "جرح 23 شخصاً"],
  ),
];
