import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

const A = report("alba");
const B = report("birch");

const nine = figure(A, 9, { id: "nine" });
const child = (id: string, value: number, more: Partial<Figure> = {}): Figure =>
  figure(A, value, { id, group: "children", mode: "part", partOf: "nine", ...more });
const other = (value: number): Figure => figure(B, value, { id: "other", group: "children" });

function asked(...own: readonly Figure[]): readonly string[] {
  const of = (name: typeof A): readonly Figure[] => own.filter(({ report: id }) => id === name.id);
  const { questions } = weighed([reading(A, of(A)), reading(B, of(B))]);
  return questions
    .filter(({ group }) => group === "children")
    .flatMap(({ pairs, estimate }) => [
      ...pairs.map(({ a, b, verdict, because }) => `${a} ${b}: ${verdict} ${because}`),
      `best ${estimate.best}`,
    ]);
}

test("three children, one of them an infant: the infant is never set against another count of the children", () => {
  expect(asked(nine, child("three", 3), child("infant", 1), other(3))).toEqual([
    "infant three: part-of group",
    "infant other: part-of group",
    "three other: same value",
    "best 3",
  ]);
  const linked = child("infants", 4, { partOf: "seven" });
  expect(asked(nine, child("seven", 7), linked, other(7))).toContain(
    "infants other: part-of group",
  );
});

test("three boys and two girls are parts of five children: neither contradicts them", () => {
  expect(asked(nine, child("boys", 3), child("girls", 2), other(5))).toEqual([
    "boys girls: part-of group",
    "boys other: undetermined group",
    "girls other: part-of group",
    "best 5",
  ]);
});

test("one count of the children stays one", () => {
  expect(asked(nine, child("three", 3), other(5))).toContain("three other: conflict value");
});

test("a woman lost three sons: some of the dead, of whatever toll, and no version of it", () => {
  const sons = figure(A, 3, { id: "sons", mode: "part", start: 5 });
  const { questions } = weighed([reading(A, [sons]), reading(B, [figure(B, 2, { id: "toll" })])]);
  const [question] = questions;
  expect(question?.pairs.map(({ verdict }) => verdict)).not.toContain("conflict");
  expect(question?.versions.flatMap(({ figures }) => figures)).toEqual(["toll"]);
});

test("five guards, three of them brothers: the three are no version of how many were killed", () => {
  const five = figure(A, 5, { id: "five", group: "guards" });
  const three = figure(A, 3, { id: "three", mode: "part", partOf: "five" });
  const toll = figure(B, 12, { id: "toll" });
  const { questions } = weighed([reading(A, [five, three]), reading(B, [toll])]);
  const all = questions.find(({ group }) => group === "all" || group === "");
  expect(questions.flatMap(({ versions }) => versions).map(({ low }) => low)).not.toContain(3);
  expect(all?.versions.map(({ low }) => low) ?? [12]).toEqual([12]);
});

test("26 were killed, two of them in hospital: the two are no rival of the eight children of a copy", () => {
  const named = { group: "civilians" } as const;
  const whole = figure(A, 26, { id: "whole", ...named });
  const two = figure(A, 2, { id: "two", mode: "part", start: 9, ...named });
  const copy = figure(B, 26, { id: "copy", ...named });
  const eight = figure(B, 8, { id: "eight", group: "children", mode: "part", partOf: "copy" });
  const { questions } = weighed([reading(A, [whole, two]), reading(B, [copy, eight])]);
  const verdicts = questions.flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict));
  expect(verdicts).not.toContain("conflict");
  expect(
    questions.flatMap(({ versions }) => versions.flatMap(({ figures }) => figures)),
  ).not.toContain("two");
});

test("a part that a report tells beside its whole is one however vague it is", () => {
  const of = { group: "children" } as const;
  const told = (part: Partial<Figure>): unknown => {
    const six = figure(A, 6, { id: "six", mode: "total", ...of });
    const some = figure(A, 5, { id: "some", mode: "part", start: 9, ...of, ...part });
    const { questions } = weighed([reading(A, [six, some])]);
    return questions.map(({ estimate: { low, best, high } }) => [low, best, high]);
  };
  expect(told({ low: 0, high: 11, bound: "range" })).toEqual(told({}));
});

