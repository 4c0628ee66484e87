import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAfter, hasBefore } from "../../../extract/statements/arabic-charges.ts";
import { clauseStated, spokenIf, statedPlainly } from "../../../extract/statements/reads.ts";
import { isDefinite } from "../../../extract/attributions/arabic-words.ts";
import type { Item } from "../../../text/item.ts";

/** What comes about by itself: `وقع`, `اندلع`, `وقوع`, `اشتعال`. */
const HAPPENS =
  /^[وف]?(?:وقع|حدث|حصل|جاء|اندلع|نشب|شب|انهار|غرق|انقلب|اصطدم|اشتعل)(?:ت|ا|تا)?$|^[وف]?(?:ال)?(?:وقوع|حدوث|اندلاع|نشوب|اشتعال|انهيار|غرق|انقلاب|اصطدام|تصادم)$/u;

/** Something happened, and nobody's death is what is explained: `سقط قتلى نتيجة القصف` is only told. */
function tellsWhatHappened(items: readonly Item[], from: number): boolean {
  // with whoever says so in between (`اندلع الحريق، وفق الدفاع المدني، بسبب انفجار`) it stands farther
  const near = items.slice(Math.max(0, from - 10), from);
  const aside = near.some(({ tags }) => tags.includes("according"));
  const before = aside ? near : near.slice(-6);
  const at = before.findLastIndex(({ word, chunk }) => chunk === null && HAPPENS.test(word));
  if (at < 0) return false;
  return !before
    .slice(at)
    .some(
      ({ tags, chunk, sense }) =>
        chunk?.kind === "count" ||
        (tags.includes("comma") && !aside) ||
        tags.includes("victim") ||
        sense?.measure === "wounded",
    );
}

/** What may have been an accident. */
const DISASTER = /^(?:ال)?(?:انفجار|حريق|حادث|حادثه|انهيار|غرق|تصادم|سقوط|حرائق|حرايق|تسرب)$/u;

/** What a side may say was used by the other. */
const BUILDING =
  /^(?:ال)?(?:سوق|مدرسه|مستشفي|مشفي|مسجد|جامع|كنيسه|مبني|مخيم|مخبز|مستودع|صومعه|بنايه|منزل|بيت|مزرعه|جسر|موقع|مصنع|معمل|مقر|مركز)$/u;

/** See `ar.statement.on-purpose-or-not`. */
const PLANNED = /^(?:متعمد|مفتعل|مدبر)/u;

/** `ماس كهربائي`, `خطأ بشري`, `عطل فني`: nobody's deed, in the clause before. */
export function isMishap(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MISHAP_REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop"))
      return false;
    if (item.tags.includes("that")) return false;
    if (MISHAP.test(item.word)) return true;
  }
  return false;
}
const MISHAP_REACH = 8;
const MISHAP =
  /^(?:ال)?(?:ماس|تماس|خطا|عطل|خلل|اهمال|تسرب|انزلاق|هبوط|فيضان|عاصفه|زلزال|شراره|ضباب|سرعه|شحنه)(?:ا)?$/u;

/** Somebody is named for it in the sentence: `بحسب الإدارة`. */
function isSaid(items: readonly Item[], from: number): boolean {
  return items.slice(Math.max(0, from - 10), from).some(({ tags }) => tags.includes("according"));
}

/** `طائرة تابعة لقوات الوادي قصفت`: whose it was is told, see `ar.statement.said-did`. */
function isSide({ chunk, tags }: Item): boolean {
  return (chunk?.kind === "name" && chunk.is === "actor") || tags.includes("party-noun");
}

/** `طائرة أُسقطت`, `ألقت طائرة قنابل`: what was done to it, or what it let fall. */
const THROWS = /^[وف]?(?:اسقط|اطلق|القي?|دمر|فجر)ت?$/u;

