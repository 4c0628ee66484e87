import { expect, test } from "vitest";
import { digitsIn } from "./digits.ts";

test("digits and their separators change, and nothing else", () => {
  expect(digitsIn("≥ 20,000 · 2031-05-04", "arabic")).toBe("≥ ٢٠٬٠٠٠ · ٢٠٣١-٠٥-٠٤");
  expect(digitsIn("0.5", "arabic")).toBe("٠٫٥");
  expect(digitsIn("a<U+202E>5", "arabic")).toBe("a<U+202E>٥");
  expect(digitsIn("a, b. 12", "western")).toBe("a, b. 12");
});
