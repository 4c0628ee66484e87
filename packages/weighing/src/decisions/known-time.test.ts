import type { AsOf } from "@tarjih/reading";
import { expect, test } from "vitest";
import { isKnownTime } from "./known-time.ts";

const time = (start: string | null, end: string | null): AsOf => ({ start, end, basis: "stated" });

test("days that a calendar has, in order", () => {
  const known = [
    time("2031-04-12", "2031-04-12"),
    time("2031-04-12", "2031-04-14"),
    time(null, "2032-02-29"),
    time("2031-04", null),
    time("0079-08-24", null),
    time(null, null),
    time("2031-04-12T10:00:00Z", "2031-04-12"),
  ];
  expect(known.map((each) => isKnownTime(each))).toEqual(known.map(() => true));
});

test("days that none has, and an end before the start", () => {
  const none = [
    time("2031-13-40", "2031-13-40"),
    time("2031-02-29", null),
    time(null, "2031-04-31"),
    time("2031-00", null),
    time("2031-04-14", "2031-04-12"),
    time("12 April", null),
  ];
  expect(none.map((each) => isKnownTime(each))).toEqual(none.map(() => false));
});
