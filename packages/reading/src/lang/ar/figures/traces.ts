import { mayBeBare } from "../figure-bare.ts";
import { standing } from "../figure-reads.ts";
import type { FigureRule } from "./rule.ts";

const NEAR = "!pred|quantity|count|comma|clause{0,4}";

/** Of whom nothing is heard. */
export const arabicTraceFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.missing-still",
    pattern: [
      `c:count|quantity ${NEAR} neg =اثر|=خبر|=اخبار =هم|=لهم|=لهما|=لهن|=عنهم|=عنهما|=عنهن|=عليهم`,
      `c:count|quantity ${NEAR} =انقطع|=انقطعت|=فقد|=تعذر _ =هم|=بهم|=معهم|=بهما|=معهما|=بهن|=معهن`,
      `c:count|quantity ${NEAR} neg =يعودوا|=يعودا|=يعدن|=يرجعوا|=رجعوا`,
      "c:count|quantity !pred|quantity|count|comma|clause{0,3} not-known",
      "=الغموض|=غموض|=مجهولا|=يجهل|=تجهل !quantity|count|comma|clause{0,5} fate c:count|quantity",
      "=انقطع|=وانقطع|=فانقطع =الاتصال|=اتصال c:count",
      "still c:count|quantity !pred|quantity|count|comma|clause{0,2} =تحت =الانقاض|=الركام",
    ],
    read: (m) => standing(m, "missing", "ar.figure.missing-still"),
    why: "`لا أثر لهم`, `انقطع الاتصال بهم`, `ولم يعودوا`, `مجهولو المصير`, `لا يزال 20 شخصاً تحت الأنقاض`: nobody knows where they are.",
    hits: [
      ["نجا تسعة عمال، أما الأربعة الباقون فلا أثر لهم", "missing workers 4 part"],
      ["قال إن ثلاثة حراس لا خبر عنهم", "missing guards 3"],
      ["تسعة من الحراس انقطع الاتصال بهم", "missing guards 9"],
      ["قال إن أربعة بحارة فُقد الاتصال بهم", "missing sailors 4"],
      ["قال إن ثلاثة صيادين لم يعودوا", "missing sailors 3"],
      ["وانقطع الاتصال بسبعة جنود", "missing soldiers 7"],
      ["وأربعة حراس ذهبوا ليلاً ولم يعودوا", "missing guards 4"],
      ["ما زال 20 مدنياً مجهولي المصير", "missing civilians 20"],
      ["لا يزال مصير عدة سجناء مجهولاً", "missing inmates 3.."],
      ["لكن الغموض لا يزال يلف مصير 165 تلميذاً", "missing students 165"],
      ["وما زال مجهولا مصير سبعة بحارة", "missing sailors 7"],
      ["لا يزال 20 شخصاً تحت الأنقاض", "missing unknown 20"],
      ["وما زالت ثلاث نساء عالقات تحت الركام", "missing women 3"],
    ],
    misses: [
      "ثلاثة حراس لا ذنب لهم",
      "لا أثر لهم منذ ثلاثة أيام",
      "تسعة حراس اتصلوا بهم",
      "انقطع الاتصال بهم منذ تسعة أيام",
      "انقطع الاتصال بتسع قرى",
      "300 عائلة نزحت ولم تعد",
      "لم يعودوا منذ ثلاثة أيام",
      "20 مدنياً في مكان آمن",
      "خطف مسلحون مجهولون 20 مدنياً",
      "يلف الغموض المدينة منذ 20 يوماً",
      "مصير المدينة معروف",
      "انتشال 20 جثة من تحت الأنقاض",
      "لا يزال 20 شخصاً في المشفى",
    ],
  },

  {
    id: "ar.figure.in-care",
    pattern: `c:count|quantity !pred|quantity|count|comma|clause|victim{0,4} under|in =غرفه|=غرف|=اقسام|=قسم|=وحده? =العلاج|=علاج|=العنايه|=الانعاش`,
    read: (m) => {
      const c = m.get("c");
      // `15 سريراً في العناية`: of another noun
      if (c?.chunk?.kind === "quantity" && !mayBeBare(m.items, m.from)) return null;
      return standing(m, "wounded", "ar.figure.in-care");
    },
    why: "`ولا يزال 15 شخصاً في العناية الفائقة`, `ويظل تسعة قيد العلاج`: hurt, and in care at that moment.",
    hits: [
      ["ولا يزال 15 شخصاً في العناية الفائقة", "wounded unknown 15 part"],
      ["توفي نزيل، ويظل تسعة عشر قيد العلاج", "wounded inmates 19"],
      ["قال إن اثني عشر حارساً في غرف العناية", "wounded guards 12"],
    ],
    misses: ["في المستشفى 15 سريراً في العناية", "العلاج قيد 20 دولاراً"],
  },
];
