import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");

function between(one: Figure, two: Figure): string {
  const readings = [A, B].map((of) =>
    reading(
      of,
      [one, two].filter((f) => f.report === of.id),
    ),
  );
  return pairOf(weighed(readings), one, two);
}

const early = { asOf: on("2031-04-11") };
const late = { asOf: on("2031-05-20") };
const final = { finality: "final" } as const;
const unsaid = { start: null, end: null, basis: "unknown" } as const;

test("two final counts contradict each other, whenever they were given", () => {
  expect(between(figure(A, 26, { ...early, ...final }), figure(B, 19, { ...late, ...final }))).toBe(
    "conflict/value",
  );
  expect(between(figure(A, 19, { ...early, ...final }), figure(B, 26, { ...late, ...final }))).toBe(
    "conflict/value",
  );
  expect(
    between(figure(A, 26, { ...final, asOf: unsaid }), figure(B, 19, { ...late, ...final })),
  ).toBe("conflict/value");
});

test("a final count does not fall, and a smaller final one contradicts the larger one before it", () => {
  const published = { start: "2031-05-20", end: "2031-05-20", basis: "published" } as const;
  expect(between(figure(A, 84, { ...early, ...final }), figure(B, 61, { asOf: published }))).toBe(
    "conflict/value",
  );
  expect(between(figure(A, 84, early), figure(B, 61, { asOf: published, ...final }))).toBe(
    "conflict/value",
  );
});

test("lists are revised upwards: a larger count after a final one is growth", () => {
  expect(between(figure(A, 61, { ...early, ...final }), figure(B, 84, late))).toBe(
    "updated/growth",
  );
});

test("a count of a day that a closing one of the same day goes beyond may have been taken before", () => {
  expect(between(figure(A, 45, early), figure(B, 51, { ...early, ...final }))).toBe(
    "undetermined/as-of",
  );
  expect(between(figure(A, 51, early), figure(B, 45, { ...early, ...final }))).toBe(
    "conflict/value",
  );
});

test("one origin corrects itself, and a piece is no whole", () => {
  const monitor = { chain: chain("x", "Dune Monitor") };
  const one = figure(A, 84, { ...monitor, ...early, ...final });
  expect(between(one, figure(B, 61, { ...monitor, ...late, ...final }))).toBe("updated/correction");
  const part = figure(B, 12, { ...late, ...final, mode: "part", group: "guards" });
  expect(between(figure(A, 84, { ...early, ...final }), part)).toBe("part-of/group");
});

test("all the children of two final tolls contradict each other, some of the dead do not", () => {
  const children = { group: "children", mode: "part", ...final } as const;
  const published = { start: "2031-05-20", end: "2031-05-20", basis: "published" } as const;
  expect(
    between(
      figure(A, 9, { ...children, asOf: published }),
      figure(B, 13, { ...children, asOf: published }),
    ),
  ).toBe("conflict/value");
  const some = { mode: "part", ...final, asOf: published } as const;
  expect(between(figure(A, 9, some), figure(B, 13, some))).toBe("undetermined/group");
});

test("no part is larger than a whole that is said to be all", () => {
  const children = figure(B, 26, { group: "children" });
  expect(between(figure(A, 18, final), children)).toBe("conflict/value");
  expect(between(figure(A, 18), children)).not.toBe("conflict/value");
});

test("a preliminary count will rise: a larger one of the day is no conflict", () => {
  const first = figure(A, 3, { finality: "preliminary" });
  expect(between(first, figure(B, 29))).toBe("undetermined/as-of");
  expect(between(figure(A, 3), figure(B, 29))).toBe("conflict/value");
  expect(between(figure(A, 3), figure(B, 29, { finality: "preliminary" }))).toBe("conflict/value");
  const before = figure(A, 3, { ...early, finality: "preliminary" });
  expect(between(before, figure(B, 29, late))).toBe("updated/growth");
});

test("who counts by a rule of his own has counted something else", () => {
  const own = { ownRule: true } as const;
  expect(between(figure(A, 85, own), figure(B, 160, own))).toBe("different/definition");
  expect(between(figure(A, 85, own), figure(B, 160))).toBe("undetermined/group");
  expect(between(figure(A, 85, own), figure(B, 85, own))).toBe("same/value");
});

test("of people known by name there are no more than the final count of everybody, and perhaps fewer", () => {
  const byName = { ownRule: true } as const;
  expect(between(figure(A, 13, { ...late, ...final }), figure(B, 16, { ...late, ...byName }))).toBe(
    "conflict/value",
  );
  expect(between(figure(A, 16, { ...late, ...final }), figure(B, 13, { ...late, ...byName }))).toBe(
    "undetermined/group",
  );
  // "a house that cannot be lived in counts as destroyed"
  const houses = { measure: "destroyed", ...late } as const;
  expect(
    between(figure(A, 13, { ...houses, ...final }), figure(B, 16, { ...houses, ...byName })),
  ).toBe("undetermined/group");
});

test("of people known by name there are no more than another counts who speaks no earlier", () => {
  const byName = { ownRule: true } as const;
  const told = between(figure(A, 37, { ...early, ...byName }), figure(B, 9, late));
  expect(told).not.toBe("undetermined/group");
  const later = report("tally-house", { published: "2031-06-01" });
  const one = figure(A, 9, late);
  const two = figure(later, 37, { ...late, ...byName });
  expect(pairOf(weighed([reading(A, [one]), reading(later, [two])]), one, two)).toBe(
    "undetermined/group",
  );
});

test("a list by name that is called complete leaves nobody out", () => {
  expect(
    between(
      figure(A, 38, { ...early, ...final }),
      figure(B, 36, { ...late, ...final, ownRule: true }),
    ),
  ).toBe("conflict/value");
});

test("a first count and a later one of the same report are of two times", () => {
  const first = figure(A, 3, { ...late, finality: "preliminary" });
  const other = figure(A, 52, { ...late, chain: chain("north-post", "fire officials") });
  expect(between(first, other)).toBe("undetermined/as-of");
});
