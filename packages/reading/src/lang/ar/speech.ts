import type { LexiconLine } from "../../text/lexicon.ts";

/**
 * Arabic words with which reports say who speaks. Tags: `say` a verb of speech (its `slot` is the class),
 * `add` goes on with the last speaker, `cite` hands on, `according` prepositions, `that` opens what is said,
 * `office`, `anon`, `body-noun`, `document`, `witness` can head a source, `hedge`, `question-word`.
 */
export const arabicSpeech: readonly LexiconLine[] = [
  // neutral
  [
    "قال قالت قالوا قالا قالتا يقول تقول يقولون قائلا قائلة",
    { tags: ["say", "no-suffix"], slot: "say", stance: "reported" },
  ],
  [
    "أفاد أفادت أفادوا يفيد تفيد يفيدون",
    { tags: ["say", "no-suffix"], slot: "say", stance: "reported" },
  ],
  [
    "أعلن أعلنت أعلنوا يعلن تعلن يعلنون",
    { tags: ["say", "no-suffix"], slot: "say", stance: "reported" },
  ],
  ["ذكر ذكرت ذكروا يذكر تذكر", { tags: ["say", "no-suffix"], slot: "say", stance: "reported" }],
  [
    "أشار أشارت أشاروا يشير تشير يشيرون",
    { tags: ["say", "no-suffix"], slot: "say", stance: "reported" },
  ],
  ["كشف كشفت كشفوا يكشف تكشف", { tags: ["say", "no-suffix"], slot: "say", stance: "reported" }],
  ["أوضح أوضحت أوضحوا يوضح توضح", { tags: ["say", "no-suffix"], slot: "say", stance: "reported" }],
  ["صرح صرحت صرحوا يصرح تصرح", { tags: ["say", "no-suffix"], slot: "say", stance: "reported" }],
  ["أبلغ أبلغت أبلغوا أخبر أخبرت", { tags: ["say", "no-suffix"], slot: "say", stance: "reported" }],
  [
    "نوه نوهت ألمح ألمحت أصر أصرت جزم جزمت يرى ترى يرون رد ردت أقسم أقسمت تعهد تعهدت وعد وعدت حكى حكت يحكي تحكي شكا شكت اشتكى خلص خلصت يتوقع تتوقع يقدر تقدر",
    { tags: ["say-that", "no-suffix"], slot: "say", stance: "reported" },
  ],
  ["بينت لفت لفتت", { tags: ["say-that", "no-suffix"], slot: "say", stance: "reported" }],
  [
    "تحدث تحدثت تحدثوا يتحدث تتحدث",
    { tags: ["say", "no-suffix"], slot: "about", stance: "reported" },
  ],
  [
    "نشر نشرت غرد غردت كتب كتبت",
    { tags: ["say", "no-suffix"], slot: "publish", stance: "reported" },
  ],
  ["رجح رجحت قدرت توقع توقعت", { tags: ["say", "no-suffix"], slot: "guess", stance: "hedged" }],
  [
    "اعتبر اعتبرت رأى شدد شددت يشدد تشدد روى روت يروي تروي علق علقت أبدى أبدت حذر حذرت يحذر تحذر نبه نبهت",
    { tags: ["say", "no-suffix"], slot: "say", stance: "reported" },
  ],
  // who vouches for it
  [
    "أكد أكدت أكدوا يؤكد تؤكد يؤكدون",
    { tags: ["say", "no-suffix"], slot: "endorse", stance: "reported" },
  ],
  [
    "وثق وثقت وثقوا يوثق توثق رصد رصدت سجل سجلت أحصى أحصت",
    { tags: ["say", "no-suffix"], slot: "count", stance: "reported" },
  ],
  [
    "أثبت أثبتت أظهر أظهرت تظهر",
    { tags: ["say-that", "no-suffix"], slot: "endorse", stance: "reported" },
  ],
  ["أقر أقرت اعترف اعترفت", { tags: ["say", "no-suffix"], slot: "endorse", stance: "reported" }],
  // who keeps away from it
  [
    "زعم زعمت زعموا يزعم تزعم ادعى ادعت ادعوا يدعي تدعي",
    { tags: ["say", "no-suffix"], slot: "distance", stance: "hedged" },
  ],
  [
    "نفى نفت نفوا ينفي تنفي فند فندت كذب كذبت استبعد استبعدت أنكر أنكرت",
    { tags: ["say", "denies", "no-suffix"], slot: "deny", stance: "denied" },
  ],
  [
    "اتهم اتهمت اتهموا يتهم تتهم حمل حملت حمّلت",
    { tags: ["say-accuse", "no-suffix"], slot: "accuse", stance: "reported" },
  ],
  [
    "تبنى تبنت يتبنى تتبنى",
    { tags: ["say-claim", "no-suffix"], slot: "claim", stance: "reported" },
  ],
  [
    "سأل سألت تساءل تساءلت يتساءل تتساءل يسأل",
    { tags: ["ask", "no-suffix"], slot: "ask", stance: "questioned" },
  ],
  [
    "أضاف أضافت أضافوا يضيف تضيف تابع تابعت يتابع تتابع واصل استطرد استطردت أردف أردفت",
    { tags: ["say", "add", "no-suffix"], slot: "add", stance: "reported" },
  ],
  // verbs that speak with an object of their own: `طالب رئيس المجلس بـ`, `وصف النائب المشروع`
  [
    "طالب طالبت يطالب تطالب دعا دعت يدعو تدعو وصف وصفت عزا عزت رحب رحبت ترحب طمأن طمأنت استنكر استنكرت تستنكر أدان أدانت ناشد ناشدت تناشد هدد هددت توعد توعدت أورد أوردت بث بثت أعرب أعربت حث حثت ندد نددت جدد جددت",
    { tags: ["voices", "no-suffix"], slot: "act", stance: "reported" },
  ],
  // said on by whoever spoke last: `مؤكداً أن`, `نافياً`
  [
    "مؤكدا مؤكدة مضيفا مضيفة موضحا موضحة مشيرا مشيرة لافتا لافتة معلنا معلنة مبينا مبينة متابعا محذرا محذرة",
    { tags: ["says-on", "no-suffix"], slot: "add", stance: "reported" },
  ],
  ["نافيا نافية", { tags: ["says-on", "no-suffix"], slot: "deny", stance: "denied" }],
  ["مرجحا مرجحة", { tags: ["says-on", "no-suffix"], slot: "guess", stance: "hedged" }],
  ["نسب نسبت ينسب تنسب", { tags: ["ascribes", "no-suffix"], slot: "cite", stance: "reported" }],
  ["علم علمت", { tags: ["learns", "no-suffix"], slot: "cite", stance: "reported" }],
  ["نقل نقلت ينقل تنقل نقلا", { tags: ["cite", "no-suffix"], slot: "cite", stance: "reported" }],
  ["قوله قولها قولهم قولهما", { tags: ["his-words"], stance: "reported" }],
  [
    "حسب بحسب حسبما وفق وفقا طبقا استنادا",
    { tags: ["according", "no-suffix"], slot: "according", stance: "reported" },
  ],
  ["إن أن أنه أنها أنهم أنهما إنه إنها إنهم أنّ", { tags: ["that", "no-suffix"] }],
  // who can head a source
  [
    "متحدث متحدثة ناطق ناطقة مسؤول مسؤولة مسؤولو مسؤولي مسؤولون مسؤولين قائد قادة قيادي قيادية قيادات قيادت قياديون وزير وزيرة رئيس رئيسة مدير مديرة محافظ ضابط ضباط سفير سفيرة مبعوث مبعوثة ممثل ممثلة طبيب طبيبة محام محامي نائب عميد عقيد نقيب شيخ باحث باحثة خبير خبراء دبلوماسي دبلوماسيون ناشط ناشطة ناشطون ناشطين عضو أعضاء مختار عمدة منسق منسقة نقيبة قاض قاضي أمين مراسل مراسلة مراسلنا",
    { tags: ["office", "no-suffix"], source: "person" },
  ],
  [
    "مصدر مصدرا مصادر مصدران مصدرين أنباء معلومات تقارير أخبار روايات تسريبات مراقبون مراقبين آخرون بعضهم البعض كثيرون",
    { tags: ["anon", "no-suffix"], source: "unnamed" },
  ],
  [
    "شاهد شهود شاهدان أهالي سكان قاطنون ناجون ناجين ناج ناجية نازحون نازحين أقارب ذوو ذوي",
    { tags: ["anon", "witness", "no-suffix"], source: "witness" },
  ],
  [
    "بيان بيانا تقرير وثيقة وثائق تحقيق دراسة فيديو تسجيل صور",
    { tags: ["document", "no-suffix"], source: "document" },
  ],
  [
    "وزارة وزارات حكومة هيئة منظمة منظمات مجلس لجنة مفوضية شبكة مركز مكتب إدارة سلطات سلطة بلدية محكمة نيابة نقابة بعثة مديرية مؤسسة جمعية مرصد دفاع مستشفى مشفى أمم شرطة رابطة اتحاد غرفة شركة خفر بلديات مستوصف",
    { tags: ["body-noun", "no-suffix"], source: "body" },
  ],
  [
    "جيش قوات ميليشيا ميليشيات فصيل فصائل جماعة حركة حزب كتائب كتيبة سرية فرقة تنظيم تحالف لواء فيلق قيادة",
    { tags: ["party-noun", "no-suffix"], source: "party" },
  ],
  ["وكالة وكالات", { tags: ["agency-noun", "no-suffix"], source: "agency" }],
  [
    "صحيفة قناة موقع إذاعة تلفزيون جريدة راديو محطة",
    { tags: ["outlet-noun", "no-suffix"], source: "outlet" },
  ],
  ["أحد إحدى بعض عدد", { tags: ["one-of", "no-suffix"] }],
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
  ["ننفي ننكر", { tags: ["we", "no-suffix"] }],
  ["مسؤولية", { tags: ["liability"] }],
  ["سيطر سيطرت يسيطر تسيطر استولى استولت", { tags: ["controls", "no-suffix"] }],
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
