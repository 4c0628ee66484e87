import {
  arabicAccording,
  arabicAsSaid,
  arabicByWhat,
  arabicHandedOn,
  arabicCounterInBrackets,
  arabicInBrackets,
  arabicInTollOf,
  arabicInWordsOf,
  arabicNumberGiven,
  arabicTollOf,
} from "../../../extract/attributions/arabic-prepositions.ts";
import { spoken } from "../../marked.ts";
import { arabicDocument, arabicLatest } from "../../../extract/attributions/arabic-forms.ts";
import { arabicHeadline } from "../../../extract/attributions/arabic-headline.ts";
import { arabicIssued, arabicSayings } from "../../../extract/attributions/arabic-issued.ts";
import {
  arabicNobody,
  arabicRumour,
  arabicRumourTells,
} from "../../../extract/attributions/arabic-rumours.ts";
import type { AttributionDraft } from "../../../extract/attributions/draft.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";

/** Who says it without a verb of speech: prepositions, who hands on, nobody, headlines, documents. */
export const arabicNamedSources: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "ar.attribution.according",
    pattern: "cue:according =ايضا|=كذلك? =ما|=لما|=ل|=الي? say|voices|said-it?",
    read: arabicAccording,
    why: "Prepositions that name the source, before or after what it says (بحسب, وفقاً لـ, حسبما أفاد).",
    hits: spoken(
      "قتل عشرة أشخاص، [بحسب] {وزارة الصحة}.",
      "و[وفقا] ل{مصادر طبية}، أصيب طفلان.",
      "انسحبت القوات [حسبما] أفاد {مصدر أمني}.",
      "و[وفقا] للتقييم السريع الذي أجراه {الشركاء}، دمر عشرون منزلا.",
      "وارتفع عدد القتلى، [وفق] آخر تحديث ل{وزارة الصحة}، إلى عشرين.",
      "[بناء] على بيانات {وزارة الصحة}، قتل عشرة أشخاص.",
      "قتل عشرة أشخاص، [استنادا] أيضا إلى أرقام {البلدية}.",
      "قال النقيب ب[الاستناد] إلى أرقام {البلدية} إن عشرة قتلوا.",
      "قتل عشرة أشخاص، [بحسب] ما نقلت وكالة الضفاف عن {مصدر طبي}.",
    ),
    misses: [
      "بحسب الاتفاق الذي وقعه الطرفان، يفرج عن عشرين أسيرا.",
      "بدأ بناء وزارة الصحة.",
      "توزع المساعدات بحسب الحاجة.",
      "جرى التبادل وفق الاتفاق.",
    ],
  },
  {
    id: "ar.attribution.by-what",
    pattern: "=ما cue:say|voices",
    read: arabicByWhat,
    why: "`على ما أعلنت` names the source after what it says, like `وفق ما`.",
    hits: spoken(
      "خطف تسعة عمال، على ما [أعلنت] {الشركة المشغلة} في بيان.",
      "فر عشرة سجناء، على ما [ذكر] {مصدر أمني}.",
    ),
    misses: ["ندم على ما قال.", "كل ما قال الرجل معروف."],
  },
  {
    id: "ar.attribution.as-said",
    pattern: ["=كما cue:say|say-that", "=كما appears =في"],
    read: arabicAsSaid,
    why: "`كما قال`, `كما جاء في` and their subject close what they say, where nothing follows them.",
    hits: spoken(
      "قتل 12 مسلحا، كما جاء [في] بيان {رئاسة الأركان}.",
      "قتل عشرة أشخاص، كما [قال] {رئيس البلدية}.",
      "انتهى الهجوم ليلا، كما [أكد] {مصدر أمني}، وعاد الناس.",
    ),
    misses: ["كما قال إن الباب مفتوح.", "كما قال المثل القديم شيئا."],
  },
  {
    id: "ar.attribution.in-brackets",
    pattern: "paren-open anon|office|body-noun|party-noun !stop|comma{0,4} paren-close stop? $",
    read: arabicInBrackets,
    why: "Headlines name their source in brackets at the end.",
    hits: spoken(
      "عشرة قتلى في قصف السوق [(]{مصدر طبي})",
      "فرار عشرة سجناء ليلا [(]{وزارة الداخلية})",
    ),
    misses: ["الميناء (مصدر رزقهم القديم) احترق.", "وصل القطار (متأخرا)."],
  },
  {
    id: "ar.attribution.counter-in-brackets",
    pattern: "paren-open !stop|quantity|count|comma{1,6} paren-close",
    read: arabicCounterInBrackets,
    why: "Brackets behind a number may hold who counted, and nothing else.",
    hits: spoken(
      "مقتل 39 شخصاً [(]{وزارة الصحة}) وإصابة آخرين.",
      "39 قتيلاً و83 جريحاً [(]المصدر: {مديرية الصحة}).",
    ),
    misses: ["مقتل 12 من قوات الجبهة (المحاصرة).", "مقتل تسعة حراس (بينهم امرأتان)."],
  },
  {
    id: "ar.attribution.ascribed-to",
    pattern: "cue:ascribes np:!that|clause|stop{0,8} =الي",
    read: arabicHandedOn,
    why: "`نسبت الصحيفة إلى مسؤولين قولهم`: they are the origin.",
    hits: spoken(
      "[نسبت] صحيفة المرفأ إلى {مسؤولين محليين} قولهم إن عشرة فروا.",
      "و[نسبت] وكالة النجمة إلى {مصدر أمني} قوله إن الهجوم انتهى.",
    ),
    misses: ["نسبت القصيدة إلى شاعر قديم.", "ارتفعت نسب البطالة."],
  },
  {
    id: "ar.attribution.in-words-of",
    pattern: "=حد =قول|=تعبير|=وصف",
    read: arabicInWordsOf,
    why: "`على حد قول` names the speaker after what he says.",
    hits: spoken(
      "فر السجناء ليلا، على [حد] قول {مسؤول محلي}.",
      "انتهى الهجوم، على [حد] تعبير {المتحدث باسم الشرطة}.",
    ),
    misses: ["وصلوا إلى حد قول الحقيقة.", "بلغ الماء حد الجدار."],
  },
  {
    id: "ar.attribution.by-tongue-of",
    pattern: "=لسان",
    read: arabicInWordsOf,
    why: "`على لسان` names whose words they are.",
    hits: spoken(
      "جاء النفي على [لسان] {المتحدث باسم الشرطة}.",
      "فر السجناء، على [لسان] {مسؤول محلي}.",
    ),
    misses: ["اللغة لسان الناس.", "كان لسان حاله واضحا."],
  },
  {
    id: "ar.attribution.handed-on",
    pattern: "cue:cite np:!that|clause|stop{0,14} =عن",
    read: arabicHandedOn,
    why: "One source hands on another (نقلت الوكالة عن مسؤول قوله إن): both are steps of the chain, the last is the origin.",
    hits: spoken(
      "[نقلت] {وكالة النجمة} عن مسؤول محلي قوله إن الهجوم انتهى.",
      "[نقلت] {وكالة النجمة} خبرا عن مقتل عشرة.",
      "و[نقلت] {وكالة النجمة}، في وقت سابق من اليوم الإثنين من تل النجمة، عن مصدر محلي قوله إن الهجوم انتهى.",
      "قتل عشرة، [نقلا] عن {مصادر طبية}.",
    ),
    misses: ["نقلت الحافلات الجرحى بعيدا عن المدينة.", "نقل المصابون إلى المستشفى."],
  },
  {
    id: "ar.attribution.nobody",
    pattern: "cue:said-by-nobody !that|comma|stop|clause|say|pred{0,5} that",
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
    hits: spoken("وسط {أنباء} [عن] مقتل قائد الحراس.", "{معلومات أولية} [عن] هروب سجناء."),
    misses: ["دون ورود أنباء عن إصابات.", "لا معلومات عن مصيرهم."],
  },
  {
    id: "ar.attribution.rumour-tells",
    pattern:
      "=شايعات|=الشايعات|=شايعه|=الشايعه|=اشاعات|=الاشاعات|=مزاعم|=المزاعم|=اقاويل|=الاقاويل =التي? cue:=تتحدث|=تحدثت|=تقول|=تزعم|=تدعي =عن|that",
    read: arabicRumourTells,
    why: "`الشائعات التي تتحدث عن مقتل خمسة`: whoever calls them so does not say it himself.",
    hits: spoken(
      "وتحذر الوزارة من {الشائعات} التي [تتحدث] عن مقتل خمسة.",
      "ونفى المحافظ {مزاعم} [تتحدث] عن فرار مئة سجين.",
    ),
    misses: ["انتشرت الشائعات في المدينة.", "الشائعات التي ملأت البلدة كثيرة."],
  },
  {
    id: "ar.attribution.headline",
    pattern:
      "^ digits|non-count|date|hash|punct|=الساعه{0,4} =عاجل|=خاص|=حصري|=متابعه|=تحديث? punct|colon|dash{0,2} head:source|body-noun|party-noun|office|anon|agency-noun|outlet-noun|document -{0,14} colon",
    read: arabicHeadline,
    why: "A headline, a post or a line names its source and a colon (وزارة الصحة: مقتل عشرة); where it speaks, or on what, may stand between.",
    hits: spoken(
      "{وزارة الصحة}[:] مقتل عشرة أشخاص",
      "{مصادر طبية}[:] ارتفاع عدد الجرحى",
      "#عاجل | {مصدر أمني من تل النجمة}[:] ارتفاع عدد الجرحى",
      "{وزارة الدفاع}، نقلا عن غرفة العمليات المشتركة[:] مقتل ثمانية",
      "{منظمة «جسور»} (عبر منصة إكس)[:] انتشلنا جثتين",
      "حصيلة أولية من {غرفة عمليات الإسعاف}[:] 3 وفيات",
    ),
    misses: [
      "اقرأ أيضا: حارس يروي ما رأى",
      "المصدر: وكالة النجمة",
      "حصيلة أولية: ثلاثة قتلى",
      "قوات الوادي قتلت ثلاثة، والحصيلة النهائية: تسعة",
    ],
  },
  {
    id: "ar.attribution.in-toll-of",
    pattern: "=في =اخر|=احدث? =حصيله",
    read: arabicInTollOf,
    why: "`قتل عشرة، في حصيلة أولية أعلنها الدفاع المدني`: whose toll it is.",
    hits: spoken(
      "قتل عشرة في السوق، في [حصيلة] أولية أعلنها {الدفاع المدني}.",
      "قتل عشرة في السوق، في [حصيلة] جديدة ل{وزارة الصحة}.",
      "قتل عشرة أشخاص في آخر [حصيلة] أعلنها {الدفاع المدني}.",
    ),
    misses: [
      "قتل عشرة، في حصيلة هي الأعلى هذا العام.",
      "في حصيلة أولية قتل عشرة.",
      "قتل عشرة في حصيلة أولية وأصيب آخرون بشظايا.",
    ],
  },
  {
    id: "ar.attribution.toll-of",
    pattern: "cue:=حصيله|=احصاييه|=احصاء",
    read: arabicTollOf,
    why: "`بلغت حصيلة وزارة الصحة 12 قتيلا`: the number is that of whoever counted.",
    hits: spoken(
      "وبلغت [حصيلة] {وزارة الصحة} 12 قتيلا.",
      "أما [حصيلة] {النقابة} فبلغت 31 قتيلا.",
      "و[الحصيلة] التي أعلنتها {الوزارة} 20 قتيلا.",
    ),
    misses: [
      "حصيلة عمليات فض الاعتصام ترتفع إلى 10 قتلى.",
      "بلغت حصيلة القصف 12 قتيلا.",
      "بلغت حصيلة الجيش 12 قتيلا.",
    ],
  },
  {
    id: "ar.attribution.number-given",
    pattern: "cue:=عدد|=رقم",
    read: arabicNumberGiven,
    why: "`العدد الرسمي الذي أعلنته وزارة الصحة هو 9 قتلى`: the number is that of whoever announced it.",
    hits: spoken(
      "[العدد] الرسمي الذي أعلنته {وزارة الصحة} هو 9 قتلى.",
      "وبلغ [العدد] الذي نشرته {النقابة} 31 قتيلا.",
    ),
    misses: ["العدد الرسمي للقتلى 9.", "العدد الذي توقعته البلدة أكبر من 9 قتلى."],
  },
  {
    id: "ar.attribution.issued",
    pattern: "cue:=صدر|=صدرت|=يصدر =عن",
    read: arabicIssued,
    why: "`صدر عن مركز الطوارئ بيان أعلن أن`: whoever issued a paper speaks in it.",
    hits: spoken(
      "[صدر] عن {وزارة الصحة} التقرير اليومي، وفيه أن الغارات قتلت عشرة.",
      "كما [صدر] عن {وزارة الصحة} بيان، أعلن أن الغارة قتلت أربعة.",
    ),
    misses: ["صدر عن الوزارة قرار بالإغلاق.", "صدر عن المحكمة حكم لأن المتهم غاب."],
  },
  {
    id: "ar.attribution.sayings",
    pattern: "cue:=تحذيرات|=تحذير|=تاكيدات|=تاكيد|=تصريحات|=اتهامات|=مزاعم|=تقديرات|=ترجيحات",
    read: arabicSayings,
    why: "`وسط تحذيرات الهلال الأحمر من أن`: the noun of a saying, and whose it is.",
    hits: spoken(
      "انهار السد وسط [تحذيرات] {وزارة الصحة} من أن الآلاف مفقودون.",
      "عاد الأهالي رغم [تأكيدات] {الدفاع المدني} أن الطريق مغلق.",
    ),
    misses: ["وسط تحذيرات من أن السد ينهار.", "تحذيرات وزارة الصحة كثيرة."],
  },
  {
    id: "ar.attribution.latest",
    pattern: "in =اخر|=احدث|=اول|=ثاني? document !comma|that|say|pred{1,8} colon",
    read: arabicLatest,
    why: "What stands in somebody's latest count, behind a colon (وفي آخر تحديث للمرصد: قُتل 116 شخصاً).",
    hits: spoken(
      "و[في] آخر تحديث ل{مرصد الجسر}: قُتل 116 شخصا.",
      "و[في] أحدث حصيلة ل{وزارة الصحة}: مقتل تسعة.",
    ),
    misses: ["في آخر تقرير لم يذكر شيئا: الطقس.", "في التقرير: ثلاثة فصول."],
  },
  {
    id: "ar.attribution.document",
    pattern: "cue:appears =في document -{0,18} that",
    read: arabicDocument,
    why: "A document speaks (جاء في بيان لوزارة الصحة أن).",
    hits: spoken(
      "[جاء] في بيان ل{وزارة الصحة} أن عشرة أشخاص قتلوا.",
      "و[ورد] في {تقرير طبي} أن الجرحى كثيرون.",
    ),
    misses: ["جاء في الصباح.", "ورد في بيان سابق كلام كثير."],
  },
];
