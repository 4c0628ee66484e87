import { expect, test } from "vitest";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

/** Ids of the questions that losses of these sides make. */
function questionsOf(...groups: readonly string[]): readonly string[] {
  const readings = groups.map((group, at) => {
    const of = report(`paper-${at}`);
    return reading(of, [figure(of, 13, { group, chain: chain(of.outlet ?? "", `Clinic ${at}`) })]);
  });
  return weighed(readings).questions.map(({ group }) => group);
}

test("the losses of one side are one question under its names in both languages", () => {
  expect(questionsOf("Northern Front", "جبهة الشمال")).toEqual(["Northern Front"]);
  expect(questionsOf("الجيش الدرساني", "army")).toEqual(["الجيش الدرساني"]);
});

test("two sides are two questions, and so is a name that could mean either", () => {
  expect(questionsOf("Northern Front", "جبهة الجنوب")).toHaveLength(2);
  expect(questionsOf("Darsan army", "Samaran army", "الجيش")).toHaveLength(3);
});
