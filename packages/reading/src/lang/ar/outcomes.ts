import type { Measure, Phase } from "../../model/figure.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { conjugate } from "./conjugate.ts";
import { arabicTollWords } from "./toll-words.ts";

/** A predicate that says what happened to those who are counted. */
function pred(
  measure: Measure,
  verbs: string,
  masdars: string,
  ...tags: readonly string[]
): readonly LexiconLine[] {
  const lines: LexiconLine[] = [];
  if (verbs !== "")
    lines.push([
      verbs.includes("/") ? conjugate(verbs) : verbs,
      { tags: ["pred", "verb", ...tags], measure },
    ]);
  if (masdars !== "") lines.push([masdars, { tags: ["pred", "masdar", ...tags], measure }]);
  return lines;
}

/** Predicates by measure. `قتل 20` is passive and `قتل الجيش 20` active: both mean 20 killed. */
export const arabicOutcomes: readonly LexiconLine[] = [
  ...pred(
    "killed",
    "قتل/يقتل|استشهد/يستشهد|قضى/يقضي|توفي/يتوفى|أعدم/يعدم|اغتيل/يغتال|اغتال/يغتال|أودى/يودي|أزهق/يزهق|قنص/يقنص|مات/يموت|غرق/يغرق|هلك/يهلك|ذبح/يذبح|صفى/يصفي|صفي/يصفى|نعى/ينعى|نعي/ينعى|أباد/يبيد|أبيد/يباد|أردى/يردي|أجهز/يجهز|اختنق/يختنق|نفق/ينفق",
    "مقتل استشهاد مصرع وفاة تصفية إعدام قتله ارتقاء اغتيال موت غرق ذبح إبادة قنص هلاك اختناق مقتلهم",
  ),
  // `حصدت الألغام أرواح 27 شخصاً`
  ["أرواح", { tags: ["pred", "masdar", "lives"], measure: "killed" }],
  [conjugate("ارتقى/يرتقي"), { tags: ["pred", "verb"], measure: "killed" }],
  // `سقوط 3 قذائف` and `سقوط 12 مدنياً`: the counted noun says which.
  [conjugate("سقط/يسقط"), { tags: ["pred", "verb", "fall", "launch"], measure: "killed" }],
  ["سقوط", { tags: ["pred", "masdar", "fall", "launch"], measure: "killed" }],
  ["سلم سلمت سلموا سلمنا تسليم", { tags: ["pred", "handover"], measure: "exchanged" }],
  ["سلمتهم سلمهم", { tags: ["pred", "handover", "verb"], measure: "exchanged" }],
  ["أنفسهم نفسه أنفسهما", { tags: ["self"] }],
  ["مقابل", { tags: ["in-return"] }],
  ["عداد", { tags: ["among-the"] }],
  ["هم وهم", { tags: ["they"] }],
  [
    "خرج خرجوا خرجت طلع طلعت طلعوا",
    { tags: ["pred", "verb", "release", "left"], measure: "released" },
  ],
  ["غادر غادرت غادروا", { tags: ["pred", "verb", "departed"], measure: "displaced" }],
  ["يغادر يغادروا", { tags: ["pred", "verb", "persons-only"], measure: "other" }],
  ["تمكن تمكنت تمكنوا لاذ لاذوا استطاعوا نجحوا", { tags: ["managed"] }],
  ["لقي لقيت لقوا", { tags: ["pred", "verb", "met-death"], measure: "killed" }],
  ["فقدت خسرت خسر فقدنا فقدوا خسروا", { tags: ["pred", "verb", "lost"], measure: "killed" }],
  ...pred(
    "wounded",
    "أصيب/يصاب|جرح/يجرح|أصاب/يصيب|بتر/يبتر|أدمى/يدمي|تأذى/يتأذى|تشوه/يتشوه",
    "إصابة جرح بتر",
  ),
  // `لم يُصب أحد`
  ["يصب تصب يصبن", { tags: ["pred", "verb"], measure: "wounded" }],
  ...pred("missing", "فقد اختفى اختفت اختفوا اختفين يختفي اختفيا فقدوا", "فقدان اختفاء"),
  ...pred(
    "arrested",
    "اعتقل/يعتقل|أوقف/يوقف|احتجز|اقتاد/يقتاد|اقتيد/يقتاد|حبس/يحبس|زج/يزج",
    "اعتقال توقيف احتجاز ضبط اقتياد حبس اعتقالهم توقيفهم",
    "arrest",
  ),
  // `توزعت الاعتقالات`
  ["اعتقالات توقيفات", { tags: ["arrests"], measure: "arrested" }],
  // `ألقت القبض على`: the noun carries it
  ["القبض", { tags: ["pred", "masdar", "arrest"], measure: "arrested" }],
  ["قبض قبضت قبضوا", { tags: ["pred", "masdar", "arrest"], measure: "arrested" }],
  ...pred("captured", "أسر/يأسر", ""),
  ...pred("hostage", "اختطف/يختطف|خطف/يخطف", "اختطاف خطف"),
  ...pred("surrendered", "استسلم/يستسلم", "استسلام"),
  ...pred("escaped", "فر/يفر|هرب/يهرب", "فرار هروب تهريب", "flight"),
  [
    `تحرير تحرر ${conjugate("حرر/يحرر")}`,
    { tags: ["pred", "masdar", "freeing"], measure: "escaped" },
  ],
  ...pred("recaptured", "استعاد/يستعيد|استعيد/يستعاد", "استعادة", "recapture"),
  ...pred(
    "released",
    "أفرج/يفرج|أطلق/يطلق|أخلى/يخلي|أخلي/يخلى",
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
    "نزح/ينزح|هجر/يهجر|تشرد/يتشرد|شرد/يشرد|أجلي/يجلى|أجلى/يجلي",
    "نزوح تهجير تشريد إجلاء تهجيرهم نزوحهم ترحيل إجلاؤهم",
  ),
  ...pred("returned", "عاد/يعود|رجع/يرجع", "عودة رجوع", "return"),
  ...pred(
    "destroyed",
    "دمر/يدمر|هدم/يهدم|جرف/يجرف|أحرق/يحرق|احترق/يحترق|حرق/يحرق|نسف/ينسف|انهار/ينهار|سوي/يسوى|سوى/يسوي|تهدم/يتهدم|التهم/يلتهم|تفحم/يتفحم|أسقط|أغرق|أتلف/يتلف|تحطم/يتحطم|حطم/يحطم|خرب/يخرب",
    "تدمير هدم تجريف نسف إحراق حرق دمار انهيار احتراق إسقاط إتلاف تحطم تحطيم إغراق تخريب",
  ),
  // `تفجير ثلاثة منازل` destroys them; `تفجير عربة مفخخة` is an attack
  ...pred("destroyed", "فجر/يفجر", "تفجير", "blow-up"),
  ...pred("damaged", "تضرر/يتضرر|أعطب/يعطب|تصدع/يتصدع", "تضرر تضرير أضرار إعطاب"),
  [
    "محترق محترقة محترقاً منهار منهارين منهارة مدمر مدمراً مدمرة مهدم مهدمة",
    { tags: ["state"], measure: "destroyed" },
  ],
  ["متضرر متضرراً متضررة متضررين متضررتين متضررتان", { tags: ["state"], measure: "damaged" }],
  ...pred("attackers", "هاجم/يهاجم|اقتحم/يقتحم|تسلل/يتسلل|دخل/يدخل", "اقتحام دخول تسلل", "attack"),
  ...pred("attackers", "شارك/يشارك", "مشاركة مشاركين مشاركون", "take-part"),
  ...pred(
    "deployed",
    "نشر|أرسل/يرسل|انتشر/ينتشر|حشد/يحشد|استقدم/يستقدم",
    "نشر إرسال انتشار حشد استقدام تعزيزات",
    "deploy",
  ),
  ...pred(
    "held",
    "يضم تضم تحتجز يحتجز يحتجزون تحتجزهم يحتجزهم يضمان يؤوي تؤوي يحوي يقبع تقبع يقبعون يقبعن",
    "",
    "holding",
  ),
  ...pred("bodies", "دفن/يدفن|ووري/يوارى", "دفن", "buried"),
  // `جثث ثلاثة مدنيين`, `رفات 63 شخصاً`
  ["رفات جثث جثامين جثماني جثتي", { tags: ["remains"] }],
  // What fires: `استهدفت البلدة بـ 12 صاروخاً`
  [
    "قصف قصفت قصفوا استهدف استهدفت استهداف ألقى ألقت رشق رشقة رشقات أمطر أمطرت وجه وجهت",
    { tags: ["launch"] },
  ],
  // What happened to persons and is none of the measures: `بقي`, `نجا`, `لجأ`.
  ...pred(
    "other",
    "بقي/يبقى|نجا/ينجو|أنقذ/ينقذ|أخرج/يخرج|أحيل/يحال|حوكم/يحاكم|حكم/يحكم|عذب/يعذب|حوصر/يحاصر|علق/يعلق|تظاهر/يتظاهر|تجمع/يتجمع|شيع/يشيع|عولج/يعالج|استقبل/يستقبل|التحق/يلتحق|انضم/ينضم|انشق/ينشق",
    "نجاة إنقاذ",
    "persons-only",
  ),
  [
    conjugate("لجأ/يلجأ"),
    { tags: ["pred", "verb", "persons-only", "sheltered"], measure: "other" },
  ],
  ["اضطر اضطرت اضطروا أجبر أجبرت", { tags: ["forced"] }],
  ["نفذ شن", { tags: ["carried-out"] }],
  ["سلاح أسلحة سلاحهم أسلحتهم", { tags: ["arms"] }],
  ["داهم داهمت دهم دهمت داهموا", { tags: ["pred", "verb", "raid"], measure: "other" }],
  ["مداهمة دهم", { tags: ["pred", "masdar", "raid"], measure: "other" }],
  ...arabicTollWords,
];

/** Phase that a predicate's words say by themselves. */
export function arabicPhase(tags: readonly string[], measure: Measure): Phase {
  // `إطلاق سراح 65` may be agreed, promised or done; `مقتل 20` is not reported unless it happened.
  const open = measure === "released" || measure === "exchanged";
  return open && tags.includes("masdar") ? "unknown" : "done";
}
