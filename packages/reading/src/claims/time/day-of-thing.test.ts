import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const days = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ quote, happened }) => `${quote} ${happened?.start ?? "none"}`,
  );

test.each([
  ["Nine people died when a coach overturned on Saturday.", ["Nine 2031-06-14"]],
  [
    "Six miners were killed and 11 hurt when a shaft collapsed late on Saturday.",
    ["Six 2031-06-14", "11 2031-06-14"],
  ],
  ["Eight were hurt after a ferry sank on Friday.", ["Eight 2031-06-13"]],
  ["Twenty people were arrested after a bomb exploded on Friday.", ["Twenty none"]],
])("people die on the day of what happened to their coach or shaft: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ["A strike in the town that was besieged in March killed seven.", ["seven none"]],
  ["A raid on the camp which was set up in 2029 killed five.", ["five none"]],
  ["The attack that took place in March killed seven.", ["seven 2031-03-01"]],
  ["The storm that crossed the county on Sunday killed three.", ["three 2031-06-15"]],
])("the day of what is told of a place is not that of the verb behind it: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  [
    "Three people were killed on Sunday, bringing to 62 the number of those killed since the strike began.",
    ["Three 2031-06-15", "62 none"],
  ],
  ["A blast on Monday killed 12, taking the toll to 80.", ["12 2031-06-16", "80 none"]],
  ["Gunmen raided a school on Monday, taking 30 pupils to the hills.", ["30 2031-06-16"]],
])("a total to which a day brings its dead is of more than that day: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});
