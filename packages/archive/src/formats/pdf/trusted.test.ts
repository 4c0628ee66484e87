import { expect, test } from "vitest";
import { isTrusted } from "./trusted.ts";

test("trusts what is written, and not what is reversed or has unknown letters", () => {
  const line = "قتل في المدينة سبعة عشر مدنيا قرب المدرسة القديمة";
  expect(isTrusted(line)).toBe(true);
  expect(isTrusted([...line].toReversed().join(""))).toBe(false);
  expect(isTrusted(line.replaceAll("ق", "\uFFFD"))).toBe(false);
  expect(isTrusted("Seventeen people were killed in the old town.")).toBe(true);
  expect(isTrusted(`${line}، وجرح 1\uFFFD0 آخرون`)).toBe(false);
  expect(isTrusted(`${line}، و\uFFFDرح 120 آخرون`)).toBe(true);
});
