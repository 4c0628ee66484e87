import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import type { Item } from "../../../text/item.ts";
import {
  clauseStated,
  enumerated,
  spokenIf,
  stated,
  statedAfter,
  statedPlainly,
} from "../../../extract/statements/reads.ts";

/** `أولها`, `وثانيها`, `والثاني`; `الأشهر الخمسة الأولى` counts off nothing. */
function isOrdinal(item: Item, before?: Item): boolean {
  const adjective =
    before !== undefined && !item.conj && !hasAny(before, ["comma", "colon", "stop", "clause"]);
  if (item.def && adjective) return false;
  return item.tags.includes("enumerates") || (item.def && item.tags.includes("enumerates-def"));
}

/** An attack stands in the clause before. */
function deedBefore(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 10; i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("clause"))
      return false;
    if (item.tags.includes("did") || item.tags.includes("violence")) return true;
  }
  return false;
}

const HARMS: ReadonlySet<string> = new Set(["killed", "wounded", "missing"]);
const NONE: { readonly tags: readonly string[] } = { tags: [] };
/** What kills is no explanation: `قتلوا إثر القصف`. */
const DEEDS: readonly string[] = ["n-deed", "launch", "did", "pred", "masdar", "v-attack"];

/** `الحريق نجم عن انفجار`: a fire, a blast, a collapse or a sinking is what is explained, and nobody's wounds. */
function isOfMishap(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - MISHAP_REACH), at)
    .some(({ word, chunk }) => chunk === null && MISHAPS.test(word));
}
const MISHAP_REACH = 4;
const MISHAPS = /^(?:ال)?(?:حريق|حرايق|انفجار|انهيار|غرق|اصطدام|تصادم|تسرب|فيضان|سقوط)$/u;

