import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const events = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ quote, event }) => `${quote} ${event}`,
  );

test("a day that opens a sentence without a number is of what the next one counts", () => {
  expect(
    events(
      "Nine people were killed on Sunday. On August 15, 2029, planes bombed a clinic in Olm. The aid group said 19 people died.",
    ),
  ).toEqual(["Nine main", "19 2029-08"]);
  expect(
    events(
      "Nine people were killed on Sunday. On August 15, 2029, the mill was sold. The aid group said 19 people died.",
    ),
  ).toEqual(["Nine main", "19 main"]);
});

test("the remaining ones are of those just told of, in a paragraph of their own too", () => {
  const before =
    "Nine people were killed on Sunday. It comes after gunmen abducted 300 pupils from a school in November last year.";
  expect(events(`${before}\nThe remaining 130 children were freed later.`)).toEqual([
    "Nine main",
    "300 2030-11",
    "130 2030-11",
  ]);
  expect(
    events(
      `${before}\nSome of those victims fled.\nThe remaining 130 children were freed later.`,
    ).at(-1),
  ).toBe("130 2030-11");
  expect(events(`${before}\nTwelve children were freed.`).at(-1)).toBe("Twelve main");
});

test.each([
  ["On 4 June 2031, planes bombed a clinic in Olm. The aid group said 19 people died.", "19 main"],
  [
    "On 2 May 2031 the group was hit by a strike. It says the blast in the market killed 12.",
    "12 main",
  ],
  [
    "Planes bombed a clinic in Olm. On 4 May 2031, planes bombed the mill. The council said 19 died.",
    "19 main",
  ],
])("the day that opens a report is its own news: %s", (text, told) => {
  expect(events(text)).toEqual([told]);
});

test("the remaining ones are left of more than they are, and of nobody killed", () => {
  const lead = "Gunmen seized 200 pupils in Olm on Sunday.";
  const rest = "The remaining 130 pupils are held.";
  expect(events(`${lead} It followed a raid in May 2029 that killed 12. ${rest}`)).toEqual([
    "200 main",
    "12 2029-05",
    "130 main",
  ]);
  expect(
    events(`${lead} It followed a raid in May 2029 in which 40 pupils were seized. ${rest}`).at(-1),
  ).toBe("130 main");
});

test("what stands behind a correction of an older toll is of that too", () => {
  const corrected = (text: string): readonly string[] =>
    events(`Police said 12 people died on Monday.\n\nCorrection: ${text}`);
  expect(
    corrected("our report said that the flood of October 2029 killed 22 people. It killed 32."),
  ).toEqual(["12 main", "22 2029-10", "32 2029-10"]);
  expect(corrected("our report said 10 people had died. The police count is 14 dead.")).toEqual([
    "12 main",
    "10 main",
    "14 main",
  ]);
});
