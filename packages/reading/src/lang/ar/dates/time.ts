import type { Sense } from "../../../text/item.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

// No pronoun suffix on words of time: `عامة` (general) would be `عام` + `ه`.
const month = (value: number, ...more: readonly string[]): Sense => ({
  tags: ["month", "no-suffix", ...more],
  value,
});
const hijri = (value: number, ...more: readonly string[]): Sense => ({
  tags: ["hijri-month", "no-suffix", ...more],
  value,
});
const head = (first: number, second: number, ...more: readonly string[]): Sense => ({
  tags: ["month-head", "no-suffix", ...more],
  low: first,
  high: second,
});
const weekday = (value: number, ...more: readonly string[]): Sense => ({
  tags: ["weekday", "no-suffix", ...more],
  value,
});
const unit = (slot: string, number: "sg" | "du" | "pl"): Sense => ({
  tags: ["time-unit", `unit-${number}`, "no-suffix"],
  slot,
  number,
});
const part = (slot: string): Sense => ({ tags: ["part-of", "no-suffix"], slot });
const direction = (slot: string): Sense => ({ tags: ["direction", "no-suffix"], slot });
const ordinal = (value: number): Sense => ({ tags: ["ordinal", "no-suffix"], value });

/** Months of the Levant and Iraq, of Egypt and the Gulf, of Algeria and Tunisia, of Morocco and of Mauritania. */
const months: readonly LexiconLine[] = [
  ["يناير ينّاير جانفي ينايير", month(1)],
  ["شباط فبراير فيفري", month(2)],
  ["آذار", month(3)],
  ["مارس", month(3, "weak")], // practised
  ["نيسان أبريل إبريل ابريل أفريل", month(4)],
  ["أيار مايو مايس", month(5)],
  ["ماي", month(5, "weak")], // a name
  ["حزيران يونيو يونية جوان", month(6)],
  ["تموز يوليو يولية يوليوز جويلية", month(7)],
  ["آب", month(8, "weak")], // folded: father
  ["أغسطس غشت أغشت اغسطس", month(8)],
  ["أوت", month(8, "weak")],
  ["أيلول سبتمبر شتنبر شتمبر", month(9)],
  ["أكتوبر اكتوبر أوكتوبر", month(10)],
  ["نوفمبر نونبر نوفنبر", month(11)],
  ["ديسمبر دجنبر دجمبر", month(12)],
  ["كانون", head(12, 1)],
  ["تشرين", head(10, 11)],
  ["رمضان", hijri(9)],
  ["شوال", hijri(10)],
  ["محرم", hijri(1, "weak")],
  ["صفر", hijri(2, "weak")],
  ["رجب", hijri(7, "weak")],
  ["شعبان", hijri(8, "weak")],
  ["ربيع", { ...head(3, 4, "hijri", "season"), slot: "spring" }],
  ["جمادى جمادي", head(5, 6, "hijri")],
  ["ذو ذي ذا", { tags: ["hijri-prefix", "no-suffix"] }],
  ["قعدة", { tags: ["hijri-tail", "no-suffix"], value: 11 }],
  ["حجة", { tags: ["hijri-tail", "no-suffix"], value: 12 }],
];

/**
 * Weekdays. `الأحد` and `الاثنين` are listed with their article: without it they are one and two. Weak ones need
 * a word of time beside them (`الاثنان`, `صلاة الجمعة`).
 */
const weekdays: readonly LexiconLine[] = [
  ["الاثنين الإثنين الأثنين الاتنين", weekday(1, "weak")],
  ["الثلاثاء الثلثاء الثلاثا", weekday(2)],
  ["الأربعاء الاربعا", weekday(3)],
  ["الخميس", weekday(4)],
  ["الجمعة", weekday(5)],
  ["السبت", weekday(6)],
  ["الأحد", weekday(7)],
  // What is called after a weekday: a market, a town, a newspaper, a prayer.
  [
    "سيارة شاحنة طراز شركة سوق بلدة قرية حي شارع ميدان ساحة جسر صلاة خطبة مسجد صحيفة جريدة هيئة خميس",
    { tags: ["named-after-day"] },
  ],
];

const units: readonly LexiconLine[] = [
  ["ثانية", unit("second", "sg")],
  ["ثانيتان ثانيتين", unit("second", "du")],
  ["ثوان ثواني", unit("second", "pl")],
  ["دقيقة", unit("minute", "sg")],
  ["دقيقتان دقيقتين", unit("minute", "du")],
  ["دقائق", unit("minute", "pl")],
  ["ساعة", unit("hour", "sg")],
  ["ساعتان ساعتين", unit("hour", "du")],
  ["ساعات", unit("hour", "pl")],
  ["يوم يوماً", unit("day", "sg")],
  ["يومان يومين", unit("day", "du")],
  ["أيام أياماً", unit("day", "pl")],
  ["ليلة", { ...unit("day", "sg"), tags: ["day-part", "night", "no-suffix"] }],
  ["ليال ليالي", unit("day", "pl")],
  ["أسبوع أسبوعاً", unit("week", "sg")],
  ["أسبوعان أسبوعين", unit("week", "du")],
  ["أسابيع", unit("week", "pl")],
  ["شهر شهراً", unit("month", "sg")],
  ["شهران شهرين", unit("month", "du")],
  ["أشهر شهور أشهراً", unit("month", "pl")],
  ["عام عاماً", { ...unit("year", "sg"), tags: ["time-unit", "unit-sg", "year-word", "no-suffix"] }],
  ["سنة", { ...unit("year", "sg"), tags: ["time-unit", "unit-sg", "year-word", "no-suffix"] }],
  ["عامان عامين سنتان سنتين", unit("year", "du")],
  ["أعوام أعواماً سنوات سنين سنون", unit("year", "pl")],
  ["عقد عقداً", unit("decade", "sg")],
  ["عقدان عقدين", unit("decade", "du")],
  ["عقود", unit("decade", "pl")],
  ["قرن قرناً", unit("century", "sg")],
  ["قرنان قرنين", unit("century", "du")],
  ["قرون", unit("century", "pl")],
  ["بقية", { tags: ["rest", "no-suffix"] }], // not `بقي` + `ه`
  ["أسبوعاً شهراً", { tags: ["one-long", "no-suffix"] }], // `اعتصموا أسبوعاً`; `يوماً` is also "ever", `عاماً` "general"
  ["عامي", { tags: ["year-pair", "no-suffix"] }], // `عامي 2019 و2020`
];

