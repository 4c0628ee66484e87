import { expect, test } from "vitest";
import { digitsIn } from "./digits.ts";

test("digits and their separators change, and nothing else", () => {
  expect(digitsIn("≥ 20,000 · 2031-05-04", "arabic")).toBe("≥ ٢٠٬٠٠٠ · ٢٠٣١-٠٥-٠٤");
  expect(digitsIn("0.5", "arabic")).toBe("٠٫٥");
  expect(digitsIn("a<U+202E>5", "arabic")).toBe("a<U+202E>٥");
  expect(digitsIn("a, b. 12", "western")).toBe("a, b. 12");
});

test("what is quoted and names of files stay as they are", () => {
  expect(digitsIn("قرر 3: «30 قتيلاً» في 08-daily-en.txt، السطر 12", "arabic")).toBe(
    "قرر ٣: «30 قتيلاً» في 08-daily-en.txt، السطر ١٢",
  );
  expect(digitsIn("2 of “12 dead”. Page 4.", "arabic")).toBe("٢ of “12 dead”. Page ٤.");
});
