import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { isNegated } from "../../../extract/statements/clause.ts";
import { chargeFollows } from "../../../extract/statements/arabic-charges.ts";
import { spokenIf, stated, statedPlainly } from "../../../extract/statements/reads.ts";

/** Warnings and threats; when a warning was given is often what is disputed. */
export const arabicWarnings: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.warned",
    pattern: [
      // A warning given by a known side; when it was given is often what is disputed
      "warns actor:source|party-noun|body-noun",
      // News before the event that it may come (لديهم معلومات … باحتمال حدوث هجوم)
      "anon -{0,8} possibility occurrence",
      // Warnings that were there before (تحذيرات من هجوم)
      "warning -{0,2} =من|=باحتمال|possibility",
      // A threat by a known speaker (هدد … بـ)
      "v-threaten actor:source|party-noun|office|body-noun",
    ],
    read: stated("warning", "ar"),
    why: "A warning or threat by a known side, or news before the event that it may come; when it was given is often what is disputed.",
    hits: marked(
      "warning",
      "{حذرت وزارة الداخلية السكان مرتين}.",
      "و{حذرت قوات الوادي السكان ليلا}.",
      "كانت لديهم {معلومات قبل أسبوع باحتمال وقوع هجوم}.",
      "وصلت {أخبار عن احتمال تنفيذ عملية}.",
      "تجاهل الحراس {تحذيرات من هجوم وشيك}.",
      "صدرت {إنذارات متكررة من اقتحام السجن}.",
      "{هددت قوات الوادي بقصف الجسر}.",
      "{أمهلت الحركة السكان يومين}.",
      "{توعد تنظيم الرمال الحراس بالقتل}.",
    ),
    misses: [
      "كانوا على حذر شديد.",
      "حذر الطبيب من السكر.",
      "هناك احتمال لهطول المطر.",
      "معلومات عن احتمال الفوز.",
      "سمع صوت إنذار.",
      "انتهت التحذيرات أمس.",
      "هدد السيل القرية.",
      "توعد الأب ابنه.",
    ],
  },

  {
    id: "ar.statement.warns",
    pattern: "warns|v-warn actor:source|party-noun|body-noun? !stop{0,12} =من|that",
    read: (match, context) =>
      isNegated(match.items, match.from) || match.items[match.from - 1]?.word === "علي"
        ? null
        : stated("warning", "ar")(match, context),
    why: "Anybody can warn: `حذر … من`, `نحذر كل من`.",
    hits: marked(
      "warning",
      "{حذر منسق الإغاثة من أن المستشفى سيتوقف}.",
      "{نحذر سائقي الشاحنات من نقل السلاح}.",
      "خرج مدير المشفى {محذرا من نفاد الوقود}.",
    ),
    misses: ["كانوا على حذر شديد من الطريق.", "لم يحذر أحد من ذلك."],
  },
  {
    id: "ar.statement.we-shall",
    pattern: [
      // A warning with whom it is for (تحذير إلى, تحذير لإدارة)
      "warning !that|stop|comma{0,2} body-noun|party-noun|office|source|=الي",
      // What a side says it will do is a threat
      "=سنرد|=سنضرب|=سنستهدف|=سنعاقب|=سنحاسب|=سنقطع|=سيدفع|=سيدفعون|=سيندم|=سيندمون|=نتوعد|=نهدد|=ننذر",
      // What will be done to whoever disobeys is a threat
      "=سيحاسب|=سيحاسبون|=سيعاقب|=سيعاقبون|=سيلاحق|=سيلاحقون",
      // `لن ينفع ندم`, `لن نسكت`: what will not be spared is a threat
      "=لن|=فلن -{0,3} =ندم|=الندم|=امان|=رحمه|=مهرب|=نسكت|=نتهاون|=نقف|=تمر|=يمر|=نتردد|=ينجو|=يفلت|=يفلتوا",
    ],
    read: (match, context) =>
      // `أجهزة الإنذار والإطفاء`: an alarm, and nobody warned
      match.items[match.from]?.tags.includes("warning") === true &&
      match.items[match.from]?.def === true &&
      match.items[match.to - 1]?.conj === true
        ? null
        : statedPlainly("warning", "ar")(match, context),
    why: "What a side says it will do, or what will befall whoever disobeys, is a threat; a warning names whom it is for (`تحذير إلى`).",
    hits: marked(
      "warning",
      "{تحذير أخير إلى سائقي الشاحنات}.",
      "وجد في المحضر {تحذير صريح لإدارة السجن}.",
      "{سنرد على كل قذيفة}.",
      "من يفتح الباب {سيدفع الثمن}.",
      "كل من يساعدهم {سيحاسب}.",
      "المخالفون {سيعاقبون بشدة}.",
      "وبعدها {لن يكون هناك أمان لأحد}.",
      "{لن نسكت على هذه الجريمة}.",
    ),
    misses: [
      "سمع صوت إنذار.",
      "انتهت التحذيرات أمس.",
      "سنعود غدا.",
      "دفع الرجل الثمن.",
      "حاسب التاجر زبونه.",
      "سيعود المعلم.",
      "لن يصل القطار.",
      "لا أمان في الطريق.",
    ],
  },
  {
    id: "ar.statement.legitimate-target",
    pattern: "=هدف|=اهداف|=هدفا|=اهدافا =مشروع|=مشروعه|=مشروعا",
    read: (match, context) =>
      match.items[match.to - 1]?.def === false
        ? statedPlainly("warning", "ar")(match, context)
        : null,
    why: "`هدف مشروع`: whoever comes near is threatened.",
    hits: marked("warning", "كل آلية على الجسر {هدف مشروع}.", "ستكون السفن {أهدافا مشروعة}."),
    misses: ["هدف المشروع بناء مدرسة.", "سجل اللاعب هدفا."],
  },
  {
    id: "ar.statement.must-leave",
    pattern: "=اهالي|=سكان|=الاهالي|=السكان -{0,4} =اخلاء|=مغادره|=الخروج|=الابتعاد",
    read: (match, context) =>
      (match.items[match.from - 1]?.word ?? "").endsWith("علي")
        ? statedPlainly("warning", "ar")(match, context)
        : null,
    why: "An order to leave is a warning of what will come (على أهالي القرية إخلاء).",
    hits: marked(
      "warning",
      "على {أهالي القرية إخلاء منازلهم خلال يومين}.",
      "وعلى {السكان مغادرة الحي فورا}.",
    ),
    misses: ["طالب السكان بالكهرباء.", "بعد إخلاء السكان بيوتهم."],
  },

  {
    id: "ar.statement.threatens",
    pattern: "v-threaten",
    read: (match, context) => {
      const { items, from } = match;
      const word = items[from]?.word ?? "";
      const we = word.startsWith("ن") && word.length > 3;
      if (items[from - 1]?.word === "من") return null; // `قد أعذر من أنذر`
      return we || chargeFollows(items, from) ? stated("warning", "ar")(match, context) : null;
    },
    why: "`نمهل قادتهم`, `مهدداً بقصف`: a threat by whoever speaks.",
    hits: marked("warning", "وإننا {نمهل المهربين يومين}.", "خرج القائد {مهددا بقصف الجسر}."),
    misses: ["هدد السيل القرية.", "كان مهددا."],
  },
  {
    id: "ar.statement.we-will",
    pattern: "v-punish|v-attack",
    read: (match, context) =>
      (match.items[match.from]?.word ?? "").startsWith("سن")
        ? statedPlainly("warning", "ar")(match, context)
        : null,
    why: "`سنسقط كل طائرة`: what a side says it will do to others is a threat.",
    hits: marked("warning", "و{سنسقط كل طائرة تقترب}.", "{سنقصف الميناء إن لم يفتحوا الطريق}."),
    misses: ["أسقطنا طائرة.", "سنعود غدا."],
  },
  {
    id: "ar.statement.told-to-leave",
    pattern: "v-order !stop|that|comma{1,7} n-leave",
    read: (match, context) =>
      match.items[match.from]?.def === true ? null : stated("warning", "ar")(match, context),
    why: "Telling residents to leave warns of what will come (`طالب الجيش السكان بإخلاء`).",
    hits: marked(
      "warning",
      "{طالب الجيش سكان الحي بإخلاء منازلهم}.",
      "و{دعت البلدية الأهالي إلى مغادرة القرية}.",
    ),
    misses: ["طالب السكان بالكهرباء.", "لم تطلب البلدية مغادرة أحد."],
  },
  {
    id: "ar.statement.will-stop",
    pattern:
      "=سيتوقف|=ستتوقف|=سينفد|=ستنفد|=ستخرج|=سيخرج|=سينهار|=ستنهار|=سيموت|=قد !stop{0,6} =خلال|=غضون|=ساعات|=ايام",
    read: spokenIf("warning", "ar"),
    why: "`سيتوقف خلال ساعات`: what is to come soon, in the mouth of somebody.",
    hits: marked(
      "warning",
      "قال مدير المشفى إن {المولد سيتوقف خلال ساعات}.",
      "وأضاف الطبيب أن {الأدوية ستنفد خلال يومين}.",
    ),
    misses: ["توقف المولد خلال ساعات.", "سيتوقف القطار هنا."],
  },
];