const parts: readonly LexiconLine[] = [
  ["مطلع بداية بدايات أوائل مستهل غرة", part("early")],
  ["منتصف أواسط", part("mid")],
  ["نهاية نهايات أواخر ختام آواخر", part("late")],
  [
    "فجر صباح ضحى ظهر ظهيرة عصر مساء مغرب عشية ليل صبيحة صباحاً فجراً ظهراً عصراً ليلاً",
    { tags: ["day-part", "no-suffix"] },
  ],
  ["ليل", { tags: ["day-part", "night", "no-suffix"] }],
  ["صيف", { tags: ["season", "no-suffix"], slot: "summer" }],
  ["خريف", { tags: ["season", "no-suffix"], slot: "autumn" }],
  ["شتاء", { tags: ["season", "no-suffix"], slot: "winter" }],
  ["ثلاثينيات ثلاثينات", { tags: ["decade-word", "no-suffix"], value: 30 }],
  ["عشرينيات عشرينات", { tags: ["decade-word", "no-suffix"], value: 20 }],
  ["أربعينيات أربعينات", { tags: ["decade-word", "no-suffix"], value: 40 }],
  ["خمسينيات خمسينات", { tags: ["decade-word", "no-suffix"], value: 50 }],
  ["ستينيات ستينات", { tags: ["decade-word", "no-suffix"], value: 60 }],
  ["سبعينيات سبعينات", { tags: ["decade-word", "no-suffix"], value: 70 }],
  ["ثمانينيات ثمانينات", { tags: ["decade-word", "no-suffix"], value: 80 }],
  ["تسعينيات تسعينات", { tags: ["decade-word", "no-suffix"], value: 90 }],
];

const pointers: readonly LexiconLine[] = [
  ["ماضي ماضية ماض ماضيين ماضيتين منصرم منصرمة منصرمين فائت فائتة فائتين", direction("past")],
  ["مقبل مقبلة مقبلين مقبلتين قادم قادمة قادمين قادمتين", direction("next")],
  ["جاري جارية حالي حالية الجاري", direction("this")],
  ["هذا هذه", { tags: ["this", "no-suffix"], slot: "this" }],
  ["أمس البارحة امبارح مبارح إمبارح", { tags: ["deictic", "no-suffix"], value: -1 }],
  ["غداً غد بكرا بكرة باكر باچر باجر", { tags: ["deictic", "no-suffix"], value: 1 }],
  ["أول أولى", ordinal(1)],
  ["ثاني", ordinal(2)],
  ["ثالث ثالثة", ordinal(3)],
  ["رابع رابعة", ordinal(4)],
  ["خامس خامسة", ordinal(5)],
  ["سادس سادسة", ordinal(6)],
  ["سابع سابعة", ordinal(7)],
  ["ثامن ثامنة", ordinal(8)],
  ["تاسع تاسعة", ordinal(9)],
  ["عاشر عاشرة", ordinal(10)],
  ["حادي حادية", ordinal(1)],
];

const cues: readonly LexiconLine[] = [
  [
    "سوف المقرر يتوقع المتوقع المرتقب سيتم ستتم سيكون ستكون سيجري ستجري سيبدأ ستبدأ سيعلن ستعلن سيعقد ستعقد سيصل ستصل سيعود ستعود",
    { tags: ["future", "no-suffix"] },
  ],
  // `يستمر التسليم حتى 31 تموز`: what goes on until then is not over
  [
    "يستمر تستمر يتواصل تتواصل يبقى تبقى ندعو يدعو تدعو نمهل أمهلت أمهل مهلة موعد إضراب",
    { tags: ["until-then"] },
  ],
  ["في منذ حتى خلال قبل بعد بحلول لغاية أثناء إبان مذ أحداث", { tags: ["time-prep", "no-suffix"] }],
  [
    "لمدة مدة مدى طوال طيلة خلال غضون استغرق استغرقت استمر استمرت تستمر يستمر دام دامت",
    { tags: ["length-prep", "no-suffix"] },
  ],
  ["يوم يومي شهر شهري", { tags: ["time-head"] }],
  ["تاريخ المؤرخ مؤرخ مؤرخة", { tags: ["date-head"] }],
  [
    "عمر العمر عمره عمرها أعمارهم أعمارهن البالغ البالغة يبلغ تبلغ بالغ بالغة بعمر سن مواليد",
    { tags: ["age-cue"] },
  ],
  ["موافق مصادف الموافق المصادف", { tags: ["same-day", "no-suffix"] }],
  ["هـ هجري هجرية هجرة للهجرة", { tags: ["era", "no-suffix"], slot: "hijri" }],
  ["م ميلادي ميلادية", { tags: ["era", "no-suffix"], slot: "gregorian" }],
];

/** Words of time. Slots: units and directions of time, parts (early, mid, late), seasons, eras. */
export const arabicTimeWords: readonly LexiconLine[] = [
  ...months,
  ...weekdays,
  ...units,
  ...parts,
  ...pointers,
  ...cues,
];
