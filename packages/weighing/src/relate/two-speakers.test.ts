import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("Elm Courier", { published: "2031-05-08" });

const between = (one: Figure, two: Figure): string =>
  pairOf(weighed([reading(A, [one, two])]), one, two);

const children = { group: "children" } as const;
const among = { ...children, mode: "part", rules: ["en.figure.are-among"] } as const;
const minister = { chain: chain("Elm Courier", "Dara Holm") } as const;
const member = { chain: chain("Elm Courier", "Pell Armitage") } as const;

test("the children among the dead of one speaker are all the children of another", () => {
  expect(
    between(figure(A, 11, { ...among, ...minister }), figure(A, 17, { ...children, ...member })),
  ).toBe("conflict/value");
});

test("the women whom one side let go are none of the other side's", () => {
  const other = report("Birch Post", { published: "2031-05-08" });
  const women = { group: "women", mode: "part", measure: "released" } as const;
  const [three, eight] = [
    figure(A, 3, { ...women, ...minister }),
    figure(other, 8, { ...women, chain: chain("Birch Post", "Council") }),
  ];
  expect(pairOf(weighed([reading(A, [three]), reading(other, [eight])]), three, eight)).toBe(
    "undetermined/group",
  );
});

test("some of a group are none, nor is what one speaker or the paper says beside", () => {
  const some = { ...among, rules: ["en.count.of-them"] } as const;
  expect(
    between(figure(A, 11, { ...some, ...minister }), figure(A, 17, { ...children, ...member })),
  ).toBe("part-of/group");
  expect(between(figure(A, 11, among), figure(A, 17, { ...children, ...member }))).toBe(
    "part-of/group",
  );
});

test("who is counted by name only may be fewer, in one report too", () => {
  const dead = { group: "protesters" } as const;
  expect(
    between(
      figure(A, 8, { ...dead, ownRule: true }),
      figure(A, 11, { ...dead, chain: chain("Elm Courier", "doctors") }),
    ),
  ).toBe("undetermined/group");
});

test("a report that sets two numbers against each other has said who is counted", () => {
  const police = figure(A, 3, { group: "police", mode: "unknown", ...minister });
  const nobody = { mode: "unknown", ...member } as const;
  expect(between(police, figure(A, 14, nobody))).toBe("part-of/group");
  expect(between(police, figure(A, 14, { ...nobody, against: police.id }))).toBe("conflict/value");
});

test("what one side lost is no number of all the dead", () => {
  const own = { mode: "unknown", side: "own", ...minister } as const;
  expect(between(figure(A, 12, own), figure(A, 16, member))).toBe("undetermined/group");
});
