import { expect, test } from "vitest";
import { logTimes } from "./log-times.ts";

/** The time over each line of a text, by its first word. */
const told = (text: string, published: string | null): readonly string[] => {
  const timeAt = logTimes(text, published);
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return line.trim() === "" ? [] : [timeAt(at)?.time ?? "-"];
  });
};

test.each([
  [
    "hours before the entries",
    "Olm Live\n07:12 Crash\n07:50 five dead\n20:10 23 dead",
    ["-", "2031-05-03T07:12", "2031-05-03T07:50", "2031-05-03T20:10"],
  ],
  [
    "hours in Arabic digits and behind a mark",
    "🔴 ٦:١٠ انهيار\n🔴 ٧:٣٠ 3 شهداء",
    ["2031-05-03T06:10", "2031-05-03T07:30"],
  ],
  [
    "a number behind the hour",
    "23:15 - 17 dead\n23:50 - 22 dead",
    ["2031-05-03T23:15", "2031-05-03T23:50"],
  ],
  ["past midnight", "23:50 nine dead\n00:20 twelve dead", ["2031-05-03T23:50", "2031-05-04T00:20"]],
  [
    "the newest on top",
    "09:00 twelve dead\n07:00 nine dead\n23:50 five dead",
    ["2031-05-03T09:00", "2031-05-03T07:00", "2031-05-02T23:50"],
  ],
  [
    "days over the entries",
    "26 August\nThree came home.\n\n27 August\nOne more.",
    ["2030-08-26", "2030-08-26", "2030-08-27", "2030-08-27"],
  ],
  [
    "a day between hours",
    "20:15 ten held\n4 May\n10:00 twelve held\n",
    ["2031-05-03T20:15", "2031-05-04", "2031-05-04T10:00"],
  ],
])("a log: %s", (_, text, times) => {
  expect(told(text, "2031-05-03")).toEqual(times);
});

test.each([
  ["one day over a text", "Olm Post\n3 May 2031\n\nTen people died.\nTwo are missing."],
  ["one hour", "18:00 Ten people died\nTwo are missing."],
  ["a score", "The match ended 12:30 for Olm.\nTen people died."],
])("no log: %s", (_, text) => {
  expect(told(text, "2031-05-03").every((time) => time === "-")).toBe(true);
});

test("hours of a day that nobody says are none", () => {
  expect(told("07:12 Crash\n07:50 five dead", null)).toEqual(["-", "-"]);
});
