import { expect, test } from "vitest";
import { furnitureFilter, isFurniture } from "./furniture.ts";
import { sentences } from "./sentence.ts";

const furniture = (line: string): boolean => isFurniture(line, 0, line.length);

/** What of a text is read. */
const kept = (raw: string): readonly string[] => {
  const isOut = furnitureFilter(raw);
  return [...sentences(raw)]
    .filter((one) => !isOut(one))
    .map((one) => raw.slice(one.start, one.end));
};

test.each([
  "اقرأ أيضا: مقتل 40 في سوق البلدة",
  "• إقرأ أيضاً: فرار 300 سجين",
  "Read also: 40 killed in the market",
  "مواضيع ذات صلة",
  "قد يهمك: فرار 30 سجيناً",
  "Advertisement",
  "ADVERTISEMENT",
  "إعلان",
  "Share on Facebook",
  "شارك الخبر عبر واتساب",
  "نسخ الرابط",
  "12 comments",
  "التعليقات (14)",
  "عدد المشاهدات: 1200",
  "4 min read",
  "This website uses cookies to make your visit better. Accept",
  "نستخدم ملفات تعريف الارتباط لتحسين تجربتك",
  "© 2031 Blue Shore News. All rights reserved.",
  "جميع الحقوق محفوظة © 2031 شاطئ الأخبار",
  "Photo: Blue Shore News",
  "الصورة: وكالة الأفق",
  "تصوير: سالم المرسى",
  "Tags: prison, escape, 2031",
  "الوسوم: سجن، فرار",
  "Subscribe to our newsletter for 3 stories a day",
  "تابعونا على تلغرام",
])("furniture: %s", (line) => {
  expect(furniture(line)).toBe(true);
});

test.each([
  "شاهد عيان قال إن 40 سجيناً فروا",
  "Related incidents killed 40 people.",
  "اقرأ كتابك",
  "Share prices fell and 40 workers were dismissed.",
  "إعلان مسؤولية عن الهجوم الذي قتل 12",
  "Photo: rescuers carry out the dead after 12 people were killed",
  "شارك 40 مسلحاً في الهجوم",
  "مشاركة 300 مقاتل في الهجوم",
  "40 views were heard by the court.",
  "Tweets by the ministry put the toll at 12.",
])("text: %s", (line) => {
  expect(furniture(line)).toBe(false);
});

test("headlines under a label go, the text after them stays", () => {
  expect(
    kept(
      "Twelve people escaped.\n\nRelated stories\n40 killed in market raid\nFerry fire: 9 missing\n\nThe guards fled at dawn.",
    ),
  ).toEqual(["Twelve people escaped.", "The guards fled at dawn."]);
  expect(kept("فر 12 سجيناً.\nاقرأ أيضاً\nمقتل 40 في سوق البلدة\nوأصيب 9 حراس")).toEqual([
    "فر 12 سجيناً.",
    "وأصيب 9 حراس",
  ]);
});

test("headlines with their hours under a label go, and a sentence that only begins like it stays", () => {
  expect(
    kept(
      "فر 12 سجيناً.\n\nفي نفس السياق\n\nأصيب 5 أشخاص في انحراف قطار قرب طبرق، وقد\n22:22 - 2031/02/16\nمقتل 40 في سوق البلدة\n21:03 - 2031/02/16\nغرق قارب وفقدان 9 ركاب\n20:10 - 2031/02/16\nإعصار يشرد 300 عائلة\n19:00 - 2031/02/16\n\nوأصيب 9 حراس في الفرار.",
    ),
  ).toEqual(["فر 12 سجيناً.", "وأصيب 9 حراس في الفرار."]);
  expect(kept("فر 12 سجيناً.\nفي نفس السياق، أصيب 9 حراس")).toEqual([
    "فر 12 سجيناً.",
    "في نفس السياق، أصيب 9 حراس",
  ]);
  const goesOn = "فر 12 سجيناً.\nفي السياق نفسه:\nأصيب 9 حراس في زليتن";
  expect(kept(goesOn)).toEqual(goesOn.split("\n"));
  const bulletin = "أخبار أخرى:\nأصيب 9 حراس في زليتن\nفر 12 سجيناً من غريان";
  expect(kept(bulletin)).toEqual(bulletin.split("\n"));
});

test("a pointer inside a paragraph is left out alone", () => {
  expect(kept("Twelve escaped. Read also: 40 killed in the market")).toEqual(["Twelve escaped."]);
});
