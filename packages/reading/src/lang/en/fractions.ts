import { negative } from "../../extract/numbers/fractions.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";

/** Numbers below zero count nobody; fractions in words ("two thirds") are read by the number machine. */
export const englishFractions: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "en.fraction.minus",
    pattern: "=minus q:quantity",
    read: (m) => negative(m, "en.fraction.minus"),
    why: "'minus five' of a temperature.",
    hits: [
      ["It was minus five.", "-5"],
      ["It fell to minus 12 at night.", "-12"],
    ],
    misses: ["It was five.", "A minus for them."],
  },
];
