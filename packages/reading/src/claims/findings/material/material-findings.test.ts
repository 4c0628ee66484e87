import { expect, test } from "vitest";
import type { FindingCode } from "../../../model/finding.ts";
import type { Report } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";

function found(code: FindingCode, text: string): readonly (readonly [string, object])[] {
  const report: Report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "mixed",
    outlet: "Blue Shore News",
    published: "2031-04-12",
    length: text.length,
  };
  return read({ report, text })
    .findings.filter((one) => one.code === code)
    .map(({ start, end, detail }) => [text.slice(start, end), detail]);
}

const CODES = [
  "sum-mismatch",
  "headline-differs",
  "doubled-magnitude",
  "two-units",
  "party-changes",
  "broken-spelling",
  "text-cut",
] as const;

test.each([
  ["12 people were killed: 5 soldiers and 6 civilians.", 11],
  ["Twelve people were killed in the raid (5 soldiers, 4 guards and 2 civilians).", 11],
  ["20 people were killed, 8 of them children and the remaining 10 women.", 18],
  ["قُتل 12 شخصاً: 5 جنود و6 مدنيين.", 11],
  ["قُتل 12 شخصاً هم 5 جنود و6 مدنيين في الغارة.", 11],
  ["قُتل 20 شخصاً (ثمانية أطفال وخمس نساء وستة رجال).", 19],
])("parts that do not make the total: %s", (text, sum) => {
  expect(found("sum-mismatch", text).map(([, detail]) => detail)).toMatchObject([{ sum }]);
});

test.each([
  ["headline-differs", "Raid kills 20 civilians\nThe raid killed 21 civilians, the ministry said."],
  ["headline-differs", "مقتل 20 مدنياً في الغارة\nقالت الوزارة إن 21 مدنياً قتلوا في الغارة."],
  ["doubled-magnitude", "نزح 42000 ألف شخص."],
  ["doubled-magnitude", "Some 42,000 thousand people were displaced."],
  ["two-units", "نزحت 40 عائلة من القرية. وقال السكان إن الطريق مغلق. ونزح 40 شخصاً إلى المدرسة."],
  [
    "two-units",
    "40 families were displaced from the village. The road is closed. 40 people were displaced to the school.",
  ],
  ["party-changes", "قُتل 17 من قوات سوريا الديمقراطية في الهجوم. قتل 17 عنصراً من داعش في الهجوم."],
  ["broken-spelling", "ق*تل 12 مدنياً في الغارة."],
  ["broken-spelling", "The raid k1lled 12 civilians."],
  ["text-cut", "The raid began at dawn. Twelve were killed. The wounded were taken to the"],
  [
    "text-cut",
    "The raid began at dawn. Twelve were killed. The ministry said that the toll was likely to rise sin",
  ],
  [
    "text-cut",
    "بدأ الهجوم فجراً. قُتل 12 مدنياً. وقالت الوزارة إن الحصيلة مرشحة للارتفاع بسبب خطورة الإصا",
  ],
] as const)("%s: %s", (code, text) => {
  expect(found(code, text)).toHaveLength(1);
});

test("the broken word is read through, and its span is what stands there", () => {
  expect(found("broken-spelling", "وق*تل 12 مدنياً في الغارة.")).toEqual([
    ["ق*تل", { quote: "ق*تل", word: "قتل" }],
  ]);
});

test.each([
  // Parts that are only some of it, that do make it, or that are vague
  "20 people were killed, including 8 children and 3 women.",
  "قُتل 20 شخصاً بينهم ثمانية أطفال وخمس نساء.",
  "12 people were killed: 5 soldiers and 7 civilians.",
  "12 people were killed: 5 soldiers, dozens of civilians.",
  "12 people were killed: the governor said 5 soldiers and 6 civilians were buried.",
  // Headlines that the text bears out
  "Raids kill 30 civilians\nOne raid killed 12 civilians. Another killed 18 civilians.",
  "More than 20 killed\nThe raid killed 21 people, the ministry said.",
  "Raid kills 20\nThe ministry said 20 people were killed. The monitor said 22 people were killed.",
  "1,200 thousand people were displaced.",
  // Small numbers and two counts in one sentence
  "3 families were displaced. 3 people were displaced.",
  "40 families and 40 soldiers were displaced.",
  // Manner of writing
  "الله المستعان، قُتل 12 مدنياً ولا حول ولا قوة إلا بالله",
  "The raid began at dawn.\nTwelve were killed.\nNorth Port, 12 April",
])("no alarm: %s", (text) => {
  for (const code of CODES) expect(found(code, text)).toEqual([]);
});
