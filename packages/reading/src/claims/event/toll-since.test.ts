import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function events(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map(({ quote, event }) => `${quote} ${event}`);
}

test.each([
  [
    "The raid killed 23, raising the number of dead since the outbreak of clashes south of Olm to nearly 1,000.",
    "1,000",
  ],
  [
    "Clashes in Olm killed 12 people, bringing the death toll since the fighting began to 340.",
    "340",
  ],
  ["A raid on Olm killed nine people.\nThe offensive has claimed 8,400 lives.", "8,400"],
  ["A raid on Olm killed nine people.\nThe war has killed 30,000 people.", "30,000"],
])("counted over the whole fighting, in a report without a day: %s", (text, quote) => {
  expect(events(text, "en").at(-1)).toBe(`${quote} ../`);
});

test.each([
  [
    "وبلغت حصيلة القصف 23 قتيلا، لترتفع بذلك حصيلة القتلى منذ انطلاق العمليات إلى 1200 قتيل.",
    "1200",
  ],
  ["قتل 23 شخصا في القصف، مشيرة إلى ارتفاع حصيلة القتلى منذ اندلاع المعارك إلى 940 قتيلا.", "940"],
])("nor in Arabic: %s", (text, quote) => {
  expect(events(text, "ar")).toEqual(["23 main", `${quote} ../`]);
});

test.each([
  "The death toll since the fighting began has reached 340.",
  "Fighting in Olm kills 340\nThe toll since the fighting broke out has risen to 340.",
  "Three guards died on Monday. The death toll since the shelling began at dawn has reached 340.",
  "The raid killed 200 people. The death toll since the clashes began rose to 340.",
  "The raid killed 70 people. The offensive left 340 people dead.",
  "Clashes broke out in two districts. The death toll since the fighting began has reached 340.",
  "Four hospitals have closed. The number of dead since clashes erupted there has risen to 340.",
  "A school of 12 pupils was hit. The toll since the offensive was launched is 340 dead.",
  "Nine people were wounded in Olm. The death toll since the clashes began is 340.",
  "The clashes killed 40 on Friday. The number of dead since clashes broke out there is 340.",
  "Fighting in Tesk killed nine people, bringing the toll since the fighting began at dawn to 340.",
])("where the fighting is the news, or no smaller number stands before it: %s", (text) => {
  expect(events(text, "en").at(-1)).toBe("340 main");
});

test.each([
  "أغلقت أربعة مستشفيات. وارتفع عدد القتلى منذ بدء المواجهات إلى 340.",
  "قُتل 40 في اشتباكات غريان، لترتفع الحصيلة منذ اندلاع الاشتباكات إلى 340.",
  "قُتل تسعة في معارك غريان. وبلغ عدد القتلى منذ بدء المعارك فجراً 340.",
])("in Arabic as well: %s", (text) => {
  expect(events(text, "ar").at(-1)).toBe("340 main");
});

test("a fight that began on a day of its own", () => {
  const on = (day: string): string | undefined => {
    const text = `The raid killed 23 people on Monday, bringing the toll since the fighting began ${day} to 940.`;
    const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, published: "2031-06-18" };
    return read({ report: { ...report, length: text.length }, text }).figures.at(-1)?.event;
  };
  expect(on("on Sunday")).toBe("main");
  expect(on("in October 2030")).toBe("2030-10/..");
});
