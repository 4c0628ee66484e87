import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function last(text: string): string {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-06-18", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.at(-1)?.event ?? "none";
}
const NEWS = "Air strikes killed 28 civilians at a wedding in Gharyan on Monday. ";
const ARABIC_NEWS = "قُتل 28 مدنياً يوم الاثنين بغارات طالت حفل عرس في غريان. ";

test.each([
  "In the north-west of the country, residents said five civilians were killed in an air strike.",
  "In northern Velm, five civilians were killed in an air strike.",
  "Meanwhile, in the north of the country, an air strike killed five civilians.",
  "In the country's east, shelling killed five civilians.",
])("a deed of its own in another part of the country: %s", (after) => {
  expect(last(NEWS + after)).toBe("unknown");
});

test.each([
  "أما في جنوب شرق البلاد، فأفاد أهالي بلدة علم بأن خمسة عمال قُتلوا في غارة.",
  "وفي جنوب البلاد، قُتل خمسة أشخاص في هجوم على حاجز.",
  "وفي شمال زليتن قُتل خمسة أشخاص في كمين.",
])("nor in Arabic: %s", (after) => {
  expect(last(ARABIC_NEWS + after)).toBe("unknown");
});

test.each([
  // the town of the news, and a part of it
  "In northern Gharyan, an air strike killed 30 civilians.",
  "In the northern part of the town an air strike killed five people.",
  // the deed that was told
  "In the north of the country, the strike left five people homeless, and two died.",
])("a part that the news is of: %s", (after) => {
  expect(last(NEWS + after)).toBe("main");
});

test.each([
  "وفي شمال المدينة قُتل خمسة أشخاص في غارة على حاجز.",
  "وفي شمال غريان قُتل خمسة أشخاص في غارة.",
])("nor in Arabic a part of the town: %s", (after) => {
  expect(last(ARABIC_NEWS + after)).toBe("main");
});

test.each([
  "A series of attacks killed 40 people across the country on Monday. In the north of the country, 12 of them were killed in an ambush.",
  "Air strikes killed 20 people in two provinces on Monday. In the north of the country, 13 were killed in a strike on a market.",
  "قُتل 12 شخصاً في تفجير في غريان يوم الاثنين. وفي جنوب البلاد، شيع المئات ضحايا هجوم أودى بحياة 12 شخصاً.",
])("a deed of many places, and who mourns for it: %s", (text) => {
  expect(last(text)).toBe("main");
});

test("what a flood did in the north is of the flood", () => {
  const text =
    "Floods killed 28 people in Gharyan on Monday. In the north of the country, five people drowned.";
  expect(last(text)).toBe("main");
});