test("twelve in one town and nine in another: neither contradicts 21 in both", () => {
  const towns = { mode: "unknown", group: "unknown" } as const;
  const [olm, hask] = [
    figure(A, 12, { id: "olm", ...towns }),
    figure(A, 9, { id: "hask", start: 9, ...towns }),
  ];
  const { questions } = weighed([
    reading(A, [olm, hask]),
    reading(B, [figure(B, 21, { id: "both", ...towns })]),
  ]);
  const [question] = questions;
  expect(question?.pairs.map(({ verdict }) => verdict)).toEqual([
    "undetermined",
    "undetermined",
    "undetermined",
  ]);
  expect(question?.estimate.best).toBe(21);
});

const kinds = (...told: readonly (readonly [string | null, number, Partial<Figure>?])[]) => {
  const houses = [A, B, report("cedar")];
  const { questions } = weighed(
    told.map(([whom, value, more], i) => {
      const own = houses[i] ?? A;
      const kind = whom === null ? {} : { whom };
      return reading(own, [figure(own, value, { id: `${whom ?? "all"}-${i}`, ...kind, ...more })]);
    }),
  );
  const [question] = questions;
  return {
    verdicts: question?.pairs.map(({ verdict }) => verdict),
    inVersions: question?.versions.flatMap(({ figures }) => figures),
  };
};

test("three bombers are some of the 50 gunmen who attacked, and two numbers of bombers are two answers", () => {
  const attack = { measure: "attackers", group: "fighters" } as const;
  const all = (value: number) => [null, value, attack] as const;
  const bombers = (value: number) => ["bombers", value, attack] as const;
  expect(kinds(all(50), bombers(3)).verdicts).toEqual(["part-of"]);
  expect(kinds(bombers(3), bombers(9)).verdicts).toEqual(["conflict"]);
  expect(kinds(all(50), all(30)).verdicts).toEqual(["conflict"]);
});

test("two officials and three contractors are some of 22 people, and nobody's number of them", () => {
  const { verdicts, inVersions } = kinds([null, 22], ["officials", 2], ["contractors", 3]);
  expect(verdicts).toEqual(["part-of", "part-of", "undetermined"]);
  expect(inVersions).toEqual(["all-0"]);
});

test("of one kind two numbers are two answers, and one kind alone answers for all", () => {
  expect(kinds(["passengers", 20], ["passengers", 24]).verdicts).toEqual(["conflict"]);
  expect(kinds(["officials", 2], ["official", 3]).verdicts).toEqual(["conflict"]);
  expect(kinds(["ركاب", 20], ["راكباً", 24]).verdicts).toEqual(["conflict"]);
  expect(kinds(["زوار", 20], ["وزراء", 24]).verdicts).toEqual(["undetermined"]);
  expect(kinds(["passengers", 20]).inVersions).toEqual(["passengers-0"]);
});

test("all passengers of a crash are all its dead, and more of them than of everybody cannot be", () => {
  expect(kinds([null, 22], ["passengers", 22]).verdicts).toEqual(["same"]);
  expect(kinds([null, 22], ["passengers", 24]).verdicts).toEqual(["conflict"]);
});

test("who fixes the group has said who is counted", () => {
  const fixed = { read: { group: "civilians" } } as const;
  expect(kinds([null, 22], ["officials", 2, fixed]).verdicts).toEqual(["conflict"]);
});

test("131 pilgrims of one nation, told again as 131 people, are no rival of the 717 in all", () => {
  const pilgrims = figure(A, 131, { id: "pilgrims", whom: "pilgrims", whose: "Kasmari", start: 5 });
  const again = figure(A, 131, { id: "again", mode: "total", start: 90 });
  const by = chain(A.id, "ministry");
  const all = figure(A, 717, { id: "all", mode: "total", start: 190, chain: by });
  const against = (first: Figure): string | undefined =>
    weighed([reading(A, [first, again, all])])
      .questions.flatMap(({ pairs }) => pairs)
      .find(({ a, b }) => [a, b].toSorted().join(" ") === "again all")?.verdict;
  expect(against(pilgrims)).toBe("undetermined");
  const { whose: _, ...plain } = pilgrims;
  expect(against(plain)).toBe("conflict");
});
