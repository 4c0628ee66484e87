import { expect, test } from "vitest";
import { wordAt } from "../testing/word-at.ts";
import { isDeed, isVirtue } from "./abstract.ts";

test("a deed that people are called by is one by what it is done to", () => {
  for (const text of [
    "بدأ تحرير القرى.",
    "أعلن الجيش تحرير ثلاث قرى.",
    "تم تحرير عشرة مختطفين.",
    "أعلنت جمهورية تيران الاتحادية تحرير مدينة قصر الملح.",
    "قال إن تحرير الرهائن تم.",
  ])
    expect(isDeed(...wordAt(text, "تحرير")), text).toBe(true);
});

test("who does something, has a surname or is alone is somebody", () => {
  for (const text of [
    "فتحت تحرير الباب.",
    "قالت تحرير إنها رأت.",
    "زارت تحرير الجاسم أمها.",
    "رأيت تحرير ثلاث مرات.",
  ])
    expect(isDeed(...wordAt(text, "تحرير")), text).toBe(false);
});

test("a virtue with its article is nobody but in a longer name", () => {
  expect(isVirtue(...wordAt("قال إن الحق معنا.", "الحق"))).toBe(true);
  expect(isVirtue(...wordAt("والأمل يتضاءل.", "والأمل"))).toBe(true);
  expect(isVirtue(...wordAt("وصل عبد الحق إلى البيت.", "الحق"))).toBe(false);
  expect(isVirtue(...wordAt("وصل الزين إلى البيت.", "الزين"))).toBe(false);
});
