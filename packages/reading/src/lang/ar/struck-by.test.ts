import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function measures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["دمرت خمسة صواريخ الجسر الشرقي.", ["خمسة other"]],
  ["هدمت أربع قذائف مبنى البلدية.", ["أربع other"]],
  ["دمّر الجيش خمسة صواريخ للجبهة.", ["خمسة destroyed"]],
  ["دُمرت ثلاثة صواريخ كانت معدة للإطلاق.", ["ثلاثة destroyed"]],
])("munitions in front of their object do it: %s", (text, found) => {
  expect(measures(text)).toEqual(found);
});

test.each(["أُصيب حارسا مستودعين بجروح.", "أُصيب حارس ثلاثة مستودعات برصاصة."])(
  "things of whoever is hurt are not damaged: %s",
  (text) => {
    expect(measures(text).filter((told) => told.endsWith("damaged"))).toEqual([]);
  },
);

test("who publishes pictures of captives sends nobody", () => {
  expect(measures("نشرت الجبهة صور عشرين أسيراً من الجنود.")).toEqual(["عشرين captured"]);
  expect(measures("نشرت القيادة عشرين جندياً على الجسر.")).toEqual(["عشرين deployed"]);
});
