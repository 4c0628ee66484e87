import bidiFactory from "bidi-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { logicalOrder } from "./logical-order.ts";

const bidi = bidiFactory();

/** A line as a program sets it, from left to right. */
function set(line: string): readonly { readonly text: string }[] {
  const order = Array.from({ length: line.length }, (_, index) => index);
  for (const [start, end] of bidi.getReorderSegments(line, bidi.getEmbeddingLevels(line, "rtl"))) {
    order.splice(start, end - start + 1, ...order.slice(start, end + 1).toReversed());
  }
  return order.map((index) => ({ text: line.charAt(index) }));
}

const word = fc.constantFrom("قتل", "نزيلا", "وأصيب", "يوم", "الحي،", "نورس.", "بلغ:");
const NUMBERS =
  "17 ٢٣ 5-7 ٥-٧ 10–12 ١٠–١٢ 12% ٤٥٪ 12.5% ٣٫٥ 1,200 ١٬٢٠٠ 07:45 ٠٧:٤٥ 12/04/2031 12-04-2031 +961 -5 $120 #3";
const number = fc.constantFrom(...NUMBERS.split(" "));
const latin = fc.constantFrom("Darwan", "F-16", "News", "km");

test("reads from the right whatever the rules of bidirectional text have set", () => {
  const line = fc
    .array(
      fc.oneof(
        word,
        fc.tuple(number, word).map(([a, b]) => `${a} ${b}`),
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(line, (text) => {
      expect(logicalOrder(set(text), true)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("reads Latin words between Arabic ones", () => {
  const part = fc.tuple(word, fc.oneof(latin, number), word).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const text = parts.join(" ");
      expect(logicalOrder(set(text), true)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
