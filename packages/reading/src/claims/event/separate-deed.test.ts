import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const NEWS = "استهدفت الغارات مدينة كفر النور وقتلت 7 مدنيين.";
const [SAME, OTHER] = [
  ["7 main", "12 main"],
  ["7 main", "12 unknown"],
];

test.each([
  ["كما استهدفت الغارات حي المنارة في المدينة وقتلت 12 مدنياً.", SAME],
  ["كما قصفت المدفعية محيط كفر النور وقتلت 12 مدنياً.", SAME],
  ["كما استهدفت الغارات مدينة تل مرد وقتلت 12 مدنياً.", OTHER],
  ["كما قصفت المدفعية قرية عين السدر وقتلت 12 مدنياً.", OTHER],
])("who was hit besides, in the place of the news or in another: %s", (behind, expected) => {
  const text = `${NEWS} ${behind}`;
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  const { figures } = read({ report, text });
  expect(figures.map(({ quote, event }) => `${quote} ${event}`)).toEqual(expected);
});

test.each([
  ["وقالت الإذاعة إن هجوماً صاروخياً آخر على منزل أدى إلى مقتل 12 شخصاً.", OTHER],
  ["وأدت غارة جوية أخرى إلى مقتل 12 شخصاً.", OTHER],
  ["وقال ضابط أمني آخر إن 12 شخصاً قتلوا.", SAME],
])("another deed, whatever its kind, is one beside the news: %s", (behind, expected) => {
  const text = `${NEWS} ${behind}`;
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  const { figures } = read({ report, text });
  expect(figures.map(({ quote, event }) => `${quote} ${event}`)).toEqual(expected);
});
