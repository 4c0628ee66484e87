import { deedAndQuote } from "../../../extract/attributions/arabic-deed-and-quote.ts";
import { byBlaming } from "../../../extract/attributions/arabic-blaming.ts";
import { spoken } from "../../marked.ts";
import {
  bySaying,
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
  arabicKeepsTo,
  arabicRevision,
  arabicSaidOn,
} from "../../../extract/attributions/arabic-forms.ts";
import {
  arabicAlike,
  arabicAsMade,
  arabicIssues,
} from "../../../extract/attributions/arabic-alike.ts";
import { arabicStandsInIt } from "../../../extract/attributions/arabic-issued-paper.ts";
import { arabicGapped } from "../../../extract/attributions/arabic-gapped.ts";
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
    hits: spoken(
      "[قالت] {وزارة الصحة} إن عشرة أشخاص قتلوا.",
      "و[أكد] {المتحدث باسم قوات الوادي}، في بيان أمس، أن الهجوم انتهى.",
      "و[أشار] {مصدر طبي} إلى أن الجرحى نقلوا.",
      "النجمة - [قالت] {وزارة الصحة} إن عشرة قتلوا.",
      "و[قال] {مدير السجون العميد رامي الشقاف} في مؤتمر صحفي إن عشرة فروا.",
      "[قال] لإذاعة المرفأ {مدير المستوصف} إن الجرحى كثيرون.",
      "و[أبلغت] {السلطات المحلية} المكتب أن الطريق مقطوع.",
      "و[قال] {منير ع}.، مشرف الوردية وعمره 41 سنة، إن الباب كان مغلقا.",
      "و[قال] {يعقوب}، وهو معلم نجا من الهجوم، إن عشرة قتلوا.",
      "و[قال] {ياسر العمري} إن عشرة قتلوا.",
      "و[قال] {د. سامر الحلاق} إن عشرة قتلوا.",
      "و[قال] {رئيس البلدية سامر حداد} إن عشرة قتلوا.",
      "و[قالت] هذه {المنظمة} إن عشرة قتلوا.",
      "و[قال] {البرعي} في بيان صادر عن مجلس الوادي الخميس، إن عشرة قتلوا.",
    ),
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
    hits: spoken(
      "و[نقلت] {وكالة النجمة} أن عشرة أشخاص قتلوا.",
      "[نقلت] {صحيفة المرفأ} أن الهجوم انتهى.",
      "و[نقل] {شهود عيان} لصحيفة المرفأ أن عشرة قتلوا.",
    ),
    misses: [
      "نقلت الحافلات الجرحى بعد أن انتهى الهجوم.",
      "أفاد رئيس جمعية نقل المياه أن عشرة نجوا.",
      "قال البيطري إنه ساعد في نقل الضحايا وإن عشرة قتلوا.",
    ],
  },
  {
    id: "ar.attribution.verb-subject-quote",
    pattern: "cue:say",
    read: saidInMarks,
    why: 'A colon or an opening mark may stand where `إن` would (قال شاهد عيان: "رأيت…").',
    hits: spoken('[قال] {شاهد عيان}: "رأيت عشرة جنود".', "و[ذكر] {مصدر أمني}: الهجوم انتهى."),
    misses: ["كانت القائمة كالتالي: خبز وماء.", "اشترى “الكتاب” أمس."],
  },
  {
    id: "ar.attribution.verb-subject-object",
    pattern: "cue:say|say-claim|shows",
    read: saidObject,
    why: "Headlines and short news leave `إن` out: the object follows (أعلنت وزارة الصحة مقتل, أفاد مصدر بـ), or the verb's own preposition (تحدثت عائلات عن).",
    hits: spoken(
      "[أعلنت] {وزارة الصحة} مقتل ثلاثة أشخاص.",
      "و[أفادت] {مصادر محلية} بمقتل طفلين.",
      "[نفت] {قوات الوادي} هروب السجناء.",
      "[أعلنت] {البلدية} الحداد ثلاثة أيام.",
      "و[تحدثت] {عائلات البلدة} عن أربعمئة مفقود.",
      "و[قدر] {المنظمون} عدد المشاركين بخمسين ألفا.",
      "و[تظهر] {صور الأقمار} أضرارا في عشرة مبان.",
      "و[أظهرت] بيانات {المنظمة} مقتل عشرة أشخاص.",
      "و[أكد] ذلك {مدير المستشفى} في بيان.",
      "[كشفت] {وزارة الصحة}، الأحد، عن وجود جثتين منذ فض احتجاج “ساحة النافورة”.",
      "[أعلن] {سامر الحلاق}، حاكم إقليم الوادي، الجمعة، سقوط 60 قتيلا.",
      "وفي وقت سابق، [أكدت] {وزارة الصحة}، في حسابها، وصول عشرة جرحى.",
    ),
    misses: [
      "وتفيد آخر حصيلة بمقتل ثلاثة أشخاص.",
      "العملية التي أعلنت عنها الصحف انتهت.",
      "أعلن بدء العام الدراسي.",
      "وعلّقت الجامعة الدروس أسبوعاً.",
      "وعلّق البرنامج توزيع الحصص.",
    ],
  },
  {
    id: "ar.attribution.subject-verb",
    pattern: "cue:say|say-that|say-accuse|say-claim|voices",
    read: subjectFirst,
    why: "The subject may come first, in headlines and in running text (هناك تقارير تتحدث عن, وأخرى أفادت بـ).",
    hits: spoken(
      "هناك {تقارير} [تتحدث] عن هروب سجناء.",
      "{المرصد المحلي} [وثق] مقتل مدني.",
      "لكن {خبيرا في النزاعات} [شكك] في الرواية.",
      "لكن {قياديا في قوات الوادي}، اشترط عدم ذكر اسمه، [قال] إن عشرة فروا.",
      "أما {تجار السوق} ف[يؤكدون] أن عشرة قتلوا.",
      "وكانت {لجنة أطباء الوادي}، [أعلنت] أمس حصيلة من عشرة قتلى.",
      "وكان {وزير الري والنقل سامر الحلاق} قد [أفاد] عن مقتل عشرة.",
      "وكانت {صحف محلية} قد [تحدثت] في البداية عن خطف مئة تلميذ.",
      "18:40 {وزارة الصحة} [تعلن] ارتفاع الحصيلة إلى عشرة قتلى.",
      "{وزارة الصحة والسكان} [قالت] إن عشرة قتلوا.",
    ),
    misses: [
      "كما نفق ما يقدر بنحو 3000 رأس من الماشية.",
      "وأضاف أن نحو 200 جندي نُشروا في الغابة.",
      "في المدينة تحدث الناس طويلا.",
      "وعن عدد نزلاء المركز قال إنهم 40.",
      "وبشأن عدد القتلى قالت إنه بلغ 12.",
      "ومع استمرار البحث يتوقع أن ترتفع الحصيلة إلى 40 قتيلا.",
      "من دون أن يذكر شيئا.",
      "اشتباكات محافظة الوادي توقع 24 قتيلا وأكثر من 90 مصابا",
      "فيضانات الوادي توقع عشرات الضحايا",
    ],
  },
  {
    id: "ar.attribution.goes-on",
    pattern: "cue:say|say-that|voices",
    read: saidOnward,
    why: "A verb without a subject: whoever spoke last goes on (وأضاف أن, ونفت وقوع, وحذر من).",
    hits: spoken(
      "قال {مصدر طبي} إن عشرة قتلوا. و[أضاف] أن الجرحى كثيرون.",
      "قال {مصدر طبي} إن عشرة قتلوا. و[أضاف]، أن “الجرحى كثيرون”.",
      "أعلنت {وزارة الصحة} مقتل عشرة، و[نفت] وجود وباء.",
      "رد {المتحدث باسم الشرطة} على الصحفيين [قائلا]: «لم يهرب أحد».",
    ),
    misses: ["قال مصدر إن عشرة قتلوا. يُذكر أن الطريق مقطوع.", "وقال كلاما كثيرا."],
  },
  {
    id: "ar.attribution.by-saying",
    pattern: "by-saying",
    read: bySaying,
    why: "`بالقول` and `بقوله` make a saying of any deed (اكتفى رئيس اللجنة بالقول إن): who does it speaks.",
    hits: spoken(
      "اكتفى {رئيس اللجنة} [بالقول] إن عشرة نجوا.",
      "ردت {وزارة الصحة} على الأسئلة [بقولها]: «الوضع صعب جدا».",
    ),
    misses: ["لا يؤخذ بالقول وحده.", "كان العمل بقوله ملزما."],
  },
  {
    id: "ar.attribution.by-blaming",
    pattern: "by-blaming|liability",
    read: byBlaming,
    why: "`ألقت الجبهة باللوم على`, `أنحى المدير باللائمة على`: who lays the blame is named behind the verb.",
    hits: spoken(
      "ألقت {وزارة الصحة} [باللوم] على البلدية في الحادث.",
      "وأنحى {رئيس البلدية} [باللائمة] على المقاول.",
    ),
    misses: ["اكتفت الوزارة باللوم.", "عاد الرجل باللوم على نفسه."],
  },
  {
    id: "ar.attribution.after-clause",
    pattern: "comma cue:say",
    read: arabicAfterClause,
    why: "What is said and then, behind a comma, who says it (لم يبق أحد، يقول مدير المشفى.).",
    hits: spoken(
      "لم يبق في الحي أحد، [يقول] {مدير المشفى}.",
      "ليس لدينا سوى تسع جثث، [تقول] {مديرة المشرحة}، والعدد يرتفع.",
    ),
    misses: [
      "عاد الرجل، وقال السائق.",
      "بعد الهجوم، قالت الوزارة إن الطريق مقطوع.",
      "وفي وقت سابق، أكدت وزارة الصحة، في حسابها، وصول عشرة جرحى.",
      "في غضون ذلك، أعلنت وزارة الصحة، أمس، مقتل عشرة أشخاص.",
      "وعلى صعيد متصل، أعلنت وزارة الصحة، في حسابها، مقتل عشرة أشخاص.",
    ],
  },
  {
    id: "ar.attribution.deed-and-quote",
    pattern: "colon quote-open",
    read: deedAndQuote,
    why: "A colon and a quotation behind what somebody does are his words (قرأ المذيع النبأ كما وصله: «…»), whatever the verb.",
    hits: spoken(
      "قرأ {مراسل التلفزيون} الخبر كما وصله[:] «قتل عشرة أشخاص في الوادي».",
      "هز {مدير المستشفى} رأسه بأسف[:] «مات تسعة منهم».",
    ),
    misses: ["وصلت الرسالة إلى البيت: «كتاب» وصورة.", "كان مع الحارس كتاب واحد: «الوادي»."],
  },
  {
    id: "ar.attribution.accusation",
    pattern: "cue:say-accuse",
    read: arabicAccusation,
    why: "Who accuses is the source of the accusation (اتهمت الحكومة قوات الوادي بـ).",
    hits: spoken(
      "[اتهمت] {وزارة الداخلية} قوات الوادي بالتواطؤ.",
      "و[اتهم] {ناشطون محليون} الحراس بفتح الأبواب.",
    ),
    misses: ["حمل الرجال الصناديق.", "اتهم بالسرقة."],
  },
  {
    id: "ar.attribution.revises",
    pattern:
      "cue:revises !that|stop|comma|clause|quantity|count|toll|number-sign{1,6} toll|number-sign",
    read: arabicRevision,
    why: "Who takes a toll up or down is who gives it (خفضت الوزارة الحصيلة إلى).",
    hits: spoken(
      "[خفضت] {وزارة الداخلية} حصيلة قتلى الهجوم إلى 30.",
      "و[رفعت] {مديرية الصحة} عدد القتلى إلى 41.",
    ),
    misses: ["رفعت الغارات حصيلة القتلى إلى 30.", "رفع العمال الأنقاض ثم عدد الجثث."],
  },
  {
    id: "ar.attribution.keeps-to",
    pattern:
      "cue:keeps-to !that|stop|comma|clause|quantity|count|toll|number-sign{1,6} toll|number-sign",
    read: arabicKeepsTo,
    why: "Who keeps to a toll gives it again (تمسكت الشرطة بحصيلتها).",
    hits: spoken(
      "[تمسكت] {وزارة الداخلية} بحصيلتها البالغة 20 قتيلاً.",
      "و[تصر] {وزارة الداخلية} على حصيلة 20 قتيلاً.",
    ),
    misses: ["تمسكت الوزارة بموقفها.", "تصر الوزارة على مواصلة البحث وعدد القتلى يرتفع."],
  },
  {
    id: "ar.attribution.written-alike",
    pattern:
      "cue:=بين|=بينت|=ورد|=فرد|=قضت|=قضي|=وقضت|=وقضي|=دفع|=دفعت|=ودفع|=حكمت|=وحكمت !that|stop|comma|clause|quantity|count|colon{1,8} comma? that",
    read: arabicAlike,
    why: "Verbs written like a preposition or another verb speak where their speaker and what he says follow (وبيّن مدير الطب أن, ورد الوزير بأن).",
    hits: spoken(
      "و[بيّن] {مدير الطب العدلي} أن الخطأ فردي.",
      "و[بيّن] {مجلس البلدية}، أن الخطأ فردي.",
      "[ورد] {وزير الموارد} بأن ما حدث سببه أمطار.",
    ),
    misses: [
      "الخلاف بين وزارة الصحة والبلدية أن لا أحد يدفع.",
      "الخلاف بين وزارة الصحة والبلدية، أن لا أحد يدفع.",
      "ورد في بيان الوزارة اسم السد.",
    ],
  },
  {
    id: "ar.attribution.as-made",
    pattern: "=كما|=حسبما _",
    read: arabicAsMade,
    why: "Who made a count gives it (كما جمعها محامو الطوارئ, كما وزعتها المديرية).",
    hits: spoken(
      "الوفيات كما [وزعتها] {مديرية الصحة}: 18 في المدينة.",
      "الحصيلة، كما [جمعتها] {وزارة الصحة}، 18 قتيلاً.",
    ),
    misses: ["كما دمرتها قوات الوادي، هدمت البلدية.", "كما أن مديرية الصحة مغلقة."],
  },
  {
    id: "ar.attribution.issues",
    pattern: "cue:issues !that|stop|comma|clause|quantity|count{1,6} document",
    read: arabicIssues,
    why: "Who issues a paper speaks in it (أصدر الحزب بياناً دان فيه).",
    hits: spoken(
      "[أصدر] {حزب العدالة} بياناً أسف فيه لما جرى.",
      "و[أصدرت] {وزارة الصحة} بياناً عددت فيه أسماء القتلى.",
    ),
    misses: ["أصدرت المحكمة حكماً.", "أصدرت وزارة الصحة بياناً أمس."],
  },
  {
    id: "ar.attribution.stands-in-it",
    pattern: "appears =فيه|=فيها that",
    read: arabicStandsInIt,
    why: "What stands in a paper is said by whoever issued it (أصدر الجيش بياناً، جاء فيه أن).",
    hits: spoken(
      "أصدرت {وزارة الصحة} بيانا [جاء] فيه أن عشرة قتلوا.",
      "وأصدرت {قوات الوادي}، في وقت متأخر، بيانا، [جاء] فيه أن عشرة قتلوا.",
    ),
    misses: ["وصل إلى بيت جاء فيه أنه قديم.", "جاء فيه كلام كثير.", "بيت جميل، جاء فيه أنه قديم."],
  },
  {
    id: "ar.attribution.withdraws",
    pattern: [
      "cue:steps-back|takes-back|rejects !that|stop|comma|clause|quantity|count{1,9} of-saying",
      "cue:rejects !that|stop|comma|clause|quantity|count{1,9} of-charge",
    ],
    read: arabicWithdrawn,
    why: "Who takes back a number or a statement no longer says it (تراجعت الوزارة عن رقم, سحب النائب تصريحه), and who rejects what was said denies it.",
    hits: spoken(
      "[رفضت] {وزارة الداخلية} الاتهامات.",
      "و[رفضت] {قوات الوادي} كل المزاعم عن مقتل ثلاثة.",
      "[رفض] {مدير السجن} رواية الأهالي.",
      "[تراجعت] {وزارة الداخلية} عن حصيلة 17 قتيلاً.",
      "و[سحبت] {وزارة الداخلية} بيانها عن مقتل 23 شخصاً.",
    ),
    misses: [
      "تراجعت قوات الوادي عن مواقعها.",
      "سحبت الوزارة قواتها.",
      "رفضت الوزارة الهدنة.",
      "رفض المدير تقديم معلومات.",
      "لم تتراجع وزارة الداخلية عن بيانها.",
    ],
  },
  {
    id: "ar.attribution.voices",
    pattern: "cue:voices",
    read: saidObject,
    why: "Verbs that speak with an object of their own: to demand, describe, welcome, blame on (طالب رئيس البلدية بـ).",
    hits: spoken(
      "[طالب] {رئيس البلدية} بفتح الطريق.",
      "[وصف] {مسؤول محلي} الوضع بأنه صعب.",
      "[عزا] {قائد الشرطة} الحريق إلى عطل.",
    ),
    misses: ["طالب العلم مجتهد.", "وصف الطريق بالوعر."],
  },
  {
    id: "ar.attribution.said-on",
    pattern: "says-on =الي|=علي? that",
    read: arabicSaidOn,
    why: "Participles by which the last source speaks on in the same sentence (مؤكداً أن، مشيراً إلى أن).",
    hits: spoken(
      "قال {مصدر طبي} إن عشرة قتلوا، [مضيفا] أن الجرحى كثيرون.",
      "قالت {وزارة الصحة} إن عشرة قتلوا، [مشيرة] إلى أنها حصيلة أولية.",
    ),
    misses: ["بقي الباب مفتوحا مؤكدا خوفهم.", "مضيفا كريما كان."],
  },
  {
    id: "ar.attribution.gapped",
    pattern: "comma !stop|comma|say|pred|quantity|count{1,4} =عن c:count|quantity",
    read: arabicGapped,
    why: "`تتحدث الوزارة عن 40 قتيلاً، والنقابة عن 52`: the verb of saying is said once, for two speakers.",
    hits: spoken(
      "[تتحدث] وزارة الصحة عن 40 قتيلا، و{النقابة} عن 52.",
      "[تحدث] الجيش عن مقتل عشرة، و{المرصد} عن عشرين.",
    ),
    misses: ["تبعد القرية عن المدينة، والطريق عن 40 بيتا.", "قتل عشرة، والمرصد عن بعد."],
  },
  {
    id: "ar.attribution.denied-on",
    pattern:
      "says-on+no-suffix pred|that|=وجود|=وقوع|=سقوط|=اي|=صحه|=علاقه|=ضلوع|=تورط|=حدوث|=ما|=نيه",
    read: (match) => (match.items[match.from]?.sense?.slot === "deny" ? arabicSaidOn(match) : null),
    why: "`نافياً` denies in the mouth of whoever spoke last, with `أن` or with the thing denied.",
    hits: spoken(
      "أعلن {مصدر أمني} انتهاء الهجوم، [نافيا] فرار سجناء.",
      "تحدثت {وزارة الصحة} عن جرحى، [نافية] وقوع قتلى.",
    ),
    misses: ["مؤكدا فرار سجناء.", "كان نافيا للجنس."],
  },
  {
    id: "ar.attribution.accused-on",
    pattern: "accuses-on",
    read: arabicSaidOn,
    why: "`متهماً` accuses in the mouth of whoever spoke last.",
    hits: spoken(
      "قال {مصدر طبي} إن عشرة قتلوا، [متهما] الحراس بالتقصير.",
      "نفت {وزارة الصحة} الخبر، [محملة] البلدية المسؤولية.",
    ),
    misses: ["كان متهما بالسرقة.", "وصلت شاحنة محملة بالخبز."],
  },
  {
    id: "ar.attribution.after-quote",
    pattern: "quote-close comma? =هكذا? say|say-that|voices|say-accuse",
    read: arabicAfterQuote,
    why: "A quotation and then its speaker (`«…»، يقول السائق`).",
    hits: spoken(
      "«كانوا كثيرين جدا تلك الليلة»، [يقول] {السائق} الذي نجا.",
      "«رأينا النار من بعيد»، [قالت] {مديرة المستوصف هدى العلي}، أمس.",
    ),
    misses: ["«الوادي» وقال الحارس كلاما.", "قرأ «الكتاب»، ونام."],
  },
  {
    id: "ar.attribution.learned",
    pattern: "cue:learns !that|stop|comma{1,5} from:=من !that|stop|comma{1,5} that",
    read: arabicLearned,
    why: "`علم المرصد من أطباء أن`: those who told are the origin.",
    hits: spoken(
      "[علم] مرصد الساحل من {أطباء محليين} أن عشرة نجوا.",
      "[علمت] صحيفة المرفأ من {مصدر أمني} أن الباب كان مفتوحا.",
    ),
    misses: ["علم الطفل من الكتاب.", "من علم أن الباب مفتوح."],
  },
  {
    id: "ar.attribution.what-they-said",
    pattern: "said-it|say|say-that|voices",
    read: arabicWhatTheySaid,
    why: "What another said, spoken of by whoever writes (ما بثته الإذاعة عن, رقم شكك فيه خبراء): the pronoun behind the verb is what he said, and it stands before.",
    hits: spoken(
      "وننفي ما [بثته] {إذاعة الحكومة} عن مقتل ثلاثين.",
      "خلافا لما [تداوله] {ناشطون} عن وجود جثث.",
      "قتل عشرة، وهو رقم [شكك] فيه {خبراء عسكريون}.",
      "هذا ما [شهد] به أمام اللجنة {حارس المخزن}.",
      "الحريق مفتعل، في حين [تعزوه] {شركة الكهرباء} إلى تماس.",
    ),
    misses: [
      "هذا ما قاله.",
      "ما نشرته الريح من غبار.",
      "قال سكان تحدثت إليهم الشبكة إن الباب مفتوح.",
    ],
  },
];
