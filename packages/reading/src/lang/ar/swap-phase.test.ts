import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function phasesIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, phase }) => `${quote} ${phase}`);
}

test("what an agreement holds is agreed, on both sides and of their parts", () => {
  expect(
    phasesIn(
      "وقعنا اتفاقاً على صفقة تبادل تشمل 160 من أسرانا مقابل 110 من أسراهم، بينهم سبعة ضباط.",
    ),
  ).toEqual(["160 agreed", "110 agreed", "سبعة agreed"]);
  expect(phasesIn("التوصل لاتفاق بشأن صفقة لتبادل أسرى، تشمل 210 أسرى.")).toEqual(["210 agreed"]);
});

test("what was carried out is done", () => {
  expect(phasesIn("شملت الصفقة 96 أسيراً.")).toEqual(["96 done"]);
  expect(phasesIn("ضمن صفقة تبادل وصل 50 أسيراً.")).toEqual(["50 done"]);
});

test("those who will be set free are not yet", () => {
  expect(phasesIn("يبلغ عدد الأسرى الذين سيُفرج عنهم 49.")).toEqual(["49 announced"]);
  expect(phasesIn("بلغ عدد الأسرى الذين أُفرج عنهم 49.")).toEqual(["49 done"]);
});
