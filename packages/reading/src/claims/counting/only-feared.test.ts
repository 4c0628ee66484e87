import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const possible = (lang: "ar" | "en", text: string): readonly string[] => {
  const report = { ...EMPTY_REPORT, lang, length: text.length };
  return read({ report, text }, EMPTY_CASE)
    .figures.filter((figure) => figure.possible === true)
    .map(({ quote }) => quote);
};

test("what is only feared is marked, in both languages", () => {
  expect(possible("en", "Nine people are feared dead after the mine collapsed.")).toEqual(["Nine"]);
  expect(possible("en", "Up to 40 people may have been killed.")).toEqual(["40"]);
  expect(possible("ar", "يخشى مقتل تسعة أشخاص في انهيار المنجم.")).toEqual(["تسعة"]);
  expect(possible("ar", "ربما قتل 14 شخصا في الانهيار.")).toEqual(["14"]);
});

test("what is reported, believed or counted is not", () => {
  expect(possible("en", "Nine people were reportedly killed.")).toEqual([]);
  expect(possible("en", "Twelve people were killed in May.")).toEqual([]);
  expect(possible("ar", "يعتقد أن تسعة أشخاص قتلوا.")).toEqual([]);
  expect(possible("ar", "وقد قتل تسعة أشخاص، بحسب الدفاع المدني.")).toEqual([]);
});
