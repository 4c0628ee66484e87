import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

test("2,000 is a number, and 2000 may be a year", () => {
  const lows = (text: string): readonly (number | null)[] =>
    read(
      { report: { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length }, text },
      EMPTY_CASE,
    ).figures.map(({ low }) => low);
  expect(lows("The death toll from the quake passed 2,000.")).toEqual([2000]);
  expect(lows("The death toll from the quake passed 2000.")).toEqual([]);
});