/** Further causes in somebody's name. */
export const arabicCausesTold: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.is-the-cause",
    pattern: "=هي|=هو n-cause",
    read: clauseStated(
      "explanation",
      "ar",
      (items, from) => from > 0 && items[from + 1]?.def === true && items[from - 1]?.word !== "ما",
    ),
    why: "`الخلافات هي السبب الرئيسي في`: the cause before its name.",
    hits: marked(
      "explanation",
      "قال الخبير إن {الخلافات هي السبب الرئيسي في النزوح}.",
      "أكد المدير أن {السرعة هي السبب}.",
    ),
    misses: ["سأل ما هو السبب.", "هو سبب آخر."],
  },
  {
    id: "ar.statement.that-the-cause",
    pattern: "that =سبب|=اسباب",
    read: (match, context) =>
      match.items[match.to - 1]?.prep === ""
        ? statedPlainly("explanation", "ar")(match, context)
        : null,
    why: "`قال إن سبب الحادث تهوية المكابح`: a cause without a verb.",
    hits: marked(
      "explanation",
      "قال {إن سبب الحادث تهوية المكابح}.",
      "وأضاف {أن أسباب الحريق كثيرة}.",
    ),
    misses: ["قال إنه بسبب المطر.", "سأل عن سبب الحريق."],
  },
  {
    id: "ar.statement.label-cause",
    pattern: "=سبب|=اسباب =الحريق|=الحادث|=الحادثه|=الانفجار|=الانهيار|=الوفاه|=الغرق",
    read: (match, context) =>
      match.items[match.from - 1]?.tags.includes("colon") === true
        ? statedPlainly("explanation", "ar")(match, context)
        : null,
    why: "`مدير المخيم: سبب الحريق مدفأة حطب`: behind the label of whoever says so.",
    hits: marked(
      "explanation",
      "مدير المخيم: {سبب الحريق مدفأة حطب}",
      "الدفاع المدني: {سبب الحادث سرعة زائدة}",
    ),
    misses: ["سبب الحريق مجهول", "مدير المخيم: لا نعرف سبب الحريق"],
  },
  {
    id: "ar.statement.happened-because",
    pattern: "=بسبب|=سبب|=نتيجه",
    read: spokenIf(
      "explanation",
      "ar",
      (items, from, to) =>
        (items[from]?.word !== "سبب" || items[from]?.prep === "ب") &&
        items[to]?.chunk?.kind !== "count" &&
        tellsWhatHappened(items, from),
    ),
    why: "`الانفجار وقع بسبب حريق`, `جاء اشتعال النيران نتيجة تماس`: why something happened, in somebody's name.",
    hits: marked(
      "explanation",
      "قال المدير إن {الانفجار وقع بسبب حريق في المخزن}.",
      "و{جاء اشتعال النيران نتيجة تماس كهربائي}، وفق الشرطة.",
      "واندلع الحريق، وفق الدفاع المدني، ب{سبب انفجار أسطوانة}.",
    ),
    misses: ["وقع قتلى وجرحى نتيجة القصف، وفق الشرطة.", "تأخر الوصول بسبب المطر، وفق الشرطة."],
  },
  {
    id: "ar.statement.rose-because",
    pattern:
      "=تمردوا|=تمرد|=ثاروا|=انتفضوا|=انتفض|=فروا|=فر|=هربوا|=هرب|=اضربوا|=اضرب|=احتجوا|=انسحبوا|=انشقوا -{0,3} =بسبب|=سبب|=نتيجه|=احتجاجا",
    read: spokenIf("explanation", "ar", (items, from, to) => {
      const cue = items[to - 1];
      return (cue?.word !== "سبب" || cue.prep === "ب") && items[to]?.chunk?.kind !== "count";
    }),
    why: "`إن السجناء تمردوا بسبب الاكتظاظ`: why people did it, in somebody's name.",
    hits: marked(
      "explanation",
      "قال المحافظ إن {السجناء تمردوا بسبب الاكتظاظ}.",
      "وذكر المدير أن {العمال أضربوا احتجاجاً على خفض الأجور}.",
    ),
    misses: ["السجناء تمردوا بسبب الاكتظاظ.", "قال إن خمسة قتلوا بسبب القصف."],
  },
  {
    id: "ar.statement.was-mishap",
    pattern: ["=عرضي|=عرضيا|=عرضيه", "=قضاء =وقدر|=قدر"],
    read: spokenIf("explanation", "ar", (items, from) =>
      items
        .slice(Math.max(0, from - 3), from)
        .some((item) => isDefinite(item) && DISASTER.test(item.word)),
    ),
    why: "`إن الانفجار عرضي`: nobody meant it.",
    hits: marked(
      "explanation",
      "قالت الشركة إن {الانفجار عرضي}.",
      "وأكد المحقق أن {الحريق كان عرضياً}.",
    ),
    misses: ["الانفجار عرضي.", "قال إن اللقاء كان عرضياً."],
  },
  {
    id: "ar.statement.used-as",
    pattern:
      "=كان|=كانت|=يستخدم|=تستخدم|=استخدم|=استخدمت|=يستعمل|=تستعمل =مستودعا|=مخزنا|=مقرا|=قاعده|=غرفه|=ثكنه|=معسكرا|=موقعا|=لتخزين|=لاطلاق|=لتصنيع|=منصه",
    read: spokenIf("explanation", "ar", (items, from) =>
      items
        .slice(Math.max(0, from - 3), from)
        .some((item) => isDefinite(item) && BUILDING.test(item.word)),
    ),
    why: "`إن السوق كان يستخدم مستودعاً للسلاح`: what a side says that a place was, and why it was struck.",
    hits: marked(
      "explanation",
      "قال الجيش إن {السوق كان يستخدم مستودعاً للسلاح}.",
      "وادعى المتحدث أن {المدرسة كانت تستخدم لتخزين السلاح}.",
    ),
    misses: ["السوق كان يستخدم مستودعاً.", "قال إن الرجل كان يستخدم موقعاً."],
  },
  {
    id: "ar.statement.is-behind-it",
    pattern: "=وراء|=خلف =الحادث|=الحادثه|=الحريق|=الانفجار|=الانهيار|=الكارثه|=الغرق|=التسرب",
    read: spokenIf("explanation", "ar", (items, from) => isMishap(items, from)),
    why: "`إن ماساً كهربائياً وراء الحادث`: what was behind it, and no doer.",
    hits: marked(
      "explanation",
      "وأفادت المعاينة بأن {ماساً كهربائياً في المطبخ وراء الحادث}.",
      "قال الوزير إن {خطأ بشرياً وراء الحريق}.",
    ),
    misses: ["قال الوزير إن عصابة وراء الحريق.", "وقف الناس وراء الحريق."],
  },
  {
    id: "ar.statement.mishap-led-to",
    pattern: "=ادي|=ادت|=تسبب|=تسببت|=سبب|=سببت _",
    read: spokenIf("explanation", "ar", (items, from) => isMishap(items, from)),
    why: "`إن ماساً كهربائياً أدى إلى اندلاع حريق`: a mishap is told as the cause.",
    hits: marked(
      "explanation",
      "قال الجيش إن {ماساً كهربائياً أدى إلى اندلاع حريق}.",
      "وأكد المدير أن {عطلاً فنياً تسبب بالتوقف}.",
    ),
    misses: ["قال إن الهجوم أدى إلى مقتل رجل.", "قال إن هذا أدى إلى التأخر."],
  },
  {
    id: "ar.statement.weapon-did",
    pattern: [
      "n-weapon -{0,3} v:v-attack|v-attack-it|=اصابت|=اصاب",
      "v:=قصفت|=ضربت|=اصابت|=قصفته|=قصفتها|=ضربته|=ضربتها|=اصابته|=اصابتها|=استهدفته|=استهدفتها n-weapon",
    ],
    read: (match, context) =>
      THROWS.test(match.get("v")?.word ?? "") ||
      match.items.slice(match.from, match.to).some(isSide)
        ? null
        : spokenIf("explanation", "ar")(match, context),
    why: "`طائرة مسيّرة قصفته، بحسب الأهالي`: by what it was hit, in somebody's name; whose it was is not told.",
    hits: marked(
      "explanation",
      "{طائرة مسيرة قصفته}، بحسب الأهالي.",
      "قال شاهد إن {قذيفة أصابت المدرسة}.",
      "وقال الأهالي: {قصفته طائرة مسيرة}.",
    ),
    misses: [
      "طائرة مسيرة قصفت السوق.",
      "قال شاهد إن طائرة أسقطت قرب السد.",
      "قال شاهد إن الجيش أسقط طائرة.",
    ],
  },
  {
    id: "ar.statement.weapon-of-side",
    pattern: "v:did|v-attack|=اصابت n-weapon actor:source|party-noun",
    read: (match, context) => {
      if (THROWS.test(match.get("v")?.word ?? "")) return null;
      const made = spokenIf("responsibility", "ar")(match, context);
      // `استهدفت مسيّرة الجيش` was hit; with something else hit behind it the drone was the army's
      const whose = made?.actor?.end ?? 0;
      const next = match.items.find(({ start }) => start >= whose);
      const isHit = next?.chunk === null && next.prep === "" && !next.conj;
      return isHit && context.raw.startsWith("ال", next.start) ? made : null;
    },
    why: "`استهدفت مسيّرة الجيش المستشفى`: whose weapon it was, as somebody says.",
    hits: marked(
      "responsibility",
      "{استهدفت مسيرة الجيش المستشفى}، بحسب المحافظ.",
      "{قصفت طائرات الجيش السوق}، بحسب الأهالي.",
    ),
    misses: ["وقال المحافظ: «استهدفت مسيرة الجيش».", "أسقطت طائرة الجيش السبت، بحسب الأهالي."],
  },
  {
    id: "ar.statement.fire-began",
    pattern: "=بدا|=اندلع|=نشب|=انطلق =الحريق|=حريق =في|=من|=داخل",
    read: spokenIf("explanation", "ar", (items, from) => isSaid(items, from)),
    why: "`وبحسب الإدارة، بدأ الحريق في مطبخ`: where it began, in somebody's name.",
    hits: marked(
      "explanation",
      "وبحسب إدارة المخيم، {بدأ الحريق في مطبخ أحد المآوي}.",
      "وفق الدفاع المدني، {انطلق الحريق من مستودع قديم}.",
    ),
    misses: ["اندلع الحريق في السوق.", "بدأ العمل في مطبخ المخيم."],
  },
  {
    id: "ar.statement.likely-was",
    pattern:
      "=رجح|=رجحت|=رجحوا|=يرجح|=ترجح|=يرجحون|=مرجحا|=مرجحه|=مرجحين !that|stop|comma{0,7} that =يكون|=تكون|=يكونوا",
    read: (match, context) =>
      !match.items.slice(match.to, match.to + 4).some(({ word }) => PLANNED.test(word)) &&
      (hasAfter(match.items, match.to, 3, ["n-deed"]) ||
        hasBefore(match.items, match.from, 6, ["n-deed"]))
        ? statedPlainly("explanation", "ar")(match, context)
        : null,
    why: "`مرجحاً أن يكون التفجير بعبوة`: how it came about, as somebody thinks; a forecast has another verb.",
    hits: marked(
      "explanation",
      "{رجح المصدر أن يكون التفجير نفذ بعبوة ناسفة}.",
      "وتحدث {مرجحا أن يكون الحريق من عقب سيجارة}.",
    ),
    misses: ["رجح المصدر أن ترتفع الحصيلة.", "رجح أن يكون الطقس باردا."],
  },
];
