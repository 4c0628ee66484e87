import { expect, test } from "vitest";
import { describeFigure } from "../../lang/describe.ts";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { reader } from "../../testing/by-rules.ts";

const read = reader(EMPTY_CASE);

function figures(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map((one) => describeFigure(one));
}

test("brackets and quotation marks do not part a number from the word of its bound", () => {
  expect(figures("إصابة ما يزيد على (12) مدنياً في غريان.", "ar")).toEqual([
    "wounded civilians >12",
  ]);
  expect(figures("قُتل ما لا يقل عن (12) شخصاً.", "ar")).toEqual(["killed unknown >=12"]);
  expect(figures("قُتل أكثر من (40) شخصاً.", "ar")).toEqual(["killed unknown >40"]);
  expect(figures('أصيب حوالي "40" شخصاً.', "ar")).toEqual(["wounded unknown ~40"]);
  expect(figures("أصيب عدد يفوق الـ(500) بالرصاص.", "ar")).toEqual(["wounded unknown >500"]);
  expect(figures("قُتل ما بين (12) و(15) شخصاً.", "ar")).toEqual(["killed unknown 12-15"]);
  expect(figures("More than (40) people were killed.", "en")).toEqual(["killed unknown >40"]);
  expect(figures("At least (12) civilians were killed.", "en")).toEqual(["killed civilians >=12"]);
  expect(figures('Over "300" families were displaced.', "en")).toEqual(["displaced families >300"]);
});

test("a number told once more in digits is one number", () => {
  expect(figures("قُتل عشرون (20) شخصاً وجُرح أكثر من مئة (100).", "ar")).toEqual([
    "killed unknown 20",
    "wounded unknown >100",
  ]);
  expect(figures("More than one hundred (100) others were wounded.", "en")).toEqual([
    "wounded unknown >100",
  ]);
});

test("the word for number adds nothing between a verb and the number", () => {
  expect(figures("قتل المسلحون عدد 48 مواطناً.", "ar")).toEqual(["killed unknown 48"]);
  expect(figures("كشفت المنصة عن قتل المسلحين لعدد 48 شخصاً.", "ar")).toEqual(["killed unknown 48"]);
  expect(figures("أصيب عدد 5 من الحراس.", "ar")).toEqual(["wounded guards 5"]);
  expect(figures("بلغ عدد القتلى 48 شخصاً.", "ar")).toEqual(["killed unknown 48 total"]);
});

test("a number in brackets before a word of time is an age or a while", () => {
  expect(figures("القتيل هو كريم، (28) سنة، من غريان.", "ar")).not.toContain("killed unknown 28");
  expect(figures("بعد (40) يوماً قُتل 3 أشخاص.", "ar")).toEqual(["killed unknown 3"]);
});
