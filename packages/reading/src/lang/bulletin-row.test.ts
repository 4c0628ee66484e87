import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../model/report.ts";
import { read } from "../read.ts";

const rows = (lang: "ar" | "en", text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang, published: "2031-06-17" }, text }).figures.map(
    ({ quote, measure, group, mode, chain }) =>
      `${quote} ${measure} ${group} ${mode} ${chain.length}`,
  );

test("rows under a head that is written otherwise are some of it, and the next head is none", () => {
  expect(
    rows("en", "Treated: 55\n- miners 34\n- others five\nStill on the wards: 26\nDied: 3"),
  ).toEqual([
    "55 wounded unknown unknown 1",
    "34 wounded workers part 1",
    "five wounded unknown part 1",
    "26 wounded unknown part 1",
    "3 killed unknown unknown 1",
  ]);
});

test("a row that says of whom it is belongs to the row above, whatever its form", () => {
  expect(
    rows("ar", "- الوفيات: 41\n- منهم أطفال: 9\n- منهم نساء: 11\n- المفقودون: لا أحد"),
  ).toEqual([
    "41 killed unknown unknown 1",
    "9 killed children part 1",
    "11 killed women part 1",
    "لا أحد missing unknown unknown 1",
  ]);
});

test("a part is no larger than the row above", () => {
  expect(rows("en", "Drowned: 7\n- of whom children 12")).toEqual(["7 killed unknown unknown 1"]);
});

test("who was admitted says nothing", () => {
  expect(rows("en", "Children admitted: 156")).toEqual(["156 wounded children part 1"]);
});

test.each(["Beds in the ward: 40", "Doctors: see page 12", "Delivered to the camp: 400"])(
  "a heading of things, or of nothing, counts nobody: %s",
  (text) => {
    expect(rows("en", text).filter((row) => !row.includes(" other "))).toEqual([]);
  },
);
