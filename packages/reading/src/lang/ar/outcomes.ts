import type { Measure, Phase } from "../../model/figure.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { arabicTollWords } from "./toll-words.ts";

/** A predicate that says what happened to those who are counted. */
function pred(
  measure: Measure,
  verbs: string,
  masdars: string,
  ...tags: readonly string[]
): readonly LexiconLine[] {
  const lines: LexiconLine[] = [];
  if (verbs !== "") lines.push([verbs, { tags: ["pred", "verb", ...tags], measure }]);
  if (masdars !== "") lines.push([masdars, { tags: ["pred", "masdar", ...tags], measure }]);
  return lines;
}

/** Predicates by measure. `قتل 20` is passive and `قتل الجيش 20` active: both mean 20 killed. */
export const arabicOutcomes: readonly LexiconLine[] = [
  ...pred(
    "killed",
    "قتل قتلت قتلوا قتلا قتلن يقتل تقتل يقتلون قتلنا استشهد استشهدت استشهدوا قضى قضوا قضين توفي توفيت توفوا أعدم أعدمت أعدموا اغتيل اغتال اغتالت أودى أودت يودي أزهقت قنص قنصت قتلهم مات ماتت ماتوا غرق غرقوا هلك هلكوا ذبح ذبحوا صفى صفت صفي نعت",
    "مقتل استشهاد مصرع وفاة تصفية إعدام قتله ارتقاء اغتيال موت غرق ذبح",
  ),
  // `حصدت الألغام أرواح 27 شخصاً`
  ["أرواح", { tags: ["pred", "masdar", "lives"], measure: "killed" }],
  ["ارتقى ارتقت ارتقوا يرتقي", { tags: ["pred", "verb"], measure: "killed" }],
  // `سقوط 3 قذائف` and `سقوط 12 مدنياً`: the counted noun says which.
  ["سقط سقطت سقطوا يسقط", { tags: ["pred", "verb", "fall", "launch"], measure: "killed" }],
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
    "أصيب أصيبت أصيبوا أصيبا يصاب جرح جرحت جرحوا يجرح يصب تصب أصابت أصاب بترت بتر",
    "إصابة جرح",
  ),
  ...pred("missing", "فقد اختفى اختفت اختفوا اختفين", "فقدان اختفاء"),
  ...pred(
    "arrested",
    "اعتقل اعتقلت اعتقلوا يعتقل تعتقل يعتقلون أوقف أوقفت أوقفوا أوقفا احتجز احتجزت احتجزوا اقتاد اقتادت اقتادوا",
    "اعتقال توقيف احتجاز ضبط اقتياد",
    "arrest",
  ),
  // `توزعت الاعتقالات`
  ["اعتقالات توقيفات", { tags: ["arrests"], measure: "arrested" }],
  // `ألقت القبض على`: the noun carries it
  ["القبض", { tags: ["pred", "masdar", "arrest"], measure: "arrested" }],
  ["قبض قبضت قبضوا", { tags: ["pred", "masdar", "arrest"], measure: "arrested" }],
  ...pred("captured", "أسر أسرت أسروا يأسر يأسرون أسرنا", ""),
  ...pred("hostage", "اختطف اختطفت اختطفوا خطف خطفت خطفوا يخطف", "اختطاف خطف"),
  ...pred("surrendered", "استسلم استسلمت استسلموا يستسلم", "استسلام"),
  ...pred(
    "escaped",
    "فر فرت فروا يفر تفر يفرون هرب هربت هربوا يهرب تهرب يهربون",
    "فرار هروب تهريب",
    "flight",
  ),
  ["تحرير تحرر حرر حررت حرروا يحرر", { tags: ["pred", "masdar", "freeing"], measure: "escaped" }],
  ...pred("recaptured", "استعاد استعادت استعادوا", "استعادة", "recapture"),
  ...pred(
    "released",
    "أفرج أفرجت أفرجوا يفرج تفرج أطلق أطلقت أطلقوا يطلق تطلق سيفرج ستفرج سيطلق ستطلق أخلي أخلى أخلت",
    "إفراج إطلاق إخلاء",
    "release",
    "launch",
  ),
  ...pred("exchanged", "تبادل تبادلت بادلت بادل يتبادل", "مبادلة مقايضة", "exchange"),
  ...pred(
    "displaced",
    "نزح نزحت نزحوا ينزح ينزحون هجر هجرت تشرد شرد شردت تشردت أجلي أجليت أجلوا نزحن",
    "نزوح تهجير تشريد إجلاء",
  ),
  ...pred("returned", "عاد عادت عادوا يعود تعود", "عودة رجوع", "return"),
  ...pred(
    "destroyed",
    "دمر دمرت دمروا دمرنا هدم هدمت هدموا جرف جرفت أحرق أحرقت أحرقوا احترق احترقت نسف نسفت يدمر انهار انهارت سويت سوت تهدم تهدمت التهمت تفحمت تفحم أسقطت أسقط أغرقت",
    "تدمير هدم تجريف نسف إحراق حرق دمار انهيار احتراق إسقاط",
  ),
  // `تفجير ثلاثة منازل` destroys them; `تفجير عربة مفخخة` is an attack
  ...pred("destroyed", "فجر فجرت فجروا", "تفجير", "blow-up"),
  ...pred("damaged", "تضرر تضررت أعطب أعطبت تصدع تصدعت", "تضرر تضرير أضرار إعطاب"),
  [
    "محترق محترقة محترقاً منهار منهارين منهارة مدمر مدمراً مدمرة مهدم مهدمة",
    { tags: ["state"], measure: "destroyed" },
  ],
  ["متضرر متضرراً متضررة متضررين متضررتين متضررتان", { tags: ["state"], measure: "damaged" }],
  ...pred(
    "attackers",
    "هاجم هاجمت هاجموا اقتحم اقتحمت اقتحموا تسلل تسللت تسللوا دخل دخلت دخلوا يدخل يدخلوا",
    "اقتحام دخول تسلل",
    "attack",
  ),
  ...pred("attackers", "شارك شاركت شاركوا يشارك", "مشاركة مشاركين مشاركون", "take-part"),
  ...pred(
    "deployed",
    "نشر نشرت أرسل أرسلت انتشر انتشرت يعبر عبروا حشد حشدت دفعت استقدم استقدمت",
    "نشر إرسال انتشار حشد استقدام تعزيزات",
    "deploy",
  ),
  ...pred("held", "يضم تضم يحتجز تحتجز يؤوي تؤوي يحوي يقبع تقبع يقبعون", "", "holding"),
  ...pred("bodies", "دفن دفنت دفنوا دفنا ووري وورى", "دفن", "buried"),
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
    "بقي بقيت بقوا نجا نجت نجوا أنقذ أنقذت أخرجت أحيل",
    "نجاة إنقاذ",
    "persons-only",
  ),
  [
    "لجأ لجأت لجؤوا لجأن",
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
