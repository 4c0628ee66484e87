import { expect, test } from "vitest";
import { isRecognised, isSurelyRead } from "./ocr-mark.ts";
import { read } from "../read.ts";
import { EMPTY_REPORT } from "../model/report.ts";

test("a figure that was recognised from a picture says how sure that is", () => {
  const text = "Twelve inmates escaped. 17 guards were killed.";
  const at = text.indexOf("17");
  const ocr = [
    { start: at, end: at + 2, confidence: 60 },
    { start: at + 2, end: text.length, confidence: 90 },
  ];
  const figures = read({ report: { ...EMPTY_REPORT, ocr }, text }).figures;
  expect(figures.map(({ quote, ocr: sure }) => [quote, sure])).toEqual([
    ["Twelve", undefined],
    ["17", 60],
  ]);
});

test("a number of which the engine is less than 60 sure is not surely read", () => {
  expect([{}, { ocr: 100 }, { ocr: 60 }, { ocr: 50 }].map(isSurelyRead)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("a number of a hidden layer is not surely read until a person has looked", () => {
  const text = "Twelve inmates escaped.";
  const ocr = [{ start: 0, end: text.length, confidence: null }];
  const [figure] = read({ report: { ...EMPTY_REPORT, ocr }, text }).figures;
  expect(figure?.ocr).toBeNull();
  expect(isRecognised({ ocr })).toBe(false);
  const sure = ([undefined, "accepted", "fixed", "pending"] as const).map((review) =>
    isSurelyRead({ ocr: null, ...(review !== undefined && { review }) }),
  );
  expect(sure).toEqual([false, true, true, false]);
});