/** Motives and causes: each somebody's hypothesis, never a fact. */
export const arabicExplanations: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.complicity",
    pattern: [
      // Complicity explains how it could happen: somebody's hypothesis, never a fact
      "=وجود? complicity",
      // Complicity with those who are said to be in it (تواطؤ من جانب)
      "=وجود? complicity -{0,3} =من =قبل|=جانب -{0,1} actor:source|party-noun|body-noun",
    ],
    read: stated("explanation", "ar"),
    why: "Complicity, with those who are said to be in it (`تواطؤ من جانب`), explains how it could happen: somebody's hypothesis, never a fact.",
    hits: marked(
      "explanation",
      "كتب عن {وجود تواطؤ بين الحراس}.",
      "ما كان ذلك لولا {تواطؤ الإدارة}.",
      "أشاروا إلى {تواطؤ من جانب قوات الوادي}.",
      "هناك {تواطؤ من جانب إدارة السجن}.",
    ),
    misses: ["كان الحراس على الباب.", "وجود الحراس معروف.", "طلب من قبل قوات الوادي."],
  },

  {
    id: "ar.statement.enumerated",
    pattern: "enumerates|enumerates-def",
    read: enumerated(isOrdinal),
    why: "Aims and reasons counted off are each an explanation of its own (أولها … وثانيها …).",
    hits: marked(
      "explanation",
      "للغارة ثلاثة أهداف: أولها {فتح الطريق}، وثانيها أخذ السلاح.",
      "للغارة ثلاثة أهداف: أولها فتح الطريق، وثانيها {أخذ السلاح}.",
    ),
    misses: ["وصلت حافلات أولها حمراء.", "هو أول من وصل."],
  },
  {
    id: "ar.statement.on-purpose",
    pattern: "=بقصد|=قصد|=بهدف",
    read: statedAfter("ذلك", "explanation", "ar"),
    why: "`وذلك بقصد` gives a motive for what went before; a bare `بهدف` tells plans of every kind.",
    hits: marked(
      "explanation",
      "قطعت المياه وذلك {بقصد إخلاء القرية}.",
      "أغلق الطريق وذلك {بهدف منع الفرار}.",
    ),
    misses: ["اجتمعوا بهدف التشاور.", "فعلها عن قصد."],
  },
  {
    id: "ar.statement.ascribed",
    pattern: "v-ascribe !that|stop{1,9} =الي",
    read: stated("explanation", "ar"),
    why: "`عزا … إلى` gives a cause in somebody's name.",
    hits: marked(
      "explanation",
      "{عزا قائد الإطفاء الحريق إلى عطل كهربائي}.",
      "{أرجعت الإدارة الفرار إلى نقص الحراس}.",
    ),
    misses: ["عزا الناس أهل الفقيد.", "وصل إلى البيت."],
  },
  {
    id: "ar.statement.aims-at",
    pattern: "=يهدف|=تهدف|=هدف|=هدفت|=رمي|=يرمي|=ترمي =الي",
    read: spokenIf("explanation", "ar", (items, from) =>
      items.slice(Math.max(0, from - 3), from).some(({ tags }) => tags.includes("n-deed")),
    ),
    why: "`إن الهجوم يهدف إلى عرقلة المحادثات`: what a deed was for, in somebody's name.",
    hits: marked(
      "explanation",
      "قال الوزير إن {الهجوم يهدف إلى عرقلة المحادثات}.",
      "وأكد المحافظ أن {القصف هدف إلى تهجير الأهالي}.",
    ),
    misses: ["قال الوزير إن المشروع يهدف إلى خفض البطالة.", "الهجوم يهدف إلى التهجير."],
  },
  {
    id: "ar.statement.aim-is",
    pattern: "motive-noun =من !that|stop{1,8} =هو|=هي|=كان|=كانت",
    read: clauseStated("explanation", "ar", () => true),
    why: "`الهدف من … هو` gives a motive.",
    hits: marked(
      "explanation",
      "{الهدف من الحملة هو إخفاء السرقة}.",
      "و{الغاية من الهجوم كانت تحرير القائد}.",
    ),
    misses: ["هدف من أجمل الأهداف.", "سبب من الأسباب."],
  },
  {
    id: "ar.statement.i-see-cause",
    pattern: "=سببا =هو|=هي",
    read: clauseStated("explanation", "ar", () => true),
    why: "`ما أراه سبباً هو` offers the author's own explanation.",
    hits: marked(
      "explanation",
      "{ما أراه سببا هو إفراغ القرية}.",
      "و{أول ما عدوه سببا هو نقص الحراس}.",
    ),
    misses: ["كان ذلك سببا كافيا.", "لا أعرف سببا لذلك."],
  },
  {
    id: "ar.statement.did-to",
    pattern: "=بهدف|=بغيه|=بقصد|=بغرض",
    read: clauseStated("explanation", "ar", (items, from) => deedBefore(items, from)),
    why: "A deed with `بهدف` has its motive beside it; plans of other kinds are left.",
    hits: marked(
      "explanation",
      "{هاجموا السجن بهدف تحرير القادة}.",
      "{أحرقت الكتيبة القرية بقصد تهجير أهلها}.",
    ),
    misses: ["اجتمعوا بهدف التشاور.", "زرعوا الشجر بغرض الظل."],
  },
  {
    id: "ar.statement.cause-is",
    pattern: "n-cause !that|stop|comma{0,5} =هو|=هي|=يعود|=تعود|=يرجع|=كان|=كانت|=يكمن|that",
    read: clauseStated(
      "explanation",
      "ar",
      (items, from) => items[from]?.prep !== "ب" && items[from - 1]?.word !== "اي",
    ),
    why: "`السبب هو`, `يعود السبب إلى` offers a cause.",
    hits: marked(
      "explanation",
      "{السبب الحقيقي هو نقص الحراس}.",
      "{سبب الانفجار يعود إلى تماس كهربائي}.",
    ),
    misses: ["لم يعرف سبب الحريق.", "بسبب البرد."],
  },
  {
    id: "ar.statement.in-answer-to",
    pattern: [
      // `رداً على` an attack gives a motive; `رداً على سؤال` answers
      "=ردا =علي =ما? pred|did|violence|v-attack|n-deed|masdar",
      // What they wanted by it is a motive
      "=ارادوا|=اراد|=ارادت|=يريدون|=يريد|=تريد =من =ذلك|=وراء|=خلال|=هذا|=هذه",
      // `الأرجح أن` offers the author's own explanation
      "=ارجح|=الارجح that",
    ],
    read: statedPlainly("explanation", "ar"),
    why: "What a deed answers or was meant for (`رداً على`, `أرادوا من ذلك`), or what somebody holds for most likely; `رداً على سؤال` answers.",
    hits: marked(
      "explanation",
      "جاء القصف {ردا على هجوم الفجر}.",
      "أحرقوا الجسر {ردا على الغارة}.",
      "{أرادوا من ذلك إخافة السكان}.",
      "يقول السكان: {يريدون من وراء الحصار تجويعنا}.",
      "لكن {الأرجح أن صفقة عقدت ليلا}.",
      "{الأرجح أن الحراس باعوا المفتاح}.",
    ),
    misses: [
      "قال ردا على سؤال.",
      "ردا على الشائعات.",
      "أرادوا خبزا.",
      "يريد من يسمعه.",
      "العدد الأرجح خمسة.",
      "رجح المصدر ذلك.",
    ],
  },
  {
    id: "ar.statement.revenge",
    pattern: "=انتقاما|=ثارا _",
    read: (match, context) => {
      const next = match.items[match.to - 1];
      return next?.prep === "ل" || next?.word.startsWith("ل") === true || next?.word === "من"
        ? statedPlainly("explanation", "ar")(match, context)
        : null;
    },
    why: "Revenge is a motive.",
    hits: marked("explanation", "جاء الهجوم {انتقاما لمقتل القائد}.", "قتلوه {ثأرا لأخيهم}."),
    misses: ["لا يحب الانتقام.", "ثار الناس."],
  },

  {
    id: "ar.statement.not-but",
    pattern: "=لم|=ليس|=ليست|=ما !stop{1,8} =بل",
    read: clauseStated("explanation", "ar", (_, from) => from > 0),
    why: "`لم يكن هروباً بل تهريباً` offers another explanation than the one given.",
    hits: marked(
      "explanation",
      "أزعم أن {ما حدث لم يكن هروبا بل تهريبا}.",
      "{القضية ليست أرضا بل ماء}.",
    ),
    misses: ["لم يصل أحد.", "بل عادوا."],
  },
  {
    id: "ar.statement.resulted-from",
    pattern: "=ناجم|=نجم|=ناجمه|=نجمت|=ناتج|=نتج|=ناتجه|=نتجت =عن",
    read: clauseStated(
      "explanation",
      "ar",
      (items, from, to) =>
        from > 0 && (!hasAny(items[to] ?? NONE, DEEDS) || isOfMishap(items, from)),
    ),
    why: "`ناجم عن` gives a cause in somebody's name; of a fire or a collapse a blast is one too.",
    hits: marked(
      "explanation",
      "{الحريق نجم عن انفجار غبار}، قال رئيس الإطفاء.",
      "قال الدفاع المدني إن {الحريق ناجم عن تماس}.",
      "{الانفجار نجم عن أسطوانة غاز}.",
    ),
    misses: ["الرأي العام ناضج.", "ابتعد عن الباب.", "أصيب عشرة بجروح ناجمة عن انفجار."],
  },
  {
    id: "ar.statement.resulted",
    pattern: "=نجم|=نجمت|=نتج|=نتجت|=ينجم|=تنجم|=ونجم|=ونتج !stop|comma|that{1,3} =عن",
    read: spokenIf(
      "explanation",
      "ar",
      (items, from, to) => !hasAny(items[to] ?? NONE, DEEDS) || isOfMishap(items, to),
    ),
    why: "`نجم الانهيار عن تشبع التربة`: the verb before what it explains.",
    hits: marked(
      "explanation",
      "{ونجم الانهيار عن تشبع التربة}، وفق المهندس.",
      "{ونجم الحريق عن تماس}، بحسب الشرطة.",
    ),
    misses: ["نجم السينما بعيد عن الأضواء.", "نتج كثيرا."],
  },
  {
    id: "ar.statement.on-purpose-or-not",
    pattern: "=عمدا|=مفتعل|=مفتعلا|=متعمد|=متعمدا|=متعمده|=مدبر|=مدبرا|=مفتعله",
    read: spokenIf(
      "explanation",
      "ar",
      (items, from) => items[from]?.def !== true && items[from]?.prep === "",
    ),
    why: "`يرجح خبراء أن يكون الحريق مفتعلاً`: somebody's answer to how it came about.",
    hits: marked(
      "explanation",
      "يرجح خبراء أن {يكون الحريق مفتعلا}.",
      "قالت الشرطة إن {الحادث متعمد}.",
    ),
    misses: ["الحريق مفتعل.", "قال إن القتل المتعمد جريمة."],
  },
  {
    id: "ar.statement.cause-aside",
    pattern: "n-cause comma according|say !stop|that|comma{1,6} comma =هو|=هي|=كان|=يعود",
    read: clauseStated("explanation", "ar", (items, from) => items[from]?.prep !== "ب"),
    why: "`السبب، بحسب الدفاع المدني، هو`: who says so stands within.",
    hits: marked(
      "explanation",
      "{السبب، بحسب الدفاع المدني، هو تماس كهربائي}.",
      "و{السبب، وفق الشرطة، هو السرعة}.",
    ),
    misses: ["لم يعرف السبب، وعاد الرجل، هو وأخوه.", "بسبب البرد، وهو شديد."],
  },
  {
    id: "ar.statement.what-led-to",
    pattern: "=هو|=هي =ما|=الذي|=التي|=من =ادي|=ادت|=سبب|=تسبب|=تسببت|=تقف|=يقف",
    read: spokenIf("explanation", "ar", (items, from) => from > 0),
    why: "`سوء الصيانة هو ما أدى إلى الكارثة`: somebody's cause.",
    hits: marked(
      "explanation",
      "رأى الخبير أن {سوء الصيانة هو ما أدى إلى الكارثة}.",
      "قالت الشرطة إن {السرعة هي التي تسببت في الحادث}.",
    ),
    misses: ["هو ما كان.", "سوء الصيانة هو ما أدى إلى الكارثة."],
  },

  {
    id: "ar.statement.died-of",
    pattern: "=اثر|=بسبب|=سبب|=نتيجه|=جراء",
    read: spokenIf(
      "explanation",
      "ar",
      (items, from, to) =>
        (items[from]?.word !== "سبب" || items[from]?.prep === "ب") &&
        !hasAny(items[to] ?? NONE, DEEDS) &&
        items[to]?.chunk?.kind !== "count" &&
        items.slice(Math.max(0, from - 5), from).some(
          ({ tags, sense }) =>
            // `اقتحموا الملعب إثر المباراة`: only after it
            (tags.includes("pred") &&
              tags.includes("verb") &&
              (items[from]?.word !== "اثر" || HARMS.has(sense?.measure ?? ""))) ||
            // `وقع الانفجار نتيجة تسرب غاز`; what is `إثر` it only follows
            (items[from]?.word !== "اثر" &&
              tags.includes("n-deed") &&
              sense?.measure === undefined),
        ),
    ),
    why: "`توفي إثر هبوط حاد`: a cause of death in somebody's name; an attack as the cause is only told.",
    hits: marked(
      "explanation",
      "قال مصدر أمني إن {الشاب توفي إثر هبوط حاد}.",
      "أكد الطبيب أن {المرضى ماتوا بسبب البرد}.",
    ),
    misses: ["قتل خمسة إثر قصف السوق.", "تأخر الوصول بسبب المطر."],
  },
  {
    id: "ar.statement.for-fear",
    pattern: "=خوفا|=خشيه =من|=علي",
    read: spokenIf("explanation", "ar"),
    why: "`غادروا خوفاً من القصف`: why they left, in somebody's mouth.",
    hits: marked(
      "explanation",
      "قال القائد إن {الناس غادروا خوفا من القصف}.",
      "أكد المجلس أن {الأهالي نزحوا خشية من الاعتقال}.",
    ),
    misses: ["غادروا خوفا من القصف.", "كان الخوف كبيرا."],
  },
];
