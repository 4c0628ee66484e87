import fc from "fast-check";
import { expect, test } from "vitest";
import { isolated, plainWords } from "./plain-words.ts";
import type { Pen } from "./pen.ts";
import { cut, wrap } from "./wrap.ts";

// Every letter is as wide as it is high, marks of direction have no width.
const pen: Pen = {
  lang: "ar",
  letter: 1,
  measure: (text) => [...text.replace(/[\u2066-\u2069]/g, "")].length,
};
const words = fc
  .array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 12 })
  .map((some) => some.map((word) => isolated(word)).join(" "));

test("lines fit, are not too many, and close what they open", () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 3, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = wrap(pen, text, { width }, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) {
          expect(pen.measure(line, false)).toBeLessThanOrEqual(width);
          let depth = 0;
          for (const letter of line) {
            if (/[\u2066-\u2068]/.test(letter)) depth += 1;
            if (letter === "\u2069") depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      },
    ),
  );
});

test("what fits is not cut, and what is cut says so", () => {
  expect(wrap(pen, "one two three", { width: 7 }, 2)).toEqual(["one two", "three"]);
  expect(wrap(pen, "one two three", { width: 7 }, 1)).toEqual(["one tw…"]);
  expect(cut(pen, "abcdef", { width: 4 })).toBe("abc…");
  expect(cut(pen, "abcd", { width: 4 })).toBe("abcd");
});

test("words of a report cannot turn a line round or break a file", () => {
  expect(plainWords("a\u202eb\u2069\u0007c\n\ud800d")).toBe("ab c \ufffdd");
});
