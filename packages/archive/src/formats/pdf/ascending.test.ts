import { expect, test } from "vitest";
import { ascendingRanges } from "./ascending.ts";

test.each([
  ["قتل 600-500 نزيل", "قتل 500-600 نزيل", ["600-500"]],
  ["قتل ١٢–١٠ نزيلا", "قتل ١٠–١٢ نزيلا", ["١٢–١٠"]],
  ["قتل 5-7 وجرح 7-5", "قتل 5-7 وجرح 5-7", ["7-5"]],
])("turns %s", (line, text, turned) => {
  expect(ascendingRanges(line)).toEqual({ text, turned });
});

test.each(["يوم 15-04-2031", "في 2031-04", "بين 5-7", "نسبة 12.5-3", "الهاتف 961-123-4"])(
  "leaves %s",
  (line) => {
    expect(ascendingRanges(line)).toEqual({ text: line, turned: [] });
  },
);
