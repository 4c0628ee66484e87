import { spoken } from "../../marked.ts";
import {
  arabicAscribes,
  arabicAsksAloud,
  arabicByThat,
  arabicGappedNumber,
  arabicGivesNumber,
  arabicHeadlineEnd,
  arabicInList,
  arabicItsSource,
  arabicInPaper,
  arabicNumberOf,
  arabicOnWordOf,
  arabicOwnClaim,
  arabicOwnerLabel,
  arabicPaperHolds,
  arabicPassive,
  arabicReceivedFrom,
  arabicReporterSaw,
  arabicSigned,
  arabicThus,
  arabicWithWhom,
  isWithBi,
  subjectFirstBySaying,
} from "../../../extract/attributions/arabic-more.ts";
import type { AttributionDraft } from "../../../extract/attributions/draft.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";

/** The words, and with the letters that join them to what stands before, which stay on words that no list holds. */
function joined(words: string): string {
  return words
    .split(" ")
    .flatMap((word) => [`=${word}`, `=و${word}`, `=ف${word}`])
    .join("|");
}

/** Whom the law keeps somebody for, and no witness. */
const HELD_FOR: ReadonlySet<string> = new Set(["document", "body", "unnamed"]);

/** Who says it by other words than a verb of saying and its subject: whose word, whose number, whose paper. */
export const arabicMoreAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "ar.attribution.on-word-of",
    pattern: [
      "=علي cue:=ذمه|=روايه",
      "=من =وجهه cue:=نظر",
      "=علي =حد cue:=علم|=زعم|=معرفه",
      "=في cue:=نظر|=راي|=اعتقاد|=تقدير|=روايه|=عرف",
      `cue:${joined("يستفاد يستشف يفهم يستدل يتبين يتضح تبين اتضح")} =من`,
    ],
    // `أوقف عشرة على ذمة التحقيق`: kept for it
    read: (match) => {
      const said = arabicOnWordOf(match);
      const pledged = match.get("cue")?.word === "ذمه";
      return pledged && (said === null || HELD_FOR.has(said.kind)) ? null : said;
    },
    why: "`على ذمة صفحة محلية`, `في نظر الخبير`, `يُستفاد من التقرير أن`: whose words it is stands behind.",
    hits: spoken(
      "على [ذمة] {صفحة محلية}، قُتل أربعة أشخاص.",
      "الحريق، في [نظر] {رئيس البلدية}، مفتعل.",
      "[يستفاد] من {تقرير اللجنة} أن القافلة قصفت خطأ.",
    ),
    misses: ["في نظرنا مات عشرة.", "على ذمة التحقيق أوقف عشرة.", "تبين من القصف أن عشرة قتلوا."],
  },
  {
    id: "ar.attribution.with-word-of",
    pattern:
      "cue:=اقرار|=باقرار|=افاده|=بافاده|=اعتراف|=باعتراف|=شهاده|=بشهاده|=روايه|=بروايه|=تقدير|=بتقدير|=تاكيد|=بتاكيد|=راي|=براي|=حساب|=بحساب|=بعد|=لسان|=بلسان|=زعم|=بزعم|=قول|=بقول|=تعبير|=بتعبير|=اتفاق|=باتفاق",
    read: (match) => {
      const { items, from } = match;
      const before = items[from - 1];
      const opens =
        before === undefined ||
        ["comma", "stop", "clause", "quote-close"].some((tag) => before.tags.includes(tag));
      // `بعد` is "after"
      if (!opens || !isWithBi(items[from]) || /^(?:ب?عد|قول|بقول)$/u.test(items[from]?.word ?? ""))
        return null;
      return arabicOnWordOf(match);
    },
    why: "`بإقرار النقيب`, `باعتراف الوزارة`: by whose admission or testimony it is.",
    hits: spoken(
      "[باعتراف] {وزارة الداخلية}، أطلق الحراس النار.",
      "قتل عشرة، ب[شهادة] {سكان الحي}.",
    ),
    misses: ["اكتفى باعتراف واحد.", "بعد الهجوم قتل عشرة."],
  },
  {
    id: "ar.attribution.with-whom",
    pattern: joined("عند لدي"),
    read: arabicWithWhom,
    why: "`الحصيلة عند الوزارة 40 قتيلاً، وعند النقابة 52`: whose number it is, without a verb.",
    hits: spoken("الحصيلة [عند] {الوزارة} 40 قتيلا.", "[لدى] {الدفاع المدني} حتى الآن تسعة قتلى."),
    misses: ["لدى المستشفى 40 جريحا.", "عند الجسر قتل عشرة.", "لدى الجيش 40 دبابة."],
  },
  {
    id: "ar.attribution.owner-label",
    pattern:
      "^ =حصيله|=روايه|=كلام|=ارقام|=عدد|=احصاء|=احصاءات|=بيانات|=جواب|=رد|=تعليق|=موقف|=تقدير|=حساب !stop|comma|that|say|quantity|count{1,5} colon",
    read: arabicOwnerLabel,
    why: "`حصيلة الوزارة: 12 قتيلاً`, `كلام الناس: تسعة`: a noun of saying, whose it is, and a colon.",
    hits: [
      ["كلام المحافظ: لا ضحايا. كلام الناس: تسعة.", "الناس>كلام"],
      ["حصيلة النقابة: 12.", "النقابة>حصيلة"],
    ],
    misses: ["حصيلة القصف: 12 قتيلا.", "حصيلة أولية: 12 قتيلا."],
  },
  {
    id: "ar.attribution.paper-holds",
    pattern:
      "cue:=تضم|=يضم|=تحصي|=يحصي|=تعد|=يعد|=تورد|=يورد|=تذكر|=يذكر|=تقول|=يقول|=تشير|=يشير|=فيها|=فيه|=تسجل|=يسجل|=تحمل|=يحمل|=تتضمن|=يتضمن|=ضمت|=ضم|=بلغت|=تقف|=يقف|=توقفت|=توقف =عند|=الي? ",
    read: arabicPaperHolds,
    why: "`قائمة المسافرين تضم 131 اسماً`, `دفاتر المقبرة فيها 21`: what is written says the number that it holds.",
    hits: spoken("{قائمة المسافرين} [تضم] 131 اسما.", "{سجلات المقبرة} [فيها] 21 اسما."),
    misses: ["البلدة تضم 131 بيتا.", "القافلة فيها 21 شاحنة.", "البيان يضم ثلاث صفحات."],
  },
  {
    id: "ar.attribution.number-of",
    pattern: [
      "cue:revises toll|number-sign|=رقم|=الرقم|=العدد|=الحصيله =الي",
      "cue:=يقدرونها|=يقدرونه|=تقدرها|=تقدره|=يقدرها|=يقدره|=قدرتها|=قدرته|=قدرها|=قدره|=يقدرونهم|=قدرتهم|=يقدرهم|=تقدرهم|=قدروهم|=قدروها|=قدروه|=يضعونها|=يضعه|=تضعه|=تضعها",
      "cue:=مصر|=مصره|=مصرون|=مصرين|=متمسك|=متمسكه|=متمسكون|=ثابت|=ثابته =علي|=عند?",
      "cue:=تحقق|=تحققت|=تثبت|=تثبتت|=تاكد|=تاكدت =من",
    ],
    read: arabicNumberOf,
    why: "`مصادر طبية رفعت العدد إلى ثمانية`, `الشهود يقدّرونها بعشر`: who stands first and what he makes of a number.",
    hits: spoken(
      "{مصادر طبية} [رفعت] العدد إلى ثمانية.",
      "{الشهود} [يقدرونها] بعشر.",
      "و{البلدية} [مصرة] على سبعة.",
    ),
    misses: ["الغارات رفعت العدد إلى ثمانية.", "البلدية مصرة على موقفها."],
  },
  {
    id: "ar.attribution.gives-number",
    pattern: `cue:${joined("قدم قدمت قدموا يقدم تقدم يقدمون اعطي اعطت اعطوا يعطي تعطي يعطون طرح طرحت يطرح تطرح عرض عرضت اورد اوردت ساق ساقت")} !stop|comma|that|quantity|count|say{0,6} =رقما|=ارقاما|=عددا|=اعدادا|=حصيله|=تقديرا|=تقديرات|=روايه|=تفسيرا|=احصاء|=احصاءات`,
    read: arabicGivesNumber,
    why: "`قدّمت الشرطة رقماً أدنى`, `أعطى سكان رواية أخرى`: to give a number or an account is to say it.",
    hits: spoken("[قدمت] {الشرطة} رقما أدنى.", "{سكان الحي} [أعطوا] رقما أعلى بكثير."),
    misses: ["قدمت المنظمة خبزا.", "لم تقدم الشرطة رقما."],
  },
  {
    id: "ar.attribution.gapped-number",
    pattern: "comma !stop|comma|say|pred|quantity|count|that{1,4} c:count|quantity",
    read: arabicGappedNumber,
    why: "`الحكومة تقول 29، المعارضة 70`: the verb of saying is said once, for two speakers.",
    hits: spoken(
      "الحكومة [تقول] 29، {المعارضة} 70.",
      "وزارة الصحة [أعلنت] 12 قتيلا، و{النقابة} 20.",
    ),
    misses: ["الحكومة قالت ذلك، المعارضة 70 عضوا.", "قتل عشرة، والمرصد 12."],
  },
  {
    id: "ar.attribution.thus",
    pattern: [
      "=هكذا|=هذا cue:say|say-that|voices",
      "=هذه =الكلمات|=العبارات|=العباره|=الجمله|=الجمل cue:_",
    ],
    // `بهذا`: with that; `هذا` alone is another thing
    read: (match) => {
      const first = match.items[match.from];
      return first?.word === "هكذا" || first?.prep === "ب" ? arabicThus(match) : null;
    },
    why: "`هكذا صرخ رجل ملثم`, `بهذا ردّ صاحب المعمل`: what stood before is in his mouth, whoever he is.",
    hits: spoken(
      "دفنا أربعين من شارعنا وحده، هكذا [صرخ] {رجل ملثم} في وجه الوزير.",
      "«لم تكن النوافذ مسدودة»، بهذا [رد] {صاحب المعمل}.",
    ),
    misses: ["هكذا عاد الرجل.", "هكذا قال إن الباب مفتوح."],
  },
  {
    id: "ar.attribution.signed",
    pattern: "^ =المصدر|=المصادر|=التوقيع|=الموقعون|=الموقع|=توقيع|=مصدر|=موقع colon",
    read: arabicSigned,
    why: "`المصدر: مديرية الحماية المدنية`, `التوقيع: لجنة الأهالي`: who signs says what stands with it; a medium is a credit.",
    hits: [
      ["المصدر: مديرية الدفاع المدني. القتلى 8 والجرحى 35.", "مديرية الدفاع المدني>المصدر"],
      [
        "التوقيع: لجنة أهالي المفقودين. نطالب بكشف مصير 412 من أبنائنا.",
        "لجنة أهالي المفقودين>التوقيع",
      ],
    ],
    misses: ["المصدر: وكالة النجمة", "الموقع: تل النجمة"],
  },
  {
    id: "ar.attribution.passive",
    pattern:
      "cue:=اعلن|=افيد|=ذكر|=ابلغ|=علم|=روي|=زعم|=اكد !stop|comma|that|say{0,3} =عن|=ان|=انه|=انها",
    read: arabicPassive,
    why: "`أُعلن في العاصمة عن مقتل ضابطين`: the vowel written on the verb says that nobody is named.",
    hits: [
      ["أُعلن في العاصمة عن مقتل ضابطين.", "أُعلن>أُعلن"],
      ["وأُعلن أن عشرة قتلوا.", "أُعلن>أُعلن"],
    ],
    misses: ["أعلن القائد عن مقتل ضابطين.", "لم يُعلن عن شيء."],
  },
  {
    id: "ar.attribution.first-by-saying",
    pattern: "cue:=يكتفي|=تكتفي|=اكتفي|=اكتفت|=يرد|=ترد|=رد|=ردت|=علق|=علقت|=يعلق|=تعلق by-saying",
    read: subjectFirstBySaying,
    why: "`خفر السواحل يكتفي بالقول إن`: the subject stands before the verb.",
    hits: spoken(
      "{خفر السواحل} [يكتفي] بالقول إن البحث مستمر.",
      "{وزارة الصحة} [ردت] بالقول إن الوضع صعب.",
    ),
    misses: ["يكتفي بالقول الجميل.", "لا يكتفي أحد بالقول إن الوضع صعب."],
  },
  {
    id: "ar.attribution.ascribes-deed",
    pattern: [
      "cue:ascribes !stop|comma|that|say|quantity|count{2,8} =الي",
      `cue:${joined("رد ردت يرد ترد ارجع ارجعت")} !stop|comma|that|say|quantity|count{1,6} =سبب|=اسباب|=ارتفاع|=تزايد !stop|comma|that|say{1,4} =الي`,
    ],
    read: arabicAscribes,
    why: "`نسب المحافظ التفجير إلى مسلحين`, `ردّ أصحاب المحال سبب الحريق إلى ماس`: a cause in somebody's mouth.",
    hits: spoken(
      "و[نسب] {المحافظ} التفجير إلى مسلحين.",
      "[رد] {أصحاب المحال} سبب الحريق إلى ماس كهربائي.",
    ),
    misses: ["نسبت القصيدة إلى شاعر قديم.", "رد الرجل الكتاب إلى صاحبه."],
  },
  {
    id: "ar.attribution.asks-aloud",
    pattern:
      "cue:ask !stop|comma|that|say|quantity|count{1,5} colon|quote-open|=عن|=عما|=هل|=كيف|=لماذا|=متي|=ان",
    read: arabicAsksAloud,
    why: "`وتساءل ناشطون: لماذا لم تفتح البوابات؟`: a question has a speaker too.",
    hits: spoken(
      "و[تساءل] {ناشطون}: لماذا لم تفتح البوابات في وقتها؟",
      "و[تساءلت] {والدة المفقود} عن مصير ابنها.",
    ),
    misses: ["سأل القاضي المتهم عن اسمه.", "لا تسأل أحدا عن شيء."],
  },
  {
    id: "ar.attribution.in-paper",
    pattern: "in document !stop|clause|comma|say|say-that|voices{0,4} that",
    read: arabicInPaper,
    why: "`وفي بيان الوزارة أن عشرة قتلوا`: what stands in a paper is said by it, or by whoever made it.",
    hits: [
      ["وفي بيان الوزارة أن عشرة قتلوا.", "الوزارة>بيان"],
      ["وفي الوثيقة أن عشرة فروا.", "الوثيقة>الوثيقة"],
    ],
    misses: ["قال في البيان إن عشرة قتلوا.", "نظر في الوثيقة بعد أن وصلت."],
  },
  {
    id: "ar.attribution.headline-end",
    pattern:
      "dash body-noun|office|party-noun|anon|witness !comma|stop|that|say|quantity|count{0,3} $",
    read: arabicHeadlineEnd,
    why: "`عشرة قتلى في السوق - وزارة الصحة`: a headline names its source at its end.",
    hits: spoken(
      "عشرة قتلى في قصف السوق [-] {وزارة الصحة}",
      "فرار عشرة سجناء ليلا [–] {مصدر أمني}",
    ),
    misses: ["تل النجمة - وزارة الصحة", "الطريق - طريق الوزارة - مغلق"],
  },
  {
    id: "ar.attribution.by-that",
    pattern: "that",
    read: arabicByThat,
    why: "`أبرقت الحامية بأنهم تسعة`, `ادّعاء القائد بأن`: whatever the verb, who stands between it and `بأن` says what follows.",
    hits: spoken("[أبرق] {مدير السجن} بأن عشرة فروا.", "[سلم] {رئيس البلدية} بأن عشرة مفقودون."),
    misses: [
      "سمح الحارس بأن يخرج عشرة.",
      "علم المدير بأن عشرة فروا.",
      "انتقم المسلحون بأن أحرقوا عشرين منزلا.",
      "احتفلت البلدية بأن عاد أربعون أسيرا.",
      "تظاهر الحارس بأن عشرة فروا.",
      "فوجئ الأهالي بأن عشرة قتلوا.",
    ],
  },
  {
    id: "ar.attribution.its-source",
    pattern: "=مصدر|=والمصدر",
    read: arabicItsSource,
    why: "`رقم الأربعين مصدره نقابة التمريض`: whose it is.",
    hits: spoken("رقم الأربعين [مصدره] {نقابة التمريض}.", "حصيلة القتلى [مصدرها] {وزارة الصحة}."),
    misses: ["حريق مصدره المطبخ.", "مياه مصدرها النهر."],
  },
  {
    id: "ar.attribution.in-list",
    pattern: "in document !stop|clause|comma|say|say-that|voices|that{0,4} quantity|count",
    read: arabicInList,
    why: "`في قائمة القائمقامية خمسة أسماء`: what stands in somebody's list is what he says.",
    hits: [
      ["في قائمة البلدية خمسة أسماء.", "قائمة البلدية>قائمة"],
      ["وفي سجلات المستشفى 12 قتيلا.", "سجلات المستشفى>سجلات"],
    ],
    misses: ["في الملف خمس صفحات.", "وضع في قائمة البلدية خمسة أسماء."],
  },
  {
    id: "ar.attribution.own-claim",
    pattern: `cue:${joined("جواب رد تعليق موقف روايه حجه راي اعتقاد زعم ادعاء تبرير تفسير")} !stop|comma|that|say|quantity|count{1,5} that`,
    read: arabicOwnClaim,
    why: "`كان جواب الجيش أنها مخازن سلاح`: the noun of a saying, whose it is, and its clause.",
    hits: spoken(
      "كان [جواب] {الجيش} أنها مخازن سلاح.",
      "[رواية] {سكان الحي} أن الحافلة كانت متوقفة.",
    ),
    misses: ["كان الجواب أن لا أحد هناك.", "رد الرجل الكتاب بعد أن قرأه."],
  },
  {
    id: "ar.attribution.received",
    pattern: `cue:${joined("ورد وردنا وصل وصلنا جاءنا يردنا يصلنا")} !stop|comma|colon|that{0,3} =من !stop|comma|that{1,5} colon`,
    read: arabicReceivedFrom,
    why: "`وصلنا الآن من مراسلنا في الميناء: …`: whoever it came from says it.",
    hits: spoken(
      "[وصلنا] الآن من {مراسلنا في الميناء}: انتشال تسع جثث.",
      "[ورد] للتو من {غرفة العمليات}: ستة شهداء.",
    ),
    misses: ["وصل من المدينة: ثلاثة رجال.", "ورد من البئر: ماء."],
  },
  {
    id: "ar.attribution.reporter-saw",
    pattern: "cue:=شاهد|=شاهدت|=راي|=رات _",
    read: arabicReporterSaw,
    why: "`وشاهد مراسل الوكالة سبع جثث`: what one of its own saw a medium reports; `شاهد` elsewhere is a witness.",
    hits: spoken(
      "و[شاهد] {مراسل وكالة النجمة} سبع جثث في أحد شوارع المدينة.",
      "و[شاهد] {مراسل وكالة النجمة} عند المدخل نحو 300 مقاتل.",
    ),
    misses: ["شاهد الطفل سبع جثث.", "لم يشاهد مراسل الوكالة جثثا.", "وصل شاهد مراسل الوكالة."],
  },
];
