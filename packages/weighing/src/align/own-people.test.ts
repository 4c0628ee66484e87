import { expect, test } from "vitest";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

type Fields = NonNullable<Parameters<typeof figure>[2]>;

/** Ids of the questions that these numbers make, each by its speaker. */
function questionsOf(...said: readonly [speaker: string, fields: Fields][]): readonly string[] {
  const readings = said.map(([speaker, fields], at) => {
    const of = report(`paper-${at}`);
    return reading(of, [
      figure(of, 13 + at, { ...fields, chain: chain(of.outlet ?? "", speaker) }),
    ]);
  });
  return weighed(readings).questions.map(({ group }) => group);
}

test("a force's own fighters are asked about together with its enemy's number of them", () => {
  expect(
    questionsOf(
      ["Hills Brigade", { group: "fighters", side: "own" }],
      ["القيادة الشرقية", { group: "لواء التلال" }],
    ),
  ).toHaveLength(1);
});

test("who is no force has no fighters, and two forces have each their own", () => {
  expect(
    questionsOf(
      ["Health Directorate", { group: "fighters", side: "own" }],
      ["القيادة الشرقية", { group: "لواء التلال" }],
    ),
  ).toHaveLength(2);
  expect(
    questionsOf(
      ["Hills Brigade", { group: "fighters", side: "own" }],
      ["Coast Brigade", { group: "fighters", side: "own" }],
    ),
  ).toHaveLength(2);
});
