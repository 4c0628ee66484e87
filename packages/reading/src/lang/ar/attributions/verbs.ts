import { byBlaming } from "../../../extract/attributions/arabic-blaming.ts";
import {
  bySaying,
  deedAndQuote,
  saidInMarks,
  saidObject,
  saidOnward,
  saidThat,
  subjectFirst,
} from "../../../extract/attributions/arabic-clauses.ts";
import {
  arabicAccusation,
  arabicAfterClause,
  arabicAfterQuote,
  arabicCited,
  arabicLearned,
  arabicRevision,
  arabicSaidOn,
} from "../../../extract/attributions/arabic-forms.ts";
import {
  arabicAlike,
  arabicAsMade,
  arabicIssues,
} from "../../../extract/attributions/arabic-alike.ts";
import { arabicWithdrawn } from "../../../extract/attributions/arabic-withdrawn.ts";
import { arabicWhatTheySaid } from "../../../extract/attributions/arabic-what-said.ts";
import type { AttributionDraft } from "../../../extract/attributions/draft.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";

/** Who says it with a verb of speech. A rule each for where its subject stands and what opens its complement. */
export const arabicVerbAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "ar.attribution.verb-subject-that",
    pattern: "cue:say|say-that",
    read: saidThat,
    why: "The plain form of Arabic news: verb, subject, `إن` (قالت وزارة الصحة إن). The subject may be a stranger's name.",
    hits: [
      ["قالت وزارة الصحة إن عشرة أشخاص قتلوا.", "وزارة الصحة>قالت"],
      [
        "وأكد المتحدث باسم قوات الوادي، في بيان أمس، أن الهجوم انتهى.",
        "المتحدث باسم قوات الوادي>أكد",
      ],
      ["وأشار مصدر طبي إلى أن الجرحى نقلوا.", "مصدر طبي>أشار"],
      ["النجمة - قالت وزارة الصحة إن عشرة قتلوا.", "وزارة الصحة>قالت"],
      [
        "وقال مدير السجون العميد رامي الشقاف في مؤتمر صحفي إن عشرة فروا.",
        "مدير السجون العميد رامي الشقاف>قال",
      ],
      ["قال لإذاعة المرفأ مدير المستوصف إن الجرحى كثيرون.", "مدير المستوصف>قال"],
      ["وأبلغت السلطات المحلية المكتب أن الطريق مقطوع.", "السلطات المحلية>أبلغت"],
      ["وقال منير ع.، مشرف الوردية وعمره 41 سنة، إن الباب كان مغلقا.", "منير ع>قال"],
      ["وقال يعقوب، وهو معلم نجا من الهجوم، إن عشرة قتلوا.", "يعقوب>قال"],
      ["وقال ياسر العمري إن عشرة قتلوا.", "ياسر العمري>قال"],
      ["وقال د. سامر الحلاق إن عشرة قتلوا.", "د. سامر الحلاق>قال"],
      ["وقال رئيس البلدية سامر حداد إن عشرة قتلوا.", "رئيس البلدية سامر حداد>قال"],
    ],
    misses: [
      "على السلطات أن تكشف فورا عن مصير كل محتجز.",
      "قال في نفسه كلاما كثيرا.",
      "لم يقل أحد شيئا عن الحادثة.",
      "أعلنت الوزارة تعليق عملها بعد أن انتهى الهجوم.",
    ],
  },
  {
    id: "ar.attribution.cites-that",
    pattern: "cue:cite np:!that|clause|stop|=عن{1,8} that",
    read: arabicCited,
    why: "Who is cited without anybody behind: `نقلت وكالة النجمة أن`.",
    hits: [
      ["ونقلت وكالة النجمة أن عشرة أشخاص قتلوا.", "وكالة النجمة>نقلت"],
      ["نقلت صحيفة المرفأ أن الهجوم انتهى.", "صحيفة المرفأ>نقلت"],
    ],
    misses: [
      "نقلت الحافلات الجرحى بعد أن انتهى الهجوم.",
      "قال البيطري إنه ساعد في نقل الضحايا وإن عشرة قتلوا.",
    ],
  },
  {
    id: "ar.attribution.verb-subject-quote",
    pattern: "cue:say",
    read: saidInMarks,
    why: 'A colon or an opening mark may stand where `إن` would (قال شاهد عيان: "رأيت…").',
    hits: [
      ['قال شاهد عيان: "رأيت عشرة جنود".', "شاهد عيان>قال"],
      ["وذكر مصدر أمني: الهجوم انتهى.", "مصدر أمني>ذكر"],
    ],
    misses: ["كانت القائمة كالتالي: خبز وماء.", "اشترى “الكتاب” أمس."],
  },
  {
    id: "ar.attribution.verb-subject-object",
    pattern: "cue:say|say-claim|shows",
    read: saidObject,
    why: "Headlines and short news leave `إن` out: the object follows (أعلنت وزارة الصحة مقتل, أفاد مصدر بـ), or the verb's own preposition (تحدثت عائلات عن).",
    hits: [
      ["أعلنت وزارة الصحة مقتل ثلاثة أشخاص.", "وزارة الصحة>أعلنت"],
      ["وأفادت مصادر محلية بمقتل طفلين.", "مصادر محلية>أفادت"],
      ["نفت قوات الوادي هروب السجناء.", "قوات الوادي>نفت"],
      ["أعلنت البلدية الحداد ثلاثة أيام.", "البلدية>أعلنت"],
      ["وتحدثت عائلات البلدة عن أربعمئة مفقود.", "عائلات البلدة>تحدثت"],
      ["وقدر المنظمون عدد المشاركين بخمسين ألفا.", "المنظمون>قدر"],
      ["وتظهر صور الأقمار أضرارا في عشرة مبان.", "صور الأقمار>تظهر"],
      ["وأظهرت بيانات المنظمة مقتل عشرة أشخاص.", "المنظمة>أظهرت"],
      ["وأكد ذلك مدير المستشفى في بيان.", "مدير المستشفى>أكد"],
    ],
    misses: ["العملية التي أعلنت عنها الصحف انتهت.", "أعلن بدء العام الدراسي."],
  },
  {
    id: "ar.attribution.subject-verb",
    pattern: "cue:say|say-that|say-accuse|say-claim|voices",
    read: subjectFirst,
    why: "The subject may come first, in headlines and in running text (هناك تقارير تتحدث عن, وأخرى أفادت بـ).",
    hits: [
      ["هناك تقارير تتحدث عن هروب سجناء.", "تقارير>تتحدث"],
      ["المرصد المحلي وثق مقتل مدني.", "المرصد المحلي>وثق"],
      ["لكن خبيرا في النزاعات شكك في الرواية.", "خبيرا في النزاعات>شكك"],
      [
        "لكن قياديا في قوات الوادي، اشترط عدم ذكر اسمه، قال إن عشرة فروا.",
        "قياديا في قوات الوادي>قال",
      ],
      ["أما تجار السوق فيؤكدون أن عشرة قتلوا.", "تجار السوق>يؤكدون"],
      ["وكانت صحف محلية قد تحدثت في البداية عن خطف مئة تلميذ.", "صحف محلية>تحدثت"],
      ["18:40 وزارة الصحة تعلن ارتفاع الحصيلة إلى عشرة قتلى.", "وزارة الصحة>تعلن"],
    ],
    misses: [
      "كما نفق ما يقدر بنحو 3000 رأس من الماشية.",
      "وأضاف أن نحو 200 جندي نُشروا في الغابة.",
      "في المدينة تحدث الناس طويلا.",
      "من دون أن يذكر شيئا.",
    ],
  },
  {
    id: "ar.attribution.goes-on",
    pattern: "cue:say|say-that|voices",
    read: saidOnward,
    why: "A verb without a subject: whoever spoke last goes on (وأضاف أن, ونفت وقوع, وحذر من).",
    hits: [
      ["قال مصدر طبي إن عشرة قتلوا. وأضاف أن الجرحى كثيرون.", "مصدر طبي>أضاف"],
      ["أعلنت وزارة الصحة مقتل عشرة، ونفت وجود وباء.", "وزارة الصحة>نفت"],
      ["رد المتحدث باسم الشرطة على الصحفيين قائلا: «لم يهرب أحد».", "المتحدث باسم الشرطة>قائلا"],
    ],
    misses: ["قال مصدر إن عشرة قتلوا. يُذكر أن الطريق مقطوع.", "وقال كلاما كثيرا."],
  },
  {
    id: "ar.attribution.by-saying",
    pattern: "by-saying",
    read: bySaying,
    why: "`بالقول` and `بقوله` make a saying of any deed (اكتفى رئيس اللجنة بالقول إن): who does it speaks.",
    hits: [
      ["اكتفى رئيس اللجنة بالقول إن عشرة نجوا.", "رئيس اللجنة>بالقول"],
      ["ردت وزارة الصحة على الأسئلة بقولها: «الوضع صعب جدا».", "وزارة الصحة>بقولها"],
    ],
    misses: ["لا يؤخذ بالقول وحده.", "كان العمل بقوله ملزما."],
  },
  {
    id: "ar.attribution.by-blaming",
    pattern: "by-blaming",
    read: byBlaming,
    why: "`ألقت الجبهة باللوم على`, `أنحى المدير باللائمة على`: who lays the blame is named behind the verb.",
    hits: [
      ["ألقت وزارة الصحة باللوم على البلدية في الحادث.", "وزارة الصحة>باللوم"],
      ["وأنحى رئيس البلدية باللائمة على المقاول.", "رئيس البلدية>باللائمة"],
    ],
    misses: ["اكتفت الوزارة باللوم.", "عاد الرجل باللوم على نفسه."],
  },
  {
    id: "ar.attribution.after-clause",
    pattern: "comma cue:say",
    read: arabicAfterClause,
    why: "What is said and then, behind a comma, who says it (لم يبق أحد، يقول مدير المشفى.).",
    hits: [
      ["لم يبق في الحي أحد، يقول مدير المشفى.", "مدير المشفى>يقول"],
      ["ليس لدينا سوى تسع جثث، تقول مديرة المشرحة، والعدد يرتفع.", "مديرة المشرحة>تقول"],
    ],
    misses: ["عاد الرجل، وقال السائق.", "بعد الهجوم، قالت الوزارة إن الطريق مقطوع."],
  },
  {
    id: "ar.attribution.deed-and-quote",
    pattern: "colon quote-open",
    read: deedAndQuote,
    why: "A colon and a quotation behind what somebody does are his words (قرأ المذيع النبأ كما وصله: «…»), whatever the verb.",
    hits: [
      ["قرأ مراسل التلفزيون الخبر كما وصله: «قتل عشرة أشخاص في الوادي».", "مراسل التلفزيون>:"],
      ["هز مدير المستشفى رأسه بأسف: «مات تسعة منهم».", "مدير المستشفى>:"],
    ],
    misses: ["وصلت الرسالة إلى البيت: «كتاب» وصورة.", "كان مع الحارس كتاب واحد: «الوادي»."],
  },
  {
    id: "ar.attribution.accusation",
    pattern: "cue:say-accuse",
    read: arabicAccusation,
    why: "Who accuses is the source of the accusation (اتهمت الحكومة قوات الوادي بـ).",
    hits: [
      ["اتهمت وزارة الداخلية قوات الوادي بالتواطؤ.", "وزارة الداخلية>اتهمت"],
      ["واتهم ناشطون محليون الحراس بفتح الأبواب.", "ناشطون محليون>اتهم"],
    ],
    misses: ["حمل الرجال الصناديق.", "اتهم بالسرقة."],
  },
  {
    id: "ar.attribution.revises",
    pattern:
      "cue:revises !that|stop|comma|clause|quantity|count|toll|number-sign{1,6} toll|number-sign",
    read: arabicRevision,
    why: "Who takes a toll up or down is who gives it (خفضت الوزارة الحصيلة إلى).",
    hits: [
      ["خفضت وزارة الداخلية حصيلة قتلى الهجوم إلى 30.", "وزارة الداخلية>خفضت"],
      ["ورفعت مديرية الصحة عدد القتلى إلى 41.", "مديرية الصحة>رفعت"],
    ],
    misses: ["رفعت الغارات حصيلة القتلى إلى 30.", "رفع العمال الأنقاض ثم عدد الجثث."],
  },
  {
    id: "ar.attribution.written-alike",
    pattern: "cue:=بين|=بينت|=ورد !that|stop|comma|clause|quantity|count|colon{1,8} that",
    read: arabicAlike,
    why: "Verbs written like a preposition or another verb speak where their speaker and what he says follow (وبيّن مدير الطب أن, ورد الوزير بأن).",
    hits: [
      ["وبيّن مدير الطب العدلي أن الخطأ فردي.", "مدير الطب العدلي>بيّن"],
      ["ورد وزير الموارد بأن ما حدث سببه أمطار.", "وزير الموارد>ورد"],
    ],
    misses: ["الخلاف بين وزارة الصحة والبلدية أن لا أحد يدفع.", "ورد في بيان الوزارة اسم السد."],
  },
  {
    id: "ar.attribution.as-made",
    pattern: "=كما|=حسبما _",
    read: arabicAsMade,
    why: "Who made a count gives it (كما جمعها محامو الطوارئ, كما وزعتها المديرية).",
    hits: [
      ["الوفيات كما وزعتها مديرية الصحة: 18 في المدينة.", "مديرية الصحة>وزعتها"],
      ["الحصيلة، كما جمعتها وزارة الصحة، 18 قتيلاً.", "وزارة الصحة>جمعتها"],
    ],
    misses: ["كما دمرتها قوات الوادي، هدمت البلدية.", "كما أن مديرية الصحة مغلقة."],
  },
  {
    id: "ar.attribution.issues",
    pattern: "cue:issues !that|stop|comma|clause|quantity|count{1,6} document",
    read: arabicIssues,
    why: "Who issues a paper speaks in it (أصدر الحزب بياناً دان فيه).",
    hits: [
      ["أصدر حزب العدالة بياناً أسف فيه لما جرى.", "حزب العدالة>أصدر"],
      ["وأصدرت وزارة الصحة بياناً عددت فيه أسماء القتلى.", "وزارة الصحة>أصدرت"],
    ],
    misses: ["أصدرت المحكمة حكماً.", "أصدرت وزارة الصحة بياناً أمس."],
  },
  {
    id: "ar.attribution.withdraws",
    pattern: "cue:steps-back|takes-back !that|stop|comma|clause|quantity|count{1,9} of-saying",
    read: arabicWithdrawn,
    why: "Who takes back a number or a statement no longer says it (تراجعت الوزارة عن رقم, سحب النائب تصريحه).",
    hits: [
      ["تراجعت وزارة الداخلية عن حصيلة 17 قتيلاً.", "وزارة الداخلية>تراجعت"],
      ["وسحبت وزارة الداخلية بيانها عن مقتل 23 شخصاً.", "وزارة الداخلية>سحبت"],
    ],
    misses: [
      "تراجعت قوات الوادي عن مواقعها.",
      "سحبت الوزارة قواتها.",
      "لم تتراجع وزارة الداخلية عن بيانها.",
    ],
  },
  {
    id: "ar.attribution.voices",
    pattern: "cue:voices",
    read: saidObject,
    why: "Verbs that speak with an object of their own: to demand, describe, welcome, blame on (طالب رئيس البلدية بـ).",
    hits: [
      ["طالب رئيس البلدية بفتح الطريق.", "رئيس البلدية>طالب"],
      ["وصف مسؤول محلي الوضع بأنه صعب.", "مسؤول محلي>وصف"],
      ["عزا قائد الشرطة الحريق إلى عطل.", "قائد الشرطة>عزا"],
    ],
    misses: ["طالب العلم مجتهد.", "وصف الطريق بالوعر."],
  },
  {
    id: "ar.attribution.said-on",
    pattern: "says-on =الي|=علي? that",
    read: arabicSaidOn,
    why: "Participles by which the last source speaks on in the same sentence (مؤكداً أن، مشيراً إلى أن).",
    hits: [
      ["قال مصدر طبي إن عشرة قتلوا، مضيفا أن الجرحى كثيرون.", "مصدر طبي>مضيفا"],
      ["قالت وزارة الصحة إن عشرة قتلوا، مشيرة إلى أنها حصيلة أولية.", "وزارة الصحة>مشيرة"],
    ],
    misses: ["بقي الباب مفتوحا مؤكدا خوفهم.", "مضيفا كريما كان."],
  },
  {
    id: "ar.attribution.denied-on",
    pattern:
      "says-on+no-suffix pred|that|=وجود|=وقوع|=سقوط|=اي|=صحه|=علاقه|=ضلوع|=تورط|=حدوث|=ما|=نيه",
    read: (match) => (match.items[match.from]?.sense?.slot === "deny" ? arabicSaidOn(match) : null),
    why: "`نافياً` denies in the mouth of whoever spoke last, with `أن` or with the thing denied.",
    hits: [
      ["أعلن مصدر أمني انتهاء الهجوم، نافيا فرار سجناء.", "مصدر أمني>نافيا"],
      ["تحدثت وزارة الصحة عن جرحى، نافية وقوع قتلى.", "وزارة الصحة>نافية"],
    ],
    misses: ["مؤكدا فرار سجناء.", "كان نافيا للجنس."],
  },
  {
    id: "ar.attribution.accused-on",
    pattern: "accuses-on",
    read: arabicSaidOn,
    why: "`متهماً` accuses in the mouth of whoever spoke last.",
    hits: [
      ["قال مصدر طبي إن عشرة قتلوا، متهما الحراس بالتقصير.", "مصدر طبي>متهما"],
      ["نفت وزارة الصحة الخبر، محملة البلدية المسؤولية.", "وزارة الصحة>محملة"],
    ],
    misses: ["كان متهما بالسرقة.", "وصلت شاحنة محملة بالخبز."],
  },
  {
    id: "ar.attribution.after-quote",
    pattern: "quote-close comma? =هكذا? say",
    read: arabicAfterQuote,
    why: "A quotation and then its speaker (`«…»، يقول السائق`).",
    hits: [
      ["«كانوا كثيرين جدا تلك الليلة»، يقول السائق الذي نجا.", "السائق>يقول"],
      [
        "«رأينا النار من بعيد»، قالت مديرة المستوصف هدى العلي، أمس.",
        "مديرة المستوصف هدى العلي>قالت",
      ],
    ],
    misses: ["«الوادي» وقال الحارس كلاما.", "قرأ «الكتاب»، ونام."],
  },
  {
    id: "ar.attribution.learned",
    pattern: "cue:learns !that|stop|comma{1,5} from:=من !that|stop|comma{1,5} that",
    read: arabicLearned,
    why: "`علم المرصد من أطباء أن`: those who told are the origin.",
    hits: [
      ["علم مرصد الساحل من أطباء محليين أن عشرة نجوا.", "أطباء محليين>علم"],
      ["علمت صحيفة المرفأ من مصدر أمني أن الباب كان مفتوحا.", "مصدر أمني>علمت"],
    ],
    misses: ["علم الطفل من الكتاب.", "من علم أن الباب مفتوح."],
  },
  {
    id: "ar.attribution.what-they-said",
    pattern: "said-it|say|say-that|voices",
    read: arabicWhatTheySaid,
    why: "What another said, spoken of by whoever writes (ما بثته الإذاعة عن, رقم شكك فيه خبراء): the pronoun behind the verb is what he said, and it stands before.",
    hits: [
      ["وننفي ما بثته إذاعة الحكومة عن مقتل ثلاثين.", "إذاعة الحكومة>بثته"],
      ["خلافا لما تداوله ناشطون عن وجود جثث.", "ناشطون>تداوله"],
      ["قتل عشرة، وهو رقم شكك فيه خبراء عسكريون.", "خبراء عسكريون>شكك"],
      ["هذا ما شهد به أمام اللجنة حارس المخزن.", "حارس المخزن>شهد"],
      ["الحريق مفتعل، في حين تعزوه شركة الكهرباء إلى تماس.", "شركة الكهرباء>تعزوه"],
    ],
    misses: [
      "هذا ما قاله.",
      "ما نشرته الريح من غبار.",
      "قال سكان تحدثت إليهم الشبكة إن الباب مفتوح.",
    ],
  },
];
