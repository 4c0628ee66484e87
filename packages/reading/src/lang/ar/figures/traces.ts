import { mayBeBare } from "../figure-bare.ts";
import { standing } from "../figure-reads.ts";
import type { FigureRule } from "./rule.ts";

const NEAR = "!pred|quantity|count|comma|clause{0,4}";

/** Of whom nothing is heard. */
export const arabicTraceFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.no-trace",
    pattern: `c:count|quantity ${NEAR} neg =اثر|=خبر|=اخبار =هم|=لهم|=لهما|=لهن|=عنهم|=عنهما|=عنهن|=عليهم`,
    read: (m) => standing(m, "missing", "ar.figure.no-trace"),
    why: "`أما الأحد عشر الباقون فلا أثر لهم`: missing.",
    hits: [
      ["نجا تسعة عمال، أما الأربعة الباقون فلا أثر لهم", "missing workers 4 part"],
      ["قال إن ثلاثة حراس لا خبر عنهم", "missing guards 3"],
    ],
    misses: ["ثلاثة حراس لا ذنب لهم", "لا أثر لهم منذ ثلاثة أيام"],
  },
  {
    id: "ar.figure.lost-contact",
    pattern: `c:count|quantity ${NEAR} =انقطع|=انقطعت|=فقد|=تعذر _ =هم|=بهم|=معهم|=بهما|=معهما|=بهن|=معهن`,
    read: (m) => standing(m, "missing", "ar.figure.lost-contact"),
    why: "`تسعة من سكانها انقطع الاتصال بهم`: missing.",
    hits: [
      ["تسعة من الحراس انقطع الاتصال بهم", "missing guards 9"],
      ["قال إن أربعة بحارة فُقد الاتصال بهم", "missing sailors 4"],
    ],
    misses: ["تسعة حراس اتصلوا بهم", "انقطع الاتصال بهم منذ تسعة أيام"],
  },
  {
    id: "ar.figure.not-returned",
    pattern: `c:count|quantity ${NEAR} neg =يعودوا|=يعودا|=يعدن|=يرجعوا|=رجعوا`,
    read: (m) => standing(m, "missing", "ar.figure.not-returned"),
    why: "`خرج ثلاثة صيادين ولم يعودوا`: missing.",
    hits: [
      ["قال إن ثلاثة صيادين لم يعودوا", "missing sailors 3"],
      ["وأربعة حراس ذهبوا ليلاً ولم يعودوا", "missing guards 4"],
    ],
    misses: ["300 عائلة نزحت ولم تعد", "لم يعودوا منذ ثلاثة أيام"],
  },
  {
    id: "ar.figure.in-care",
    pattern: `c:count|quantity ${NEAR} under|in =غرفه|=غرف|=اقسام|=قسم|=وحده? =العلاج|=علاج|=العنايه|=الانعاش`,
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
