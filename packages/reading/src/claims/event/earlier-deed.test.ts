import { expect, test } from "vitest";
import { eventsOf } from "../../testing/events-of.ts";

const NEWS = "A car bomb killed 14 people in Velm on Tuesday.";

test.each([
  ["Last Thursday, a roadside bomb killed three soldiers on the road to Olm.", "three"],
  ["On Sunday, a roadside bomb killed three soldiers.", "three"],
  ["A week earlier, a roadside bomb killed three soldiers.", "three"],
  ["A roadside bomb killed three soldiers last Thursday.", "three"],
])("a deed with an article of its own on an earlier day is another one: %s", (text, quote) => {
  expect(eventsOf(`${NEWS} ${text}`)).toEqual(["14 main", `${quote} ../2031-06-18`]);
});

test.each([
  ["On Wednesday, divers found two bodies."],
  ["On Monday night the bomb had been hidden in a lorry that two men drove to Velm."],
  ["The bomb killed three soldiers on Sunday, an earlier report had said."],
])("what goes on with the news is of it: %s", (text) => {
  expect(eventsOf(`${NEWS} ${text}`).every((one) => one.endsWith(" main"))).toBe(true);
});

test("an opening that tells of no deed has none below it set apart", () => {
  expect(
    eventsOf("Three more people died in hospital on Tuesday. A bomb killed nine in Olm on Friday."),
  ).toEqual(["Three main", "nine main"]);
  expect(eventsOf(`${NEWS} An hour before, a bomb hidden in a cart wounded two.`)).toEqual([
    "14 main",
    "two main",
  ]);
});

test("what follows such a deed goes on with it", () => {
  const earlier = "Last Thursday, a roadside bomb killed three soldiers. It also wounded nine.";
  expect(eventsOf(`${NEWS} ${earlier}`)).toEqual([
    "14 main",
    "three ../2031-06-18",
    "nine ../2031-06-18",
  ]);
});
