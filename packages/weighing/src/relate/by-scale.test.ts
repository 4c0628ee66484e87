import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const [PAPER, POST] = [report("Harbour Post"), report("North Post")];
const TUESDAY = { measure: "killed", asOf: on("2031-05-06") } as const;

function between(one: Partial<Figure>, two: Partial<Figure>): string {
  const a = figure(PAPER, one.low ?? 0, {
    chain: chain("Harbour Post", "union"),
    ...TUESDAY,
    ...one,
  });
  const b = figure(POST, two.low ?? 0, {
    chain: chain("North Post", "ministry"),
    ...TUESDAY,
    ...two,
  });
  return pairOf(weighed([reading(PAPER, [a]), reading(POST, [b])]), a, b);
}

test("the toll of a raid and that of a war are of two deeds, as far as anybody says", () => {
  expect(between({ low: 61 }, { low: 8_400, high: null, bound: "more-than" })).toBe(
    "undetermined/event",
  );
  expect(between({ low: 61 }, { low: 610 })).toBe("conflict/value");
  expect(between({ low: 3 }, { low: 120 })).toBe("conflict/value");
});

test("more who are new than another has of all are of other deeds too", () => {
  expect(between({ low: 61 }, { low: 83, mode: "new" })).toBe("undetermined/mode");
});

test("officers and soldiers together are no part of the soldiers told beside the officers", () => {
  expect(
    between({ low: 48, group: "officers+soldiers" }, { low: 31, group: "soldiers", mode: "part" }),
  ).toBe("part-of/group");
  expect(between({ low: 48, group: "officers+soldiers" }, { low: 31, group: "soldiers" })).toBe(
    "conflict/value",
  );
});
