import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(({ quote, measure, mode }) =>
    [quote, measure, mode].join(" "),
  );
}

test("what was before and what came to it make the number told", () => {
  const told = figures(
    "لم نفقد سوى 17 شهيداً، بعد أن لحق بالأربعة عشر ثلاثة من رفاقنا متأثرين بجراحهم.",
  );
  expect(told).toHaveLength(3);
  expect(told.every((one) => one.includes("killed"))).toBe(true);
  expect(told.filter((one) => one.endsWith("part"))).toHaveLength(2);
});

test("numbers that do not add up join nothing", () => {
  const told = figures("قُتل 17 جندياً، بعد أن انضم إلى الأربعة عشر تسعة من المتطوعين.");
  expect(told.filter((one) => one.includes("killed"))).toEqual(["17 killed unknown"]);
});
