import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Measures of the figures of twelve. */
function twelve(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.flatMap(({ low, measure }) =>
    low === 12 ? [measure] : [],
  );
}

test.each([
  "خطط المسلحون لقتل 12 مزارعاً.",
  "فشل المسلحون في خطف 12 مزارعاً.",
  "حاول المسلحون قتل 12 مزارعاً.",
  "غادر المسلحون دون أن يقتلوا 12 مزارعاً.",
  "أحبطت القوات خطف 12 تلميذاً.",
])("what was planned, tried or failed befell nobody: %s", (text) => {
  expect(twelve(text)).toEqual([]);
});

test.each([
  "قُتل حارس بينما كان 12 مزارعاً ينتظرون.",
  "قُتل مرشد يرافق 12 حاجاً.",
  "قُتل حراس يحرسون 12 مزارعاً.",
  "اعتُقل محامو 12 مزارعاً.",
  "قُتل أبناء 12 مزارعاً.",
  "قُتل جندي في اشتباكات عنيفة مع 12 مسلحاً.",
])("whose verb or head is another is not met by it: %s", (text) => {
  expect(twelve(text)).toEqual(["other"]);
});

test.each([
  ["قتل المسلحون 12 مزارعاً.", "killed"],
  ["قُتل في اشتباكات مع الجيش 12 مسلحاً.", "killed"],
  ["أدى القصف إلى مقتل 12 مزارعاً.", "killed"],
  ["فشل الهجوم وأدى إلى مقتل 12 مزارعاً.", "killed"],
  ["حاولت القوات اقتحام الحي ما أدى إلى مقتل 12 مزارعاً.", "killed"],
  ["فشل الهجوم وقتل 12 مزارعاً.", "killed"],
  ["اعتقلت الشرطة 12 محامياً.", "arrested"],
])("its own verb is: %s", (text, measure) => {
  expect(twelve(text)).toEqual([measure]);
});
