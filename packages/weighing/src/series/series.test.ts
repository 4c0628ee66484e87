import { expect, test } from "vitest";
import type { Figure, Report } from "@tarjih/reading";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";
import { seriesOf } from "./series.ts";

const A = report("north-post");
const B = report("harbour-voice");

const at = (of: Report, source: string, value: number, day: string): Figure =>
  figure(of, value, { asOf: on(day), chain: chain(of.outlet ?? "", source) });

function lines(...figures: readonly Figure[]): readonly string[] {
  const readings = [A, B].map((of) =>
    reading(
      of,
      figures.filter((f) => f.report === of.id),
    ),
  );
  const { questions } = weighed(readings);
  return questions
    .flatMap((question) => seriesOf(question, figures))
    .map(({ source, points }) => {
      const told = points.map(
        ({ low, move, of }) => `${low} ${move}${of === undefined ? "" : `<${of}`}`,
      );
      return `${source}: ${told.join(", ")}`;
    });
}

test("a running total is a line: first, raised, lowered", () => {
  expect(
    lines(
      at(A, "Dune Monitor", 67, "2031-04-10"),
      at(A, "Dune Monitor", 160, "2031-04-12"),
      at(B, "Dune Monitor", 123, "2031-04-11"),
      at(B, "Dune Monitor", 150, "2031-04-15"),
    ),
  ).toEqual(["Dune Monitor: 67 first, 123 raised, 160 raised, 150 lowered"]);
});

test("who says the old number after others said more has frozen; alone, it only repeats", () => {
  const frozen = [
    at(A, "Health Office", 40, "2031-04-10"),
    at(A, "Health Office", 40, "2031-04-14"),
  ];
  expect(lines(...frozen)).toEqual(["Health Office: 40 first, 40 repeated"]);
  expect(lines(...frozen, at(B, "Dune Monitor", 90, "2031-04-12"))).toEqual([
    "Health Office: 40 first, 40 frozen",
    "Dune Monitor: 90 first",
  ]);
});

test("the same number twice on one day is one point; parts, new counts and unnamed sources are on no line", () => {
  const first = at(A, "Dune Monitor", 67, "2031-04-10");
  expect(
    lines(
      first,
      at(B, "Dune Monitor", 67, "2031-04-10"),
      at(A, "unnamed:a medic", 9, "2031-04-10"),
      { ...at(A, "Dune Monitor", 5, "2031-04-11"), mode: "new" },
      { ...at(A, "Dune Monitor", 8, "2031-04-11"), group: "children" },
    ),
  ).toContain("Dune Monitor: 67 first");
});
