import {
  arabicAccording,
  arabicAsSaid,
  arabicByWhat,
  arabicHandedOn,
  arabicInBrackets,
  arabicInTollOf,
  arabicInWordsOf,
  arabicTollOf,
} from "../../../extract/attributions/arabic-prepositions.ts";
import { arabicDocument, arabicLatest } from "../../../extract/attributions/arabic-forms.ts";
import { arabicHeadline } from "../../../extract/attributions/arabic-headline.ts";
import { arabicIssued, arabicSayings } from "../../../extract/attributions/arabic-issued.ts";
import { arabicNobody, arabicRumour } from "../../../extract/attributions/arabic-rumours.ts";
import type { AttributionDraft } from "../../../extract/attributions/draft.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";

/** Who says it without a verb of speech: prepositions, who hands on, nobody, headlines, documents. */
export const arabicNamedSources: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "ar.attribution.according",
    pattern: "cue:according =ما|=لما|=ل|=الي? say|voices|said-it?",
    read: arabicAccording,
    why: "Prepositions that name the source, before or after what it says (بحسب, وفقاً لـ, حسبما أفاد).",
    hits: [
      ["قتل عشرة أشخاص، بحسب وزارة الصحة.", "وزارة الصحة>بحسب"],
      ["ووفقا لمصادر طبية، أصيب طفلان.", "مصادر طبية>وفقا"],
      ["انسحبت القوات حسبما أفاد مصدر أمني.", "مصدر أمني>حسبما"],
      ["ووفقا للتقييم السريع الذي أجراه الشركاء، دمر عشرون منزلا.", "الشركاء>وفقا"],
      ["وارتفع عدد القتلى، وفق آخر تحديث لوزارة الصحة، إلى عشرين.", "وزارة الصحة>وفق"],
      ["بناء على بيانات وزارة الصحة، قتل عشرة أشخاص.", "وزارة الصحة>بناء"],
      ["قتل عشرة أشخاص، بحسب ما نقلت وكالة الضفاف عن مصدر طبي.", "مصدر طبي>بحسب"],
    ],
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
    hits: [
      ["وسط أنباء عن مقتل قائد الحراس.", "أنباء>عن"],
      ["معلومات أولية عن هروب سجناء.", "معلومات أولية>عن"],
    ],
    misses: ["دون ورود أنباء عن إصابات.", "لا معلومات عن مصيرهم."],
  },
  {
    id: "ar.attribution.headline",
    pattern:
      "^ digits|non-count|date|hash|punct{0,3} =عاجل|=خاص|=حصري|=متابعه|=تحديث? punct|colon|dash{0,2} head:source|body-noun|party-noun|office|anon|agency-noun|outlet-noun|document -{0,14} colon",
    read: arabicHeadline,
    why: "A headline, a post or a line names its source and a colon (وزارة الصحة: مقتل عشرة); where it speaks, or on what, may stand between.",
    hits: [
      ["وزارة الصحة: مقتل عشرة أشخاص", "وزارة الصحة>:"],
      ["مصادر طبية: ارتفاع عدد الجرحى", "مصادر طبية>:"],
      ["#عاجل | مصدر أمني من تل النجمة: ارتفاع عدد الجرحى", "مصدر أمني من تل النجمة>:"],
      ["وزارة الدفاع، نقلا عن غرفة العمليات المشتركة: مقتل ثمانية", "وزارة الدفاع>:"],
      ["منظمة «جسور» (عبر منصة إكس): انتشلنا جثتين", "منظمة «جسور»>:"],
      ["حصيلة أولية من غرفة عمليات الإسعاف: 3 وفيات", "غرفة عمليات الإسعاف>:"],
    ],
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
    hits: [
      ["قتل عشرة في السوق، في حصيلة أولية أعلنها الدفاع المدني.", "الدفاع المدني>حصيلة"],
      ["قتل عشرة في السوق، في حصيلة جديدة لوزارة الصحة.", "وزارة الصحة>حصيلة"],
      ["قتل عشرة أشخاص في آخر حصيلة أعلنها الدفاع المدني.", "الدفاع المدني>حصيلة"],
    ],
    misses: ["قتل عشرة، في حصيلة هي الأعلى هذا العام.", "في حصيلة أولية قتل عشرة."],
  },
  {
    id: "ar.attribution.toll-of",
    pattern: "cue:=حصيله|=احصاييه|=احصاء",
    read: arabicTollOf,
    why: "`بلغت حصيلة وزارة الصحة 12 قتيلا`: the number is that of whoever counted.",
    hits: [
      ["وبلغت حصيلة وزارة الصحة 12 قتيلا.", "وزارة الصحة>حصيلة"],
      ["أما حصيلة النقابة فبلغت 31 قتيلا.", "النقابة>حصيلة"],
      ["والحصيلة التي أعلنتها الوزارة 20 قتيلا.", "الوزارة>الحصيلة"],
    ],
    misses: ["بلغت حصيلة القصف 12 قتيلا.", "بلغت حصيلة الجيش 12 قتيلا."],
  },
  {
    id: "ar.attribution.issued",
    pattern: "cue:=صدر|=صدرت|=يصدر =عن",
    read: arabicIssued,
    why: "`صدر عن مركز الطوارئ بيان أعلن أن`: whoever issued a paper speaks in it.",
    hits: [
      ["صدر عن وزارة الصحة التقرير اليومي، وفيه أن الغارات قتلت عشرة.", "وزارة الصحة>صدر"],
      ["كما صدر عن وزارة الصحة بيان، أعلن أن الغارة قتلت أربعة.", "وزارة الصحة>صدر"],
    ],
    misses: ["صدر عن الوزارة قرار بالإغلاق.", "صدر عن المحكمة حكم لأن المتهم غاب."],
  },
  {
    id: "ar.attribution.sayings",
    pattern: "cue:=تحذيرات|=تحذير|=تاكيدات|=تاكيد|=تصريحات|=اتهامات|=مزاعم|=تقديرات|=ترجيحات",
    read: arabicSayings,
    why: "`وسط تحذيرات الهلال الأحمر من أن`: the noun of a saying, and whose it is.",
    hits: [
      ["انهار السد وسط تحذيرات وزارة الصحة من أن الآلاف مفقودون.", "وزارة الصحة>تحذيرات"],
      ["عاد الأهالي رغم تأكيدات الدفاع المدني أن الطريق مغلق.", "الدفاع المدني>تأكيدات"],
    ],
    misses: ["وسط تحذيرات من أن السد ينهار.", "تحذيرات وزارة الصحة كثيرة."],
  },
  {
    id: "ar.attribution.latest",
    pattern: "in =اخر|=احدث|=اول|=ثاني? document !comma|that|say|pred{1,8} colon",
    read: arabicLatest,
    why: "What stands in somebody's latest count, behind a colon (وفي آخر تحديث للمرصد: قُتل 116 شخصاً).",
    hits: [
      ["وفي آخر تحديث لمرصد الجسر: قُتل 116 شخصا.", "مرصد الجسر>في"],
      ["وفي أحدث حصيلة لوزارة الصحة: مقتل تسعة.", "وزارة الصحة>في"],
    ],
    misses: ["في آخر تقرير لم يذكر شيئا: الطقس.", "في التقرير: ثلاثة فصول."],
  },
  {
    id: "ar.attribution.document",
    pattern: "cue:appears =في document -{0,18} that",
    read: arabicDocument,
    why: "A document speaks (جاء في بيان لوزارة الصحة أن).",
    hits: [
      ["جاء في بيان لوزارة الصحة أن عشرة أشخاص قتلوا.", "وزارة الصحة>جاء"],
      ["وورد في تقرير طبي أن الجرحى كثيرون.", "تقرير طبي>ورد"],
    ],
    misses: ["جاء في الصباح.", "ورد في بيان سابق كلام كثير."],
  },
];
