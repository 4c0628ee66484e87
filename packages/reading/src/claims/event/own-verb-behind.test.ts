import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** `quote measure event day` of each figure of a report published on Saturday 2031-05-10. */
function told(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en" as const,
    published: "2031-05-10",
    length: text.length,
  };
  return read({ report, text }).figures.map(
    ({ quote, measure, event, happened }) =>
      `${quote} ${measure} ${event} ${happened?.start.slice(5) ?? "-"}`,
  );
}

test.each([
  [
    "Nine men kidnapped from a mine near Hask in March were released on Thursday.",
    ["Nine released main 05-08"],
  ],
  ["Nine men who were kidnapped in March were released on Thursday.", ["Nine released main 05-08"]],
  ["Seven children who were wounded on Tuesday died on Thursday.", ["Seven killed main 05-08"]],
  ["Six people hurt on Tuesday died on Thursday.", ["Six killed main 05-08"]],
  [
    "Two guards who were wounded in the March bombing were among the nine killed on Thursday.",
    ["Two killed main 05-08", "nine killed main 05-08"],
  ],
  ["Twelve guards taken in January have been freed.", ["Twelve released main -"]],
  ["The remains of 35 people killed in 2016 were dug up on Thursday.", ["35 bodies main 05-08"]],
  // the participle is what is counted
  ["Nine men captured in January 2030 were honoured.", ["Nine captured 2030-01 01-01"]],
])("a date of another deed of those counted is none of the number's: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["Nine people died in a bus that overturned on Thursday.", ["Nine killed main 05-08"]],
  [
    "Nine people died in a blaze which tore through the hall on Thursday.",
    ["Nine killed main 05-08"],
  ],
  ["Nine people died in a town that was named on Thursday.", ["Nine killed main -"]],
])("what they died in has the day of its relative clause: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "At least 40 people, including women and children, were killed on Thursday.",
    ["40 killed main 05-08"],
  ],
  [
    "Nearly 4,900 people, most of them civilians, have been killed in the conflict since March.",
    ["4,900 killed main 03-01"],
  ],
  ["Nine people, among them the owner, said on Thursday that two had died.", ["two killed main -"]],
])("the day behind an aside is of the verb there: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
