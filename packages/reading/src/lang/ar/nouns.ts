import type { LexiconLine } from "../../text/lexicon.ts";
import { member, noun } from "./noun.ts";
import { arabicThings } from "./nouns-things.ts";
import { arabicVictims } from "./nouns-victims.ts";

/** Persons by who they are, unarmed. */
const people: readonly LexiconLine[] = [
  ...noun("شخص شخصاً نفر نفراً زلمة", "شخصان شخصين", "أشخاص", "unknown"),
  ...noun("مواطن مواطناً فرد فرداً", "مواطنان فردان فردين", "مواطنون مواطنين أفراد", "unknown"),
  ...noun("ضحية", "ضحيتان ضحيتين", "ضحايا", "unknown", "persons", { tags: ["toll-noun"] }),
  ...noun("إنسان", "-", "ناس", "unknown"),
  ...noun("مدني مدنياً مدنية", "مدنيان مدنيتان", "مدنيون مدنيين مدنيات", "civilians"),
  ...noun("ساكن", "-", "سكان أهالي ساكنين قرويين قرويون", "civilians"),
  ...noun(
    "طفل طفلاً طفلة رضيع رضيعاً رضيعة قاصر قاصراً فتى",
    "طفلان طفلين طفلتان طفلتين رضيعان رضيعين",
    "أطفال قاصرين قاصرون رضع طفلات فتيان فتية ولاد",
    "children",
  ),
  ...noun(
    "امرأة سيدة فتاة شابة",
    "امرأتان امرأتين سيدتان سيدتين فتاتان فتاتين",
    "نساء سيدات فتيات نسوة",
    "women",
  ),
  ...noun("رجل رجلاً", "رجلان رجلين", "رجال", "men"),
  ...noun("شاب شاباً", "شابان شابين", "شبان شباب", "unknown"),
  ...noun("مسن مسناً مسنة", "مسنان", "مسنين مسنون", "elderly"),
  ...noun("لاجئ لاجئاً", "لاجئان", "لاجئين لاجئون لاجئات", "refugees"),
  ...noun("طالب طالباً تلميذ", "طالبان تلميذان", "طلاب تلاميذ طلبة", "students"),
  ...noun("متظاهر متظاهراً محتج", "متظاهران", "متظاهرون متظاهرين محتجين محتجون", "protesters"),
  ...noun("ناشط ناشطاً", "ناشطان", "ناشطين ناشطون نشطاء", "unknown"),
  ...noun("متهم متهماً", "متهمان", "متهمين متهمون", "unknown"),
  ...noun(
    "صحفي صحفياً صحفية صحافي صحافياً",
    "صحفيان صحافيان",
    "صحفيون صحفيين صحافيين صحافيون إعلاميين إعلاميون",
    "journalists",
  ),
  ...noun(
    "طبيب طبيباً طبيبة مسعف مسعفاً ممرض ممرضاً ممرضة جراح جراحاً",
    "طبيبان طبيبين مسعفان ممرضان ممرضتان",
    "أطباء مسعفين مسعفون ممرضين ممرضون ممرضات جراحين",
    "medics",
    "persons",
    { tags: ["crew"] },
  ),
  ...noun("متطوع متطوعاً متطوعة", "متطوعان", "متطوعين متطوعون", "aid-workers", "persons", {
    tags: ["crew"],
  }),
  ...noun(
    "عامل عاملاً سائق سائقاً صياد صياداً بحار بحاراً مهندس مهندساً طاهٍ راعي راعٍ مزارع مزارعاً حطاب",
    "عاملان سائقان صيادان بحاران بحارين مهندسان راعيان مزارعان فنيان",
    "عمال سائقين سائقون صيادين صيادون بحارة مهندسين مهندسون رعاة مزارعين مزارعون فنيين فنيون عاملون عاملين",
    "workers",
  ),
  ...noun("معلم معلماً معلمة مدرس مدرساً", "معلمان مدرسان", "معلمين معلمون معلمات مدرسين", "workers"),
  ...noun("كادر كادراً", "كادران", "كوادر", "staff", "persons", { tags: ["kin"] }),
  ...noun("موظف موظفاً", "موظفان", "موظفين موظفون موظفي موظفو", "staff", "persons", {
    tags: ["crew"],
  }),
  ...noun("مهاجر مهاجراً", "مهاجران", "مهاجرين مهاجرون", "unknown"),
  [
    "أبناء أولاد إخوة أشقاء بنات",
    { tags: ["counted", "kin"], group: "unknown", unit: "persons", number: "pl" },
  ],
];

