import { expect, test } from "vitest";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

const verdictOfBodies = (first: string, second: string): string | undefined => {
  const [one, two] = [report("alba", { published: first }), report("birch", { published: second })];
  const bodies = (of: typeof one, number: number, source: string) =>
    figure(of, number, {
      measure: "bodies",
      mode: "unknown",
      asOf: { ...on(of.published ?? ""), basis: "stated" },
      chain: chain(of.outlet ?? "", source),
    });
  const [question] = weighed([
    reading(one, [bodies(one, 18, "civil defence")]),
    reading(two, [bodies(two, 11, "governor")]),
  ]).questions;
  return question?.pairs[0]?.verdict;
};

test("what rescuers find on two days need not be all of it", () => {
  expect(verdictOfBodies("2031-07-13", "2031-07-14")).toBe("undetermined");
  expect(verdictOfBodies("2031-07-13", "2031-07-13")).toBe("conflict");
});
