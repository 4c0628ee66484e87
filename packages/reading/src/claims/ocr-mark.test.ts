import { expect, test } from "vitest";
import { isSurelyRead } from "./ocr-mark.ts";
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
