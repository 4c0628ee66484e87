import { expect, test } from "vitest";
import { EMPTY_CASE } from "@tarjih/reading";
import type { Figure, PlaceClaim, Reading } from "@tarjih/reading";
import { placesOf } from "../align/places.ts";
import { caseOf, chain, figure, pairOf, reading, report, weighed } from "../testing/build.ts";
import { nearby } from "./near.ts";

const [FIRST, SECOND] = [
  { start: 0, end: 50 },
  { start: 60, end: 110 },
];

function named(name: string, start: number, rule = "en.name.place-head"): PlaceClaim {
  return {
    type: "place",
    id: `p${start}`,
    report: "alba",
    start,
    end: start + name.length,
    quote: name,
    place: name,
    kind: "other",
    precision: "unknown",
    rules: [rule],
  };
}

test("the only place of the sentence, else the only one of the report; never one of several, nor one that is said", () => {
  const of = report("alba");
  const places = placesOf(EMPTY_CASE);
  const [here, there] = [figure(of, 9, { sentence: FIRST }), figure(of, 4, { sentence: SECOND })];
  const beside = (...claims: readonly PlaceClaim[]): readonly (string | undefined)[] =>
    [here, there].map(nearby(claims, [], places));
  expect(beside(named("Hask", 10))).toEqual(["Hask", "Hask"]);
  expect(beside(named("Hask", 10), named("Darsa", 70))).toEqual(["Hask", "Darsa"]);
  expect(beside(named("Hask", 10), named("Darsa", 20))).toEqual([undefined, undefined]);
  expect(beside(named("Hask", 10, "en.name.known"))).toEqual([undefined, undefined]);
  expect(beside(named("ساحة السجن", 10))).toEqual([undefined, undefined]);
  expect(nearby([named("Hask", 10)], [], places)({ ...here, place: "gate" })).toBeUndefined();
  expect(
    nearby([named("Hask", 10)], [], { ...places, isListed: () => true })(here),
  ).toBeUndefined();
});

test("a name that only a later number of another sentence is limited to is not where the first ones were counted", () => {
  const of = report("alba");
  const places = placesOf(EMPTY_CASE);
  const first = figure(of, 97, { sentence: FIRST });
  const later = figure(of, 33, { sentence: SECOND, place: "Hask" });
  const said = [first, later];
  expect(nearby([named("Hask", 70)], said, places)(first)).toBeUndefined();
  expect(nearby([named("Hask", 70)], [first], places)(first)).toBe("Hask");
  expect(nearby([named("Hask", 10), named("Hask", 70)], said, places)(first)).toBe("Hask");
});

test("the name behind its own 'in' comes before those of the report, and holds where its number is told again", () => {
  const of = report("alba");
  const places = placesOf(EMPTY_CASE);
  const [darsa, olm] = [figure(of, 9, { near: "Darsa" }), figure(of, 4, { near: "Olm" })];
  const headline = figure(of, 9);
  const near = nearby([named("Hask", 10)], [darsa, olm, headline], places);
  expect([darsa, olm, headline, figure(of, 5)].map(near)).toEqual([
    "Darsa",
    "Olm",
    "Darsa",
    "Hask",
  ]);
  expect(nearby([], [darsa], { ...places, isListed: () => true })(darsa)).toBeUndefined();
});

test("nine in one town, and 14 in it and another, are no conflict", () => {
  const [alba, birch] = [report("alba"), report("birch")];
  const all = { near: "Darsa + Olm" };
  const counted = (of: typeof alba, value: number, more: { readonly near?: string }): Reading =>
    reading(of, [figure(of, value, { chain: chain(of.id, `${of.id} office`), ...more })]);
  expect(verdict(counted(alba, 9, { near: "Darsa" }), counted(birch, 14, all))).toBe(
    "undetermined",
  );
  expect(verdict(counted(alba, 12, all), counted(birch, 14, all))).toBe("conflict");
});

function tells(outlet: string, value: number, ...names: readonly string[]): Reading {
  const of = report(outlet);
  const count = figure(of, value, { chain: chain(outlet, `${outlet} office`), sentence: FIRST });
  return { ...reading(of, [count]), places: names.map((name, i) => named(name, i * 9)) };
}

function verdict(one: Reading, other: Reading, listed: readonly string[] = []): string {
  const places = listed.map((name) => {
    const names = { ar: [], en: [name] };
    const kind = "other" as const;
    return {
      id: name,
      names,
      kind,
      within: null,
      precision: "city" as const,
      lat: null,
      lon: null,
    };
  });
  const { questions } = weighed([one, other], { case: caseOf({ places }) });
  return questions.flatMap(({ pairs }) => pairs.map((pair) => pair.verdict)).join();
}

test("numbers beside two towns that no list holds are no conflict; beside one town, or none, they are", () => {
  expect(verdict(tells("alba", 9, "Hask"), tells("birch", 15, "Darsa"))).toBe("undetermined");
  expect(verdict(tells("alba", 9, "Hask"), tells("birch", 9, "Darsa"))).toBe("same");
  expect(verdict(tells("alba", 9, "Hask"), tells("birch", 15, "Hask"))).toBe("conflict");
  expect(verdict(tells("alba", 9, "Hask"), tells("birch", 15))).toBe("conflict");
  expect(verdict(tells("alba", 9, "Hask"), tells("birch", 15, "Darsa"), ["Hask"])).toBe("conflict");
});

test("one town in two scripts is one, however short its name", () => {
  const arabic = tells("birch", 15, "الغار");
  expect(verdict(tells("alba", 9, "Al-Ghar"), arabic)).toBe("conflict");
  expect(verdict(tells("alba", 9, "Tal al-Ghar"), arabic)).toBe("conflict");
  expect(verdict(tells("alba", 9, "Tal al-Ghar"), tells("birch", 15, "سوق تل الغار"))).toBe(
    "conflict",
  );
  expect(verdict(tells("alba", 9, "Hask"), arabic)).toBe("undetermined");
});

test("a number that is told apart by places is of all of them", () => {
  const of = report("alba");
  const places = placesOf(EMPTY_CASE);
  const all = figure(of, 19, { id: "all" });
  const part = (value: number, near: string): Figure =>
    figure(of, value, { id: near, near, mode: "part", partOf: "all" });
  const [hask, darsa] = [part(12, "Hask"), part(7, "Darsa")];
  expect(nearby([], [all, hask, darsa], places)(all)).toBe("Darsa + Hask");
  expect(nearby([], [all, hask], places)(all)).toBeUndefined();

  const other = figure(report("bora"), 16, { near: "Hask" });
  const result = weighed([reading(of, [all, hask, darsa]), reading(report("bora"), [other])]);
  expect(pairOf(result, all, other)).not.toContain("conflict");
  expect(pairOf(result, hask, other)).not.toBe(pairOf(result, all, other));
});
