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
      ["نجا تسعة عمال، أما الأربعة الباقون فلا أثر لهم", "missing workers 4"],
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
];
