import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ low, measure }) => `${low} ${measure}`);
}

test.each([
  ["قالت الوزارة إن ستة جنود قتلوا و15 جنديا أصيبوا.", ["6 killed", "15 wounded"]],
  ["قالت الوزارة إن ستة جنود قتلوا وثلاثة آخرين أسروا.", ["6 killed", "3 captured"]],
  ["ثلاثة عمال يلقون حتفهم و12 يصابون.", ["3 killed", "12 wounded"]],
])("what stands behind a verb of many has its own verb: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test.each([
  ["قال إن ستة جنود أصيبوا و15 مدنيا.", ["6 wounded", "15 wounded"]],
  ["هاجموا الموقع وقتلوا 15 جنديا.", ["15 killed"]],
])("without one it shares the verb, and without و it is its object: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});
