import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function events(text: string, lang: "ar" | "en" = "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, event }) => `${quote} ${event}`);
}

test.each([
  ["Last month, a raid on a funeral killed 140 people.", "140 ../"],
  ["In October last year a raid on a funeral in Gharyan killed 140 people.", "140 ../"],
  ["On Saturday, a double attack on a funeral in Gharyan killed 72 people.", "72 ../"],
  ["The war has killed more than 10,000 people.", "10,000 ../"],
  ["More than 6,000 people have been killed across the country this year.", "6,000 ../"],
  ["In Gharyan, where 40 people were killed last year, the market was closed.", "40 ../"],
  ["On Monday night the toll rose to 11 people.", "11 main"],
  ["The wounded, 20 people, were taken to hospital on Sunday.", "20 main"],
  ["On 3 May a blast in Gharyan killed 31 people.", "31 main"],
])("a page that has lost its day tells what came before its news: %s", (background, told) => {
  const news = "A bomb killed nine people in Tobruk on Monday.";
  expect(events(`${news} ${background}`)).toEqual(["nine main", told]);
});

test.each([
  ["وقتل 35 شخصاً قبل أسبوعين جراء انفجار في غريان.", "35 ../"],
  ["وقبل أربعة أيام، قتل 5 أشخاص بقصف استهدف سيارة في غريان.", "5 ../"],
  ["وأودت الحرب بحياة أكثر من 10 آلاف شخص.", "10 آلاف ../"],
  ["وأصيب 20 شخصاً في الانفجار.", "20 main"],
])("in Arabic too: %s", (background, told) => {
  const news = "قتل 15 شخصاً في انفجار بطبرق اليوم.";
  expect(events(`${news} ${background}`, "ar")).toEqual(["15 main", told]);
});

test("where no deed of these days opens it, nothing stands for its day", () => {
  expect(events("Last year a raid on a market in Gharyan killed 140 people.")).toEqual([
    "140 main",
  ]);
  expect(
    events("On 3 May 2031 a bomb killed nine people in Tobruk. Earlier this year 12 people died."),
  ).toEqual(["nine main", "12 main"]);
});

test("the day below a headline without one is that of the news", () => {
  const text =
    "500 قتيل في قصف مستشفى بطبرق\n\nقصفت القوات، مساء اليوم الثلاثاء، المستشفى الكبير بحي الزهور في مدينة طبرق، ما أدى إلى مقتل ألف شخص.";
  expect(events(text, "ar")).toEqual(["500 main", "ألف main"]);
});
