import { fold } from "../../../text/fold.ts";
import type { Unit } from "../../../model/figure.ts";
import type { Lexicon } from "../../../text/item.ts";
import { lexicon } from "../../../text/lexicon.ts";
import { broken } from "../inflect.ts";

/** A thing or deed that reports count, though nothing that a measure names happens to it. */
export interface Tallied {
  readonly group: string;
  readonly unit: Unit;
}

/**
 * Nouns that are counted only where a verb tells them: words of no other stage, so that no pattern meets them (`عملية` in "87 arrests",
 * `حالة`). A noun of which nobody knows anything is still counted behind a verb of counting (`relations/things-told.ts`).
 */
const TALLIED: Lexicon = lexicon([
  // what happens, and is counted as such
  ...broken(
    "حادثة/حوادث|حادث/حوادث|خرق/خروق,خروقات|انتهاك/انتهاكات|مخالفة/مخالفات|واقعة/وقائع|حالة/حالات|انفجار/انفجارات|تفجير/تفجيرات|اشتباك/اشتباكات|كمين/كمائن|محاولة/محاولات|جريمة/جرائم|حريق/حرائق|عملية/عمليات|مداهمة/مداهمات|دهم/|احتجاز/احتجازات|اختراق/اختراقات|اقتحام/اقتحامات|توغل/توغلات|تسلل/|استهداف/استهدافات|مصادرة/مصادرات|إغلاق/إغلاقات|اعتراض/اعتراضات|تهديد/تهديدات|تهجم/|سطو/|سرقة/سرقات|نزاع/نزاعات|شجار/",
    "incidents",
    "events",
  ),
  ...broken("هجوم/هجمات|اعتداء/اعتداءات|هجمة/هجمات|مجزرة/مجازر|غزوة/غزوات", "attacks", "events"),
  ...broken(
    "تظاهرة/تظاهرات|مظاهرة/مظاهرات|احتجاج/احتجاجات|وقفة/وقفات|اعتصام/اعتصامات|إضراب/إضرابات|تجمع/تجمعات|مسيرة/مسيرات",
    "protests",
    "events",
  ),
  // what courts and offices issue and receive
  ...broken(
    "حكم/أحكام|قضية/قضايا|دعوى/دعاوى|شكوى/شكاوى,شكاو|بلاغ/بلاغات|طلب/طلبات|ملف/ملفات|مذكرة/مذكرات|إخطار/إخطارات|إنذار/إنذارات|تصريح/تصاريح|إذن/أذونات|محضر/محاضر|إفادة/إفادات|شهادة/شهادات|استمارة/استمارات|توقيع/تواقيع,توقيعات|اسم/أسماء|اتصال/اتصالات|نداء/نداءات|مكالمة/مكالمات|رسالة/رسائل|وثيقة/وثائق|صورة/صور|عينة/عينات",
    "items",
    "items",
  ),
  // aid and supplies
  ...broken(
    "سلة/سلال|طرد/طرود|حصة/حصص|وجبة/وجبات|بطانية/بطانيات|فراش/فرش|حاوية/حاويات|صندوق/صناديق|كيس/أكياس|أسطوانة/أسطوانات|جهاز/أجهزة|هاتف/هواتف|حاسوب/حواسيب|جرعة/جرعات|سرير/أسرة|نقالة/نقالات|قافلة/قوافل|شحنة/شحنات|رحلة/رحلات|دفعة/دفعات|عداد/عدادات|لوح/ألواح|كاميرا/كاميرات",
    "items",
    "items",
  ),
  // places that are closed, searched, cleared, hit
  ...broken(
    "موقع/مواقع|نقطة/نقاط,نقط|مركز/مراكز|حاجز/حواجز|معبر/معابر|طريق/طرق,طرقات|شارع/شوارع|مخيم/مخيمات|حي/أحياء|بلدة/بلدات|محطة/محطات|مقبرة/مقابر|غرفة/غرف|زنزانة/زنازين,زنزانات|مهجع/مهاجع|عنبر/عنابر|جناح/أجنحة|طابق/طوابق|صالة/صالات|قاعة/قاعات|فصل/فصول|سوق/أسواق|معسكر/معسكرات|ثكنة/ثكنات|وكر/أوكار|مخبأ/مخابئ|حفرة/حفر|سد/سدود|قناة/قنوات|بوابة/بوابات|باب/أبواب|سور/أسوار|جدار/جدران|نافذة/نوافذ|عمود/أعمدة|كابل/كابلات|خط/خطوط|لوحة/لوحات|ضريح/أضرحة|تمثال/تماثيل|مرفق/مرافق|مرفأ/مرافئ|رصيف/أرصفة|حظيرة/حظائر|دونم/دونمات|مسلخ/|كرم/كروم|شجرة/أشجار|نخلة/نخيل|شتلة/شتول|خلية/خلايا",
    "items",
    "items",
  ),
  // what is fired, found and seized
  ...broken(
    "حزام/أحزمة|قاذف/قواذف|قاذفة/قاذفات|مسدس/مسدسات|سلاح/أسلحة|خنجر/خناجر|سكين/سكاكين|قطعة/قطع|مخزن/مخازن|منصة/منصات|هاون/هاونات",
    "weapons",
    "items",
  ),
  ...broken("طلقة/طلقات|رصاصة/رصاصات|ذخيرة/ذخائر|عبوة/عبوات|لغم/ألغام", "bombs", "items"),
]);

/** The thing that a folded word names in any of its forms, null for a word that is none of them. */
export function tallied(word: string): Tallied | null {
  const sense = TALLIED.get(word);
  return sense?.group === undefined || sense.unit === undefined
    ? null
    : { group: sense.group, unit: sense.unit };
}

/** Folded words of a list. */
export function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map((word) => fold(word)));
}
