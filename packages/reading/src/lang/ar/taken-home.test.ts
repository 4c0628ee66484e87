import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test("the displaced whom a town receives have returned where their own verb says so", () => {
  expect(told("استقبلت المدارس 820 نازحاً عادوا إلى قراهم أمس.")).toEqual(["820 returned"]);
  expect(told("استقبلت المدارس 820 نازحاً فروا من قراهم.")).toEqual(["820 displaced"]);
});
