import type { LexiconLine } from "../../../text/lexicon.ts";
import { broken, sound } from "../inflect.ts";
import { noun } from "./noun.ts";

const crew = { tags: ["crew"] };
/** Who is sent to help, search or keep order. */
const responder = { tags: ["crew", "responder"] };
const captive = { tags: ["captive"] };
/** Whoever it was: no kind of people. */
const anyone = { tags: ["anyone"] };

/** Persons by who they are, unarmed. */
export const arabicPeople: readonly LexiconLine[] = [
  ...broken("شخص/أشخاص|نفر/|زلمة/|فرد/أفراد|إنسان/ناس|نسمة/", "unknown", "persons", anyone),
  ...broken("مواطن/مواطنين,مواطنون", "unknown", "persons", anyone),
  ...noun("-", "مواطنان مواطنين", "-", "unknown", "persons", anyone),
  // `بينهم 8 أطفال و6 مواطنات`: citizens who are women
  ...noun("مواطنة", "مواطنتان مواطنتين", "مواطنات", "women", "persons"),
  ...noun("ضحية", "ضحيتان ضحيتين", "ضحايا", "unknown", "persons", { tags: ["toll-noun"] }),
  ...noun("مدني مدنياً مدنية", "مدنيان مدنيتان", "مدنيون مدنيين مدنيات مدنيي مدنيو", "civilians"),
  ...noun("ساكن", "-", "سكان أهالي ساكنين ساكنون قاطنين قاطنون", "residents"),
  ...sound("قروي", "civilians"),
  ...broken(
    "طفل/أطفال|طفلة/طفلات|رضيع/رضع|رضيعة/رضيعات|قاصر/قصر|فتى/فتيان,فتية|صبي/صبية,صبيان|ولد/أولاد|يافع/يافعين,يافعون",
    "children",
  ),
  ...noun("-", "-", "قاصرين قاصرون ولاد", "children"),
  ...broken(
    "امرأة/نساء,نسوة|سيدة/|فتاة/فتيات|شابة/شابات|أرملة/أرامل|حامل/حوامل|عجوز/عجائز",
    "women",
  ),
  ...broken("رجل/رجال", "men"),
  ...broken("شاب/شبان,شباب", "men"),
  ...sound("مسن", "elderly"),
  ...broken("لاجئ/لاجئين,لاجئون,لاجئات", "refugees"),
  ...broken("طالب/طلاب,طلبة|طالبة/طالبات|تلميذ/تلاميذ|تلميذة/تلميذات", "students"),
  ...sound("متظاهر محتج معتصم متجمهر مشاغب", "protesters"),
  // `أربعة من مثيري الشغب`: whom an authority calls rioters took part in what it calls a riot
  ...noun("-", "-", "مثيرو مثيري", "protesters"),
  ...broken(
    "ناشط/نشطاء,ناشطين,ناشطون|ناشطة/ناشطات|حقوقي/حقوقيين,حقوقيون|عروس/|راكب/ركاب|مسافر/مسافرين,مسافرون|حاج/حجاج|مشيع/مشيعين,مشيعون|معز/معزين|يتيم/أيتام|ضيف/ضيوف|متبرع/متبرعين|مستفيد/مستفيدين,مستفيدون",
    "unknown",
  ),
  // as "foreigners" are in English
  ...broken("أجنبي/أجانب", "civilians", "persons", { tags: ["foreign"] }),
  ...broken("سائح/سياح|مغترب/مغتربين,مغتربون", "unknown", "persons", {
    tags: ["foreign"],
  }),
  // who prays, shops, passes by: nobody who bears arms
  ...broken(
    "مصل/مصلين,مصلون|متسوق/متسوقين,متسوقون|متفرج/متفرجين,متفرجون|متنزه/متنزهين,متنزهون",
    "civilians",
  ),
  ...noun("-", "-", "مارة عابرين", "civilians"),
  ...noun("-", "-", "رعايا", "unknown", "persons", { tags: ["foreign"] }),
  // who comes to a prison and leaves it again
  ...broken("محام/محامين,محامون|زائر/زوار,زائرين,زائرون", "unknown", "persons", {
    tags: ["caller"],
  }),
  // `سجينين مريضين`: as a dual it is an adjective
  ...noun("مريض مريضاً مريضة", "-", "مرضى مريضات", "unknown", "persons", { tags: ["carried"] }),
  ...noun("ناجٍ ناجياً ناجية", "ناجيان", "ناجين ناجون ناجيات", "unknown", "persons", {
    tags: ["survivor"],
  }),
  ...sound("متهم مشتبه", "unknown", anyone),
  ...sound("مهاجر", "unknown"),
  ...sound("إعلامي مصور صحفي صحافي مراسل", "journalists"),
  ...broken(
    "طبيب/أطباء|طبيبة/طبيبات|جراح/جراحين,جراحون|صيدلي/صيادلة|قابلة/قابلات",
    "medics",
    "persons",
    crew,
  ),
  ...sound("مسعف ممرض", "medics", crew),
  ...sound("متطوع منقذ", "aid-workers", crew),
  // `120 عوناً`: of the civil protection, the police, a town
  ...broken("عون/أعوان", "staff", "persons", responder),
  ...broken("غواص/غواصين,غواصون", "unknown", "persons", responder),
  ...broken("إطفائي/إطفائيين,إطفائيون,إطفائيي", "firefighters", "persons", crew),
  ...noun("كادر كادراً", "كادران", "كوادر طواقم", "staff", "persons", { tags: ["kin"] }),
  ...noun(
    "موظف موظفاً موظفة",
    "موظفان موظفتان",
    "موظفين موظفون موظفي موظفو موظفات",
    "staff",
    "persons",
    crew,
  ),
  [
    "أبناء أبنائ أبناؤ أولاد إخوة إخوان أشقاء أشقائ أشقاؤ بنات",
    { tags: ["counted", "kin"], group: "unknown", unit: "persons", number: "pl" },
  ],
  ...noun(
    "شقيق شقيقة أخ أخاً أخت عم خال",
    "شقيقان شقيقين شقيقتان شقيقتين أخوان أخوين",
    "شقيقات أخوات",
    "unknown",
    "persons",
    { tags: ["kin"] },
  ),
];

/** Persons behind bars and those who guard them. */
export const arabicPrison: readonly LexiconLine[] = [
  ...broken(
    "سجين/سجناء,مساجين|سجينة/سجينات|نزيل/نزلاء|نزيلة/نزيلات",
    "inmates",
    "persons",
    captive,
  ),
  ...sound("موقوف محتجز معتقل", "detainees", captive),
  ...sound("مدان محكوم", "inmates", captive),
  ...broken("حارس/حراس", "guards"),
  ...sound("سجان", "guards"),
];
