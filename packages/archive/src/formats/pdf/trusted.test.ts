import { expect, test } from "vitest";
import { isTrusted } from "./trusted.ts";

const reversed = (line: string): string => [...line].toReversed().join("");

test("trusts what is written, and not what is reversed or has unknown letters", async () => {
  const line = "قتل في المدينة سبعة عشر مدنيا قرب المدرسة القديمة";
  expect(await isTrusted(line)).toBe(true);
  expect(await isTrusted(reversed(line))).toBe(false);
  expect(await isTrusted(line.replaceAll("ق", "\uFFFD"))).toBe(false);
  expect(await isTrusted("Seventeen people were killed in the old town.")).toBe(true);
  expect(await isTrusted(`${line}، وجرح 1\uFFFD0 آخرون`)).toBe(false);
  expect(await isTrusted(`${line}، و\uFFFDرح 120 آخرون`)).toBe(true);
});

test("a page of few words without telling ends is told by its words", async () => {
  for (const line of ["فر ٢٣ سجينا من سجن نورس", "قتل 17 حارسا"]) {
    expect([line, await isTrusted(line)]).toEqual([line, true]);
    expect([line, await isTrusted(reversed(line))]).toEqual([line, false]);
  }
});

test("an accusative that ends as an article begins is not in reverse", async () => {
  expect(await isTrusted("أصيب ٥-٧ حراس وقتل ١٠–١٢ نزيلا.")).toBe(true);
});

test("a page of names alone is trusted", async () => {
  expect(await isTrusted("سامر نورس ورنا هلالي")).toBe(true);
});
