import {
  arabicAccusation,
  arabicAfterQuote,
  arabicDirect,
  arabicDocument,
  arabicHeadline,
  arabicLearned,
  arabicSaidOn,
  arabicSpoken,
  arabicSubjectFirst,
} from "../../extract/attributions/arabic-drafts.ts";
import {
  arabicAccording,
  arabicAsSaid,
  arabicByWhat,
  arabicHandedOn,
  arabicInBrackets,
  arabicInWordsOf,
} from "../../extract/attributions/arabic-prepositions.ts";
import { arabicNobody, arabicRumour } from "../../extract/attributions/arabic-rumours.ts";
import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";

/** Who says it, in Arabic. Longest match first, then the order here. */
export const arabicAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "ar.attribution.verb-subject-that",
    pattern: "cue:say|say-that np:!that|clause{0,14} that",
    read: arabicSpoken,
    why: "The plain form of Arabic news: verb, subject, `إن` (قالت وزارة الصحة إن). The subject may be a stranger's name.",
    hits: [
      ["قالت وزارة الصحة إن عشرة أشخاص قتلوا.", "وزارة الصحة>قالت"],
      [
        "وأكد المتحدث باسم قوات الوادي، في بيان أمس، أن الهجوم انتهى.",
        "المتحدث باسم قوات الوادي>أكد",
      ],
      ["وأشار مصدر طبي إلى أن الجرحى نقلوا.", "مصدر طبي>أشار"],
    ],
    misses: ["قال في نفسه كلاما كثيرا.", "لم يقل أحد شيئا عن الحادثة."],
  },
  {
    id: "ar.attribution.verb-subject-quote",
    pattern: "cue:say np:!colon|quote-open|clause|that{0,10} colon|quote-open",
    read: arabicSpoken,
    why: 'A colon or an opening mark may stand where `إن` would (قال شاهد عيان: "رأيت…").',
    hits: [
      ['قال شاهد عيان: "رأيت عشرة جنود".', "شاهد عيان>قال"],
      ["وذكر مصدر أمني: الهجوم انتهى.", "مصدر أمني>ذكر"],
    ],
    misses: ["كانت القائمة كالتالي: خبز وماء.", "اشترى “الكتاب” أمس."],
  },
  {
    id: "ar.attribution.verb-subject-object",
    pattern:
      "cue:say|say-claim source|body-noun|party-noun|office|anon|document|agency-noun|outlet-noun|one-of",
    read: arabicDirect,
    why: "Headlines and short news leave `إن` out: the object follows (أعلنت وزارة الصحة مقتل, أفاد مصدر بـ). Only known heads.",
    hits: [
      ["أعلنت وزارة الصحة مقتل ثلاثة أشخاص.", "وزارة الصحة>أعلنت"],
      ["وأفادت مصادر محلية بمقتل طفلين.", "مصادر محلية>أفادت"],
      ["نفت قوات الوادي هروب السجناء.", "قوات الوادي>نفت"],
    ],
    misses: ["العملية التي أعلنت عنها الصحف انتهت.", "أعلن بدء العام الدراسي."],
  },
  {
    id: "ar.attribution.accusation",
    pattern: "cue:say-accuse source|body-noun|party-noun|anon|office|one-of",
    read: arabicAccusation,
    why: "Who accuses is the source of the accusation (اتهمت الحكومة قوات الوادي بـ).",
    hits: [
      ["اتهمت وزارة الداخلية قوات الوادي بالتواطؤ.", "وزارة الداخلية>اتهمت"],
      ["واتهم ناشطون محليون الحراس بفتح الأبواب.", "ناشطون محليون>اتهم"],
    ],
    misses: ["حمل الرجال الصناديق.", "اتهم بالسرقة."],
  },
  {
    id: "ar.attribution.subject-verb",
    pattern: "cue:say",
    read: arabicSubjectFirst,
    why: "The subject may come first, in headlines and in running text (هناك تقارير تتحدث عن, وأخرى أفادت بـ).",
    hits: [
      ["هناك تقارير تتحدث عن هروب سجناء.", "تقارير>تتحدث"],
      ["المرصد المحلي وثق مقتل مدني.", "المرصد المحلي>وثق"],
    ],
    misses: ["في المدينة تحدث الناس طويلا.", "من دون أن يذكر شيئا."],
  },
  {
    id: "ar.attribution.according",
    pattern: "cue:according =ما|=لما|=ل|=الي? say|voices?",
    read: arabicAccording,
    why: "Prepositions that name the source, before or after what it says (بحسب, وفقاً لـ, حسبما أفاد).",
    hits: [
      ["قتل عشرة أشخاص، بحسب وزارة الصحة.", "وزارة الصحة>بحسب"],
      ["ووفقا لمصادر طبية، أصيب طفلان.", "مصادر طبية>وفقا"],
      ["انسحبت القوات حسبما أفاد مصدر أمني.", "مصدر أمني>حسبما"],
    ],
    misses: ["توزع المساعدات بحسب الحاجة.", "جرى التبادل وفق الاتفاق."],
  },
  {
    id: "ar.attribution.by-what",
    pattern: "=ما cue:say|voices",
    read: arabicByWhat,
    why: "`على ما أعلنت` names the source after what it says, like `وفق ما`.",
    hits: [
      ["خطف تسعة عمال، على ما أعلنت الشركة المشغلة في بيان.", "الشركة المشغلة>أعلنت"],
      ["فر عشرة سجناء، على ما ذكر مصدر أمني.", "مصدر أمني>ذكر"],
    ],
    misses: ["ندم على ما قال.", "كل ما قال الرجل معروف."],
  },
  {
    id: "ar.attribution.as-said",
    pattern: "=كما cue:say",
    read: arabicAsSaid,
    why: "`كما قال` and its subject close what they say, where nothing follows them.",
    hits: [
      ["قتل عشرة أشخاص، كما قال رئيس البلدية.", "رئيس البلدية>قال"],
      ["انتهى الهجوم ليلا، كما أكد مصدر أمني، وعاد الناس.", "مصدر أمني>أكد"],
    ],
    misses: ["كما قال إن الباب مفتوح.", "كما قال المثل القديم شيئا."],
  },
  {
    id: "ar.attribution.in-brackets",
    pattern: "paren-open anon|office|body-noun|party-noun !stop|comma{0,4} paren-close stop? $",
    read: arabicInBrackets,
    why: "Headlines name their source in brackets at the end.",
    hits: [
      ["عشرة قتلى في قصف السوق (مصدر طبي)", "مصدر طبي>("],
      ["فرار عشرة سجناء ليلا (وزارة الداخلية)", "وزارة الداخلية>("],
    ],
    misses: ["الميناء (مصدر رزقهم القديم) احترق.", "وصل القطار (متأخرا)."],
  },
  {
    id: "ar.attribution.points-to",
    pattern: "cue:=اشار|=اشارت|=يشير|=تشير|=لفت|=لفتت np:!that|stop|clause|comma{1,5} =الي",
    read: arabicSpoken,
    why: "`أشارت … إلى` has its complement after `إلى`, a noun or a clause.",
    hits: [
      ["وأشارت الإحصاءات الأولية إلى سقوط عشرة قتلى.", "الإحصاءات الأولية>أشارت"],
      ["لفت مدير المشفى إلى نقص الدواء.", "مدير المشفى>لفت"],
    ],
    misses: ["أشارت بيدها.", "لم يشر أحد إلى الحادثة."],
  },
  {
    id: "ar.attribution.ascribed-to",
    pattern: "cue:ascribes np:!that|clause|stop{0,8} =الي",
    read: arabicHandedOn,
    why: "`نسبت الصحيفة إلى مسؤولين قولهم`: they are the origin.",
    hits: [
      ["نسبت صحيفة المرفأ إلى مسؤولين محليين قولهم إن عشرة فروا.", "مسؤولين محليين>نسبت"],
      ["ونسبت وكالة النجمة إلى مصدر أمني قوله إن الهجوم انتهى.", "مصدر أمني>نسبت"],
    ],
    misses: ["نسبت القصيدة إلى شاعر قديم.", "ارتفعت نسب البطالة."],
  },
  {
    id: "ar.attribution.voices",
    pattern:
      "cue:voices source|body-noun|party-noun|office|anon|document|agency-noun|outlet-noun|one-of",
    read: arabicDirect,
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
    pattern: "says-on =الي? that",
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
    pattern: "says-on+no-suffix pred|that|=وجود|=وقوع|=سقوط",
    read: (match) => (match.items[match.from]?.sense?.slot === "deny" ? arabicSaidOn(match) : null),
    why: "`نافياً` denies in the mouth of whoever spoke last, with `أن` or with the thing denied.",
    hits: [
      ["أعلن مصدر أمني انتهاء الهجوم، نافيا فرار سجناء.", "مصدر أمني>نافيا"],
      ["تحدثت وزارة الصحة عن جرحى، نافية وقوع قتلى.", "وزارة الصحة>نافية"],
    ],
    misses: ["مؤكدا فرار سجناء.", "كان نافيا للجنس."],
  },
  {
    id: "ar.attribution.after-quote",
    pattern: "quote-close comma? say",
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
    id: "ar.attribution.in-words-of",
    pattern: "=حد =قول|=تعبير|=وصف",
    read: arabicInWordsOf,
    why: "`على حد قول` names the speaker after what he says.",
    hits: [
      ["فر السجناء ليلا، على حد قول مسؤول محلي.", "مسؤول محلي>حد"],
      ["انتهى الهجوم، على حد تعبير المتحدث باسم الشرطة.", "المتحدث باسم الشرطة>حد"],
    ],
    misses: ["وصلوا إلى حد قول الحقيقة.", "بلغ الماء حد الجدار."],
  },
  {
    id: "ar.attribution.by-tongue-of",
    pattern: "=لسان",
    read: arabicInWordsOf,
    why: "`على لسان` names whose words they are.",
    hits: [
      ["جاء النفي على لسان المتحدث باسم الشرطة.", "المتحدث باسم الشرطة>لسان"],
      ["فر السجناء، على لسان مسؤول محلي.", "مسؤول محلي>لسان"],
    ],
    misses: ["اللغة لسان الناس.", "كان لسان حاله واضحا."],
  },
  {
    id: "ar.attribution.handed-on",
    pattern: "cue:cite np:!that|clause|stop{0,8} =عن",
    read: arabicHandedOn,
    why: "One source hands on another (نقلت الوكالة عن مسؤول قوله إن): both are steps of the chain, the last is the origin.",
    hits: [
      ["نقلت وكالة النجمة عن مسؤول محلي قوله إن الهجوم انتهى.", "وكالة النجمة>نقلت"],
      ["قتل عشرة، نقلا عن مصادر طبية.", "مصادر طبية>نقلا"],
    ],
    misses: ["نقلت الحافلات الجرحى بعيدا عن المدينة.", "نقل المصابون إلى المستشفى."],
  },
  {
    id: "ar.attribution.nobody",
    pattern: "cue:said-by-nobody that",
    read: arabicNobody,
    why: "`قيل إن`, `يُقال إن` attribute to nobody: the claim stays, its source is unnamed and it is hedged.",
    hits: [
      ["قيل إن عشرين سجينا فروا.", "قيل>قيل"],
      ["ويقال إنهم عبروا النهر.", "يقال>يقال"],
    ],
    misses: ["قيل الكثير.", "يقال في المثل."],
  },
  {
    id: "ar.attribution.rumour",
    pattern: "anon adj:!comma|clause|that|say|cite{0,3} =عن|that",
    read: arabicRumour,
    why: "`أنباء عن`, `معلومات عن` report without a reporter. `دون ورود أنباء عن` is the absence of reports.",
    hits: [
      ["وسط أنباء عن مقتل قائد الحراس.", "أنباء>عن"],
      ["معلومات أولية عن هروب سجناء.", "معلومات أولية>عن"],
    ],
    misses: ["دون ورود أنباء عن إصابات.", "لا معلومات عن مصيرهم."],
  },
  {
    id: "ar.attribution.headline",
    pattern: "^ source|body-noun|party-noun|office|anon|agency-noun -{0,6} colon",
    read: arabicHeadline,
    why: "A headline names its source and a colon (وزارة الصحة: مقتل عشرة).",
    hits: [
      ["وزارة الصحة: مقتل عشرة أشخاص", "وزارة الصحة>:"],
      ["مصادر طبية: ارتفاع عدد الجرحى", "مصادر طبية>:"],
    ],
    misses: ["اقرأ أيضا: حارس يروي ما رأى", "المصدر: وكالة النجمة"],
  },
  {
    id: "ar.attribution.document",
    pattern: "cue:appears =في document -{0,10} that",
    read: arabicDocument,
    why: "A document speaks (جاء في بيان لوزارة الصحة أن).",
    hits: [
      ["جاء في بيان لوزارة الصحة أن عشرة أشخاص قتلوا.", "بيان>جاء"],
      ["وورد في تقرير طبي أن الجرحى كثيرون.", "تقرير طبي>ورد"],
    ],
    misses: ["جاء في الصباح.", "ورد في بيان سابق كلام كثير."],
  },
];
