import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAfter, hasBefore } from "../../../extract/statements/arabic-charges.ts";
import { clauseStated, spokenIf, statedPlainly } from "../../../extract/statements/reads.ts";
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

/** See `ar.statement.on-purpose-or-not`. */
const PLANNED = /^(?:متعمد|مفتعل|مدبر)/u;

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
    hits: [
      [
        "قال الخبير إن الخلافات هي السبب الرئيسي في النزوح.",
        "explanation:الخلافات هي السبب الرئيسي في النزوح",
      ],
      ["أكد المدير أن السرعة هي السبب.", "explanation:السرعة هي السبب"],
    ],
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
    hits: [
      ["قال إن سبب الحادث تهوية المكابح.", "explanation:إن سبب الحادث تهوية المكابح"],
      ["وأضاف أن أسباب الحريق كثيرة.", "explanation:أن أسباب الحريق كثيرة"],
    ],
    misses: ["قال إنه بسبب المطر.", "سأل عن سبب الحريق."],
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
    hits: [
      [
        "قال المدير إن الانفجار وقع بسبب حريق في المخزن.",
        "explanation:الانفجار وقع بسبب حريق في المخزن",
      ],
      [
        "وجاء اشتعال النيران نتيجة تماس كهربائي، وفق الشرطة.",
        "explanation:جاء اشتعال النيران نتيجة تماس كهربائي",
      ],
      ["واندلع الحريق، وفق الدفاع المدني، بسبب انفجار أسطوانة.", "explanation:سبب انفجار أسطوانة"],
    ],
    misses: ["وقع قتلى وجرحى نتيجة القصف، وفق الشرطة.", "تأخر الوصول بسبب المطر، وفق الشرطة."],
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
    hits: [
      [
        "رجح المصدر أن يكون التفجير نفذ بعبوة ناسفة.",
        "explanation:رجح المصدر أن يكون التفجير نفذ بعبوة ناسفة",
      ],
      [
        "وتحدث مرجحا أن يكون الحريق من عقب سيجارة.",
        "explanation:مرجحا أن يكون الحريق من عقب سيجارة",
      ],
    ],
    misses: ["رجح المصدر أن ترتفع الحصيلة.", "رجح أن يكون الطقس باردا."],
  },
];
