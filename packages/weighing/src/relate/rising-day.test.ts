import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, pairOf, reading, report, weighed } from "../testing/build.ts";

const DAY = "2031-04-11";

/** Verdict of the first two of several tolls of one day, each of another outlet and office; `hour` of the first report. */
function firstTwo(
  tolls: readonly number[],
  { hour = "", more = {} }: { readonly hour?: string; readonly more?: Partial<Figure> } = {},
): string {
  const told = tolls.map((value, i) => {
    const of = report(`outlet-${i}`, { published: i === 0 ? `${DAY}${hour}` : DAY });
    const one = figure(of, value, {
      mode: "unknown",
      asOf: { start: DAY, end: DAY, basis: "published" },
      chain: chain(of.id, `office ${i}`),
      ...(i === 0 ? more : {}),
    });
    return { one, reading: reading(of, [one]) };
  });
  const [a, b] = told;
  if (a === undefined || b === undefined) throw new Error("two are told");
  return pairOf(weighed(told.map((each) => each.reading)), a.one, b.one);
}

test("three tolls of a day that no hour orders are a toll that rises", () => {
  expect(firstTwo([30, 50, 24, 89])).toBe("undetermined/as-of");
  expect(firstTwo([61, 78, 104])).toBe("undetermined/as-of");
  expect(firstTwo([30, 50, 24, 89], { hour: "T08:00:00Z" })).toBe("undetermined/as-of");
});

test("two are what sources say against each other, and so are three or four that differ by little", () => {
  expect(firstTwo([30, 50])).toBe("conflict/value");
  expect(firstTwo([70, 77, 87])).toBe("conflict/value");
  expect(firstTwo([31, 33, 35, 37])).toBe("conflict/value");
});

test("two named counts that are far apart are no early and late state of one", () => {
  const offices = { more: { chain: chain("outlet-0", "Rescue Service") } };
  expect(firstTwo([30, 200, 24, 89], offices)).toBe("conflict/value");
  expect(firstTwo([30, 89, 24, 200], offices)).toBe("undetermined/as-of");
});

test("of a deed some days ago, and of some kind of people, a toll rises no more by the hour", () => {
  const happened = { start: "2031-04-02", end: "2031-04-02", how: "on" } as const;
  expect(firstTwo([30, 50, 24, 89], { more: { happened } })).toBe("conflict/value");
  expect(firstTwo([30, 50, 24, 89], { more: { whom: "porters" } })).not.toBe("undetermined/as-of");
});

test("a final count and one that is all of them rise with nothing", () => {
  expect(firstTwo([30, 50, 24, 89], { more: { finality: "final" } })).toBe("conflict/value");
  expect(firstTwo([30, 50, 24, 89], { more: { only: true } })).toBe("conflict/value");
});
