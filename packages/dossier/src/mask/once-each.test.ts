import type { Passage } from "@tarjih/reading";
import { expect, test } from "vitest";
import { onceEach } from "./once-each.ts";
import type { WhyPrivate } from "./private-persons.ts";

function person(
  name: string,
  mentions: Readonly<Record<string, Passage>> = {},
  because: WhyPrivate = "given-name",
): Parameters<typeof onceEach>[0][number] {
  return {
    name,
    because,
    mentions: new Map(Object.entries(mentions).map(([report, passage]) => [report, [passage]])),
  };
}

const names = (persons: ReturnType<typeof onceEach>): readonly string[] =>
  persons.map(({ name, also }) => [name, ...also].join(" / "));

test("who is named only within the longer name of another is the same person", () => {
  const found = onceEach([
    person("Casimir Dolan", { a: { start: 8, end: 21 } }),
    person("Foreman Casimir Dolan", { a: { start: 0, end: 21 } }, "source"),
  ]);
  expect(names(found)).toEqual(["Foreman Casimir Dolan / Casimir Dolan"]);
});

test("who stands somewhere else too may be another", () => {
  const found = onceEach([
    person("Kamal Jundi", { a: { start: 0, end: 11 } }),
    person("Kamal", { b: { start: 0, end: 5 } }),
  ]);
  expect(names(found)).toEqual(["Kamal Jundi", "Kamal"]);
});

test("one word over a report is whoever bears it in the texts, if one does; a sender is himself", () => {
  const merike = person("Merike Vashti", { a: { start: 10, end: 23 } });
  expect(names(onceEach([person("Merike"), merike]))).toEqual(["Merike Vashti / Merike"]);
  expect(names(onceEach([person("Vashti"), merike, person("Odo Vashti")]))).toHaveLength(3);
  expect(names(onceEach([person("Merike", {}, "sender"), merike]))).toHaveLength(2);
});
