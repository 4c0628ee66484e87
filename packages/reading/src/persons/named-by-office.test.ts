import { expect, test } from "vitest";
import { nameWords } from "./vocabulary/name-words.ts";
import { asVoucher, namedByOffice } from "./named-by-office.ts";

/** Names that an office vouches for, with its words. */
function named(text: string): readonly string[] {
  return namedByOffice({ text, words: nameWords(text) }, () => false).map(
    ({ name, by }) => `${by}: ${name}`,
  );
}

test("who stays because of an office is shown with the words that vouch", () => {
  expect(named("يقول المدير عبد الواسع سلطان إنه طلب من الأهالي البقاء.")).toEqual([
    "المدير: عبد الواسع سلطان",
  ]);
  expect(named("قال محافظ الجرد سليم حداد إن الطريق مغلق.")).toEqual(["محافظ الجرد: سليم حداد"]);
  expect(named("قال سليم حداد، مدير المشفى، إن الطريق مغلق.")).toEqual(["مدير: سليم حداد"]);
});

test("right behind an office with its article a name that no list has is one", () => {
  expect(named("صرّح القائد طيغوف للصحفيين.")).toEqual(["القائد: طيغوف"]);
});

test("bodies and places are no names, and who is hidden is in no list", () => {
  expect(named("قال الناطق باسم قوات الميثاق إن الطريق مغلق.")).toEqual([]);
  expect(named("قالت وزارة الصحة إن محافظ حلب غادر.")).toEqual([]);
  const text = "قال المدير نزار سليم.";
  expect(namedByOffice({ text, words: nameWords(text) }, () => true)).toEqual([]);
});

test("a lone word that is a name too needs more than a body behind it", () => {
  expect(named("بيان اللواء السابع: تصدت قوة للهجوم.")).toEqual([]);
});

test("what vouches is shown without the marks around it", () => {
  expect(asVoucher("the mayor, ")).toBe("the mayor");
  expect(asVoucher("رئيس\nاللجنة (")).toBe("رئيس اللجنة");
});
