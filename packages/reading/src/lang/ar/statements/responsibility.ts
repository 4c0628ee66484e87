import { isNotTold } from "../../../extract/statements/not-told.ts";
import { hasLiability, isRelative } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import {
  chargeFollows,
  claimsIt,
  hasAfter,
  isAccused,
  isCharged,
  isOfAccuser,
  saidOfSide,
  strikesAfter,
} from "../../../extract/statements/arabic-charges.ts";
import { byKnown, isNobody } from "../../../extract/statements/arabic-nobody.ts";
import { isNegated } from "../../../extract/statements/clause.ts";
import { isMishap } from "./causes-told.ts";
import {
  clauseStated,
  orDenied,
  stated,
  statedPlainly,
} from "../../../extract/statements/reads.ts";

/** Who did it, in somebody's words. */
export const arabicResponsibility: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.claimed",
    pattern: [
      // `تبنى` with an armed side: it takes responsibility itself
      "say-claim actor:source|party-noun",
      // Who opened fire is named as the doer; whose claim that is stands in the chain
      "actor:source|party-noun -{0,2} quote-open? =فتح|=فتحت|=اطلق|=اطلقت =النار|=نار|=نيران",
      // `أعلن … تبنيه` takes responsibility in a noun
      "say|say-claim actor:source|party-noun -{0,2} =تبنيه|=تبنيها|=تبنيهم",
      // `أعلنت الجبهة المسؤولية عن التفجير`
      "say|say-claim actor:source|party-noun -{0,2} =المسووليه|=مسووليه =عن",
    ],
    read: stated("responsibility", "ar"),
    why: "A side takes a deed upon itself (`تبنى`, `أعلن … تبنيه`) or is told to have opened fire; whose claim that is stands in the chain.",
    hits: marked(
      "responsibility",
      "{تبنت قوات الوادي الهجوم على السجن}.",
      "و{تبنى تنظيم الرمال العملية}.",
      "قال الشاهد إن {قوات الوادي فتحت النار على السوق}.",
      "قال المتحدث إن {الحركة «فتحت النار أولا» على النقطة}.",
      "{أعلنت قوات الوادي تبنيها للهجوم}.",
      "{أكدت كتائب الرمال تبنيها العملية}.",
      "{أعلنت قوات الوادي المسؤولية عن التفجير}.",
    ),
    misses: [
      "تبنت المدرسة خطة جديدة.",
      "تبنى الأب الطفل.",
      "فتحت المدرسة أبوابها.",
      "اشتعلت النار في البيت.",
      "أعلنت قوات الوادي الهدنة.",
      "تبنيها فكرة قديمة.",
    ],
  },
  {
    id: "ar.statement.accused",
    pattern: "say-accuse !that|stop{1,4} actor:source|party-noun",
    read: (match, context) => {
      const { items, from } = match;
      // `قارب كان يحمل مهاجرين قبالة الساحل` blames nobody
      const carries = items[from]?.tags.includes("blames") === true && !hasLiability(items, from);
      const actor = match.get("actor");
      // `اتهمت عملية «درع الوادي» القوات`: the name is of who accuses
      const inside = actor !== null && isOfAccuser(items, from, items.indexOf(actor));
      return carries || inside ? null : stated("responsibility", "ar")(match, context);
    },
    why: "Who is accused is the actor of the statement; who accuses is in its chain.",
    hits: marked(
      "responsibility",
      "{اتهمت وزارة الداخلية قوات الوادي بفتح الأبواب}.",
      "{اتهمت وزارة الداخلية قوات الوادي بالقصف} ونفت وجود جنودها هناك.",
      "و{اتهم ناشطون محليون قوات الوادي بالقصف}.",
    ),
    misses: [
      "اتهمت وزارة الداخلية رجلين بالسرقة.",
      "حمل الرجال الصناديق.",
      "غرق قارب كان يحمل مهاجرين من قوات الوادي.",
    ],
  },
  {
    id: "ar.statement.accused-alone",
    pattern: "say-accuse actor:source|party-noun",
    read: (match, context) =>
      isAccused(match) ? stated("responsibility", "ar")(match, context) : null,
    why: "`واتهمت قوات الوادي بـ`: the subject is whoever spoke last, the one named is accused.",
    hits: marked(
      "responsibility",
      "نفت الوزارة ذلك، و{اتهمت قوات الوادي بالقصف}.",
      "و{اتهم تنظيم الرمال بإحراق القرية}.",
    ),
    misses: ["اتهمت قوات الوادي السكان بالكذب.", "اتهم بالسرقة."],
  },
  {
    id: "ar.statement.side-accused",
    pattern: "say-accuse actor:source|party-noun|counted|name",
    read: clauseStated("responsibility", "ar", (items, from) => {
      const [verb, who] = [items[from], items[from - 1]];
      const speaks = who?.def === true || who?.chunk?.kind === "name";
      return verb?.conj === false && verb.word.startsWith("اتهم") && speaks && !isRelative(who);
    }),
    why: "`لكن الجيش اتهم جماعة الغابة`: who accuses stands before the verb.",
    hits: marked(
      "responsibility",
      "{لكن الجيش اتهم تنظيم الرمال}.",
      "غير أن {الوزارة اتهمت قوات الوادي}.",
    ),
    misses: ["الرجل الذي اتهم قوات الوادي غاب.", "كان الجيش متهماً."],
  },
  {
    id: "ar.statement.did",
    pattern: [
      "did actor:source|party-noun|ours",
      // `استهدف مقاتلو الحركة موقعاً`
      "did =مقاتلو|=مجاهدو|=مسلحو|=عناصر|=جنود|=رجال actor:source|party-noun",
    ],
    read: byKnown(stated("responsibility", "ar")),
    why: "An attack with its doer says who did it; whose claim that is stands in the chain.",
    hits: marked(
      "responsibility",
      "{هاجمت قوات الوادي السجن ليلا}.",
      "{شن تنظيم الرمال هجوما على القرية}.",
      "قالت الحركة في بيان: {استهدف مقاتلو الحركة موقعا للجيش}.",
    ),
    misses: [
      "هاجم البرد المزارع.",
      "لم تهاجم قوات الوادي أحدا.",
      "هاجم مسلحون مجهولون المخفر.",
      "هاجم مسلحون من عشيرة مجاورة القرية.",
      "تحركت القوات وهاجمت المتمردين في غريان.",
    ],
  },
  {
    id: "ar.statement.nobody-claimed",
    pattern: "=لم|=ولم|=لا|=ولا v-claim|=تعلن|=يعلن|v-admit -{0,4} =اي|=احد|=جهه -{0,5}",
    read: (match, context) =>
      claimsIt(match) ? statedPlainly("responsibility", "ar", "denied")(match, context) : null,
    why: "That nobody has claimed it is a finding about responsibility: denied, so that nobody is taken for the doer.",
    hits: marked(
      "responsibility",
      "و{لم تتبن أي جهة الهجوم}.",
      "{لم تعلن أي جماعة مسؤوليتها عن التفجير}.",
    ),
    misses: ["لم تصل أي حافلة.", "لم يتكلم الحارس."],
  },
  {
    id: "ar.statement.we-who",
    pattern: "=نحن =من",
    read: clauseStated(
      "responsibility",
      "ar",
      (items, from, to) =>
        items[to]?.prep === "" && !/^(?:ال|هنا|هناك)/u.test(items[to]?.word ?? "ال"),
    ),
    why: "`نحن من دخل`: a side takes the deed on itself.",
    hits: marked("responsibility", "{نحن من أحرق الجسر}.", "قالوا: {نحن من فتح الأبواب}."),
    misses: ["نحن من المدينة.", "جاؤوا من الشرق."],
  },

  {
    id: "ar.statement.verb-opened-fire",
    pattern: "=فتح|=فتحت|=اطلق|=اطلقت actor:source|party-noun|ours -{0,2} =النار|=نار|=نيران",
    read: byKnown(stated("responsibility", "ar")),
    why: "The verb first: `فتحت قوات الوادي النار`.",
    hits: marked(
      "responsibility",
      "{فتحت قوات الوادي النار على السوق}.",
      "{أطلق تنظيم الرمال النار على الحراس}.",
    ),
    misses: [
      "فتحت قوات الوادي الطريق.",
      "أطلق الرجل النار.",
      "أطلق مسلحون النار على حافلة، بحسب الشرطة.",
    ],
  },
  {
    id: "ar.statement.by-hand",
    pattern: "=يد|=ايدي =عناصر|=مسلحي|=مقاتلي? actor:source|party-noun",
    read: (match, context) => {
      const before = match.items[match.from - 1]?.word;
      return before === "علي" || before === "ب"
        ? stated("responsibility", "ar")(match, context)
        : null;
    },
    why: "`على يد` names the doer.",
    hits: marked(
      "responsibility",
      "قتل الحارس على {يد قوات الوادي}.",
      "خطف الرجال على {أيدي عناصر تنظيم الرمال}.",
    ),
    misses: ["في يد الطفل كتاب.", "تعلم على يد معلم قديم."],
  },
  {
    id: "ar.statement.stands-behind",
    pattern:
      "=يقف|=تقف|=يقفون|=وقف|=وقفت|=الوقوف|=وقوف !stop|comma{0,4} =وراء|=خلف n-deed|=ذلك|=هذا|=هذه",
    read: orDenied(clauseStated("responsibility", "ar", (items, from) => !isNotTold(items, from))),
    why: "`تقف وراء الهجوم` names the doer, `لا تقف وراء` denies it.",
    hits: [
      ["قال إن قوات الوادي تقف وراء الهجوم.", "responsibility:قوات الوادي تقف وراء الهجوم"],
      ["من يقف خلف التفجير هم رجال المحافظ.", "responsibility:من يقف خلف التفجير هم رجال المحافظ"],
      ["قالت الجبهة إنها لا تقف وراء الهجوم.", "denial:لا تقف وراء الهجوم"],
    ],
    misses: [
      "وقف الرجل خلف الباب.",
      "تقف السيارة وراء البيت.",
      "ولم توضح المتحدثة أي الطرفين يقف خلف الهجوم.",
    ],
  },
  {
    id: "ar.statement.accusing",
    pattern: "=متهما|=متهمه|=متهمين !that|stop|comma{1,1} -{0,4}",
    read: (match, context) =>
      isCharged(match) ? statedPlainly("responsibility", "ar")(match, context) : null,
    why: "The participle accuses in the mouth of whoever spoke last.",
    hits: marked(
      "responsibility",
      "خرج المحافظ {متهما الحراس بارتكاب الجريمة}.",
      "خرج الشيخ إلى الناس {متهما الحراس بقتل ابنه}.",
    ),
    misses: ["كان الرجل متهما.", "بقي متهما عشرة أعوام."],
  },
  {
    id: "ar.statement.ours-did",
    pattern: "did|violence|v-attack|v-kill|=تمكن|=تمكنت|=نجح|=نجحت !stop|comma|that{0,4} ours",
    read: (match, context) => {
      const last = match.items[match.to - 1];
      const own = last?.tags.includes("ours") === true;
      return own ? stated("responsibility", "ar")(match, context) : null;
    },
    why: "A side that names its own men as the doers takes the deed on itself.",
    hits: marked(
      "responsibility",
      "{نفذت مجموعة من مقاتلينا كمينا على الطريق}.",
      "{تمكن مقاتلونا من تفجير البوابة}.",
    ),
    misses: ["لم يهاجم مقاتلونا أحدا.", "عاد مقاتلونا سالمين."],
  },
  {
    id: "ar.statement.it-was-who",
    pattern: "=هم|=هي|=هو =من|=التي|=الذي|=الذين did|violence|v-attack|v-kill|=فتح",
    read: clauseStated("responsibility", "ar", () => true),
    why: "`هم من أحرق القرى` says who did it.",
    hits: marked(
      "responsibility",
      "قالت الحكومة إن {الجماعة هي من أحرق السوق}.",
      "{فلول الحرس هم من قتل الرجل}.",
    ),
    misses: ["هو من المدينة.", "هي من أجمل القرى."],
  },

  {
    id: "ar.statement.accuses",
    pattern: "v-accuse",
    read: (match, context) => {
      const { items, from } = match;
      const one = items[from];
      return one === undefined || one.prep !== "" || one.def || !chargeFollows(items, from)
        ? null
        : stated("responsibility", "ar")(match, context);
    },
    why: "`اتهم … بـ`: an accusation by anybody against anybody, whoever stands between verb and charge.",
    hits: marked(
      "responsibility",
      "و{اتهمت المنظمة دورية بالاصطدام بالقارب}.",
      "{اتهمت المنظمة، في بيان لها، الحراس بفتح الأبواب}.",
      "{يتهم ناجون الحراس بفتح الأبواب}.",
    ),
    misses: ["لم يتهم أحدا بالقتل.", "كان المتهم صامتا."],
  },
  {
    id: "ar.statement.claims-deed",
    pattern: "v-claim",
    read: (match, context) =>
      hasAfter(match.items, match.from + 1, 12, ["n-deed"]) || strikesAfter(match)
        ? stated("responsibility", "ar")(match, context)
        : null,
    why: "`تبنى` with a deed behind it, by a group that no list knows.",
    hits: marked(
      "responsibility",
      "{تبنى شبان مجهولون الهجوم}.",
      "و{تبنت خلية غير معروفة التفجير}.",
    ),
    misses: ["تبنى الأب الطفل.", "لم يتبن أحد من الشبان الهجوم."],
  },
  {
    id: "ar.statement.behind-deed",
    pattern: "=تكون|=يكون|=كان|=كانت|=كانوا|=يكونون|=هم|=هي|=هو !stop|comma{0,6} =وراء|=خلف n-deed",
    // `خطأ بشري قد يكون وراء الحادث` is nobody's deed
    read: orDenied(
      clauseStated("responsibility", "ar", (items, from) => !isMishap(items, from + 1)),
    ),
    why: "`أن تكون خلايا نائمة وراء التفجير`: who is behind it, by any verb of being.",
    hits: marked(
      "responsibility",
      "رجح مصدر أن {تكون خلايا نائمة وراء التفجير}.",
      "يعتقد أن {مهربين كانوا وراء الهجوم}.",
    ),
    misses: [
      "كان الرجل وراء الباب.",
      "وراء القصف سؤال.",
      "قال الوزير إن خطأ بشرياً قد يكون وراء الحريق.",
    ],
  },
  {
    id: "ar.statement.said-did",
    pattern: "v-attack",
    read: clauseStated(
      "responsibility",
      "ar",
      // `إن قواته لم تستهدف المدنيين` denies it
      (items, from) =>
        !isRelative(items[from - 1]) &&
        !isNegated(items, from) &&
        saidOfSide(items, from) &&
        !isNobody(items, from),
    ),
    why: "`قال إن قوات … قصفت`: somebody tells who did it; the bare narrative states nothing.",
    hits: marked(
      "responsibility",
      "قال شاهد إن {عناصر من الحرس ارتكبوا الجريمة}.",
      "أكدت الحركة أن {مقاتليها أطلقوا القذائف}.",
    ),
    misses: [
      "قتلت عناصر من الحرس.",
      "قال إن البرد قتل المزارع.",
      "أفاد المرصد بأن مجموعة مسلحة هاجمت القرية.",
      "قال المتحدث إن قوات الوادي لم تقصف السوق.",
    ],
  },

  {
    id: "ar.statement.admits",
    pattern: "v-admit",
    read: (match, context) =>
      match.items[match.from]?.prep === "" &&
      hasAfter(match.items, match.from + 1, 3, ["n-deed", "liability"])
        ? stated("responsibility", "ar")(match, context)
        : null,
    why: "`اعترف بقصف`, `أقرت بمسؤوليتها`: the doer admits the deed.",
    hits: marked("responsibility", "{اعترف الجيش بقصف السوق}.", "و{أقر المتهم بقتل الحارس}."),
    misses: ["أقر المجلس الميزانية.", "اعترف بالهزيمة."],
  },
  {
    id: "ar.statement.part-in",
    pattern:
      "=ضلوع|=تورط|=مسووليه actor:source|party-noun|armed|body-noun !stop|comma{0,4} =في|=عن|=ب",
    read: clauseStated("responsibility", "ar", () => true),
    why: "`ضلوع … في`, `مسؤولية … عن`: a side's part in it.",
    hits: marked(
      "responsibility",
      "كشف {التحقيق ضلوع قوات الوادي في الحريق}.",
      "تحدث {عن تورط تنظيم الرمال في الخطف}.",
    ),
    misses: ["أوقف للاشتباه بضلوعه في التهريب.", "مسؤولية كبيرة في عنقه."],
  },
];
