import type { LexiconLine } from "../../text/lexicon.ts";
import { arabicSpeakers } from "./speakers.ts";
import { arabicSpeechVerbs } from "./speech-verbs.ts";

/**
 * Arabic words with which reports say who speaks. Tags: `say` a verb of speech (its `slot` is the class),
 * `add` goes on with the last speaker, `cite` hands on, `according` prepositions, `that` opens what is said,
 * `office`, `anon`, `body-noun`, `document`, `witness` can head a source, `hedge`, `question-word`.
 */
export const arabicSpeech: readonly LexiconLine[] = [
  ...arabicSpeechVerbs,
  ["نسب نسبت ينسب تنسب", { tags: ["ascribes", "no-suffix"], slot: "cite", stance: "reported" }],
  ["أصدر أصدرت أصدروا يصدر تصدر", { tags: ["issues"] }],
  // who takes back what was said: `تراجعت الوزارة عن رقم 92`, `سحب النائب تصريحه`
  [
    "تراجع تراجعت تراجعوا يتراجع تتراجع اعتذر اعتذرت اعتذروا يعتذر تعتذر",
    { tags: ["steps-back"], slot: "deny", stance: "denied" },
  ],
  [
    "سحب سحبت سحبوا يسحب تسحب حذف حذفت حذفوا ألغى ألغت",
    { tags: ["takes-back"], slot: "deny", stance: "denied" },
  ],
  // `رفضت الوزارة الاتهامات`: to reject what was said denies it
  [
    "رفض رفضت رفضوا يرفض ترفض يرفضون",
    { tags: ["rejects", "no-suffix"], slot: "reject", stance: "denied" },
  ],
  [
    "اتهام اتهامات مزاعم ادعاء ادعاءات أنباء شائعات إشاعات روايات تقارير معلومات أقاويل افتراءات أكاذيب",
    { tags: ["of-charge"] },
  ],
  [
    "رقم أرقام نتائج استنتاجات خلاصات حصيلة إعلان بيان تصريح تصريحات خبر أخبار رواية أقوال حديث منشور تغريدة نشر",
    { tags: ["of-saying"] },
  ],
  ["علم علمت", { tags: ["learns", "no-suffix"], slot: "cite", stance: "reported" }],
  ["نقل نقلت ينقل تنقل نقلا", { tags: ["cite", "no-suffix"], slot: "cite", stance: "reported" }],
  ["قوله قولها قولهم قولهما", { tags: ["his-words"], stance: "reported" }],
  [
    "حسب بحسب حسبما وفق وفقا طبقا استنادا استناد بناء",
    { tags: ["according", "no-suffix"], slot: "according", stance: "reported" },
  ],
  [
    "إن أن أنه أنها أنهم أنهما إنه إنها إنهم أنّ إننا أننا إنني أنني",
    { tags: ["that", "no-suffix"] },
  ],
  // written like `أن` with an article
  ["الآن", { tags: ["now", "no-suffix"] }],
  ...arabicSpeakers,
  // not "his soldier"
  ["عسكرية", { tags: ["adjective"] }],
  ["أخرى آخر آخرون", { tags: ["others", "no-suffix"] }],
  ["هناك ثمة فيما بينما حيث لكن وسط كما أما", { tags: ["opening", "no-suffix"] }],
  [
    "أولها ثانيها ثالثها رابعها خامسها أولهما ثانيهما أولا ثانيا ثالثا رابعا",
    { tags: ["enumerates"] },
  ],
  ["جاء ورد", { tags: ["appears", "no-suffix"] }],
  // doubts
  [
    "ربما مرجح محتمل يعتقد يخشى يُرجح يرجح يبدو يشتبه يحتمل مزعوم مزعومة مزعومين لعل يفترض يشاع",
    { tags: ["hedge", "no-suffix"], stance: "hedged" },
  ],
  [
    "يقال قيل يتداول تتداول",
    { tags: ["said-by-nobody", "no-suffix"], source: "unnamed", stance: "hedged" },
  ],
  ["أفيد أشيع", { tags: ["said-by-nobody", "no-suffix"], source: "unnamed", stance: "reported" }],
  ["كيف لماذا ماذا متى أين هل أليس ألم ألا أيعقل", { tags: ["question-word", "no-suffix"] }],
  ["سؤال أسئلة تساؤل تساؤلات", { tags: ["question-noun"] }],
  // what statements are made of
  [
    "نفذ نفذت شن شنت هاجم هاجمت استهدف استهدفت قصف قصفت اقتحم اقتحمت ارتكب ارتكبت",
    { tags: ["did", "no-suffix"] },
  ],
  [
    "هاجموا استهدفوا قصفوا اقتحموا أحرق أحرقت أحرقوا فجر فجرت يحرق تحرق يستهدف تستهدف يقصف تقصف يهاجم تهاجم يهجر تهجر يقتحم تقتحم يرتكب ترتكب ينفذ تنفذ يعدم تعدم يعتد تعتد",
    { tags: ["violence", "no-suffix"] },
  ],
  [
    "قواتنا وحداتنا مقاتلونا مقاتلينا مقاتلوها مجاهدونا مجاهدينا رجالنا جنودنا عناصرنا أبطالنا كتائبنا سرايانا مسلحينا ثوارنا",
    { tags: ["ours", "no-suffix"] },
  ],
  [
    "حمل حملت حمّلت نحمل نحمّل يحمل تحمل محملا محملة",
    { tags: ["blames", "no-suffix"], slot: "accuse", stance: "reported" },
  ],
  ["نحذر", { tags: ["warns", "no-suffix"] }],
  ["ننفي ننف ننكر", { tags: ["we", "we-deny", "no-suffix"], slot: "deny", stance: "denied" }],
  ["نكذب نفند ندحض", { tags: ["we-deny", "no-suffix"], slot: "deny", stance: "denied" }],
  ["مسؤولية", { tags: ["liability"] }],
  [
    "سيطر سيطرت سيطروا يسيطر تسيطر يسيطرون استولى استولت استولوا",
    { tags: ["controls", "no-suffix"] },
  ],
  ["استعاد استعادت فرض فرضت بسط بسطت أحكم أحكمت", { tags: ["regains", "no-suffix"] }],
  ["سيطرة سيطرته سيطرتها سيطرتهم سيطرتنا", { tags: ["control"] }],
  ["حذر حذرت حذروا يحذر تحذر نبه نبهت", { tags: ["warns", "no-suffix"] }],
  ["تحذير تحذيرا تحذيرات إنذار إنذارات", { tags: ["warning", "no-suffix"] }],
  ["احتمال إمكانية قرب", { tags: ["possibility", "no-suffix"] }],
  ["وقوع تنفيذ شن حدوث", { tags: ["occurrence", "no-suffix"] }],
  ["تواطؤ تواطأ تواطأت تواطؤا متواطئ متواطئون متواطئين مؤامرة", { tags: ["complicity"] }],
  [
    "أهداف هدف أسباب سبب دوافع دافع غاية غرض مقصد احتمالات فرضيات تفسيرات سيناريوهات غايات",
    { tags: ["motive-noun"] },
  ],
  // one side's words for others
  [
    "مرتزقة مرتزق إرهابيون إرهابيين إرهابيي إرهابي إرهابية صنيعة فزاعة شبيحة دواعش خوارج أذناب",
    { tags: ["loaded"] },
  ],
  // loaded only as a label on somebody: `ميليشيا “قسد”`
  ["عصابات عصابة ميليشيات ميليشيا مليشيات مليشيا", { tags: ["loaded-label"] }],
  ["مزعومة مزعوم", { tags: ["loaded", "hedge"], stance: "hedged" }],
];
