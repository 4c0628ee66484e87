import { expect, test } from "vitest";
import { doesSomething, isKin, isMissed, isMourned, isNicknamed, isToldOfKin } from "./acting.ts";
import { wordAt } from "../testing/word-at.ts";

test("what is done to persons, and what they do and have", () => {
  expect(isMourned(...wordAt("We buried Bishop here", "Bishop"))).toBe(true);
  expect(isMourned(...wordAt("the son of Old Harker", "Old"))).toBe(true);
  expect(isMourned(...wordAt("We reached Bishop here", "Bishop"))).toBe(false);
  const [where, from] = wordAt("Lovemore's laugh rang", "Lovemore");
  expect(isKin(where, from + 1)).toBe(true);
  const [dug, first] = wordAt("Justice dug the grave", "Justice");
  expect(doesSomething(dug, first + 1)).toBe(true);
});

test("an office that is missed is a name only without another name behind it", () => {
  const [where, from] = wordAt("We buried Bishop here", "Bishop");
  expect(isMissed(where, from, from + 1)).toBe(true);
  const [named, first] = wordAt("We buried Bishop Anselm", "Bishop");
  expect(isMissed(named, first, first + 1)).toBe(false);
});

test("by whatever somebody is known he is called", () => {
  expect(isNicknamed(...wordAt("Everyone knew him as the Ferret", "Ferret"))).toBe(true);
  expect(isNicknamed(...wordAt("We called her Sparrow", "Sparrow"))).toBe(true);
  expect(isNicknamed(...wordAt("The road is known as the Ferret", "Ferret"))).toBe(false);
});

test("of whom it is told whose kin he is, it is somebody", () => {
  const [where, from] = wordAt("They left with Old Gebre, son of Tekle", "Gebre");
  expect(isToldOfKin(where, from + 1)).toBe(true);
  const [widow, at] = wordAt("Rahel, the widow of the smith", "Rahel");
  expect(isToldOfKin(widow, at + 1)).toBe(true);
  const [town, first] = wordAt("Tull, mother city of the plain", "Tull");
  expect(isToldOfKin(town, first + 1)).toBe(false);
});
