import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const rows = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ quote, measure, group, mode, chain }) =>
      `${quote} ${measure} ${group} ${mode} ${chain.length}`,
  );

test.each([
  ["Treated in hospital: 18.", ["18 wounded unknown part 1"]],
  ["Held by the front: 40 soldiers.", ["40 held soldiers held 1"]],
  ["Deaths in hospital: 4.", ["4 killed unknown part 1"]],
  ["Lake Observatory: 14 dead.", ["14 killed unknown unknown 2"]],
  [
    "Died on arrival: 4.\nTotal dead: 7.",
    ["4 killed unknown part 1", "7 killed unknown unknown 1"],
  ],
])("where people are is nobody who counts them: %s", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test("a head with a number and a colon has the rows that make it up", () => {
  expect(rows("Dead 18:\n- men 9\n- women 5\n- children 4\nWounded 40")).toEqual([
    "18 killed unknown unknown 1",
    "9 killed men part 1",
    "5 killed women part 1",
    "4 killed children part 1",
    "40 wounded unknown unknown 1",
  ]);
});

test.each([
  ["Among the dead, the clinic said, were two nurses.", ["two killed medics part 2"]],
  ["Among the 16 injured there were no women.", ["16 wounded unknown unknown 1"]],
])("who is among them may stand behind an aside: %s", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
