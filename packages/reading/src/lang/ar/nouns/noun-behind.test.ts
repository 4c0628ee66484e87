import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );
}

test("a noun that no list holds is counted by its form, where a verb of counting tells it", () => {
  expect(figures("أحصت اللجنة 12 قطيفة في السوق")).toEqual(["12 other items"]);
  expect(figures("احترق في الحي 14 مرآباً")).toEqual(["14 destroyed items"]);
  expect(figures("صادرت الدورية 19 بندقية و3400 طلقة")).toEqual([
    "19 other weapons",
    "3400 other bombs",
  ]);
});

test("what somebody has or needs, and where something was, is no figure", () => {
  expect(figures("تحتاج البلدة إلى 43 مركزاً")).toEqual([]);
  expect(figures("قُصفت البلدة من 12 موقعاً")).toEqual([]);
  expect(figures("تتسع القاعة لـ250 سريراً")).toEqual([]);
});

test("an attack is told from other incidents by the word behind", () => {
  expect(figures("سجلت الشبكة 34 حادثة اعتداء")).toEqual(["34 other attacks"]);
  expect(figures("سجلت الشبكة 34 حادثة")).toEqual(["34 other incidents"]);
});
