import { fold } from "../../../text/fold.ts";
import type { Item } from "../../../text/item.ts";
import { conjugate } from "../conjugate.ts";
import { unitAt } from "../../../text/unit-at.ts";

/** A class of words, as a bit: what a word is, is looked up once for all classes. */
export type WordClass = number;

const CLASSES = new Map<string, WordClass>();
let last = 0;

/** A class of verbs (past and present, by {@link conjugate}) and of words written out, folded. */
function forms(pairs: string, words = ""): WordClass {
  const bit = 1 << last++;
  for (const form of `${pairs === "" ? "" : conjugate(pairs)} ${words}`.split(" ")) {
    const folded = fold(form);
    if (folded !== "") CLASSES.set(folded, (CLASSES.get(folded) ?? 0) | bit);
  }
  return bit;
}

/** Is the word of that class, with its article or `و` or without it? What no lexicon holds keeps them. */
export function isOf(one: WordClass, item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && (classesOf(item) & one) !== 0;
}

/** What a word without a suffix is, asked once for each. */
const KNOWN_WORDS = new Map<string, WordClass>();
/** More than the vocabulary of any text, bounded for hostile ones. */
const REMEMBERED = 60_000;

function classesOf({ word, suffix }: Item): WordClass {
  const known = suffix === "" ? KNOWN_WORDS.get(word) : undefined;
  if (known !== undefined) return known;
  const classes = inAnyForm(word, suffix);
  if (suffix === "" && KNOWN_WORDS.size < REMEMBERED) KNOWN_WORDS.set(word, classes);
  return classes;
}

function inAnyForm(word: string, suffix: string): WordClass {
  const own = CLASSES.get(word) ?? 0;
  const whole = suffix === "" ? own : own | (CLASSES.get(word + suffix) ?? 0);
  switch (unitAt(word, 0)) {
    case WAW:
    case FA:
      return whole | (CLASSES.get(word.slice(1)) ?? 0);
    case ALEF:
      return unitAt(word, 1) === LAM ? whole | (CLASSES.get(word.slice(2)) ?? 0) : whole;
    case BA:
      return word.startsWith("بال") ? whole | (CLASSES.get(word.slice(3)) ?? 0) : whole;
    default:
      return whole;
  }
}
const WAW = 0x648;
const FA = 0x641;
const ALEF = 0x627;
const LAM = 0x644;
const BA = 0x628;

/** `كاد`, `أوشك`: it nearly came to that. */
export const NEARLY: WordClass = forms("كاد/يكاد|أوشك/يوشك|شارف/يشارف");

/** `اقترب عددهم من`: near a number. */
export const APPROACHES: WordClass = forms("اقترب/يقترب|دنا/يدنو");

/** `منع`, `جنّب`, `أحبط`: it did not come to that. */
export const PREVENTS: WordClass = forms(
  "منع/يمنع|جنب/يجنب|تجنب/يتجنب|تفادى/يتفادى|أحبط/يحبط|أفشل/يفشل|عرقل/يعرقل|أعاق/يعيق",
  "إحباط إفشال منع تجنب تفادي عرقلة",
);

/** `محاولة`, `مخطط`: what was tried or plotted. */
export const TRIED: WordClass = forms(
  "",
  "محاولة محاولات محاولتي محاولتا محاولتين مخطط مخططات مؤامرة مؤامرات",
);

/** What is threatened, meant, ordered, refused or asked for: nobody says that it was done. */
export const MEANS: WordClass = forms(
  "هدد/يهدد|توعد/يتوعد|تعهد/يتعهد|لوح/يلوح|أمر/يأمر|دعا/يدعو|نوى/ينوي|خطط/يخطط|حرض/يحرض|طالب/يطالب|عرض/يعرض|اقترح/يقترح|رفض/يرفض|عزم/يعزم|اعتزم/يعتزم|أراد/يريد|سعى/يسعى|حاول/يحاول|تمنى/يتمنى|تطلع/يتطلع|حكم/يحكم|توقع/يتوقع|رجا/يرجو|استعد/يستعد|درس/يدرس|ناقش/يناقش|فشل/يفشل|أخفق/يخفق|عجز/يعجز|ألغى/يلغي|ألغي/يلغى|أجل/يؤجل|تأجل/يتأجل|علق/يعلق|جمد/يجمد|وافق/يوافق",
  "تهديد تهديدات تهديده تهديدها تهديدهم أمر أوامر أحكام خطة خطط نية نيته نيتها نيتهم دعوة دعوات تحريض قرار مطالبة تعهد وعد مهددا مهددة مهددين متوعدا متوعدة توقعات احتمال احتمالات إمكانية خطر تخطيط سعي استعداد إلغاء تأجيل افتراض فرضية احتمالية سيناريو خشية خوفا تحسبا استعدادا تمهيدا بدلا عوضا",
);

/** `حذر من مقتل`: of what may come, with `من` right before it. */
export const WARNS: WordClass = forms("حذر/يحذر", "تحذير تحذيرات محذرا محذرة محذرين");

/** What is not so: `لم يقع`, `لم يُسجَّل`, `لم يؤد إلى`, `لا يوجد`. */
export const OCCURS: WordClass = forms(
  "سجل/يسجل|وقع/يقع|حدث/يحدث|حصل/يحصل|جرى/يجري|شهد/يشهد|أدى/يؤدي|أسفر/يسفر|تسبب/يتسبب|خلف/يخلف|أوقع/يوقع|رصد/يرصد|وثق/يوثق|أحصى/يحصي|وجد/يوجد|عثر/يعثر|انتشل/ينتشل",
  "يكن تكن يكون تكون يتم تتم يسقط هناك ثمة",
);

