import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import type { Language } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(lang: Language, text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group, mode }) => `${quote} ${measure} ${group} ${mode}`,
  );
}

test.each([
  [
    "ar",
    "قُتل في الوادي 13 شخصاً: أربع رهائن وستة مهاجمين وثلاثة حراس.",
    ["أربع killed hostages part", "ستة killed fighters part", "ثلاثة killed guards part"],
  ],
  [
    "ar",
    "بلغت الحصيلة 11 قتيلاً، بينهم رهينتان وأسيران.",
    ["رهينتان killed hostages part", "أسيران killed captives part"],
  ],
  [
    "en",
    "13 people died: four hostages and six attackers.",
    ["four killed hostages part", "six killed fighters part"],
  ],
  ["ar", "🔻 الجرحى: 4 رهائن و2 من الأمن", ["2 wounded security unknown"]],
  ["ar", "مقتل 9 حراس و22 مهاجماً في السجن.", ["22 killed fighters unknown"]],
] as const)("%s: in a breakdown a role has the outcome of its total: %s", (lang, text, parts) => {
  expect(figures(lang, text).slice(1)).toEqual(parts);
});

test("a role of its own keeps its measure", () => {
  expect(figures("ar", "كان داخل المبنى 36 رهينة.")).toEqual(["36 hostage hostages unknown"]);
  // two outcomes, each said by its noun
  expect(figures("ar", "خسائر العدو 40 قتيلاً و12 أسيراً.").at(-1)).toContain("12 captured");
});

test("some of those known as such are no number of them all", () => {
  expect(figures("ar", "قُتل حارس. ثلاثة من المهاجمين احتُسبوا مرتين.").at(-1)).toContain(
    "ثلاثة other",
  );
});

test("far behind its total a dash opens a breakdown only where it adds up", () => {
  const told = "مقتل 23 مدنياً في قصف طال سوق البلدة القديم ليل أمس";
  expect(figures("ar", `${told} - 10 أطفال و5 نساء و8 رجال.`).at(-1)).toBe("8 killed men part");
  expect(figures("ar", `${told} - 10 أطفال و5 نساء.`).at(-1)).not.toContain("killed");
});
