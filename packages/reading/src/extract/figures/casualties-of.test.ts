import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function groups(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map(({ quote, group }) => `${quote} ${group}`);
}

test.each([
  [
    "Civilian casualties stand at six killed and nine injured.",
    ["six civilians", "nine civilians"],
  ],
  ["Casualties among children: 3 killed and 4 injured.", ["3 children", "4 children"]],
  ["Civilian harm: 4 killed, 11 injured.", ["4 civilians", "11 civilians"]],
  ["بلغت الخسائر في صفوف المدنيين ستة قتلى وتسعة جرحى.", ["ستة civilians", "تسعة civilians"]],
  ["الضحايا المدنيون: ستة قتلى وتسعة جرحى.", ["ستة civilians", "تسعة civilians"]],
])("whose casualties they are is told once: %s", (text, found) => {
  expect(groups(text)).toEqual(found);
});

test.each([
  ["Casualties stand at six killed and nine injured.", ["six unknown", "nine unknown"]],
  ["Civilian casualties rose, the clinic said. Six were killed.", ["Six unknown"]],
  ["Civilian casualties were feared when 12 soldiers were killed.", ["12 soldiers"]],
])("a number of its own people, and one of another sentence, is not: %s", (text, found) => {
  expect(groups(text)).toEqual(found);
});