/** What is not established, seen or known: `لم يثبت`, `لم ير أحد`, `لا نعلم بمقتل`. */
export const SHOWS: WordClass = forms(
  "ثبت/يثبت|تأكد/يتأكد|أكد/يؤكد|اتضح/يتضح|تبين/يتبين|ظهر/يظهر|شاهد/يشاهد|رأى/يرى|سمع/يسمع|لاحظ/يلاحظ|علم/يعلم|عرف/يعرف|ذكر/يذكر|أعلن/يعلن|أثبت/يثبت|أظهر/يظهر|لمح/يلمح|صدق/يصدق|جزم/يجزم|عقل/يعقل",
  "ير نر تر أؤكد أجزم أعلم أعرف أصدق يروا شاف شافوا شفنا شفت يشوف لقي لقينا",
);

/** `شكك في مقتل 12`. */
export const DOUBTS: WordClass = forms(
  "شكك/يشكك|ارتاب/يرتاب",
  "تشكيك شكوك إشاعة إشاعات شائعة شائعات",
);

/** `يجب أن`, `لا ينبغي أن`: what ought to be or not, and is not told. */
export const OUGHT: WordClass = forms("وجب/يجب|انبغى/ينبغي|تعين/يتعين|استحال/يستحيل", "لازم بد");

/** `رفضت الرقم`, `شككت في الأرقام`. */
export const REJECTS: WordClass = forms("رفض/يرفض|شكك/يشكك|استنكر/يستنكر|انتقد/ينتقد");

/** `لم يثبت`, `لا دليل`: of a noun what is not there. */
export const PROOFS: WordClass = forms(
  "",
  "دليل أدلة إثبات تأكيد تأكد مؤشر مؤشرات معلومات معلومة خبر أخبار أنباء علم جزم قول تحقق",
);

/** `من المحتمل`, `من المستبعد`: of what nobody knows whether it is so. */
export const POSSIBLE: WordClass = forms("", "محتمل ممكن مرجح مستبعد مستحيل مفترض وارد");

/** `من غير المؤكد`, `ليس من الثابت`. */
export const KNOWN: WordClass = forms("", "مؤكد ثابت معروف معلوم واضح أكيد مثبت معقول منطقي");

/** `يُستبعد مقتل 12`. */
export const RULES_OUT: WordClass = forms("استبعد/يستبعد");

/** Who asks or does not know whether: `سأل إن كان`, `لا يُعرف ما إذا`. */
export const ASKS: WordClass = forms(
  "سأل/يسأل|تساءل/يتساءل|استفسر/يستفسر|عرف/يعرف|علم/يعلم|اتضح/يتضح|تأكد/يتأكد|تحقق/يتحقق|درى/يدري|حقق/يحقق|بحث/يبحث|أوضح/يوضح|ذكر/يذكر|تبين/يتبين|حدد/يحدد|شك/يشك",
  "سؤال معرفة تأكد تحقق تحديد معلوم معروف معروفا واضح واضحا مؤكدا مؤكد حول بشأن",
);

/** Units of time that come again and again. */
export const EACH_TIME: WordClass = forms(
  "",
  "عام سنة شهر أسبوع يوم ساعة دقيقة ليلة موسم صيف شتاء ثانية نهار مرة",
);

/** `سنوياً`: how often. */
export const OFTEN: WordClass = forms("", "سنويا يوميا شهريا أسبوعيا");

/** `عادة`, `غالباً ما`: so it mostly is. */
export const MOSTLY: WordClass = forms("", "عادة غالبا دائما أحيانا نادرا");

/** What somebody made up, and manoeuvres, of which nobody knows whether somebody was really hurt. */
export const STORIES: WordClass = forms(
  "",
  "فيلم أفلام مسلسل مسلسلات مسرحية لعبة رواية سيناريو سيناريوهات محاكاة مناورة مناورات تمرين تمارين حلم كابوس قصيدة",
);

/** Made up, whatever stands around it. */
export const MADE_UP: WordClass = forms(
  "",
  "محاكاة وهمي وهمية وهميا افتراضي افتراضية متخيل متخيلة تخيلي تخيلية",
);

/** `حلم أن`, `تخيل أن`: in nobody's world but his. */
export const IMAGINES: WordClass = forms("حلم/يحلم|تخيل/يتخيل|توهم/يتوهم");

export const NARRATES: WordClass = forms(
  "حكى/يحكي|روى/يروي|صور/يصور|تخيل/يتخيل|تناول/يتناول|افترض/يفترض|حاكى/يحاكي|جسد/يجسد|سرد/يسرد|دار/يدور",
);

/** `عدا`, `باستثناء`: whom it did not befall. */
export const EXCEPT: WordClass = forms("", "عدا ماعدا خلا ماخلا استثناء باستثناء إلا");

/** `يتسع لـ`, `مجهز لاستقبال`: whom it has room for. */
export const ROOM_FOR: WordClass = forms(
  "اتسع/يتسع|استوعب/يستوعب",
  "مجهز مجهزة معد معدة مخصص مخصصة مهيأ مهيأة مصمم مصممة متسع مكان أماكن",
);

export function isNegation(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && item.tags.includes("neg");
}
