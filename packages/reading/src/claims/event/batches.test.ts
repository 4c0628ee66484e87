import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const batches = (lang: "ar" | "en", text: string): readonly string[] => {
  const report = { ...EMPTY_REPORT, lang, length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, batch }) => `${quote} ${measure} ${batch ?? "-"}`,
  );
};

test("a number that stands behind its batch, and one before it", () => {
  expect(
    batches("ar", "أفرج اليوم عن الدفعة الأولى وعددها 50 معتقلا والدفعة الثانية وعددها 70 معتقلا."),
  ).toEqual(["50 released 1", "70 released 2"]);
  expect(batches("ar", "أطلق سراح 50 أسيرا في الدفعة الأولى و70 أسيرا في الدفعة الثانية.")).toEqual(
    ["50 released 1", "70 released 2"],
  );
  expect(
    batches("ar", "أفرجت السلطات عن دفعة ثانية من 70 معتقلا بعد دفعة أولى من 50 معتقلا."),
  ).toEqual(["70 released 2", "50 released 1"]);
  expect(
    batches("en", "Fifty detainees were released in the first batch and 70 in the second."),
  ).toEqual(["Fifty released 1", "70 released 2"]);
  expect(batches("en", "The authorities freed a last batch of 50 detainees on Thursday.")).toEqual([
    "50 released 0",
  ]);
});

test("whoever is freed in a batch is not held", () => {
  expect(batches("ar", "وصلت الدفعة الأولى من الأسرى المفرج عنهم وتضم 50 أسيرا إلى درسا.")).toEqual(
    ["50 released 1"],
  );
});

test("a total is no batch, and neither are the dead of a second strike", () => {
  expect(batches("en", "A total of 120 detainees were released in two batches.")).toEqual([
    "120 released -",
  ]);
  expect(batches("en", "The second strike killed 20 people.")).toEqual(["20 killed -"]);
  expect(batches("ar", "اعتقلت الشرطة 36 طالبا دفعة واحدة.")).toEqual(["36 arrested -"]);
});
