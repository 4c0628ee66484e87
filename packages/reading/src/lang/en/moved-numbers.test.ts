import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const figures = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ measure, low, high, bound, asOf }) =>
      `${measure} ${low ?? ""}-${high ?? ""} ${bound}${asOf.start === null ? " before" : ""}`,
  );

test.each([
  [
    "The league cut its estimate of people missing from 210 to 145.",
    ["missing 145-145 exact", "missing 210-210 exact before"],
  ],
  [
    "The panel reduced its estimate of soldiers killed in the pass from 40 to about 25.",
    ["killed 25-25 about", "killed 40-40 exact before"],
  ],
  ["The number of wounded grew by 14, to 60.", ["wounded 60-60 exact"]],
  ["The council raised the death toll by 12 to 80.", ["killed 80-80 exact"]],
  [
    "The number of wounded rose from 14 to as many as 30.",
    ["wounded -30 up-to", "wounded 14-14 exact before"],
  ],
  [
    "The tally of the injured went up from 22 to as many as 50.",
    ["wounded -50 up-to", "wounded 22-22 exact before"],
  ],
  ["The tally of the injured has gone up to 50.", ["wounded 50-50 exact"]],
  ["The number of dead went down to 19 on Monday.", ["killed 19-19 exact"]],
  ["The number of dead went up from 19 on Monday.", []],
  ["The number of missing fell by 17 to 43.", ["missing 43-43 exact"]],
  ["The number of dead has dropped by two, to nine.", ["killed 9-9 exact"]],
  ["The number of missing fell by six from 30 on Monday.", []],
  [
    "The number of missing fell by six, from 30 to 24.",
    ["missing 24-24 exact", "missing 30-30 exact before"],
  ],
  ["From 20 to as many as 35 guards were wounded.", ["wounded 20-35 range"]],
])("a number is brought to what stands behind to, not from or by: %s", (text, expected) => {
  expect(figures(text).toSorted()).toEqual(expected.toSorted());
});

test("an estimate that is only moved from a number is none of that number", () => {
  expect(figures("It cut its estimate of people missing from 210.")).toEqual([]);
});

const measures = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );

test.each([
  ["After the swap 40 soldiers met their families.", ["40 other soldiers"]],
  ["Since the arrest 12 miners have gone into hiding.", ["12 other workers"]],
  ["Before their release 40 prisoners were given new clothes.", ["40 other inmates"]],
  ["In the escape 12 inmates were hurt.", ["12 wounded inmates"]],
  [
    "After the deaths of 12 miners, 30 clerks walked out.",
    ["12 killed workers", "30 other workers"],
  ],
  ["Police arrest 12 miners.", ["12 arrested workers"]],
  ["The rescue boats took 31 sailors off the burning ship.", ["31 other sailors"]],
])("a deed that is named has no object: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["Nineteen inmates, all but four of whom are foreigners, escaped.", "four escaped unknown"],
  ["12 people died. All but two of them were women.", "two killed unknown"],
])("nobody says who those are that are left out: %s", (text, expected) => {
  expect(measures(text)).toContain(expected);
});

test.each([
  "Six of its 40 members' homes were burned, the guild said.",
  "Six fishermen's boats were damaged by the storm.",
  "The mayor received 15 families of miners killed in the collapse.",
  "A ferry sank on Friday, taking to nine the number of vessels lost this year.",
])("homes and vessels are no hurt or dead: %s", (text) => {
  expect(measures(text).join()).not.toMatch(/killed|wounded/u);
});
