import { fractionOf, negative } from "../../extract/numbers/fractions.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";

/** Two numbers that are a fraction, and numbers below zero: neither counts anybody. */
export const arabicFractions: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "ar.fraction.parts",
    pattern: "a:quantity part-of-number =من b:quantity",
    read: (m) => fractionOf(m, "ar.fraction.parts"),
    why: "`عشرين جزءاً من خمسة وعشرين`: a share in so many parts.",
    hits: [
      ["عشرين جزءاً من خمسة وعشرين", "0.8"],
      ["3 أجزاء من 4", "0.75"],
    ],
    misses: ["عشرين من خمسة وعشرين", "جزء من البلدة"],
  },
  {
    id: "ar.fraction.one-part",
    pattern: "part-of-number =من b:quantity",
    read: (m) => fractionOf(m, "ar.fraction.one-part"),
    why: "`جزء من مئة` is a hundredth.",
    hits: [
      ["جزء من مئة", "0.01"],
      ["جزء من ألف", "0.001"],
    ],
    misses: ["جزء من المدينة", "عشرين جزءاً من خمسين"],
  },
  {
    id: "ar.fraction.over",
    pattern: "a:quantity =علي b:quantity",
    // `لم يزد عددهم في البلدات الثلاث على أربعة آلاف`: so many towns
    read: (m) =>
      m.get("b")?.conj === true || m.get("a")?.def === true
        ? null
        : fractionOf(m, "ar.fraction.over"),
    why: "`واحد على عشرين`, as fractions are read aloud.",
    hits: [
      ["واحد على عشرين", "0.05"],
      ["1 على 4", "0.25"],
    ],
    misses: ["واحد على الأقل", "عشرين على الطريق", "في البلدات الثلاث على أربعة آلاف"],
  },
  {
    id: "ar.fraction.minus-over",
    pattern: "minus a:quantity =علي b:quantity",
    read: (m) => {
      const over = fractionOf(m, "ar.fraction.minus-over");
      return over === null || over.low === null
        ? null
        : { ...over, low: -over.low, high: -over.low };
    },
    why: "`سالب واحد على عشرين`.",
    hits: [
      ["سالب واحد على عشرين", "-0.05"],
      ["ناقص 1 على 4", "-0.25"],
    ],
    misses: ["واحد على عشرين", "سالب واحد"],
  },
  {
    id: "ar.fraction.minus",
    pattern: "minus q:quantity",
    read: (m) => negative(m, "ar.fraction.minus"),
    why: "`سالب خمسة` of a temperature or a test.",
    hits: [
      ["درجة الحرارة سالب خمسة", "-5"],
      ["ناقص 12", "-12"],
    ],
    misses: ["درجة الحرارة خمسة", "ناقص"],
  },
];
