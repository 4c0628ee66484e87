import { expect, test } from "vitest";
import { turnOf, turnOfMost } from "./letter-turn.ts";

test("letters lie as their matrix says; mirrored ones stand", () => {
  expect(turnOf([12, 0, 0, -12, 0, 0])).toBe(0);
  expect(turnOf([-12, 0, 0, 12, 0, 0])).toBe(180);
  expect(turnOf([0, -12, -12, 0, 0, 0])).toBe(90);
  expect(turnOf([0, 12, 12, 0, 0, 0])).toBe(270);
  expect(turnOf([-12, 0, 0, -12, 0, 0])).toBe(0);
});

test("a page is turned to most of its letters, not to a stamp on its edge", () => {
  const counts = (entries: readonly (readonly [0 | 90 | 180 | 270, number])[]): number =>
    turnOfMost(new Map(entries));
  expect(
    counts([
      [0, 90],
      [90, 10],
    ]),
  ).toBe(0);
  expect(
    counts([
      [0, 10],
      [180, 90],
    ]),
  ).toBe(180);
  expect(
    counts([
      [0, 40],
      [90, 30],
      [270, 30],
    ]),
  ).toBe(0);
  expect(counts([])).toBe(0);
});
