import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** The events of the figures of a report of Wednesday, 18 June. */
function events(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en" as const,
    published: "2031-06-18",
    length: text.length,
  };
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, event }) => `${quote} ${event}`);
}

const NEWS = "A car bomb killed 14 people in Velm on Tuesday.";

test.each([
  ["Last Thursday, a roadside bomb killed three soldiers on the road to Olm.", "three"],
  ["On Sunday, a roadside bomb killed three soldiers.", "three"],
  ["A week earlier, a roadside bomb killed three soldiers.", "three"],
  ["A roadside bomb killed three soldiers last Thursday.", "three"],
])("a deed with an article of its own on an earlier day is another one: %s", (text, quote) => {
  expect(events(`${NEWS} ${text}`)).toEqual(["14 main", `${quote} ../2031-06-18`]);
});

test.each([
  ["On Wednesday, divers found two bodies."],
  ["On Monday night the bomb had been hidden in a lorry that two men drove to Velm."],
  ["The bomb killed three soldiers on Sunday, an earlier report had said."],
])("what goes on with the news is of it: %s", (text) => {
  expect(events(`${NEWS} ${text}`).every((one) => one.endsWith(" main"))).toBe(true);
});

test("an opening that tells of no deed has none below it set apart", () => {
  expect(
    events("Three more people died in hospital on Tuesday. A bomb killed nine in Olm on Friday."),
  ).toEqual(["Three main", "nine main"]);
  expect(events(`${NEWS} An hour before, a bomb hidden in a cart wounded two.`)).toEqual([
    "14 main",
    "two main",
  ]);
});

test("what follows such a deed goes on with it", () => {
  const earlier = "Last Thursday, a roadside bomb killed three soldiers. It also wounded nine.";
  expect(events(`${NEWS} ${earlier}`)).toEqual([
    "14 main",
    "three ../2031-06-18",
    "nine ../2031-06-18",
  ]);
});
