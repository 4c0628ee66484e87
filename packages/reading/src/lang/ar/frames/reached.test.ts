import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function boundsIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ bound, low, high }) => `${bound} ${low ?? ""}-${high ?? ""}`,
  );
}

test.each([
  ["ناهز عدد القتلى 70.", "about 70-70"],
  ["عدد القتلى يكاد يبلغ 70.", "about 70-70"],
  ["كاد عدد القتلى أن يبلغ 70.", "about 70-70"],
  ["قارب عدد القتلى 70.", "about 70-70"],
  ["عدد الجرحى قارب 70.", "about 70-70"],
  ["لامس عدد الجرحى حاجز 70.", "about 70-70"],
  ["شارفت حصيلة القتلى على 70.", "about 70-70"],
  ["عدد القتلى يقترب من 70.", "about 70-70"],
  ["ويفوق عدد القتلى 70.", "more-than 70-"],
  ["قُتل المرضى ويفوق عددهم 70 مريضاً.", "more-than 70-"],
  ["زاد عدد القتلى على 70.", "more-than 70-"],
  ["لم يتجاوز عدد القتلى 70.", "at-most -70"],
  ["لم يبلغ عدد الجرحى 70.", "less-than -70"],
])("the verb of a toll bounds its number: %s", (text, bound) => {
  expect(boundsIn(text)).toEqual([bound]);
});

test.each([
  "بلغ عدد القتلى 70.",
  "ارتفع عدد القتلى إلى 70.",
  "تجاوز المهاجمون السور وقتلوا 70 جندياً.",
  "تجاوز عدد القتلى كل التوقعات وسقط 70 جريحاً.",
  "ارتفعت حصيلة ضحايا قارب المهاجرين إلى 70 قتيلاً.",
  "اقترب المسلحون من القرية وخلفوا 70 قتيلاً.",
])("a verb that only reaches it, or is of another clause, does not: %s", (text) => {
  expect(boundsIn(text)).toEqual(["exact 70-70"]);
});
