import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figuresIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", published: "2031-06-16" };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );
}

test("a hyphenated adjective stands between a number and its noun", () => {
  expect(figuresIn("At least 20 coast-backed militiamen died.")).toEqual(["20 killed fighters"]);
  expect(figuresIn("Three off-duty policemen were killed.")).toEqual(["Three killed police"]);
  expect(figuresIn("Two 12-year-old girls were killed.")).toEqual(["Two killed children"]);
  expect(figuresIn("14 anti-government protesters were wounded.")).toEqual([
    "14 wounded protesters",
  ]);
});

test("a number inside the adjective counts nobody", () => {
  expect(figuresIn("Four two-storey houses were destroyed.")).toEqual(["Four destroyed houses"]);
  expect(figuresIn("Ten four-wheel-drive vehicles were destroyed.")).toEqual([
    "Ten destroyed vehicles",
  ]);
});

test("what belongs to the number stays with it", () => {
  expect(figuresIn("20-odd guards were killed.")).toEqual(["20 killed guards"]);
  expect(figuresIn("Twenty-five guards were killed.")).toEqual(["Twenty-five killed guards"]);
});
