import { fractionOfDigits, negative } from "../extract/numbers/fractions.ts";
import type { Match, Rule } from "../extract/rule.ts";
import type { ReportContext } from "../extract/stage.ts";
import type { Quantity } from "../text/item.ts";

/**
 * Signs of arithmetic. Only {@link numbersIn} reads them: in a report a dash before a number is a bullet and "3/4" a day,
 * a ward or a score more often than a fraction.
 */
export const writtenNumbers: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "number.minus",
    pattern: "d:dash q:quantity",
    read: (m) => (isMinus(m) ? negative(m, "number.minus") : null),
    why: "'-5' with nothing between sign and digits.",
    hits: [
      ["-5", "-5"],
      ["it fell to -12", "-12"],
    ],
    misses: ["50-60", "- 5"],
  },
  {
    id: "number.slash",
    pattern: "d:dash? w:quantity? a:digits slash b:digits",
    read: (m) => {
      const value = fractionOfDigits(m, "number.slash");
      if (value === null || value.low === null || m.get("d") === null) return value;
      return isMinus(m) ? { ...value, low: -value.low, high: -value.low } : null;
    },
    why: "'3/4', '1 1/2', '-4/5', and `٢/١`, which Arabic digits write from the right.",
    hits: [
      ["3/4", "0.75"],
      ["1 1/2", "1.5"],
      ["-4/5", "-0.8"],
    ],
    misses: ["12/04/2031", "5/2027"],
  },
];

/** A dash that opens a number: "50-60" is a range, "- 20" a bullet. */
function isMinus(m: Match): boolean {
  const [dash, next, before] = [m.items[m.from], m.items[m.from + 1], m.items[m.from - 1]];
  const opens = before === undefined || dash?.spaced === true || /^[<>=(]$/u.test(before.word);
  return opens && next?.spaced === false;
}
