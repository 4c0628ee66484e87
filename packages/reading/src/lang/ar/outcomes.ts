import type { Measure, Phase } from "../../model/figure.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { conjugate } from "./conjugate.ts";
import { arabicCustody } from "./outcomes-custody.ts";
import { arabicDamage } from "./outcomes-damage.ts";
import { arabicMoves } from "./outcomes-moves.ts";
import { pred } from "./pred.ts";
import { arabicTollWords } from "./toll-words.ts";

/** Predicates by measure. `قتل 20` is passive and `قتل الجيش 20` active: both mean 20 killed. */
export const arabicOutcomes: readonly LexiconLine[] = [
  ...pred(
    "killed",
    "قتل/يقتل|استشهد/يستشهد|قضى/يقضي|توفي/يتوفى|أعدم/يعدم|اغتيل/يغتال|اغتال/يغتال|أودى/يودي|أزهق/يزهق|قنص/يقنص|مات/يموت|غرق/يغرق|هلك/يهلك|ذبح/يذبح|صفى/يصفي|صفي/يصفى|نعى/ينعى|نعي/ينعى|أباد/يبيد|أبيد/يباد|أردى/يردي|أجهز/يجهز|صرع/يصرع|نحر/ينحر|شنق/يشنق|سحق/يسحق|دهس/يدهس|تجمد/يتجمد|انقتل/ينقتل|انذبح/ينذبح",
    "مقتل استشهاد مصرع وفاة تصفية إعدام إعداماً قتله ارتقاء اغتيال موت غرق ذبح إبادة قنص هلاك مقتلهم شنق نحر دهس إزهاق",
  ),
  // `حصدت الألغام أرواح 27 شخصاً`
  [`${conjugate("نهب/ينهب|سرق/يسرق")} نهب سرقة`, { tags: ["looting"], measure: "other" }],
  [
    `${conjugate("غنم/يغنم|اغتنم/يغتنم|صادر/يصادر")} اغتنام`,
    { tags: ["looting", "spoils"], measure: "other" },
  ],
  // `أتت النيران على 42 دكاناً`, `أضرموا النار في ست سيارات`
  ["أتى أتت أضرم أضرمت أضرموا إضرام", { tags: ["fire-took"] }],
  ["أرواح", { tags: ["pred", "masdar", "lives"], measure: "killed" }],
  [conjugate("ارتقى/يرتقي"), { tags: ["pred", "verb"], measure: "killed" }],
  // `سقوط 3 قذائف` and `سقوط 12 مدنياً`: the counted noun says which.
  [conjugate("سقط/يسقط"), { tags: ["pred", "verb", "fall", "launch"], measure: "killed" }],
  ["سقوط", { tags: ["pred", "masdar", "fall", "launch"], measure: "killed" }],
  [
    "سلم سلمت سلموا سلمنا تسليم تسلم تسلمت تسلموا تسلمنا استلم استلمت استلموا",
    { tags: ["pred", "handover"], measure: "exchanged" },
  ],
  ["سلمتهم سلمهم", { tags: ["pred", "handover", "verb"], measure: "exchanged" }],
  ["أنفسهم نفسه أنفسهما نفسها نفسيهما نفسهما أنفسهن حالهم حالن أرواحهم", { tags: ["self"] }],
  ["مقابل", { tags: ["in-return"] }],
  ["عداد", { tags: ["among-the"] }],
  ["هم وهم", { tags: ["they"] }],
  [
    "خرج خرجوا خرجت طلع طلعت طلعوا",
    { tags: ["pred", "verb", "release", "left"], measure: "released" },
  ],
  ["تركت تركوا يترك تركنا", { tags: ["pred", "verb", "departed"], measure: "displaced" }],
  ["غادر غادرت غادروا", { tags: ["pred", "verb", "departed"], measure: "displaced" }],
  ["مغادرة ترك رحيل", { tags: ["pred", "masdar", "departed"], measure: "displaced" }],
  ["يغادر يغادروا", { tags: ["pred", "verb", "persons-only"], measure: "other" }],
  ["تمكن تمكنت تمكنوا لاذ لاذوا استطاع استطاعت استطاعوا نجح نجحت نجحوا", { tags: ["managed"] }],
  ["لقي لقيت لاقى لاقت لاقوا لاقيا", { tags: ["pred", "verb", "met-death"], measure: "killed" }],
  // `لقوة مهاجمة` is "for a force", and no `لقوا` with a pronoun
  ["لقوا", { tags: ["pred", "verb", "met-death", "no-suffix"], measure: "killed" }],
  [
    "فقدت خسرت خسر فقدنا فقدوا خسروا خسرنا يخسر تخسر يخسروا يخسرون نخسر خسارة نفقد يفقدوا",
    { tags: ["pred", "verb", "lost"], measure: "killed" },
  ],
  ...pred(
    "wounded",
    "أصيب/يصاب|جرح/يجرح|أصاب/يصيب|بتر/يبتر|أدمى/يدمي|تأذى/يتأذى|تشوه/يتشوه|شوه/يشوه|اختنق/يختنق|تسمم/يتسمم|انجرح/ينجرح|انصاب/ينصاب|تصاوب/يتصاوب",
    "إصابة جرح بتر طعن اختناق تشويه",
  ),
  // without its dual, which is written like `قُتل تسعة طعناً`
  ["طعنت طعنوا يطعن تطعن يطعنون", { tags: ["pred", "verb"], measure: "wounded" }],
  // `لم يُصب أحد`
  ["يصب تصب يصبن", { tags: ["pred", "verb"], measure: "wounded" }],
  ...pred("missing", "فقد اختفى اختفت اختفوا اختفين يختفي اختفيا فقدوا", "فقدان اختفاء"),
  ...pred(
    "arrested",
    "اعتقل/يعتقل|أوقف/يوقف|احتجز|اقتاد/يقتاد|اقتيد/يقتاد|حبس/يحبس|زج/يزج|ضبط/يضبط|أودع/يودع|سيق/يساق",
    "اعتقال توقيف احتجاز ضبط اقتياد حبس اعتقالهم توقيفهم",
    "arrest",
  ),
  // `توزعت الاعتقالات`
  ["اعتقالات توقيفات", { tags: ["arrests"], measure: "arrested" }],
  // `ألقت القبض على`: the noun carries it
  ["القبض", { tags: ["pred", "masdar", "arrest"], measure: "arrested" }],
  ["قبض قبضت قبضوا", { tags: ["pred", "masdar", "arrest"], measure: "arrested" }],
  // the passive of a verb that opens with hamza is written otherwise: `لم يؤسر منا سوى اثنين`
  ...pred("captured", "أسر/يأسر|أسر/يؤسر", "أسر"),
  ...pred("hostage", "اختطف/يختطف|خطف/يخطف|انخطف/ينخطف", "اختطاف خطف"),
  ...pred("surrendered", "استسلم/يستسلم", "استسلام"),
  ...pred("escaped", "فر/يفر|هرب/يهرب|أفلت/يفلت", "فرار هروب تهريب", "flight"),
  ["تحرير تحرر", { tags: ["pred", "masdar", "freeing"], measure: "escaped" }],
  [conjugate("حرر/يحرر"), { tags: ["pred", "verb", "masdar", "freeing"], measure: "escaped" }],
  ...pred(
    "recaptured",
    "استعاد/يستعيد|استعيد/يستعاد|استرد/يسترد|استرجع/يسترجع",
    "استعادة استرداد",
    "recapture",
  ),
  ...pred(
    "released",
    "أفرج/يفرج|أطلق/يطلق|أخلى/يخلي|أخلي/يخلى|أعتق/يعتق",
    "إفراج إطلاق إخلاء",
    "release",
    "launch",
  ),
  ...pred(
    "exchanged",
    "تبادل/يتبادل|بادل/يبادل|بودل/يبادل|قايض/يقايض",
    "مبادلة مقايضة",
    "exchange",
  ),
  ...pred(
    "displaced",
    "نزح/ينزح|هجر/يهجر|تشرد/يتشرد|شرد/يشرد|طرد/يطرد|أبعد/يبعد|رحل/يرحل",
    "نزوح تهجير تشريد تهجيرهم نزوحهم ترحيل طرد إبعاد",
  ),
  ...pred("displaced", "أجلي/يجلى|أجلى/يجلي", "إجلاء إجلاؤهم", "evacuate"),
  ...pred("returned", "عاد/يعود|رجع/يرجع", "عودة رجوع", "return"),
  ...pred(
    "destroyed",
    "دمر/يدمر|هدم/يهدم|جرف/يجرف|أحرق/يحرق|احترق/يحترق|حرق/يحرق|نسف/ينسف|انهار/ينهار|تهدم/يتهدم|التهم/يلتهم|تفحم/يتفحم|أغرق|أتلف/يتلف|تحطم/يتحطم|حطم/يحطم|خرب/يخرب|دك/يدك|تهاوى/يتهاوى|قوض/يقوض|اشتعل/يشتعل|انهدم/ينهدم|انحرق/ينحرق",
    "تدمير هدم تجريف نسف إحراق حرق دمار دماراً انهيار احتراق إتلاف تحطم تحطيم إغراق تخريب إزالة دك تهاوي اشتعال",
  ),
  // drones and rockets are brought down, bombs are dropped
  ...pred("destroyed", "أسقط أسقطت أسقطوا أسقطنا أسقطا أسقطتا", "إسقاط", "bring-down"),
  // the bare form is "but for" (`لم يُقتل سوى جندي`)
  ["سويت سوت سووا يسوى تسوى", { tags: ["pred", "verb"], measure: "destroyed" }],
  // `أزالت الجرافات عشرين بيتاً`; `يزال` is "still", `نزيل` an inmate
  ["أزال أزالت أزالوا أزيل أزيلت", { tags: ["pred", "verb"], measure: "destroyed" }],
  // `تفجير ثلاثة منازل` destroys them; `تفجير عربة مفخخة` is an attack
  // without the dual, which is written like `فجراً`, at dawn
  ...pred(
    "destroyed",
    "فجر فجرت فجروا فجرنا يفجر تفجر نفجر يفجرون يفجروا سيفجر ستفجر",
    "تفجير",
    "blow-up",
  ),
  ...pred("damaged", "تضرر/يتضرر|أعطب/يعطب|تصدع/يتصدع", "تضرر تضرير أضرار أضراراً إعطاب تصدع"),
  [
    "محترق محترقة محترقاً محترقتان منهار منهارين منهارة مدمر مدمراً مدمرة مدمرين مهدم مهدمة مهدماً مهدوم مهدومة محطم محطمة متفحم متفحمة متفحماً محروق محروقة محروقاً متهدم متهدمة متهدماً متهالك منسوف منسوفة مجروف مجروفة مسوى مسواة مخرب مخربة",
    { tags: ["state"], measure: "destroyed" },
  ],
  [
    "متضرر متضرراً متضررة متضررين متضررتين متضررتان متصدع متصدعة متصدعاً متشقق متشققة متشققاً معطوب معطوبة معطل معطلة متعطل متعطلة مثقوب مثقوبة متآكل متآكلة مغمور مغمورة منكوب منكوبة مخلوع مخلوعة",
    { tags: ["state"], measure: "damaged" },
  ],
  ...pred("attackers", "هاجم/يهاجم|اقتحم/يقتحم|تسلل/يتسلل|دخل/يدخل", "اقتحام دخول تسلل", "attack"),
  ...pred("attackers", "شارك/يشارك", "مشاركة مشاركين مشاركون", "take-part"),
  ...pred(
    "deployed",
    "نشر|أرسل/يرسل|انتشر/ينتشر|حشد/يحشد|استقدم/يستقدم",
    "نشر إرسال انتشار حشد استقدام تعزيزات",
    "deploy",
  ),
  ...pred("held", "يضم تضم يضمان يؤوي تؤوي يحوي يقبع تقبع يقبعون يقبعن", "", "holding"),
  // whoever `تحتجز` somebody holds him, whoever he is; a hall `يضم` people
  ...pred("held", "تحتجز يحتجز يحتجزون تحتجزهم يحتجزهم نحتجز", "", "holding", "in-custody"),
  ...pred("bodies", "دفن/يدفن|ووري/يوارى", "دفن", "buried"),
  // `جثث ثلاثة مدنيين`, `رفات 63 شخصاً`
  ["رفات جثث جثامين جثماني جثمانا جثتي جثتا", { tags: ["remains"] }],
  // What fires: `استهدفت البلدة بـ 12 صاروخاً`
  [
    "قصف قصفت قصفوا استهدف استهدفت استهداف ألقى ألقت رشق رشقة رشقات أمطر أمطرت وجه وجهت",
    { tags: ["launch"] },
  ],
  // what was laid goes off
  [conjugate("انفجر/ينفجر"), { tags: ["launch"] }],
  // What happened to persons and is none of the measures: `بقي`, `نجا`, `لجأ`.
  ...pred(
    "other",
    "بقي/يبقى|نجا/ينجو|أخرج/يخرج|أحيل/يحال|حوكم/يحاكم|حكم/يحكم|عذب/يعذب|حوصر/يحاصر|علق/يعلق|أدين/يدان|برئ/يبرأ|استجوب/يستجوب|استدعى/يستدعي|استدعي/يستدعى|جند/يجند|فصل/يفصل|أسعف/يسعف|احتشد/يحتشد|اعتصم/يعتصم|تظاهر/يتظاهر|تجمع/يتجمع|شيع/يشيع|عولج/يعالج|التحق/يلتحق|انضم/ينضم|انشق/ينشق|تجمهر/يتجمهر|احتج/يحتج|أضرب/يضرب|جلد/يجلد|اصطف/يصطف|تقاطر/يتقاطر|تحصن/يتحصن|تهافت/يتهافت|شفي/يشفى|تعافى/يتعافى|تماثل/يتماثل|استجمع/يستجمع|استنجد/يستنجد",
    "نجاة إحالة إدانة تبرئة براءة تجنيد استجواب حصار محاصرة انشقاق انضمام تشييع",
    "persons-only",
  ),
  // `استقبلت المدارس 820 نازحاً`: whoever is taken in has left his home already
  ...pred("other", "استقبل/يستقبل", "", "persons-only", "takes-in"),
  ...pred("other", "أنقذ/ينقذ", "إنقاذ", "rescue"),
  // families that arrive have left their homes
  ...pred("displaced", "وصل/يصل|عبر/يعبر", "وصول", "arrive"),
  // `فارق أربعة مصابين الحياة`, `دفع تسعة حراس حياتهم ثمناً`
  [
    "فارق فارقت فارقوا يفارق دفع دفعت دفعوا",
    { tags: ["pred", "verb", "with-life"], measure: "killed" },
  ],
  // `فقد 41 صياداً أرواحهم`
  ["أرواحهم أرواحهن", { tags: ["death"] }],
  ["حياة", { tags: ["death"] }],
  [
    conjugate("لجأ/يلجأ"),
    { tags: ["pred", "verb", "persons-only", "sheltered"], measure: "other" },
  ],
  ["اضطر اضطرت اضطروا أجبر أجبرت", { tags: ["forced"] }],
  ["نفذ شن قاد", { tags: ["carried-out"] }],
  ["سلاح أسلحة سلاحهم أسلحتهم", { tags: ["arms"] }],
  ["داهم داهمت دهم دهمت داهموا", { tags: ["pred", "verb", "raid"], measure: "other" }],
  ["مداهمة دهم", { tags: ["pred", "masdar", "raid"], measure: "other" }],
  ...arabicCustody,
  ...arabicMoves,
  ...arabicDamage,
  ...arabicTollWords,
];

/** Phase that a predicate's words say by themselves. */
export function arabicPhase(tags: readonly string[], measure: Measure): Phase {
  // `إطلاق سراح 65` may be agreed, promised or done; `مقتل 20` is not reported unless it happened.
  const open = measure === "released" || measure === "exchanged";
  return open && tags.includes("masdar") ? "unknown" : "done";
}