/** Persons behind bars and those who guard them. */
const prison: readonly LexiconLine[] = [
  ...noun(
    "سجين سجيناً نزيل نزيلاً",
    "سجينان سجينين نزيلان نزيلين",
    "سجناء مساجين نزلاء",
    "inmates",
    "persons",
    { tags: ["captive"] },
  ),
  ...noun(
    "معتقل معتقلاً معتقلة موقوف موقوفاً محتجز محتجزاً مدان",
    "معتقلان موقوفان محتجزان مدانان",
    "معتقلين معتقلون موقوفين موقوفون محتجزين محتجزون معتقلات مدانين مدانون",
    "inmates",
    "persons",
    { tags: ["captive"] },
  ),
  ...noun("حارس حارساً سجان", "حارسان حارسين", "حراس سجانين سجانون", "guards"),
];

/** Persons who bear arms. */
const armed: readonly LexiconLine[] = [
  ...noun(
    "جندي جندياً عسكري عسكرياً مجند مجنداً",
    "جنديان جنديين عسكريان مجندان",
    "جنود عسكريين عسكريون مجندين مجندون",
    "soldiers",
    "persons",
    member,
  ),
  ...noun("ضابط ضابطاً", "ضابطان ضابطين", "ضباط", "soldiers", "persons", member),
  ...noun("مراقب مراقباً", "-", "-", "unknown", "persons", member),
  ...noun("شرطي شرطياً", "شرطيان شرطيين", "شرطيون", "police", "persons", member),
  ...noun(
    "مسلح مسلحاً مقاتل مقاتلاً عنصر عنصراً متمرد متمرداً مجاهد مجاهداً",
    "مسلحان مقاتلان عنصران عنصرين مجاهدان",
    "مسلحين مسلحون مقاتلين مقاتلون عناصر متمردين متمردون مسلحو مقاتلي مقاتلو مسلحي مجاهدين مجاهدون مجاهدي مجاهدو",
    "fighters",
    "persons",
    member,
  ),
  ...noun(
    "إرهابي إرهابياً متشدد متشدداً جهادي مرتزق",
    "إرهابيان",
    "إرهابيين إرهابيون متشددين متشددون جهاديين مرتزقة",
    "fighters",
    "persons",
    member,
  ),
  ...noun("مهاجم مهاجماً قرصان", "مهاجمان", "مهاجمين مهاجمون قراصنة", "fighters", "persons", {
    tags: ["member"],
    measure: "attackers",
  }),
  ...noun("انتحاري انتحارياً", "انتحاريان", "انتحاريين انتحاريون", "fighters", "persons", member),
  // our own: as one word with its pronoun, because statements ask for it so
  ...noun(
    "-",
    "-",
    "مقاتلونا مقاتلينا مقاتلوها مجاهدونا مجاهدينا عناصرنا مسلحينا ثوارنا",
    "fighters",
    "persons",
    member,
  ),
  ...noun("-", "-", "جنودنا", "soldiers", "persons", member),
  ...noun("-", "-", "رجالنا", "men", "persons", member),
  ...noun("مطلوب مطلوباً", "مطلوبان", "مطلوبين مطلوبون", "unknown"),
  ...noun(
    "قيادي قيادياً قائد",
    "قياديان قائدان",
    "قياديين قياديون قادة",
    "commanders",
    "persons",
    member,
  ),
];

/**
 * What Arabic reports count. Duals in -ين stand here only for nouns with a broken plural (`سجينين`: two);
 * for sound plurals (`مدنيين`) the form is a plural, and two only with `اثنين`.
 */
export const arabicNouns: readonly LexiconLine[] = [
  // whose members are counted (`عناصر الشرطة`)
  ["شرطة", { tags: ["force"], group: "police" }],
  ["جيش", { tags: ["force"], group: "soldiers" }],
  ["أمن", { tags: ["force"], group: "security" }],
  ...people,
  ...prison,
  ...armed,
  ...arabicVictims,
  ...arabicThings,
  ["آخر آخرون آخرين أخرى آخران", { tags: ["others"] }],
];
