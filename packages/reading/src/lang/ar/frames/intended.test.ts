import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../read.ts";

function toldIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, phase }) => `${quote} ${phase}`);
}

test.each(["تعتزم الحكومة إرسال 600 جندي إلى منطقة العقبة.", "تخطط الوزارة لنشر 600 جندي."])(
  "whom somebody means to send is nowhere yet: %s",
  (text) => {
    expect(toldIn(text).filter((told) => told.endsWith("done"))).toEqual([]);
  },
);

test("whom a government is about to send is planned", () => {
  expect(toldIn("تعتزم الحكومة إرسال 600 جندي إلى منطقة العقبة.")).toEqual(["600 planned"]);
});

test("who was sent, or is said to be sent, is counted", () => {
  expect(toldIn("نشر الجيش 600 جندي في المدينة.")).toEqual(["600 done"]);
  expect(toldIn("من المقرر إرسال 600 جندي إلى المنطقة.")).toEqual(["600 planned"]);
});
