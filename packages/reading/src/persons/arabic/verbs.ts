import { fold } from "../../text/fold.ts";

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((word) => fold(word)),
  );

/**
 * What people do, in the past tense: after `الممرض` or a given name such a word is no name (`الممرض نقل الجرحى`).
 * Feminine forms are made of these. Verbs of the present begin with a letter that is looked at.
 */
const PAST: ReadonlySet<string> = words(`
  أبلغ أبدى أثار أجاب أجرى أحرق أخبر أخذ أخرج أدان أدخل أدرك أدلى أراد أرسل أسعف أسفر أشار أصبح أصدر أصر أضاف أطلق
  أعاد أعرب أعطى أعلن أغلق أفاد أفرج أقام أقدم أقر أكل أكد ألقى أمر أمسك أمضى أنقذ أنكر أوضح أوقف أيقظ اتصل اتهم اختفى
  اختبأ استشهد استطاع استقبل استمر استيقظ اشترى اضطر اعتقل اعترف التقى انتظر انتقل انسحب انضم انهار باع بات بحث بدأ بدا
  بقي بكى بلغ بنى تابع تجمع تحدث تحول تذكر ترك تساءل تسلم تعرض تعرف تلقى تمكن تمنى توجه توفي توقف جاء جرح جلس جمع حاول
  حذر حصل حضر حمل خاف خرج خسر خطف دخل درس دعا دفع دفن ذكر ذهب رأى رجع رد رفض رفع ركض روى زار سار ساعد سأل سرق سقط سكن
  سلم سمع شاهد شرب شرح شعر شكر شهد صاح صرح صرخ صور ضرب ضحك طلب طرد ظل ظن ظهر عاد عاش عاين عالج عبر عثر عرف عزا عمل
  غادر غاب غضب فاز فتح فر فقد فهم قاد قاتل قال قام قتل قدم قرأ قرر قضى قطع كان كتب كشف كسر لاحظ لجأ لبس لقي ليس مات مر
  مشى منع أصيب شيع عذب أعدم أسر روت بكت نجت دعت رأت نعت نفت مشت قضت بنت رمت جرت شكت تلقت اختفت اشترت التقت توفيت نادى نام نجا نزح نزل نسي نشر نظر نعى نفى نفذ نقل هاجم هدد هرب وافق واصل وجد وجه وصف وصل وضع وقع وقف ولد وعد صلى غسل كفن داس رمى لفظ شد جر لحق
`);

/** Feminine, dual and plural. */
const ENDING = /(?:وا|تا|ت|ا)$/u;

/** The same with their endings, written out: asked of every word of a case many times. */
const FORMS: ReadonlySet<string> = new Set(
  [...PAST].flatMap((verb) => [
    verb,
    ...["وا", "تا", "ت", "ا"]
      .map((ending) => `${verb}${ending}`)
      .filter((form) => form.replace(ENDING, "") === verb),
  ]),
);

/** `احترق`, `انفجر`, `استبسل`: the form alone says a verb where no long vowel makes it a name (`انطون`, `ابتسام`). */
const BY_FORM = /^ا(?:ن[^اوي]{3}|[^اوي]ت[^اوي]{2}|ست[^اوي]{3})(?:ت|ا|وا|تا)?$/u;

/** Whether a folded Arabic word is something done: of these verbs, of their form, or their feminine, dual and plural. */
export function isVerb(folded: string): boolean {
  return FORMS.has(folded) || BY_FORM.test(folded);
}

/** What says nothing of whoever comes next. */
const EMPTY: ReadonlySet<string> = words("كان كانت ليس ليست بات باتت ظل ظلت أصبح أصبحت بدا بدأ");

/** Whether a verb has a person after it often enough to tell one: `قالت`, `قُتل`, `نجا`. */
export function isTellingVerb(folded: string): boolean {
  return !EMPTY.has(folded) && isVerb(folded);
}
