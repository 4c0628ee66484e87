import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { publicPhrases } from "./public-phrases.ts";
import { officeOf } from "../office/public-role.ts";

/** Whether an office vouches for a name in a text, by its phrase or by what stands beside the name. */
function isOfOffice(text: string, name: string): boolean {
  const words = nameWords(text);
  const start = text.indexOf(name);
  const at = words.findIndex((word) => word.end > start);
  const to = words.findIndex((word) => word.start >= start + name.length);
  const where = { text, words };
  return publicPhrases(where).has(at) || officeOf(where, at, to < 0 ? words.length : to) !== null;
}

test.each([
  ["زوجة رئيس البلدية عتاب الصبان بكت.", "عتاب الصبان"],
  ["سائق الوزير سلوان أصيب.", "سلوان"],
  ["قتل مرافق القائد سلطان في الكمين.", "سلطان"],
  ["سأل الوزير الطفلة جنى عن أبيها.", "جنى"],
  ["زار الوزير هند قطان في المشفى.", "هند قطان"],
  ["شكرت المديرة لمى على شجاعتها.", "لمى"],
  ["عزى رئيس المجلس جودت بركات بابنه.", "جودت بركات"],
  ["التقى رئيس المجلس أم كفاح وطمأنها.", "كفاح"],
  ["شاهد العقيد فؤاد يركض.", "فؤاد"],
])("who stands beside an office and does not bear it: %s", (text, name) => {
  expect(isOfOffice(text, name)).toBe(false);
});

test.each([
  ["قال رئيس البلدية نوري الصبان إن الطريق مغلق.", "نوري الصبان"],
  ["زار الوزير وليد الأسعد المشفى أمس.", "وليد الأسعد"],
  ["التقى المحافظ وليد حداد بالأهالي.", "وليد حداد"],
  ["استقبل المحافظ رشيد الحوت وفداً من القرية.", "رشيد الحوت"],
  ["قال القائد الشهيد وليد حداد قبل موته.", "وليد حداد"],
  ["وقال رئيس الدفاع المدني راتب الشامي إن النار خمدت.", "راتب الشامي"],
  ["عناصر القائد وليد حداد انسحبوا.", "وليد حداد"],
  ["وطالب نقيب الصحفيين وديع الأسمر بإطلاقه.", "وديع الأسمر"],
])("and who bears it stays: %s", (text, name) => {
  expect(isOfOffice(text, name)).toBe(true);
});
