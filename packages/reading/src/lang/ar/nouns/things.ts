import type { LexiconLine } from "../../../text/lexicon.ts";
import { broken } from "../inflect.ts";
import { noun, victim } from "./noun.ts";

const munition = { tags: ["munition"] };

/** Families, buildings, vehicles, strikes and what is fired. */
export const arabicThings: readonly LexiconLine[] = [
  ...broken("عائلة/عائلات,عوائل|أسرة/أسر|عيلة/عيل", "families", "families"),
  ...broken(
    "منزل/منازل|بيت/بيوت|شقة/شقق|فيلا/فلل|كوخ/أكواخ|قطية/قطاطي|مسكن/مساكن|عقار/عقارات|مأوى/مآو",
    "houses",
    "houses",
  ),
  ...broken(
    "مبنى/مبان,مباني,مبانٍ|بناية/بنايات,أبنية|عمارة/عمارات|برج/أبراج|مسجد/مساجد|جامع/جوامع|كنيسة/كنائس|مقر/مقرات,مقار|مخفر/مخافر|منشأة/منشآت|مجمع/مجمعات",
    "buildings",
    "houses",
  ),
  ...broken(
    "متجر/متاجر|دكان/دكاكين|بسطة/بسطات|كشك/أكشاك|فرن/أفران|مخبز/مخابز|صيدلية/صيدليات|مطعم/مطاعم|مقهى/مقاه,مقاهي",
    "shops",
    "items",
  ),
  // `محل` alone is any place: `محل إجماع`
  ...noun("محلاً", "محلان محلين", "محال محلات", "shops", "items"),
  ...broken("مدرسة/مدارس|روضة/رياض", "schools", "items"),
  ...broken("مشفى/مشاف,مشافي|مستشفى/مستشفيات|مستوصف/مستوصفات|عيادة/عيادات", "hospitals", "items"),
  ...broken("خيمة/خيام,خيم", "tents", "items"),
  ...broken("قرية/قرى", "villages", "items"),
  ...broken("مزرعة/مزارع|بستان/بساتين|حقل/حقول|دفيئة/دفيئات|بيدر/بيادر", "farms", "items"),
  // `نفق` is also "perished", of animals
  ...noun("-", "نفقان نفقين", "أنفاق", "items", "items"),
  ...broken("رأس/رؤوس|بقرة/أبقار|خروف/خراف|جمل/جمال", "livestock", "items"),
  ...broken(
    "مستودع/مستودعات|مصنع/مصانع|معمل/معامل|ورشة/ورش|مولد/مولدات|مولدة/مولدات|بئر/آبار|خزان/خزانات|جسر/جسور|مضخة/مضخات|محول/محولات|محولة/محولات|صومعة/صوامع|مطحنة/مطاحن|حظيرة/حظائر|مخزن/مخازن|مكتب/مكاتب|خندق/خنادق",
    "items",
    "items",
  ),
  ...broken(
    "سيارة/سيارات|مركبة/مركبات|آلية/آليات|عربة/عربات|دبابة/دبابات|مدرعة/مدرعات|شاحنة/شاحنات|حافلة/حافلات|باص/باصات|جرافة/جرافات|صهريج/صهاريج|ناقلة/ناقلات|دراجة/دراجات|مقطورة/مقطورات|جرار/جرارات|كاسحة/كاسحات|قاطرة/قاطرات|قطار/قطارات",
    "vehicles",
    "vehicles",
  ),
  ...broken("زورق/زوارق|قارب/قوارب|سفينة/سفن|مركب/مراكب|طراد/طرادات|يخت/يخوت", "boats", "vehicles"),
  ...broken("طائرة/طائرات|مروحية/مروحيات", "aircraft", "vehicles"),
  // Weapons count only when destroyed: `ضبط 18 بندقية` is a haul.
  ...broken(
    "مدفع/مدافع|راجمة/راجمات|رشاش/رشاشات|بندقية/بنادق|منصة/منصات|رادار/رادارات",
    "weapons",
    "items",
  ),
  ...broken("غارة/غارات|ضربة/ضربات", "strikes", "events", victim("strikes")),
  // What is fired counts only when fired or fallen: `ضبط 20 قذيفة` is none.
  ...broken("قذيفة/قذائف|قنبلة/قنابل", "bombs", "items", munition),
  // `صاروخ` alone is a kind of weapon (`صاروخ 107`)
  ...noun("صاروخاً", "صاروخان صاروخين", "صواريخ", "missiles", "items", munition),
  ...noun("-", "برميلان برميلين", "براميل", "bombs", "items", munition),
  ...broken("مسيرة/مسيرات", "drones", "items", munition),
  ...broken("عبوة/عبوات|لغم/ألغام", "bombs", "items", munition),
];
