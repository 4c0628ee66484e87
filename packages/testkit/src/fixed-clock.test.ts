import { expect, test } from "vitest";
import { fixedClock } from "./fixed-clock.ts";

test("moves on by a second, the same in every test", () => {
  const clock = fixedClock();
  expect([clock(), clock()]).toEqual(["2031-05-03T12:00:00.000Z", "2031-05-03T12:00:01.000Z"]);
  expect(fixedClock()()).toBe("2031-05-03T12:00:00.000Z");
});
