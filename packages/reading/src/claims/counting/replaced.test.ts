import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** The number that each figure takes the place of, where it says one. */
function replaced(text: string): readonly (readonly [number | null, number])[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-07-01", length: text.length };
  return read({ report: { ...report, lang }, text }, EMPTY_CASE).figures.flatMap((one) =>
    one.replaces === undefined ? [] : [[one.low, one.replaces] as const],
  );
}

test.each([
  ["The ministry brought the number of dead down from 103 to 95.", 95, 103],
  ["The death toll was lowered to 95 from 103 late on Tuesday.", 95, 103],
  ["Officials said 95 people were killed, down from an earlier toll of 103.", 95, 103],
  ["The channel revised the toll to 95 dead after earlier giving 103.", 95, 103],
  ["The toll rose from 1,103 to 1,204 dead on Friday.", 1204, 1103],
  ["خفضت وزارة الصحة حصيلة القتلى من 103 إلى 95 قتيلا.", 95, 103],
  ["قال الوزير إن عدد القتلى 95 شخصا بعد أن كانت الحصيلة السابقة ١٠٣.", 95, 103],
])("by its own words: %s", (text, now, before) => {
  expect(replaced(text)).toEqual([[now, before]]);
});

test.each([
  "Troops were brought from 103 villages to 95 posts, and 12 people were killed.",
  "Nine people were killed on Monday. The toll rose from 103 to 95.5 per cent.",
  "The army said 95 people were killed, 103 according to the union.",
  "Officials said 95 people were killed, down 8 per cent.",
  "نقلت الحافلات الجرحى من 103 قرى إلى المستشفى، وقتل 95 شخصا.",
  "قتل 95 شخصا بعد أن كان 103 مسلحين قد هاجموا البلدة.",
])("none: %s", (text) => {
  expect(replaced(text)).toEqual([]);
});
