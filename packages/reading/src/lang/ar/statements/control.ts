import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import type { Item } from "../../../text/item.ts";
import { hasAfter, hasBefore, SIDES } from "../../../extract/statements/arabic-charges.ts";
import { isNegated } from "../../../extract/statements/clause.ts";
import { clauseStated, stated } from "../../../extract/statements/reads.ts";

/** Captives are kept as well as hills: `يحتفظ بعشرة أسرى`. */
function isOfPersons(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 4); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    if (
      item.sense?.unit === "persons" ||
      item.chunk?.kind === "count" ||
      item.chunk?.kind === "quantity"
    )
      return true;
  }
  return false;
}

/** Captives are in somebody's hands without a place being held. */
function speaksOfPersons(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 6; i--) {
    const item = items[i];
    if (item?.tags.includes("that") === true) return false;
    if (item?.sense?.unit === "persons" || item?.chunk?.kind === "count") return true;
  }
  return false;
}

/** A side that can hold a place. */
const HOLDERS: readonly string[] = [...SIDES, "source", "formation"];

/** Who holds a place. */
export const arabicControl: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.control",
    pattern: [
      // Who holds a place (سيطرت … على)
      "controls actor:source|party-noun|ours",
      // A side that announces its own control (أعلنت … سيطرتها على)
      "say actor:source|party-noun -{0,2} control",
      // Control won back or imposed (استعادت … السيطرة على)
      "regains actor:source|party-noun|ours -{0,3} control",
      // `لم تستعد القوات السيطرة على السجن إلا يوم السبت`: control won back, and not before
      "actor:source|party-noun -{0,2} not =تستعد|=يستعد -{0,3} control -{0,5} =الا",
      // `تحت سيطرة` names the holder
      "=تحت control actor:source|party-noun",
      // Who left a place no longer holds it (انسحبت … من)
      "v-leave|=انسحاب actor:source|party-noun|ours -{0,4} =من",
      // A side that entered or retook a named kind of place
      "v-take actor:source|party-noun|armed !=علي|stop|control{0,2} n-place|place",
      // Nameless armed men may hold a place too (سيطر مسلحون على)
      "v-take member|armed -{0,4} =علي",
      // Who lost a place no longer holds it
      "=فقد|=فقدت|=خسر|=خسرت actor:source|party-noun|ours -{0,1} control",
      // `خرجت القرية عن سيطرة`: a place changed hands
      "=خرج|=خرجت -{1,3} =عن|=من control",
      // `أعلن الجيش استعادة الجسر`
      "say actor:source|party-noun -{0,2} =استعاده|=استرداد n-place|place",
      // A side reports that its own men took a place
      "v-take ours",
    ],
    read: stated("control", "ar"),
    why: "Who holds, takes, wins back or leaves a place is told with the side (`سيطرت … على`, `استعادت … السيطرة`, `تحت سيطرة`, `انسحبت … من`).",
    hits: marked(
      "control",
      "{سيطرت قوات الوادي على السجن}.",
      "{استولى تنظيم الرمال على القرية}.",
      "{أعلنت قوات الوادي سيطرتها على السجن}.",
      "و{أكد تنظيم الرمال السيطرة على القرية}.",
      "{استعادت قوات الوادي السيطرة على السجن}.",
      "{فرضت قوات الوادي سيطرتها على القرية}.",
      "إن {قوات الوادي لم تستعد السيطرة على السجن إلا يوم السبت}.",
      "و{قوات الوادي لم تستعد السيطرة الكاملة على القرية إلا بعد أسبوع}.",
      "لا يزال السجن {تحت سيطرة قوات الوادي}.",
      "بقيت القرية {تحت سيطرة تنظيم الرمال}.",
      "{انسحبت قوات الوادي من القرية}.",
      "{انسحب تنظيم الرمال ليلا من الجسر}.",
      "{استعادت قوات الوادي بلدة الرمان}.",
      "{دخلت قوات الوادي قرية الجسر}.",
      "{سيطر مسلحون على الحي الشرقي}.",
      "{استولى مقاتلون ملثمون على المخفر}.",
      "{فقد الجيش السيطرة على الطريق}.",
      "{خسرت قوات الوادي السيطرة على التل}.",
      "{خرجت القرية عن سيطرة الحكومة}.",
      "{خرج المعبر من سيطرة قوات الوادي}.",
      "{أعلنت قوات الوادي استعادة الجسر}.",
      "{دخلت قواتنا المدينة فجرا}.",
      "{حررت وحداتنا القرية}.",
    ),
    misses: [
      "سيطر رجال الإطفاء على الحريق.",
      "لم تسيطر قوات الوادي على شيء.",
      "أعلنت قوات الوادي الهدنة.",
      "قال إن الحريق تحت السيطرة.",
      "استعاد الفريق الكأس.",
      "فرضت قوات الوادي حظر التجول.",
      "لم تستعد قوات الوادي السيطرة على السجن.",
      "قوات الوادي لم تستعد للهجوم إلا متأخرة.",
      "الحريق تحت السيطرة.",
      "تحت الجسر قوات الوادي.",
      "انسحب اللاعب من الملعب.",
      "انسحبت قوات الوادي أمس.",
      "استعادت قوات الوادي أسراها.",
      "دخل رجل مدينة الألعاب.",
      "لم يسيطر مسلحون على شيء.",
      "فقدت قوات الوادي عشرة جنود.",
      "فقد السائق السيطرة على السيارة.",
      "خرج الرجل من البيت.",
      "لم تخرج القرية.",
      "لم تدخل قواتنا القرية.",
      "عادت قواتنا.",
    ],
  },

  {
    id: "ar.statement.under-its-control",
    pattern: "=تحت =سيطرته|=سيطرتها|=سيطرتهم|=سيطرتنا",
    read: clauseStated("control", "ar", () => true),
    why: "A suffix names the holder: `تحت سيطرتها`. `تحت السيطرة` names none.",
    hits: marked(
      "control",
      "أكدت قوات الوادي أن {التل بات تحت سيطرتها}.",
      "{الجسر تحت سيطرتنا الكاملة}.",
    ),
    misses: ["الحريق تحت السيطرة.", "فرضت قوات الوادي سيطرتها."],
  },
  {
    id: "ar.statement.keeps",
    pattern: "v-hold",
    read: clauseStated(
      "control",
      "ar",
      (items, from, to) =>
        !isOfPersons(items, to) &&
        // `الطريق الرابط بين طبرق وغريان`: what links two towns holds neither
        items[from]?.def !== true &&
        (hasBefore(items, from, 6, HOLDERS) || hasAfter(items, to, 4, HOLDERS)),
    ),
    why: "Who still keeps a slope or a quarter holds it; captives are kept too and no place is held.",
    hits: marked(
      "control",
      "قال مصدر محلي إن {اللواء ما زال يحتفظ بالتل الشرقي}.",
      "{تحتفظ قوات الوادي بالجسر}.",
    ),
    misses: [
      "قال المتحدث إن مسلحين جاؤوا بغرض فتح الطريق الرابط بين طبرق وغريان.",
      "يحتفظ التنظيم بعشرة أسرى.",
      "احتفظ بالسجناء في القبو.",
    ],
  },
  {
    id: "ar.statement.in-its-grip",
    pattern: "=عهده|=قبضه|=قبض actor:source|party-noun|ours",
    read: (match, context) =>
      match.items[match.from - 1]?.word === "في"
        ? clauseStated("control", "ar", () => true)(match, context)
        : null,
    why: "`في عهدة رجالنا`, `في قبضة`: who holds a place.",
    hits: marked(
      "control",
      "{القرى كلها في عهدة رجالنا}.",
      "{ما زالت البلدة في قبضة قوات الوادي}.",
    ),
    misses: ["قبضة قوات الوادي قوية.", "المفتاح في عهدة الحارس."],
  },
  {
    id: "ar.statement.subject-to",
    pattern: "=خاضع|=خاضعه|=خاضعين|=تخضع|=يخضع !stop|comma|that|control{0,2} control",
    read: clauseStated(
      "control",
      "ar",
      (items, from, to) => items[to - 1]?.prep === "ل" && !isNegated(items, from),
    ),
    why: "`خاضعة لسيطرة`: who holds a place is named behind it.",
    hits: marked(
      "control",
      "{ما زالت المعابر خاضعة لسيطرة المتمردين}.",
      "{تخضع القلعة لسيطرة قوات الوادي}.",
    ),
    misses: ["تخضع المريضة لعملية.", "لا تخضع لسيطرة أحد."],
  },
  {
    id: "ar.statement.in-our-hands",
    pattern: "=في =ايدينا|=ايديهم|=ايديها|=يدنا|=يدهم",
    read: (match, context) =>
      speaksOfPersons(match.items, match.from)
        ? null
        : clauseStated("control", "ar", () => true)(match, context),
    why: "`باتت البلدة في أيدينا`: a pronoun names the holder.",
    hits: marked("control", "قال القائد إن {البلدة باتت في أيدينا}.", "{صار التل في أيديهم}."),
    misses: ["بقي عشرة أسرى في أيديهم.", "كان السلاح ثقيلا بين أيديهم."],
  },
  {
    id: "ar.statement.said-took",
    pattern: [
      "v-take n-place|place",
      "v-take =علي =كامل|=كل|=معظم|=جميع|=اجزاء? =من? n-place|place",
    ],
    read: clauseStated(
      "control",
      "ar",
      (items, from) =>
        !isNegated(items, from) &&
        items.slice(Math.max(0, from - 3), from).some(({ tags }) => tags.includes("that")) &&
        hasBefore(items, from, 10, HOLDERS),
    ),
    why: "`أعلنت الجبهة أنها استعادت التلة`: a side says so of itself by a pronoun.",
    hits: marked(
      "control",
      "أعلنت قوات الوادي أنها {استعادت التلة}.",
      "قالت قوات الوادي إنها {سيطرت على كامل المدينة}.",
      "قال متحدث باسم قوات الوادي إنها {انتزعت الجسر ليلا}.",
    ),
    misses: ["قال الرجل إنه دخل القرية.", "قالت قوات الوادي إنها لم تدخل القرية."],
  },

  {
    id: "ar.statement.we-hold",
    pattern: "=سيطرنا|=نسيطر|=حررنا|=استعدنا|=بسطنا|=دخلنا|=انسحبنا|=استرددنا|=انتزعنا",
    read: (match, context) =>
      isOfPersons(match.items, match.to) ? null : stated("control", "ar")(match, context),
    why: "A side in the first person: what it took, holds or left.",
    hits: marked("control", "{سيطرنا على التل الشرقي}.", "{استعدنا القرية ليلا}."),
    misses: ["لم نسيطر على أعصابنا.", "دخل الرجل البيت."],
  },
  {
    id: "ar.statement.in-hand-of",
    pattern: "=بيد|=بايدي|=يد|=ايدي actor:source|party-noun|ours|armed|member",
    read: (match, context) => {
      const { items, from } = match;
      const placed =
        items[from - 1]?.word === "في" ||
        items[from]?.prep === "ب" ||
        (items[from]?.word.startsWith("ب") ?? false);
      return placed && !speaksOfPersons(items, from)
        ? clauseStated("control", "ar", () => true)(match, context)
        : null;
    },
    why: "`بيد`, `في أيدي`: who holds a place, not a captive.",
    hits: marked(
      "control",
      "{ما زال الجسر بيد قوات الوادي}.",
      "{بقيت القرية في أيدي تنظيم الرمال}.",
    ),
    misses: ["بقي عشرة أسرى بيد قوات الوادي.", "في يد الطفل كتاب."],
  },

  {
    id: "ar.statement.and-control-of",
    pattern: "control =علي|=عليه|=عليها|=عليهما",
    read: clauseStated(
      "control",
      "ar",
      (items, from) =>
        items[from]?.prep === "" && hasBefore(items, from, 24, HOLDERS) && !isNegated(items, from),
    ),
    why: "`تمكن مقاتلونا من اقتحام المخفر والسيطرة عليه`: the noun, with its side far before.",
    hits: marked(
      "control",
      "{تمكن مقاتلونا من اقتحام المخفر والسيطرة عليه}.",
      "{نجحت قوات الوادي في السيطرة على الجسر}.",
    ),
    misses: ["فقد السائق السيطرة على السيارة.", "تمت السيطرة على الحريق."],
  },
];
