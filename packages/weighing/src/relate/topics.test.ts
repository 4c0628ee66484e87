import { expect, test } from "vitest";
import type { Figure, Report } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

type Fields = NonNullable<Parameters<typeof figure>[2]>;
const A = report("north-post");
const B = report("harbour-voice");
const day = { measure: "other", mode: "unknown", asOf: on("2031-05-04") } as const;

function between(one: Fields, two: Fields): string {
  const a = figure(A, 121, { ...day, chain: chain(A.id, "A office"), ...one });
  const b = figure(B, 92, { ...day, chain: chain(B.id, "B office"), ...two });
  return pairOf(weighed([reading(A, [a]), reading(B, [b])]), a, b);
}

test("numbers that no measure fits answer one question where their words say what they count", () => {
  expect(between({ topic: "aboard-boat" }, { topic: "aboard-boat" })).toBe("conflict/value");
  expect(between({ topic: "aboard-boat" }, { topic: "aboard-ship" })).toBe("none");
  expect(between({ topic: "aboard-boat" }, {})).toBe("none");
  expect(between({}, {})).toBe("different/definition");
});

test("who was aboard does not change by the day, and how many strike does", () => {
  const later = { asOf: on("2031-05-06") };
  expect(between({ topic: "aboard-boat" }, { topic: "aboard-boat", ...later })).toBe(
    "conflict/value",
  );
  expect(between({ topic: "strikers" }, { topic: "strikers", ...later })).toBe("different/period");
});

test("protesters are whoever took part in the protest", () => {
  expect(between({ topic: "crowd", group: "protesters" }, { topic: "crowd" })).toBe(
    "conflict/value",
  );
});

test("how many gas canisters were fired does not change by the day", () => {
  const gas = { topic: "tear-gas", group: "bombs", unit: "items" } as const;
  expect(between(gas, { ...gas, asOf: on("2031-05-13") })).toBe("conflict/value");
});

test("shells that hit one target grow in number, and are no shells that hit another", () => {
  const shells = { topic: "hit-hospital", group: "bombs", unit: "items" } as const;
  expect(between(shells, shells)).toBe("conflict/value");
  expect(between(shells, { ...shells, topic: "hit-market" })).toBe("none");
  expect(between({ ...shells, asOf: on("2031-05-13") }, shells)).toBe("updated/growth");
  const at = (hour: string, fell: number): readonly [Report, Figure] => {
    const of = report(`post-${hour}`, { published: `2031-05-04T${hour}:00Z` });
    return [of, figure(of, fell, { ...day, ...shells, chain: chain(of.id, `${hour} office`) })];
  };
  const [[one, three], [two, eight]] = [at("10", 3), at("18", 8)];
  expect(pairOf(weighed([reading(one, [three]), reading(two, [eight])]), three, eight)).toBe(
    "updated/growth",
  );
});

test("more than all who were there cannot have been there of one kind", () => {
  const workers = { topic: "crowd", group: "workers" } as const;
  expect(between(workers, { topic: "crowd" })).toBe("conflict/value");
  expect(between({ topic: "crowd" }, workers)).toBe("part-of/group");
});

test("a denial of what no measure names denies no number of another report", () => {
  expect(between({}, { low: 121, high: 121, stance: "denied" })).toBe("different/definition");
});

test("people march in many towns: who names none counts nobody's town", () => {
  const crowd = { topic: "crowd", near: "Olm" } as const;
  expect(between(crowd, { topic: "crowd" })).toBe("undetermined/place");
  expect(between(crowd, crowd)).toBe("conflict/value");
});

test("of what no time changes a source corrects itself by the hour too", () => {
  const told = (a: string, b: string): string => {
    const [one, two] = [a, b].map((published, at) => report(`paper-${at}`, { published }));
    if (one === undefined || two === undefined) throw new Error("two are told");
    const aboard = { ...day, topic: "aboard-ship", chain: chain("paper", "coast guard") } as const;
    const [first, second] = [figure(one, 120, aboard), figure(two, 134, aboard)];
    return pairOf(weighed([reading(one, [first]), reading(two, [second])]), first, second);
  };
  expect(told("2031-05-04T10:00", "2031-05-04T12:00")).toBe("updated/correction");
  expect(told("2031-05-04T10:00", "2031-05-04T10:00")).toBe("conflict/self");
});

test("the question says what is asked", () => {
  const one = figure(A, 121, { ...day, topic: "aboard-boat" });
  const [question] = weighed([reading(A, [one])]).questions;
  expect(question?.text).toEqual({
    ar: "كم شخصًا كان على متن القارب؟",
    en: "How many people were aboard the boat?",
  });
  expect(question?.estimate.best).toBe(121);
});
